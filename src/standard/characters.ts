/** A character that no text of a plan may hold. */
export interface ForbiddenCharacter {
  /** UTF-16 offset, 0-based. */
  readonly at: number;
  readonly codePoint: number;
}

/**
 * XML 1.0, production [2] Char: all but these. Surrogates match only when they stand alone (flag `u`). U+FDD0–U+FDEF are
 * no characters (Unicode 23.7): a program may use them inside, as `vary/` does, and so none may come from outside.
 */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFDD0-\uFDEF\uFFFE\uFFFF]/gu;

/** The characters of `text` that a document cannot hold, in order, at most `limit` of them. */
export function forbiddenCharacters(text: string, limit: number): ForbiddenCharacter[] {
  const found: ForbiddenCharacter[] = [];
  for (const match of text.matchAll(FORBIDDEN)) {
    if (found.length === limit) break;
    found.push({ at: match.index, codePoint: match[0].codePointAt(0) ?? 0 });
  }
  return found;
}
