import { bareField, hidesField } from '../yaml/prose.js';
import { anatomy } from './anatomy.js';
import { quoteEdits } from './quote.js';
import { indentOf, nextLine, type Proposal } from './repair.js';

const TIGHT_COLON = /^(\s*(?:- +)*[\p{L}_][\p{L}\p{N}_ ]*?)( *):(?!\/\/)(?=\S)/u;

/** `so:15` and `so :15`; the key ends in a letter, for `8:30` and `http://` are text. */
export const colonSpace: Proposal = ({ lines, line }) => {
  const [, key, blanks] = TIGHT_COLON.exec(lines.line(line)) ?? [];
  if (key === undefined || blanks === undefined || /\p{N}$/u.test(key)) return [];
  const at = lines.start(line) + key.length;
  const colon = at + blanks.length;
  const edits = [{ at, remove: blanks.length + 1, insert: ': ' }];
  return [{ edits, place: { at: colon, end: colon + 1 }, problem: 'COLON_SPACE' }];
};

/** `so： 15` with the wide colon of Chinese type. */
export const wideColon: Proposal = ({ lines, line }) => {
  const text = lines.line(line);
  const [, key] = /^(\s*(?:- +)*[\p{L}_][\p{L}\p{N}_ ,]*?)\s*：/u.exec(text) ?? [];
  if (key === undefined) return [];
  const at = lines.start(line) + text.indexOf('：');
  const from = lines.start(line) + key.length;
  const behind = /^\s*/.exec(text.slice(text.indexOf('：') + 1))?.[0].length ?? 0;
  const edits = [{ at: from, remove: at + 1 + behind - from, insert: ': ' }];
  return [{ edits, place: { at, end: at + 1 }, problem: 'WIDE_COLON' }];
};

/** `**Phòng Kinh tế:** …` among entries: the stars belong round the key, the colon behind them, and quotes round both. */
export const boldKey: Proposal = ({ lines, line }) => {
  const text = lines.line(line);
  const [, blanks, stars, key, gap] = /^( *)(\*{1,3})([^*:]+?)\s*:\s*\2(\s*)(?=\S|$)/.exec(text) ?? [];
  if (blanks === undefined || stars === undefined || key === undefined || gap === undefined) return [];
  const from = lines.start(line) + blanks.length;
  const words = stars.length + key.length;
  const to = from + words;
  const end = text.slice(blanks.length + words).search(/\*/) + stars.length + gap.length;
  const quotes = quoteEdits(lines.text, from, to).slice(0, -1);
  const insert = `${stars}':${text.length > blanks.length + words + end ? ' ' : ''}`;
  return [{ edits: [...quotes, { at: to, remove: end, insert }], place: { at: from, end: to } }];
};

/** `mo_dau:Ủy ban ban hành như sau:` and `mo_dau Ủy ban …:`: the field lacks a sign, and its text, which ends in one, needs quotes. */
export const hiddenField: Proposal = ({ lines, line }) => {
  const { body, key, value } = anatomy(lines.line(line));
  const words = lines.line(line).slice(body.from, body.to);
  const [, name = '', sign = ''] = /^([a-z][a-z0-9_]*)(:| +)(?=[^\s[{])/.exec(words) ?? [];
  if (!key || value || !hidesField(words.slice(0, -1))) return [];
  const at = lines.start(line) + body.from + name.length;
  const [open, ...others] = quoteEdits(lines.text, at + sign.length, lines.start(line) + body.to);
  if (!open) return [];
  const problem = sign === ':' ? 'COLON_SPACE' : 'MISSING_COLON';
  return [{ edits: [{ at, remove: sign.length, insert: `: ${open.insert}` }, ...others], place: { at, end: at + 1 }, problem }];
};

/** `so 15` and `noi_nhan` without their colon. */
export const missingColon: Proposal = ({ lines, line }) => {
  const text = lines.line(line);
  const { body, key } = anatomy(text);
  if (key || body.from === body.to) return [];
  const words = text.slice(body.from, body.to);
  const name = bareField(words);
  const field = name === words ? undefined : name;
  const at = lines.start(line) + body.from + (field ?? words).length;
  const place = { at, end: at + 1 };
  if (field) {
    const remove = /^ +/.exec(words.slice(field.length))?.[0].length ?? 0;
    return [{ edits: [{ at, remove, insert: ': ' }], place, problem: 'MISSING_COLON' }];
  }
  const heads = standsUnder(lines.line(nextLine(lines, line)), body.from);
  return heads ? [{ edits: [{ at, remove: 0, insert: ':' }], place, problem: 'MISSING_COLON' }] : [];
};

/** True when `line` stands under a key at `column`: deeper, or a dash in the same column. */
function standsUnder(line: string, column: number): boolean {
  const { indent, dash: dashed, key } = anatomy(line);
  return (indent > column && (dashed !== undefined || key !== undefined)) || (indent === column && dashed !== undefined && indentOf(line) === column);
}
