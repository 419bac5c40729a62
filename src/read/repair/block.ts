import { anatomy, isSuspect, isTypedMarker } from './anatomy.js';
import { indentOf, nextLine, previousLine, type Proposal } from './repair.js';

/** `key: - chữ`: the list goes on the next line. */
export const listBelow: Proposal = ({ lines, line }) => {
  const text = lines.line(line);
  const { body, value, key } = anatomy(text);
  if (!key || !value || !/^-\s/.test(text.slice(value.from))) return [];
  const next = lines.line(nextLine(lines, line));
  const deeper = anatomy(next).dash !== undefined && indentOf(next) > body.from ? indentOf(next) : body.from + 2;
  const colon = text.lastIndexOf(':', value.from) + 1;
  const start = lines.start(line);
  return [{
    edits: [{ at: start + colon, remove: value.from - colon, insert: `\n${' '.repeat(deeper)}` }],
    place: { at: start + value.from, end: start + value.from + 1 },
  }];
};

/** `key: | chữ`: the text of a block begins on the line below its sign. */
export const textBelow: Proposal = ({ lines, line }) => {
  const text = lines.line(line);
  const { body, value, dash } = anatomy(text);
  const part = value ?? body;
  const header = /^[|>][+-]?\s+(?=\S)/.exec(text.slice(part.from, part.to));
  if (!header) return [];
  const next = lines.line(nextLine(lines, line));
  const column = value ? body.from : (dash ?? 0);
  const runsOn = indentOf(next) > column;
  // A lone `- > LỄ` is a line of text, not a block.
  if (dash !== undefined && !runsOn) return [];
  const indent = runsOn ? indentOf(next) : column + 2;
  const start = lines.start(line) + part.from;
  const sign = header[0].trimEnd().length;
  return [{
    edits: [{ at: start + sign, remove: header[0].length - sign, insert: `\n${' '.repeat(indent)}` }],
    place: { at: start + header[0].length, end: lines.start(line) + part.to },
  }];
};

/** Paragraphs under a key without the `|` that keeps them apart. */
export const blockBelow: Proposal = ({ lines, line }) => {
  const indent = indentOf(lines.line(line));
  let first = line;
  let parent = previousLine(lines, line);
  while (parent >= 0 && indentOf(lines.line(parent)) >= indent) {
    first = parent;
    parent = previousLine(lines, parent);
  }
  if (parent < 0) return [];
  const head = anatomy(lines.line(parent));
  if (head.value || (!head.key && head.body.from !== head.body.to)) return [];
  const text = lines.line(first);
  const { key, dash, body } = anatomy(text);
  const isText = !key && dash === undefined && !isSuspect(text.slice(body.from, body.to));
  if (!isText && !isTypedMarker(text)) return [];
  return [{ edits: [{ at: lines.start(parent) + head.body.to, remove: 0, insert: ' |' }] }];
};

/** `a: b` with lines of their own below: all of it becomes a block. */
export const valueToBlock: Proposal = ({ lines, line, fault }) => {
  if (fault.kind !== 'joined') return [];
  let head = previousLine(lines, line);
  while (head > 0 && !anatomy(lines.line(head)).key) head = previousLine(lines, head);
  const { value } = anatomy(lines.line(head));
  const below = indentOf(lines.line(nextLine(lines, head)));
  if (!value) return [];
  const at = lines.start(head) + value.from;
  return [{ edits: [{ at, remove: 0, insert: `|\n${' '.repeat(below)}` }] }];
};
