import type { SourceText } from '../read/tree.js';

/** What stands before a paragraph's own words, and is often not typed: its number or bullet, and what opens a legal basis. */
const BEFORE = /^(?:(?:\d+(?:\.\d+)*[.)]?|[a-zđ][.)]|[ivxlc]+\.|[-–+•]|căn cứ) )+/u;
/** End marks. */
const BEHIND = /(?<![./;:,])[./;:,]+$/;
/** The first letter or digit of a word. */
const WORD = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;
/** In longer files nothing is looked for: the places would take more memory than all else. */
const MOST = 500_000;
/** So many signs of a text lead to the places where it may stand. */
const HEAD = 12;

/**
 * Tells of a paragraph's text whether its words stand in a row in one of a plan's files, or are one of the `titles` that a
 * plan need not type: then all variations of the plan are likely to have it. It depends on nothing else, and may be wrong
 * either way, as of words that the layout adds.
 */
export function createIsTyped(files: readonly SourceText[], titles: readonly string[]): (text: string) => boolean {
  const typed = [...files.map(({ text }) => text), ...titles].map(folded).join('\n');
  if (typed.length > MOST) return () => false;
  const places = new Map<string, number[]>();
  for (const { index } of typed.matchAll(WORD)) {
    const head = typed.slice(index, index + HEAD);
    const known = places.get(head);
    if (known) known.push(index);
    else places.set(head, [index]);
  }
  return (text) => {
    const words = folded(text).trim().replace(BEFORE, '').replace(BEHIND, '');
    if (words.length < HEAD) return typed.includes(words);
    // Quotation marks and brackets before the first word are left out.
    const from = words.search(WORD);
    const rest = words.slice(Math.max(0, from));
    return from >= 0 && rest.length >= HEAD ? (places.get(rest.slice(0, HEAD)) ?? []).some((at) => typed.startsWith(rest, at)) : typed.includes(words);
  };
}

/** Without marks of bold and italic, without capitals, and with one space for all white space between words. */
const folded = (text: string): string => text.toLowerCase().replaceAll('*', '').replace(/\s+/g, ' ');
