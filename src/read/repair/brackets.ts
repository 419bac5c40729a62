import { anatomy, isSuspect } from './anatomy.js';
import { quoteEdits } from './quote.js';
import type { Proposal } from './repair.js';

/** `{ ten: Sở Văn hóa, Thể thao và Du lịch }`: within brackets a comma parts the values; a value that has one needs quotes. */
export const commas: Proposal = ({ lines, line }) => {
  const text = lines.line(line);
  const start = lines.start(line);
  const edits = [...text.matchAll(/(?<!\{)\{(?!\{)([^{}[\]'"]*)\}?/g)].flatMap(({ index, 1: inside = '' }) => {
    // The pieces between commas; one without a key of its own goes on with the value before.
    const values: { from: number; to: number; goesOn: boolean }[] = [];
    for (const { index: at, 0: piece } of inside.matchAll(/[^,]+/g)) {
      const from = start + index + 1 + at;
      const to = from + piece.trimEnd().length;
      const key = /^\s*[\p{L}\p{N}_ -]+:\s+/u.exec(piece)?.[0];
      const last = values.at(-1);
      if (key !== undefined) values.push({ from: from + key.length, to, goesOn: false });
      else if (last) values[values.length - 1] = { ...last, to, goesOn: true };
      else return [];
    }
    return values.filter(({ goesOn }) => goesOn).flatMap(({ from, to }) => quoteEdits(lines.text, from, to));
  });
  const [first, last] = [edits[0], edits[1]];
  return first && last ? [{ edits, place: { at: first.at, end: last.at }, problem: 'COMMA_IN_BRACES' }] : [];
};

/** `{gian_dong: 1,15}`: within brackets a comma parts the values; a number that has one needs quotes. */
export const decimal: Proposal = ({ lines, line }) => {
  const text = lines.line(line);
  const numbers = /[{[]/.test(text) ? [...text.matchAll(/(?<=: *)\d+,\d+(?: ?[a-z]+)?/g)] : [];
  const start = lines.start(line);
  const edits = numbers.flatMap(({ index, 0: number }) => quoteEdits(lines.text, start + index, start + index + number.length));
  const [first, last] = [edits[0], edits[1]];
  return first && last ? [{ edits, place: { at: first.at, end: last.at } }] : [];
};

/** `[Phòng #3, *Sở A*]`: the texts within brackets that begin with a sign of YAML's or hold one. */
export const bracketed: Proposal = ({ lines, line }) => {
  const text = lines.line(line);
  const { body, value } = anatomy(text);
  const from = [value, body].find((part) => part && /^[[{]/.test(text.slice(part.from)))?.from;
  if (from === undefined) return [];
  const edits = [...text.slice(from).matchAll(/[^[\]{},]+/g)].flatMap(({ index, 0: piece }) => {
    const words = piece.replace(/^\s*(?:[\p{L}\p{N}_ ]+:\s+)?/u, '').trimEnd();
    const start = lines.start(line) + from + index + piece.trimEnd().length - words.length;
    return words !== '' && isSuspect(words) ? quoteEdits(lines.text, start, start + words.length) : [];
  });
  return edits.length > 0 ? [{ edits }] : [];
};
