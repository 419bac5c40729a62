import { pt, type Length } from '../standard/units.js';

/** What a column needs, without the padding of its cells counted twice: all lengths are of the column as drawn. */
export interface Need {
  /** Narrower than this a number or a short word would break. */
  readonly least: Length;
  /** So wide that no word breaks. */
  readonly words: Length;
  /** So wide that no text of a word or two breaks: kept where the other columns do not suffer from it. */
  readonly short: Length;
  /** So wide that no text breaks. */
  readonly lines: Length;
  /** How much text there is to set: the column's share of the page grows with it. Of a line, as `lines`. */
  readonly weight: Length;
  readonly given?: Length;
  /** A column of text, which takes what is left over; numbers and the like stay narrow. */
  readonly grows: boolean;
}

/**
 * The widths of the columns, and whether every word fits whole where no width was given; or how wide they must be at the least when that is more
 * than there is.
 */
export type Widths = { readonly widths: readonly Length[]; readonly whole: boolean } | { readonly needed: Length };

/** Lengths below this are an error of reckoning with fractions. */
const TOLERANCE = 0.01;

/**
 * Widths that fill `room` exactly (less only where all of them were given). Given widths stand; the others get at least
 * what their words need, or where even that is too much their `least`; what is left is shared so that the columns' texts
 * come out about equally tall, and no column is wider than its longest text while another has too little.
 */
export function columnWidths(needs: readonly Need[], room: Length): Widths {
  const fixed = sum(needs.map(({ given }) => given ?? 0));
  const free = needs.filter(({ given }) => given === undefined);
  const left = room - fixed;
  const least = sum(free.map((need) => need.least));
  if (least > left + TOLERANCE) return { needed: pt(fixed + least) };
  const shared = share(free, left);
  let next = 0;
  const widths = needs.map(({ given }) => given ?? pt(shared[next++] ?? 0));
  return { widths, whole: needs.every(({ given, words }, i) => given !== undefined || (widths[i] ?? 0) >= words - TOLERANCE) };
}

/** The part of the page that short texts on one line may take in all, so that long ones keep enough of it. */
const CALM = 0.7;

function share(all: readonly Need[], room: number): number[] {
  if (all.length === 0) return [];
  const calm = all.map((need): Need => ({ ...need, words: pt(Math.max(need.words, need.short)) }));
  const needs = sum(calm.map((need) => need.words)) <= room * CALM ? calm : all;
  const words = sum(needs.map((need) => need.words));
  if (words > room) return between(needs.map((need) => need.least), needs.map((need) => need.words), room);
  const lines = sum(needs.map((need) => Math.max(need.words, need.lines)));
  if (lines <= room) return grown(needs, room - lines);
  return level(needs, room);
}

/** From `low` towards `high`, by the same part of the way in every column, so that the sum is `room`. */
function between(low: readonly number[], high: readonly number[], room: number): number[] {
  const [from, to] = [sum(low), sum(high)];
  const part = to > from ? (room - from) / (to - from) : 0;
  return low.map((value, i) => value + part * ((high[i] ?? value) - value));
}

/** Every text on one line; the columns of text share the rest by their length. */
function grown(needs: readonly Need[], rest: number): number[] {
  const takers = needs.some((need) => need.grows) ? (need: Need) => need.grows : () => true;
  const all = sum(needs.filter(takers).map((need) => need.lines));
  return needs.map((need) => Math.max(need.words, need.lines) + (takers(need) ? (rest * need.lines) / all : 0));
}

/** The number of lines in which all columns come out equally tall, found by halving; each within its own bounds. */
function level(needs: readonly Need[], room: number): number[] {
  const at = (count: number): number[] => needs.map((need) => Math.min(Math.max(need.words, need.weight / count), Math.max(need.words, need.lines)));
  let [few, many] = [0.01, 100_000];
  for (let i = 0; i < 60; i += 1) {
    const middle = Math.sqrt(few * many);
    if (sum(at(middle)) > room) few = middle;
    else many = middle;
  }
  const widths = at(many);
  const rest = room - sum(widths);
  // What halving left over, or what no column wants by its weight alone.
  const wants = needs.map((need, i) => Math.max(0, Math.max(need.words, need.lines) - (widths[i] ?? 0)));
  const all = sum(wants);
  return widths.map((width, i) => width + rest * (all > 0 ? (wants[i] ?? 0) / all : 1 / widths.length));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
