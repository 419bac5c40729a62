import type { Edit } from '../draft.js';
import type { Lines } from '../lines.js';
import { isFieldLike, isHeading, isMarked } from '../yaml/prose.js';
import { anatomy, isIdle } from './anatomy.js';
import { indentOf, nextLine, previousLine, type Proposal } from './repair.js';

/** A block of text above a line: the column of its key or dash, that of its words, and whether it is an item of a list. */
interface Block {
  readonly column: number;
  readonly words: number;
  readonly isItem: boolean;
  readonly isEmpty: boolean;
}

const HEADER = /^[|>][+-]?\d?[+-]?$/;

/** Lines of a `|` block that stand as far left as its key, or further: one paste is one fault, up to the next field. */
export const backIntoBlock: Proposal = ({ lines, line, fault }) => {
  const block = blockAbove(lines, line);
  const text = lines.line(line);
  const here = indentOf(text);
  if (!block || isIdle(text) || here >= block.words) return [];
  if (!(fault.kind === 'stray' && lines.at(fault.at) === line) && !isStray(text, block)) return [];
  const edits: Edit[] = [];
  let until = line;
  for (let index = line; index < lines.count; index++) {
    const next = lines.line(index);
    const indent = indentOf(next);
    if (isIdle(next) || indent >= block.words) continue;
    if (index > line && endsPaste(lines, index, here, block)) break;
    edits.push({ at: lines.start(index), remove: 0, insert: ' '.repeat(block.words - Math.min(here, indent)) });
    until = index;
  }
  const place = { at: lines.start(line) + here, end: lines.end(line) };
  return [{ edits, place, shown: 1, until, problem: 'TEXT_OUTSIDE_BLOCK', sure: true }];
};

/** The block whose words end above `line`: the nearest line further left than all between that ends with `|`. */
function blockAbove(lines: Lines, line: number): Block | undefined {
  let least = Infinity;
  for (let index = previousLine(lines, line); index >= 0 && least > 0; index = previousLine(lines, index)) {
    const text = lines.line(index);
    const { indent, dash, body, key, value } = anatomy(text);
    if (indent >= least) continue;
    const part = value ?? body;
    const column = key ? body.from : (dash ?? indent);
    if (HEADER.test(text.slice(part.from, part.to)) && column < least) {
      const words = least === Infinity ? column + 2 : indentOf(lines.line(nextLine(lines, index)));
      return { column, words, isItem: dash !== undefined, isEmpty: least === Infinity };
    }
    least = indent;
  }
  return undefined;
}

/** True for a line that YAML stumbles over and that is no field or item that is merely out of line. */
function isStray(line: string, block: Block): boolean {
  const { key, dash, value } = anatomy(line);
  const text = line.trim();
  if (isFieldLike(text) || /^(?:["']+|---|\.\.\.)$|(?:^|\s)[|>]$/.test(text)) return false;
  if (dash !== undefined) return !block.isItem;
  if (!key || isMarked(text)) return true;
  const column = indentOf(line);
  return column <= block.column && (block.isEmpty || (column === 0 && isHeading(line.slice(key.from, key.to), Boolean(value), false)));
}

function endsPaste(lines: Lines, index: number, here: number, block: Block): boolean {
  const line = lines.line(index);
  const { key, value, indent, dash } = anatomy(line);
  // Below a field of the plan itself no list can go on but one that is its text.
  if (dash !== undefined && block.column === 0 && !block.isItem) return false;
  if (isFieldLike(line.trim()) || /^(?:["']|---$|\.\.\.$)/.test(line)) return true;
  if (block.isItem && dash !== undefined && indent <= block.column && indent > here) return true;
  // Within a mapping of the plan a clerk's own title ends the text.
  const isTitle = key !== undefined && dash === undefined && !isMarked(line.trim());
  return indent > 0 && indent === block.column && isTitle && (Boolean(value) || indentOf(lines.line(nextLine(lines, index))) > indent);
}
