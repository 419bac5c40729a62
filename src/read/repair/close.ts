import type { Edit } from '../draft.js';
import { anatomy } from './anatomy.js';
import { quoteEdits } from './quote.js';
import type { Proposal } from './repair.js';

/** A quote that is never closed: closed at the end of its line, or, in running text, all in quotes of another kind. */
export const closeQuote: Proposal = ({ lines, line, fault }) => {
  if (fault.kind !== 'unclosed' || lines.at(fault.at) !== line) return [];
  const end = lines.start(line) + lines.line(line).trimEnd().length;
  const place = { at: fault.at, end: fault.at + 1 };
  const closing = [{ at: end, remove: 0, insert: fault.quote }];
  return [
    { edits: closing, place, problem: 'OPEN_QUOTE' },
    { edits: quoteEdits(lines.text, fault.at, end), place, problem: 'OPEN_QUOTE' },
  ];
};

/** `"C:\Giấy mời"`: a backslash in double quotes means something else; in single quotes it is itself. */
export const requote: Proposal = ({ lines, line, fault }) => {
  if (fault.kind !== 'syntax' || fault.problem !== 'BAD_DQ_ESCAPE') return [];
  const start = lines.start(line);
  const { body, key, value } = anatomy(lines.line(line));
  return [value, key, body].flatMap((part) => {
    if (!part) return [];
    const text = lines.text.slice(start + part.from, start + part.to);
    if (!/^".*"$/.test(text)) return [];
    // The outer quotes give way to single ones; a single quote within is doubled.
    const edits: Edit[] = [...text.matchAll(/'|^"|"$/g)].map(({ index, 0: sign }) => {
      return { at: start + part.from + index, remove: sign === "'" ? 0 : 1, insert: "'" };
    });
    return [{ edits }];
  });
};
