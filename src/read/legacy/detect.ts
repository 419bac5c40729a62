import { isSyllable } from './syllable.js';
import { misreadPassages } from './misread.js';
import { fromLegacy, LEGACY_SIGNS, type LegacyEncoding } from './tables.js';

/** Consecutive lines typed in one legacy encoding. */
export interface LegacyPassage {
  readonly encoding: LegacyEncoding | 'UTF-8';
  /** The first of the lines as it stands in the file, of one with right words the wrong ones, and in Unicode; at most 60 characters. */
  readonly sample: string;
  readonly reads: string;
  /** UTF-16 offsets of that text, in the first line. */
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly start: number;
  readonly text: string;
  /** Words that are Vietnamese only when read in that encoding. */
  readonly legacy: Readonly<Record<LegacyEncoding, number>>;
  /** Words with accents that are Vietnamese as they stand. */
  readonly proper: number;
}

const ENCODINGS: readonly LegacyEncoding[] = ['TCVN3', 'VNI'];
const WORD = new RegExp(`[\\p{L}\\p{M}${LEGACY_SIGNS}]+`, 'gu');
// `ho¹ch`: a sign that is no letter within a word is worth two; `N·m` is too short to tell.
const SIGN_INSIDE = /^(?=.{4})[A-Za-z]+[\u00A1-\u00BE][A-Za-z]+$/;
const SAMPLE_LENGTH = 60;

/**
 * The passages of `text` (valid Unicode) that were typed in TCVN3 or VNI. A word is evidence only when it is no
 * Vietnamese syllable as it stands and becomes one when converted; one such word may be chance (`Thaï`), so a line
 * needs two (or one with a sign inside), or the file three with more of them than of proper words.
 */
export function legacyPassages(text: string): LegacyPassage[] {
  const misread = misreadPassages(text);
  return misread.length > 0 ? [...misread, ...oldPassages(text)].sort((a, b) => a.start - b.start) : oldPassages(text);
}

function oldPassages(text: string): LegacyPassage[] {
  if (!isSuspect(text)) return [];
  const lines = countLines(text);
  const total = (encoding: LegacyEncoding): number => lines.reduce((sum, line) => sum + line.legacy[encoding], 0);
  const proper = lines.reduce((sum, line) => sum + line.proper, 0);
  const whole = ENCODINGS.find((encoding) => total(encoding) >= 3 && total(encoding) > proper);

  const passages: LegacyPassage[] = [];
  let open: LegacyEncoding | undefined;
  for (const line of lines) {
    const encoding = encodingOf(line, whole);
    const mixed = isMixed(line.text);
    if (mixed) passages.push(...ENCODINGS.flatMap((one) => stretches(line, one)).slice(0, 1));
    else if (encoding && encoding !== open) passages.push(passage(line, encoding));
    open = mixed ? undefined : encoding;
  }
  return passages;
}

/**
 * Stretches of the letters that the old encodings use, which in Unicode text are whole words or pieces of them. Bounded in
 * front, where a megabyte of plain letters would be tried again from each of them.
 */
const OLD_LETTERS = /[A-Za-z]{0,8}[\u0080-\u00FF][A-Za-z\u0080-\u00FF]*/g;

/** Whether any word could be one of an old encoding at all: in most files none is, and the lines need not be counted. */
function isSuspect(text: string): boolean {
  const seen = new Set<string>();
  for (const [word] of text.matchAll(OLD_LETTERS)) {
    if (seen.has(word)) continue;
    seen.add(word);
    if (classify(word).some((kind) => kind !== 'proper')) return true;
  }
  return false;
}

/** The lines that hold an accented word, with what their words are evidence of. */
function countLines(text: string): Line[] {
  const known = new Map<string, readonly WordKind[]>();
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const count = { TCVN3: 0, VNI: 0, proper: 0 };
    for (const [word] of line.matchAll(WORD)) {
      const kinds = known.get(word) ?? classify(word);
      known.set(word, kinds);
      for (const kind of kinds) count[kind] += kind !== 'proper' && SIGN_INSIDE.test(word) ? 2 : 1;
    }
    if (count.proper + count.TCVN3 + count.VNI > 0) lines.push({ start, text: line, legacy: count, proper: count.proper });
    start += line.length + 1;
  }
  return lines;
}

type WordKind = LegacyEncoding | 'proper';

function classify(word: string): readonly WordKind[] {
  if (/^\p{ASCII}*$/u.test(word)) return [];
  if (/[^\p{ASCII}\u0080-\u00FF]/u.test(word) || isSyllable(word)) return ['proper'];
  // `µm`, `x·y` and a lone `½` are signs, not words.
  if (!/[A-Za-z]/.test(word) || /^(?:µ[a-z]+|[A-Za-z]·[A-Za-z])$/.test(word)) return [];
  return ENCODINGS.filter((encoding) => isSyllable(fromLegacy(encoding, word) ?? '?'));
}

function encodingOf(line: Line, whole: LegacyEncoding | undefined): LegacyEncoding | undefined {
  if (whole && line.legacy[whole] > 0) return whole;
  const [first, second] = [line.legacy.TCVN3, line.legacy.VNI];
  const most = Math.max(first, second);
  if (most < 2 || most <= line.proper) return undefined;
  return first >= second ? 'TCVN3' : 'VNI';
}

/** Whether a line has letters that no old encoding has. */
function isMixed(line: string): boolean {
  return /[^\p{ASCII}\u0080-\u00FF](?<=\p{L})/u.test(line);
}

/**
 * In a line with right words: the words one beside the other that are of `encoding`, if they are two or one with a sign
 * inside. Plain words may stand between them.
 */
function stretches(line: Line, encoding: LegacyEncoding): LegacyPassage[] {
  const found: { from: number; to: number; weight: number }[] = [];
  let open = false;
  for (const { index, 0: word } of line.text.matchAll(WORD)) {
    const kinds = classify(word);
    if (kinds.includes(encoding)) {
      const weight = SIGN_INSIDE.test(word) ? 2 : 1;
      const last = found.at(-1);
      if (open && last) found[found.length - 1] = { from: last.from, to: index + word.length, weight: last.weight + weight };
      else found.push({ from: index, to: index + word.length, weight });
      open = true;
    } else if (kinds.includes('proper')) open = false;
  }
  return found.filter(({ weight }) => weight >= 2).map(({ from, to }) => passage({ ...line, start: line.start + from, text: line.text.slice(from, to) }, encoding));
}

function passage(line: Pick<Line, 'start' | 'text'>, encoding: LegacyEncoding): LegacyPassage {
  const text = line.text.trim();
  const start = line.start + line.text.indexOf(text);
  const sample = text.slice(0, SAMPLE_LENGTH);
  return { encoding, sample, reads: convert(sample, encoding), start, end: start + text.length };
}

function convert(sample: string, encoding: LegacyEncoding): string {
  const reads = sample.replace(WORD, (word) => fromLegacy(encoding, word) ?? word);
  // TCVN3 has capitals of its own fonts: only the plain letters show that a line is in capitals.
  const letters = sample.replace(/[^A-Za-z]/g, '');
  return letters.length > 1 && letters === letters.toUpperCase() ? reads.toUpperCase() : reads;
}
