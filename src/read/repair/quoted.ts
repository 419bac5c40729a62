import type { Edit } from '../draft.js';
import { isFieldLike } from '../yaml/prose.js';
import { anatomy, isIdle } from './anatomy.js';
import { indentOf, nextLine, type Proposal } from './repair.js';

/** `noi_dung: "` with its text on the lines below: a block, and no quotes. */
export const quotedBlock: Proposal = ({ lines, line }) => {
  const text = lines.line(line);
  const { body, dash, key, value } = anatomy(text);
  const part = value ?? body;
  const quote = text.slice(part.from).trimEnd();
  const first = nextLine(lines, line);
  if (!/^["']$/.test(quote) || first < 0 || (!key && dash === undefined)) return [];
  const column = key ? body.from : (dash ?? 0);
  const words = Math.max(indentOf(lines.line(first)), column + (indentOf(lines.line(first)) > column ? 1 : 2));
  const edits: Edit[] = [{ at: lines.start(line) + part.from, remove: 1, insert: '|' }];
  let until: number | undefined;
  for (let index = first; index < lines.count && until === undefined; index++) {
    const below = lines.line(index);
    const indent = indentOf(below);
    if (indent <= column && isFieldLike(below.trim())) break;
    const end = lines.start(index) + below.trimEnd().length;
    if (below.trimEnd().endsWith(quote)) until = index;
    if (below.trim() === quote) edits.push({ at: lines.start(index), remove: below.length, insert: '' });
    else {
      if (indent < words && !isIdle(below)) edits.push({ at: lines.start(index), remove: 0, insert: ' '.repeat(words - indent) });
      if (until === index) edits.push({ at: end - 1, remove: 1, insert: '' });
    }
  }
  const at = lines.start(line) + part.from;
  return [{ edits, place: { at, end: at + 1 }, shown: 1, problem: 'QUOTED_BLOCK', ...(until === undefined ? {} : { until }) }];
};

/** A quote alone on its line, with nothing that it closes. */
export const loneQuote: Proposal = ({ lines, line }) => {
  const text = lines.line(line);
  if (!/^\s*["']\s*$/.test(text)) return [];
  const at = lines.start(line) + text.search(/\S/);
  return [{ edits: [{ at: lines.start(line), remove: text.length, insert: '' }], place: { at, end: at + 1 }, problem: 'LONE_QUOTE' }];
};
