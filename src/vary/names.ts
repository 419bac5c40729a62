/** One `{{…}}` in a text; offsets into the text, `to` exclusive. */
export type Use = { readonly from: number; readonly to: number } & (
  | {
      /** The words inside, the last of which is the name, those before it helpers. Never none. */
      readonly words: readonly string[];
      /** What stands in quotes behind the name. */
      readonly fallback?: string;
    }
  | { readonly fault: 'empty' | 'quotes' }
);

const BRACES = /(?<!\\)\{\{([^{}]*)\}\}/g;
/** Names that the plan stage looks up. */
const REFERENCE = /^\s*(?:phu_luc|bang|muc)\./;
const INSIDE = /^\s*([^"“”]*?)\s*(?:["“”]([^"“”]*)["“”])?\s*$/u;

/** All `{{…}}` of `text` that a row has to fill, in order; `\{{` and references are none of them. */
export function usesIn(text: string): readonly Use[] {
  if (!text.includes('{{')) return [];
  return [...text.matchAll(BRACES)].flatMap(({ index: from, 0: whole, 1: inner = '' }): Use[] => {
    if (REFERENCE.test(inner)) return [];
    const to = from + whole.length;
    const found = INSIDE.exec(inner);
    if (!found) return [{ from, to, fault: 'quotes' }];
    const words = (found[1] ?? '').split(/\s+/).filter(Boolean);
    if (words.length === 0) return [{ from, to, fault: 'empty' }];
    return [{ from, to, words, ...(found[2] !== undefined && { fallback: found[2] }) }];
  });
}
