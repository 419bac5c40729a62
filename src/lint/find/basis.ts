import type { Passage } from '../passages.js';
import { inBlocks, type Blocks } from '../printed.js';
import { CITED_KINDS, type Citation } from './citations.js';
import { byPassage } from './spots.js';

/** Words that a line of the legal basis begins with, before the text that it names. */
const OPENER = /^[\s\u2060]*(?:[-–—•+*]\s*)?(?:(?:căn cứ|thực hiện|thi hành|triển khai|theo|trên cơ sở|xét)(?:\s+(?:vào|các|nội dung))*[\s:]+)?$/iu;
const KINDS = CITED_KINDS.join('|');
/** A text that a semicolon or a new "Căn cứ" sets off from the one before it on the line. */
const NEXT = new RegExp(`[;.]\\s*(?:căn cứ\\s+)?(?=(?:${KINDS})(?!\\p{L}))|,\\s*căn cứ\\s+(?=(?:${KINDS})(?!\\p{L}))`, 'giu');

/** One text that the plan rests on, from the first word of its kind. */
export interface Source {
  readonly passage: Passage;
  /** Where it begins and ends in the passage. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Its kind as typed, such as `Nghị định`. */
  readonly type: string;
  /** Missing where it has no number. */
  readonly citation?: Citation;
  /** It stands on the line of another. */
  readonly joined: boolean;
}

const KIND = new RegExp(`(?:${KINDS})(?!\\p{L})`, 'iu');
const KIND_AT_START = new RegExp(`^(?:${KINDS})(?!\\p{L})`, 'iu');

/**
 * What the plan rests on, text by text: the lines of `can_cu`, and those that begin with "Căn cứ" in a body pasted whole. A
 * line that leads into the body ("… ban hành Kế hoạch như sau:") is none.
 */
export function findSources(printed: Blocks, citations: readonly Citation[]): readonly Source[] {
  const cited = byPassage(citations);
  return inBlocks(printed, findSources, ({ passages }) => sourcesIn(passages, cited));
}

function sourcesIn(passages: readonly Passage[], cited: ReadonlyMap<Passage, readonly Citation[]>): Source[] {
  return passages.filter(isBasis).flatMap((passage) => {
    const next = [...passage.text.matchAll(NEXT)];
    const starts = [openerEnd(passage.text), ...next.map((found) => found.index + found[0].length)];
    return starts.flatMap((from, i): Source[] => {
      // The mark that sets off the next text is no part of this one.
      const to = next[i]?.index ?? passage.text.length;
      const text = passage.text.slice(from, to);
      const [type] = KIND_AT_START.exec(text) ?? [];
      if (type === undefined) return [];
      const citation = cited.get(passage)?.findLast((one) => one.from === from);
      return [{ passage, from, to, text, type, ...(citation && { citation }), joined: i > 0 }];
    });
  });
}

/** Where the text behind "Căn cứ" and its kin begins. */
export function openerEnd(line: string): number {
  const found = KIND.exec(line);
  return found && OPENER.test(line.slice(0, found.index)) ? found.index : 0;
}

function isBasis({ field, text }: Passage): boolean {
  if (field === 'can_cu') return !/:\s*$/u.test(text);
  return ['noi_dung', 'mo_dau', 'boi_canh'].includes(field) && /^\s*(?:[-–]\s*)?Căn cứ\s/u.test(text) && !/như sau|ban hành kế hoạch|:\s*$/iu.test(text) && KIND_AT_START.test(text.slice(openerEnd(text)));
}
