/** The numbers of Deflate (RFC 1951) that writing needs, and the one set of Huffman codes that all our documents share. */

/** The least length of a match for symbols 257, 258, …, and how many bits say by how much it is longer (3.2.5). */
const LENGTHS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
/** The same of distances, for symbols 0, 1, …. */
const DISTANCES = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
];
const DISTANCE_EXTRA = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];

const END_OF_BLOCK = 256;
const FIRST_LENGTH = 257;
/** The longest match, and the farthest back that one can be, in bytes. */
export const LONGEST = 258;
export const WINDOW = 32_768;

/**
 * The width in bits of each symbol's code, in hexadecimal: of bytes, the end of a block and lengths; then of distances.
 * They are Huffman's for the documents of the example plans and of the real plans among the tests, each document weighing
 * the same. With other widths every document has other bytes.
 */
const WIDTHS = widths(
  'ffffffffffffffffffffffffffffffff5f7ffdef99fe7878777888888989b8abf9878ec978f8997a89a9798baafffffff686768766e877567a67668888bfffff'
  + 'b9b9fccadbb9eafd98cabafcb9facadb88a8b9a9a9aab9e999b9acfbfb76fac9ff968d8ffffffffffffffffffffffffff6dfffffffffffffffffffffffffffff'
  + 'cf3455667667777887678888899aa8',
);
const DISTANCE_WIDTHS = widths('9bba68766666554444444444455556');

/** A code in one number: its width in the low five bits, above them its bits, the one to be written first the lowest. */
const WIDTH_BITS = 5;
const widthOf = (code: number): number => code & ((1 << WIDTH_BITS) - 1);
const bitsOf = (code: number): number => code >>> WIDTH_BITS;
const codeOf = (bits: number, width: number): number => (bits << WIDTH_BITS) | width;

export interface Bits {
  readonly width: number;
  /** The bits as bytes, the first one the lowest of its byte, behind `shift` bits (0–7) that are 0; what is left of the last byte is 0. */
  readonly behind: (shift: number) => Uint8Array;
}

/** The codes, one after the other. */
export function pack(codes: Uint32Array): Bits {
  // 20 bits is the widest code.
  const bytes = new Uint8Array(3 * codes.length);
  let at = 0;
  let held = 0;
  let width = 0;
  for (let i = 0; i < codes.length; i += 1) {
    const code = codes[i] as number;
    held |= bitsOf(code) << width;
    width += widthOf(code);
    while (width >= 8) {
      bytes[at++] = held;
      held >>>= 8;
      width -= 8;
    }
  }
  if (width > 0) bytes[at] = held;
  const whole = 8 * at + width;
  // What is kept is soon wanted behind any number of bits, thousands of times.
  const own = bytes.slice(0, Math.ceil(whole / 8));
  const shifted = [own];
  return { width: whole, behind: (shift) => (shifted[shift] ??= shiftedBy(shift, own, whole)) };
}

function shiftedBy(shift: number, bytes: Uint8Array, width: number): Uint8Array<ArrayBuffer> {
  const shifted = new Uint8Array(Math.ceil((shift + width) / 8));
  let held = 0;
  for (let i = 0; i < shifted.length; i += 1) {
    held |= (bytes[i] ?? 0) << shift;
    shifted[i] = held;
    held >>>= 8;
  }
  return shifted;
}

/** The bytes of all bits in their order, the last one filled up with 0. */
export function joinBits(parts: readonly Bits[]): Uint8Array {
  const joined = new Uint8Array(Math.ceil(parts.reduce((sum, { width }) => sum + width, 0) / 8));
  let width = 0;
  for (const part of parts) {
    const at = width >>> 3;
    const begun = joined[at] as number;
    joined.set(part.behind(width % 8), at);
    joined[at] = (joined[at] as number) | begun;
    width += part.width;
  }
  return joined;
}

const SYMBOLS = codesOf(WIDTHS);

/** What a block ends with. */
export const END = pack(SYMBOLS.slice(END_OF_BLOCK, FIRST_LENGTH));
/** By byte. */
export const BYTE_CODES = SYMBOLS.slice(0, END_OF_BLOCK);
/** By length, 3–`LONGEST`, each with the bits that say by how much it is longer than its symbol's least. */
export const LENGTH_CODES = Uint32Array.from({ length: LONGEST + 1 }, (_, length) => {
  const i = LENGTHS.findLastIndex((least) => least <= length);
  if (i < 0) return 0;
  const code = SYMBOLS[FIRST_LENGTH + i] as number;
  const more = (length - (LENGTHS[i] as number)) << widthOf(code);
  return codeOf(bitsOf(code) | more, widthOf(code) + (LENGTH_EXTRA[i] as number));
});
/** By symbol. */
export const DISTANCE_CODES = codesOf(DISTANCE_WIDTHS);

/** Distances up to `NEAR` have a place each, those above in steps that have one symbol. */
const NEAR = 256;
const STEP_BITS = 7;
const NEAR_SYMBOLS = Uint8Array.from({ length: NEAR }, (_, i) => symbolOf(i + 1));
const FAR_SYMBOLS = Uint8Array.from({ length: WINDOW >>> STEP_BITS }, (_, i) => symbolOf((i << STEP_BITS) + 1));

/** The symbol of a distance, 1–`WINDOW`. */
export function distanceSymbol(distance: number): number {
  return (distance <= NEAR ? NEAR_SYMBOLS[distance - 1] : FAR_SYMBOLS[(distance - 1) >>> STEP_BITS]) as number;
}

/** What tells a distance from the least one of its symbol. */
export function distanceRest(distance: number, symbol: number): number {
  return codeOf(distance - (DISTANCES[symbol] as number), DISTANCE_EXTRA[symbol] as number);
}

function symbolOf(distance: number): number {
  return DISTANCES.findLastIndex((least) => least <= distance);
}

/** What a block begins with: that it is the last one, and the widths of all codes, four bits for each (3.2.7). */
export const HEAD = pack(Uint32Array.from(([
  [1, 1],
  [0b10, 2],
  [WIDTHS.length - FIRST_LENGTH, 5],
  [DISTANCE_WIDTHS.length - 1, 5],
  [19 - 4, 4],
  // The widths of the codes of widths: none for 16–18, which stand for repetitions, four bits for 0–15.
  ...Array.from({ length: 19 }, (_, i) => [i < 3 ? 0 : 4, 3] as const),
  ...[...WIDTHS, ...DISTANCE_WIDTHS].map((width) => [reversed(width, 4), 4] as const),
] as const).map(([bits, width]) => codeOf(bits, width))));

function widths(digits: string): readonly number[] {
  return [...digits].map((digit) => parseInt(digit, 16));
}

/** Huffman's codes of such widths, as 3.2.2 numbers them. */
function codesOf(ofSymbols: readonly number[]): Uint32Array {
  const codes = new Uint32Array(ofSymbols.length);
  let next = 0;
  for (let width = 1; width < 16; width += 1) {
    next *= 2;
    ofSymbols.forEach((own, symbol) => {
      if (own === width) codes[symbol] = codeOf(reversed(next++, width), width);
    });
  }
  return codes;
}

/** The `width` lowest bits of `bits`, the first one last. */
function reversed(bits: number, width: number): number {
  let result = 0;
  for (let i = 0; i < width; i += 1) result |= ((bits >>> i) & 1) << (width - 1 - i);
  return result;
}
