/** What a typed line begins with. Offsets are UTF-16, into the line as given. */
export type Marker =
  | { readonly kind: 'roman'; readonly typed: string; readonly value: number }
  | { readonly kind: 'decimal'; readonly typed: string; readonly parts: readonly number[] }
  | { readonly kind: 'letter'; readonly typed: string; readonly value: string }
  | { readonly kind: 'dash' | 'plus' | 'banner' | 'none'; readonly typed: string };

export interface MarkedLine {
  readonly marker: Marker;
  /** The text behind the marker, trimmed; emphasis that was opened before the marker is carried over to it. */
  readonly rest: string;
  /** Where the marker stands, and where `rest` begins, in the line (exact unless emphasis was carried over). */
  readonly markerAt: number;
  readonly restAt: number;
  /** The line said with `\` that it is plain text. */
  readonly literal: boolean;
}

const ROMAN = /^(?=[IVXLC])(C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))\s?[.)]\s+/;
/** One component needs its `.` or `)`; several may lack it ("3.1 Thành phần") but then a title begins behind them. */
const DECIMAL = /^(\d{1,2})[.)](?=\s|\*|\\|\p{L})\s*|^(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.)]\s*|\s+)(?=[\p{Lu}*_"“(\\])/u;
const LETTER = /^([a-zđ])[.)]\s+/u;
const DASH = /^[-–—•](?:\s+|(?=[\p{L}*"“(]))/u;
const PLUS = /^\+\s*/;
const BANNER = /^>\s?/;
const EMPHASIS = /^\*{1,3}(?=[IVXLC\d]|[a-zđ][.)]|[-–—•+] )/u;

/** The typed marker of one line of text and what stands behind it; `none` for a paragraph. Never fails. */
export function markLine(line: string): MarkedLine {
  const indent = line.length - line.trimStart().length;
  const text = line.trim();
  if (text.startsWith('\\') && !/^\\[*_\\{]/.test(text)) {
    return plain(text.slice(1).trimStart(), indent, indent + 1, true);
  }
  const stars = EMPHASIS.exec(text)?.[0] ?? '';
  const bare = text.slice(stars.length);
  const found = matchMarker(bare);
  if (!found) return plain(text, indent, indent, false);
  const restAt = indent + stars.length + found.length;
  return { marker: found.marker, markerAt: indent + stars.length, restAt, ...carry(stars, bare.slice(found.length)) };
}

function plain(rest: string, markerAt: number, restAt: number, literal: boolean): MarkedLine {
  return { marker: { kind: 'none', typed: '' }, rest, markerAt, restAt, literal };
}

/** `**1. Thời gian:** 8h` opened its emphasis before the number: open it anew behind it. */
function carry(stars: string, behind: string): { rest: string; literal: boolean } {
  const rest = behind.trim();
  if (stars && rest.startsWith(stars)) return { rest: rest.slice(stars.length).trimStart(), literal: false };
  if (!stars && rest.startsWith('\\') && !/^\\[*_\\{]/.test(rest)) return { rest: rest.slice(1).trimStart(), literal: true };
  return { rest: stars + rest, literal: false };
}

function matchMarker(text: string): { marker: Marker; length: number } | undefined {
  const roman = ROMAN.exec(text);
  if (roman?.[1]) return { marker: { kind: 'roman', typed: `${roman[1]}.`, value: fromRoman(roman[1]) }, length: roman[0].length };
  const decimal = DECIMAL.exec(text);
  const digits = decimal?.[1] ?? decimal?.[2];
  if (decimal && digits) {
    const parts = digits.split('.').map(Number);
    return { marker: { kind: 'decimal', typed: `${digits}.`, parts }, length: decimal[0].length };
  }
  const letter = LETTER.exec(text);
  if (letter?.[1]) return { marker: { kind: 'letter', typed: `${letter[1]})`, value: letter[1] }, length: letter[0].length };
  for (const [kind, pattern] of [['dash', DASH], ['plus', PLUS], ['banner', BANNER]] as const) {
    const match = pattern.exec(text);
    if (match) return { marker: { kind, typed: match[0].trim() }, length: match[0].length };
  }
  return undefined;
}

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function fromRoman(roman: string): number {
  return [...roman].reduce((sum, digit, i, all) => {
    const value = VALUES[digit] ?? 0;
    return value < (VALUES[all[i + 1] ?? ''] ?? 0) ? sum - value : sum + value;
  }, 0);
}
