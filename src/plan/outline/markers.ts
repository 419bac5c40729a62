/** What a typed line begins with. Offsets are UTF-16, into the line as given. */
export type Marker =
  | { readonly kind: 'roman'; readonly typed: string; readonly value: number }
  | { readonly kind: 'decimal'; readonly typed: string; readonly parts: readonly number[] }
  | { readonly kind: 'letter'; readonly typed: string; readonly value: string }
  /** `Phần I`, `Phần thứ nhất` (style `phan`) or `A.` (style `chu`); `value` from 1, 0 for a word that is no ordinal. */
  | { readonly kind: 'part'; readonly typed: string; readonly style: 'phan' | 'chu'; readonly value: number }
  /** `(1)` */
  | { readonly kind: 'bracket'; readonly typed: string; readonly value: number }
  | { readonly kind: 'star' | 'dash' | 'plus' | 'banner' | 'none'; readonly typed: string };

export interface MarkedLine {
  readonly marker: Marker;
  /** The text behind the marker, trimmed; emphasis that was opened before the marker is carried over to it. */
  readonly rest: string;
  /** Where the marker stands, and where `rest` begins, in the line (exact unless emphasis was carried over). */
  readonly markerAt: number;
  readonly restAt: number;
  /** The line said with `\` that it is plain text. */
  readonly literal: boolean;
  /** Stars round the marker alone: `**1.** Nội dung`. */
  readonly look: '' | '*' | '**' | '***';
}

/** `C)` and `L)` are points in capitals: nobody has fifty sections. */
const ROMAN = /^(?=[IVXLC])(?![CL]\))(C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))(?:\s?[.)/–-]\s+|[.)](?=\p{Lu}[\p{L}\s]))/u;
/** One component needs its `.` or `)`; several may lack it ("3.1 Thành phần") but then a title begins behind them. */
const DECIMAL = /^(\d{1,2})(?:[.)](?=\s|\*|\\|\p{L})\s*|[/–-]\s+(?=\p{Lu}))|^(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.)]\s*|\s+)(?=[\p{Lu}*_"“(\\])/u;
const LETTER = /^([a-zđ])(?:[.)]\s+|\)(?=\p{L}))/u;
/** The hyphen and the bullets that Word pastes, also those of its Symbol font, which are no Unicode at all, and the letter o. */
const DASH = /^(?:[-–—•−‒](?=[\p{L}*"“(])|o(?:\t|[ \u00a0]{2})|[-–—•−‒·▪■●○◦➢❖✓§\uf02d\uf0a7\uf0b7\uf0d8]\s+)\s*/u;
const PLUS = /^\+\s*/;
const BANNER = /^>\s+/;
const STAR = /^\*\s+(?=\S)/;
const BRACKET = /^\((\d{1,2})\)\s+/;
const PART = /^Phần\s+(thứ\s+\p{L}+|[IVXLC]+|\d{1,2})(?=\s*(?:[.:–-]|$))\s*[.:–-]?\s*/iu;
/** Letters that stand above Roman numbers; I, V, X, L are numbers themselves. */
const PART_LETTERS = [...'ABCDĐEGH'];
const CAPITAL = new RegExp(`^([${PART_LETTERS.join('')}])\\.\\s+(?=\\p{Lu})`, 'u');
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const EMPHASIS = /^\*{1,3}(?=[IVXLC\d(]|[a-zđA-HĐ][.)]|[-–—•+] |Phần )/u;
/** `**1**. Mục đích`: the stars were closed before the number's own mark. */
const CLOSED_EARLY = /^(\*{1,3})([IVXLC]+|\d[\d.]*\d|\d|[a-zđ])\1([.)])/u;

/** The typed marker of one line of text and what stands behind it; `none` for a paragraph. Never fails. */
export function markLine(line: string): MarkedLine {
  const indent = line.length - line.trimStart().length;
  const text = line.trim().replace(CLOSED_EARLY, '$1$2$3$1');
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
  return { marker: { kind: 'none', typed: '' }, rest, markerAt, restAt, literal, look: '' };
}

/** `**1. Thời gian:** 8h` opened its emphasis before the number: open it anew behind it. */
function carry(stars: string, behind: string): Pick<MarkedLine, 'rest' | 'literal' | 'look'> {
  const rest = behind.trim();
  if (stars && rest.startsWith(stars)) return { rest: rest.slice(stars.length).trimStart(), literal: false, look: stars as MarkedLine['look'] };
  if (!stars && rest.startsWith('\\') && !/^\\[*_\\{]/.test(rest)) return { rest: rest.slice(1).trimStart(), literal: true, look: '' };
  return { rest: stars + rest, literal: false, look: '' };
}

function matchMarker(text: string): { marker: Marker; length: number } | undefined {
  const part = PART.exec(text);
  if (part?.[1]) return { marker: { kind: 'part', typed: part[0].replace(/[\s.:–-]+$/u, ''), style: 'phan', value: ordinal(part[1]) }, length: part[0].length };
  const capital = CAPITAL.exec(text);
  if (capital?.[1]) return { marker: { kind: 'part', typed: `${capital[1]}.`, style: 'chu', value: PART_LETTERS.indexOf(capital[1]) + 1 }, length: capital[0].length };
  const bracket = BRACKET.exec(text);
  if (bracket?.[1]) return { marker: { kind: 'bracket', typed: `(${bracket[1]})`, value: Number(bracket[1]) }, length: bracket[0].length };
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
  for (const [kind, pattern] of [['star', STAR], ['dash', DASH], ['plus', PLUS], ['banner', BANNER]] as const) {
    const match = pattern.exec(text);
    if (match) return { marker: { kind, typed: match[0].trim() }, length: match[0].length };
  }
  return undefined;
}

/** 1 for `I`, `1` and `thứ nhất`. */
function ordinal(text: string): number {
  const word = /^thứ\s+(\p{L}+)$/iu.exec(text)?.[1];
  if (word) return ORDINALS.indexOf(word.toLowerCase()) + 1;
  return /^\d/.test(text) ? Number(text) : fromRoman(text.toUpperCase());
}

/** The label of a part in the way that `typed` was written: `Phần II`, `Phần thứ hai`, `B.`. */
export function partLabel(typed: string, style: 'phan' | 'chu', n: number, roman: string): string {
  if (style === 'chu') return `${PART_LETTERS[n - 1] ?? roman}.`;
  return /thứ/i.test(typed) ? `Phần thứ ${ORDINALS[n - 1] ?? roman}` : `Phần ${roman}`;
}

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function fromRoman(roman: string): number {
  return [...roman].reduce((sum, digit, i, all) => {
    const value = VALUES[digit] ?? 0;
    return value < (VALUES[all[i + 1] ?? ''] ?? 0) ? sum - value : sum + value;
  }, 0);
}
