import type { Correction, Kind } from '../diagnostic.js';

/** How much of a clerk's text a sentence repeats, in code points. */
const QUOTED = 60;

/** Signs that a terminal obeys or hides instead of showing: C0, DEL, C1, marks of writing direction, half pairs. */
const UNSAFE = /[\p{Cc}\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\p{Cs}]/gu;

/** `text` with every sign that could steer or confuse a terminal replaced by one that shows; the length stays. */
export function printable(text: string): string {
  return text.replace(UNSAFE, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    // Unicode has a picture for each of the 32 oldest control signs (␀ ␁ … ␛).
    if (code < 0x20) return String.fromCodePoint(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\uFFFD';
  });
}

/** `text` in quotation marks on one line, shortened in the middle of a long text. */
export function quote(text: string): string {
  const line = printable(text.replace(/\s*\n\s*/g, ' '));
  const signs = [...line];
  if (signs.length <= QUOTED) return `"${line}"`;
  return `"${signs.slice(0, QUOTED - 15).join('')} … ${signs.slice(-12).join('')}"`;
}

/** How much a sentence that comes ready made may repeat of a text, and how long it may be, in code points. */
const REPEATED = 120;
const SENTENCE = 600;

/** A ready sentence whose long quotations are shortened, and itself where it repeats a text without quotation marks. */
export function shortened(sentence: string): string {
  if (sentence.length <= REPEATED) return sentence;
  const said = sentence.replace(/"([^"]*)"/g, (whole: string, inner: string) => (inner.length > REPEATED && [...inner].length > REPEATED ? quote(inner) : whole));
  const signs = said.length > SENTENCE ? [...said] : [];
  return signs.length > SENTENCE ? `${signs.slice(0, SENTENCE - 150).join('')} … ${signs.slice(-100).join('')}` : said;
}

/** Every one of `texts` in quotation marks: `"a", "b" hoặc "c"`. */
export function choice(texts: readonly string[]): string {
  return series(texts.map(quote), 'hoặc');
}

/** `a, b <last> c`. */
export function series(texts: readonly string[], last: string): string {
  if (texts.length < 2) return texts.join('');
  return `${texts.slice(0, -1).join(', ')} ${last} ${texts.at(-1)}`;
}

/** What a clerk calls each kind of content. */
export const KIND: { readonly [K in Kind]: string } = {
  text: 'chữ',
  list: 'danh sách (mỗi ý một dòng, bắt đầu bằng "- ")',
  mapping: 'nhóm mục con (mỗi mục một dòng "tên: nội dung")',
  empty: 'chỗ trống',
};

/** The last step of a field's path: `ho_ten` of `ky.ho_ten`. */
export function lastName(field: string): string {
  return field.slice(field.lastIndexOf('.') + 1);
}

/** A file size with one decimal, rounded up so that it never looks equal to a limit that it exceeds: `4,1 MB`. */
export function megabytes(bytes: number): string {
  const tenths = Math.ceil((bytes / (1024 * 1024)) * 10);
  return `${(tenths / 10).toString().replace('.', ',')} MB`;
}

/** A sign that does not show, by its number: `U+00A0`. */
export function unicodeName(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Lines of an example under a sentence, each set in by two spaces. */
export function example(sentence: string, ...lines: readonly string[]): string {
  return [sentence, ...lines.flatMap((line) => line.split('\n')).map((line) => `  ${line}`)].join('\n');
}

/** What is said of the lines below a corrected one, to line `until`. */
export type Below = (until: number) => string;

const LIKEWISE: Below = (until) => `các dòng dưới, đến hết dòng ${until}, cũng vậy`;

/**
 * The hint that shows the faulty line as it should be; nothing when nobody knows it. The blanks before it stay: printed
 * below the line of the file, it stands as it should.
 */
export function corrected(correction: Correction, lead = 'Sửa', below = LIKEWISE): { readonly hint?: string } {
  const { fix, indent, until } = correction;
  if (fix === undefined) return {};
  const todo = indent === undefined ? rewrite(correction, lead) : moved(correction);
  const also = until === undefined ? '' : ` (${below(until)})`;
  const lines = fix.split('\n').filter((line) => line.trim() !== '');
  return { hint: [`${todo}${also}:`, ...lines.map((line) => printable(line.trimEnd()))].join('\n') };
}

function rewrite({ fixLine, lines = 1 }: Correction, lead: string): string {
  if (fixLine === undefined) return `${lead} dòng này thành`;
  return lines > 1 ? `${lead} các dòng ${fixLine}–${fixLine + lines - 1} thành` : `${lead} dòng ${fixLine} thành`;
}

function moved({ indent = 0, outward, alignLine }: Correction): string {
  const beside = alignLine === undefined ? '' : `, thẳng với dòng ${alignLine}`;
  return indent === 0 ? `Đưa dòng này ra sát lề trái${beside}` : `Lùi ${outward ? 'ra còn' : 'vào'} đúng ${indent} dấu cách${beside}`;
}

/** Numbers in rising order, neighbours drawn together: `3, 7-9, 12`. Of more than `limit` stretches, the rest is left out. */
export function stretches(numbers: readonly number[], limit: number): string {
  const found: [number, number][] = [];
  for (const n of numbers) {
    const last = found.at(-1);
    if (last && n === last[1] + 1) last[1] = n;
    else found.push([n, n]);
  }
  const said = found.slice(0, limit).map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
  return `${said.join(', ')}${found.length > limit ? '…' : ''}`;
}
