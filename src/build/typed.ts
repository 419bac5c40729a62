import type { SourceText } from '../read/tree.js';

/** What stands before a paragraph's own words, and is often not typed: its number or bullet, and what opens a legal basis. */
const BEFORE = /^(?:(?:\d+(?:\.\d+)*[.)]?|[a-zđ][.)]|[ivxlc]+\.|[-–+•]|căn cứ) )+/u;
/** Its end mark. */
const BEHIND = /[.;:,]+$/;

/**
 * Tells of a paragraph's text whether its words stand in a row in one of a plan's files: then all variations of the plan are
 * likely to have it. It depends on nothing else, and may be wrong either way, as of words that the layout adds.
 */
export function createIsTyped(files: readonly SourceText[]): (text: string) => boolean {
  const typed = files.map(({ text }) => folded(text)).join('\n');
  return (text) => typed.includes(folded(text).trim().replace(BEFORE, '').replace(BEHIND, ''));
}

/** Without marks of bold and italic, without capitals, and with one space for all white space between words. */
const folded = (text: string): string => text.toLowerCase().replaceAll('*', '').replace(/\s+/g, ' ');
