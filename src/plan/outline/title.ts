import type { Source } from './inline.js';

/** Most words that may stand before a colon and still be a title. */
export const TITLE_WORDS = 15;

/** The two parts of a numbered line; at least one is there. A title keeps its colon. */
export interface Split {
  readonly title?: Source;
  readonly text?: Source;
}

/**
 * Which part of a numbered line is a title (I.V row 6b: "khoản có tiêu đề" is bold) and which is text: what stands
 * before a colon with text behind it, up to 15 words; the whole line when it does not end in `.` `;` `,` or another end
 * mark; otherwise there is no title. `**…**` round the first words makes them a title.
 */
export function splitTitle(source: Source): Split {
  const { text } = source;
  if (/^(?:\*\*[^*]+\*\*\s*){2,}[.:;]?$/.test(text)) return { title: { ...source, text: text.replaceAll('**', '') } };
  const bold = /^\*\*((?:[^*]|\*(?!\*))+)\*\*/.exec(text);
  if (bold && !/^\*\*\*/.test(text)) {
    const inner = slice(source, 2, bold[0].length - 2);
    const behind = text.slice(bold[0].length);
    if (/^[.:;]?\s*$/.test(behind)) return { title: join(inner, behind.trim()) };
    const colon = /^\s*:\s*/.exec(behind);
    if (colon) return { title: join(inner, ':'), text: slice(source, bold[0].length + colon[0].length, text.length) };
    if (/:\s*$/.test(inner.text)) return { title: inner, text: trimmed(source, bold[0].length, text.length) };
    return { text: source };
  }
  const colon = colonAt(text);
  if (colon > 0) {
    return { title: slice(source, 0, colon + 1), text: trimmed(source, colon + 1, text.length) };
  }
  return colon === 0 || /[.;,!?…][*_]*["”’)\]]*[*_]*$/.test(text) ? { text: source } : { title: source };
}

/**
 * Where the colon after a title stands: > 0; -1 where the line has no colon with text behind it; 0 where it has one but
 * what stands before it is no title. Colons in brackets and inside a word or time (8:30) do not count.
 */
function colonAt(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charAt(i);
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === ':' && depth <= 0 && /\s/.test(text.charAt(i + 1)) && text.slice(i + 1).trim()) {
      const before = text.slice(0, i).trim();
      const words = before.split(/\s+/).length;
      return before && words <= TITLE_WORDS && !/[.;]\s/.test(before) ? i : 0;
    }
  }
  return -1;
}

function slice(source: Source, from: number, to: number): Source {
  return { text: source.text.slice(from, to), place: (a, b) => source.place(from + a, from + b) };
}

function trimmed(source: Source, from: number, to: number): Source {
  const piece = source.text.slice(from, to);
  const lead = piece.length - piece.trimStart().length;
  return slice(source, from + lead, from + piece.trimEnd().length);
}

function join(source: Source, tail: string): Source {
  return tail ? { text: source.text + tail, place: (a, b) => source.place(a, Math.min(b, source.text.length)) } : source;
}
