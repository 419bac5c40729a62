import type { Lines } from '../lines.js';
import { isMarked } from '../yaml/prose.js';
import { anatomy, isSuspect } from './anatomy.js';
import { nextLine, previousLine, type Proposal } from './repair.js';

/** `Phòng Kinh tế; Bố trí kinh phí` among `tên: nội dung`; a line with more such signs is a list of words. */
export const semicolon: Proposal = (site) => {
  const words = bareWords(site.lines, site.line);
  const name = /^(?:[a-z][a-z0-9_]*|\p{Lu}[^;:]{0,80}?)\s*(?=;\s+[^\s;][^;]*;?$)/u.exec(words?.text ?? '')?.[0];
  if (!words || name === undefined || !isEntry(site.lines, site.line, words.column)) return [];
  const from = words.at + name.trimEnd().length;
  const at = words.at + name.length;
  return [{ edits: [{ at: from, remove: at + 1 - from, insert: ':' }], place: { at, end: at + 1 }, problem: 'SEMICOLON_FOR_COLON' }];
};

/** `Địa điểm Hội trường` among `tên: nội dung`: nobody but the clerk knows where its name ends. */
export const lostColon: Proposal = ({ lines, line, fault }) => {
  const words = bareWords(lines, line);
  // The plan's own fields have names in small letters; what begins otherwise goes on with the line above.
  if (!words || words.column === 0 || lines.at(fault.at) !== line || !/^\p{Lu}/u.test(words.text) || !isEntry(lines, line, words.column)) return [];
  const end = words.at + words.text.length;
  return [{ edits: [{ at: end, remove: 0, insert: ':' }], place: { at: words.at, end }, problem: 'LOST_COLON', unshown: true }];
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
    if (key && value) entries++;
    else if (!key) others++;
  }
  return entries >= others;
}
