import type { Lines } from '../lines.js';
import { isMarked } from '../yaml/prose.js';
import { anatomy, isSuspect } from './anatomy.js';
import { nextLine, previousLine, type Proposal } from './repair.js';

/** A field, whatever follows; a title of a few words before a number; a longer one only where a sentence begins behind it. */
const NAME = /^(?:[a-z][a-z0-9_]*\s*(?=;\s)|\S+(?: \S+){0,5}?\s*(?=;\s+\d[^;]*$)|[^;:]{0,80}?\s*(?=;\s+[\p{Lu}“"({][^;]*;?$))/u;

/** `Phòng Kinh tế; Bố trí kinh phí` among `tên: nội dung`; a title's line with more such signs is a list of words. */
export const semicolon: Proposal = (site) => {
  const words = bareWords(site.lines, site.line);
  const name = NAME.exec(words?.text ?? '')?.[0];
  if (!words || !name || !/^[a-z\p{Lu}]/u.test(name) || !isEntry(site.lines, site.line, words.column)) return [];
  const from = words.at + name.trimEnd().length;
  const at = words.at + name.length;
  return [{ edits: [{ at: from, remove: at + 1 - from, insert: ':' }], place: { at, end: at + 1 }, problem: 'SEMICOLON_FOR_COLON', sure: true }];
};

/** `Địa điểm Hội trường` among `tên: nội dung`: nobody but the clerk knows where its name ends. */
export const lostColon: Proposal = ({ lines, line, fault }) => {
  const words = bareWords(lines, line);
  // A clerk's own titles begin with a capital and stand within a field, fields are of plain small letters; else the line above goes on.
  const isName = words && (words.column > 0 && /^\p{Lu}/u.test(words.text) || /^[a-z][a-z0-9_]*\s/.test(words.text));
  if (!isName || lines.at(fault.at) !== line || !isEntry(lines, line, words.column)) return [];
  const end = words.at + words.text.length;
  // A field is one word; with a title that takes all of the line, and something behind it, the rest can be read.
  const field = /^[a-z][a-z0-9_]*/.exec(words.text)?.[0];
  const edit = { at: field === undefined ? end : words.at + field.length, remove: 0, insert: field === undefined ? ': …' : ':' };
  return [{ edits: [edit], place: { at: words.at, end }, problem: 'LOST_COLON', unshown: true, sure: true }];
};

/** A line without colon, dash or mark. */
function bareWords(lines: Lines, line: number): { readonly at: number; readonly column: number; readonly text: string } | undefined {
  const { body, key, dash } = anatomy(lines.line(line));
  const text = lines.line(line).slice(body.from, body.to);
  if (key || dash !== undefined || text === '' || isMarked(text) || isSuspect(text)) return undefined;
  return { at: lines.start(line) + body.from, column: body.from, text };
}

/** True when line `line` is to be an entry of the mapping at `column`: one stands above it, or more than half of those below are. */
function isEntry(lines: Lines, line: number, column: number): boolean {
  for (let above = previousLine(lines, line); above >= 0; above = previousLine(lines, above)) {
    const { indent, body, key, dash } = anatomy(lines.line(above));
    if (body.from === column && key) return true;
    if (indent < column || (indent === column && dash !== undefined)) break;
  }
  let [entries, others] = [0, 1];
  for (let below = nextLine(lines, line); below >= 0; below = nextLine(lines, below)) {
    const { indent, dash, key, value } = anatomy(lines.line(below));
    if (indent > column) continue;
    if (indent < column || dash !== undefined) break;
    // A title without content may be the end of a text that lacks its bar; a field is none.
    if (key && (value || /^[a-z][a-z0-9_]*$/.test(lines.line(below).slice(key.from, key.to)))) entries++;
    else if (!key) others++;
  }
  return entries >= others;
}
