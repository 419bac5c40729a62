/** A character of a text that no .docx can hold. */
export interface ForbiddenCharacter {
  /** UTF-16 offset, 0-based. */
  readonly at: number;
  readonly codePoint: number;
}

// XML 1.0, production [2] Char: all but these. Surrogates match only when they stand alone (flag `u`).
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/gu;

/** The characters of `text` that XML 1.0 forbids, in order, at most `limit` of them. */
export function forbiddenCharacters(text: string, limit: number): ForbiddenCharacter[] {
  const found: ForbiddenCharacter[] = [];
  for (const match of text.matchAll(FORBIDDEN)) {
    if (found.length === limit) break;
    found.push({ at: match.index, codePoint: match[0].codePointAt(0) ?? 0 });
  }
  return found;
}

/**
 * Spaces and invisible signs that pass for a blank on the screen but not in YAML; they come with text pasted from Word
 * or the web. For use between the brackets of a regular expression.
 */
export const ODD_SPACE = '\\u00A0\\u1680\\u2000-\\u200B\\u202F\\u205F\\u2060\\u3000\\uFEFF';
