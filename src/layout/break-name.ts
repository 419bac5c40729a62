import { spellingKey } from '../standard/spelling.js';
import { COLLECTIVE_BODIES, UNIT_KINDS } from '../standard/units-of-place.js';
import { LEADING_WORDS, WORD_GROUPS } from '../standard/word-groups.js';

/**
 * The lines in which a body's name is printed, top to bottom, in the letters it was typed in, or `undefined` when a
 * syllable is by itself too wide. `fits` says whether a line fits; a part of a line that fits must fit as well.
 *
 * A collective body and its unit stand in two lines even where one would do, as all offices write it (I.II.2b lets
 * long names run over lines and says no more). Any other name takes as few lines as its good breaks allow.
 */
export function breakName(name: string, fits: (line: string) => boolean): string[] | undefined {
  // Not `\s`: a clerk's no-break space holds its neighbours together.
  const syllables = name.trim().split(/[ \t\n]+/);
  const keys = syllables.map((s) => spellingKey(s.replace(/[,;.]$/, '')));
  const body = matchAt(COLLECTIVE, keys, 0);
  if (body > 0 && matchAt(UNITS, keys, body) > 0) {
    const first = breakBest(syllables.slice(0, body), keys.slice(0, body), fits);
    const second = breakBest(syllables.slice(body), keys.slice(body), fits);
    return first && second && [...first, ...second];
  }
  return breakBest(syllables, keys, fits);
}

/**
 * What it costs to end a line at a gap, in steps so far apart that the first always outweighs the next: words torn
 * apart, guesses, a unit's kind (`phường`) away from its name, lines, and then which break reads best.
 */
const TORN = 1e9;
const GUESS = 1e7;
const NAMELESS = 1e5;
const LINE = 1e3;
const READS = { unit: 0, leadingWord: 2, properName: 3, hyphen: 3, comma: 4, capital: 4, wordGroup: 5 };
/** Of the sum of the squares of the lines' shares: least when all lines are equally long. */
const BALANCE = 20;

interface Best {
  readonly cost: number;
  readonly lines: readonly string[];
}

function breakBest(
  syllables: readonly string[],
  keys: readonly string[],
  fits: (line: string) => boolean,
): string[] | undefined {
  // More lines always cost more.
  const whole = syllables.join(' ');
  if (fits(whole)) return [whole];
  const gaps = gapCosts(syllables, keys);
  const total = whole.length;
  // best[i] sets the first i syllables.
  const best: (Best | undefined)[] = [{ cost: 0, lines: [] }];
  for (let end = 1; end <= syllables.length; end += 1) {
    for (let start = end - 1; start >= 0; start -= 1) {
      const line = syllables.slice(start, end).join(' ');
      if (!fits(line)) break;
      const before = best[start];
      if (!before) continue;
      const cost = before.cost + LINE + (gaps[start] ?? 0) + BALANCE * (line.length / total) ** 2;
      if (cost < (best[end]?.cost ?? Infinity)) best[end] = { cost, lines: [...before.lines, line] };
    }
  }
  return best[syllables.length]?.lines.slice();
}

/** For each syllable what it costs to begin a line with it; nothing for the first. */
function gapCosts(syllables: readonly string[], keys: readonly string[]): number[] {
  const tells = capitalsTell(syllables, keys);
  const words = findWords(syllables, keys);
  return syllables.map((here, i) => {
    const last = syllables[i - 1];
    const word = words[i];
    const before = words[i - 1];
    if (last === undefined || !word || !before) return 0;
    if (!word.opens || /^\d/.test(here)) return TORN;
    if (before.kind === 'unit') return NAMELESS;
    if (isDash(last) || LEADING.has(keys[i - 1] ?? '')) return TORN;
    if (/[,;]$/.test(last)) return READS.comma;
    if (isDash(here)) return READS.hyphen;
    if (word.kind === 'unit') return READS.unit;
    if (LEADING.has(keys[i] ?? '')) return READS.leadingWord;
    if (tells && (isCapital(here) || isCapital(last))) {
      if (!isCapital(here) || (isCapital(last) && !isAbbreviation(last))) return TORN;
      return opensName(syllables[i + 1] ?? here) ? READS.properName : READS.capital;
    }
    if (before.kind !== 'group') return GUESS;
    if (word.kind === 'group') return READS.wordGroup;
    // One unknown syllable behind a known word most often hangs on to it (`hành chính công`); two are a word of their
    // own, and in capitals a name.
    if (words[i + 1]?.kind !== 'unknown') return GUESS;
    return tells ? READS.wordGroup : READS.properName;
  });
}

interface Part {
  readonly kind: 'unit' | 'group' | 'unknown';
  /** True for the first syllable of its word. */
  readonly opens: boolean;
}

/** For each syllable the word that it is a part of, as far as the lists know it. */
function findWords(syllables: readonly string[], keys: readonly string[]): Part[] {
  const parts: Part[] = [];
  while (parts.length < keys.length) {
    const at = parts.length;
    const kind = matchAt(UNITS, keys, at);
    const group = matchAt(GROUPS, keys, at);
    const isUnit = kind > 0 && opensName(syllables[at + kind]);
    // `xã Hội Sơn` is a unit, `Xã hội` and `XÃ HỘI` are not.
    const unit = isUnit && (group <= kind || !isCapital(syllables[at] ?? '')) ? kind : 0;
    const length = unit || Math.max(group, 1);
    for (let k = 0; k < length; k += 1) {
      parts.push({ kind: unit ? 'unit' : group ? 'group' : 'unknown', opens: k === 0 });
    }
  }
  return parts;
}

/** False where every word, or every letter, is a capital, so that capitals do not show where words begin. */
function capitalsTell(syllables: readonly string[], keys: readonly string[]): boolean {
  const words = syllables.filter((_, i) => !LEADING.has(keys[i] ?? ''));
  const mixed = words.some((s) => /\p{Ll}/u.test(s));
  return words.some((s) => /^\p{Ll}/u.test(s)) || (mixed && words.some(isAbbreviation));
}

/** The syllables of words, the longest first, by the first of them. */
type Words = ReadonlyMap<string, readonly (readonly string[])[]>;

function split(words: readonly string[]): Words {
  const byFirst = new Map<string, string[][]>();
  for (const word of words.map((each) => each.split(' ').map(spellingKey)).sort((a, b) => b.length - a.length)) {
    const first = word[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  return byFirst;
}

const COLLECTIVE = split(COLLECTIVE_BODIES);
const UNITS = split(UNIT_KINDS);
const GROUPS = split(WORD_GROUPS);
const LEADING: ReadonlySet<string> = new Set(LEADING_WORDS.map(spellingKey));

/** How many syllables the longest of `words` has that stands at `at`; 0 if none does. */
function matchAt(words: Words, keys: readonly string[], at: number): number {
  return words.get(keys[at] ?? '')?.find((word) => word.every((key, k) => keys[at + k] === key))?.length ?? 0;
}

const isDash = (syllable: string): boolean => /^[-–—]$/.test(syllable);
const isCapital = (syllable: string): boolean => /^\P{L}*\p{Lu}/u.test(syllable);
const isAbbreviation = (syllable: string): boolean => /^\p{Lu}{2,}$/u.test(syllable);
const opensName = (syllable: string | undefined): boolean => syllable !== undefined && /^[\p{Lu}\d]/u.test(syllable);
