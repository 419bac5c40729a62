/** Signs that need care inside an element: those to escape, and those that no XML document can carry. */
const CARE = /[&<>\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;
/** Line breaks and tabs are XML, but in a run they are no text; surrogates are meant only where they stand alone. */
const FORBIDDEN = /[\u0000-\u001f\ufffe\uffff\p{Surrogate}]/u;

/** `text` as content of an element, letter for letter. Throws (a bug of the stage before) on what a line cannot hold. */
export function escapeText(text: string): string {
  if (!CARE.test(text)) return text;
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) throw new Error(`bug: U+${hex(forbidden[0])} in a text, at index ${forbidden.index}`);
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** `text` as the value of an attribute in double quotes. */
export const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

const hex = (sign: string): string => sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
