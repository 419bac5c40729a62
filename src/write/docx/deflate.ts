import {
  BYTE_CODES, DISTANCE_CODES, distanceRest, distanceSymbol, END, HEAD, joinBits, LENGTH_CODES, LONGEST, pack, WINDOW, type Bits,
} from './deflate-codes.js';

/** A shorter match saves nothing over its bytes; a slot is of so many bytes. */
const SHORTEST = 4;
/** A match so long is taken without looking for a longer one. */
const LONG_ENOUGH = 32;
/** Of a long match only so many bytes are noted for later: where it came from, they are noted already. */
const NOTED = 4;
const SLOT_BITS = 13;
/** So many bytes, and one part more, before the tables are cleared: what they note has 31 bits. */
const ROOM = 2 ** 30;
/** 2³² divided by the golden ratio: spreads what differs in few bits. */
const SPREAD = 0x9e3779b1;

/**
 * Gives content as Deflate's bytes: the same for the same content, on all machines. Node's zlib does not, for what it
 * finds differs between processors and versions of Node.
 */
export type Deflate = (content: Uint8Array) => Uint8Array;

/** The most that one block holds uncompressed, in bytes. */
const STORED = 65_535;

/** Only wrapped: for what is compressed already, and for parts of a few hundred bytes, where tables cost more than they save. */
export const deflateNothing: Deflate = (content) => {
  const blocks = Math.max(1, Math.ceil(content.length / STORED));
  const bytes = new Uint8Array(content.length + 5 * blocks);
  for (let i = 0; i < blocks; i += 1) {
    const part = content.subarray(i * STORED, (i + 1) * STORED);
    const { length } = part;
    // Whether it is the last one, then its length, and that again with all bits turned (3.2.4).
    bytes.set([i === blocks - 1 ? 1 : 0, length & 255, length >>> 8, ~length & 255, (~length >>> 8) & 255], i * (STORED + 5));
    bytes.set(part, i * (STORED + 5) + 5);
  }
  return bytes;
};

/** Compresses content in parts, each for itself: what a part becomes depends on nothing but its bytes. */
export interface Compressor {
  compress(part: Uint8Array): Bits;
  /** What Deflate writes of all parts' content, one behind the other. */
  join(parts: readonly Bits[]): Uint8Array;
}

/**
 * Deflate for XML that only some documents have, in less than half the time that a library takes: it looks at two places
 * for a match, and Huffman's codes are those of our own documents, once and for all, instead of being reckoned for each.
 * Its result is a seventh larger than the library's at its usual level. The tables serve one part after the other.
 */
export function createCompressor(room = ROOM): Compressor {
  /** One after the last place, and after the last but one, where the bytes of a slot stood. */
  const last = new Int32Array(1 << SLOT_BITS);
  const before = new Int32Array(1 << SLOT_BITS);
  let codes = new Uint32Array(0);
  /** Of all parts before: a place is noted with them in front of it, so that nobody has to clear the tables. */
  let passed = 0;
  return {
    compress: (part) => {
      // No more than one code for a byte: a match is of more bytes than codes.
      if (codes.length < part.length) codes = new Uint32Array(2 * part.length);
      if (passed > room) {
        last.fill(0);
        before.fill(0);
        passed = 0;
      }
      const count = encode(part, codes, last, before, passed);
      passed += part.length;
      return pack(codes.subarray(0, count));
    },
    join: (parts) => joinBits([HEAD, ...parts, END]),
  };
}

/** The same for content in one part. */
export const deflateWith = ({ compress, join }: Compressor): Deflate => (content) => join([compress(content)]);

/** Writes the codes for `content`, and gives their count. In the tables stand places with `passed` added to them. */
function encode(content: Uint8Array, codes: Uint32Array, last: Int32Array, before: Int32Array, passed: number): number {
  const first = passed + 1;
  const size = content.length;
  const slotted = size - SHORTEST + 1;
  let count = 0;
  let at = 0;
  while (at < size) {
    let length = 0;
    let from = 0;
    if (at < slotted) {
      const slot = slotAt(content, at);
      from = (last[slot] as number) - first;
      length = sameBytes(content, from, at, 0);
      if (length < LONG_ENOUGH) {
        const other = (before[slot] as number) - first;
        const more = sameBytes(content, other, at, length);
        if (more > length) {
          length = more;
          from = other;
        }
      }
      before[slot] = last[slot] as number;
      last[slot] = at + first;
    }
    if (length < SHORTEST) {
      codes[count++] = BYTE_CODES[content[at] as number] as number;
      at += 1;
      continue;
    }
    const symbol = distanceSymbol(at - from);
    codes[count++] = LENGTH_CODES[length] as number;
    codes[count++] = DISTANCE_CODES[symbol] as number;
    codes[count++] = distanceRest(at - from, symbol);
    const noted = Math.min(at + length, at + NOTED, slotted);
    for (let i = at + 1; i < noted; i += 1) {
      const slot = slotAt(content, i);
      before[slot] = last[slot] as number;
      last[slot] = i + first;
    }
    at += length;
  }
  return count;
}

/** Where places with the same `SHORTEST` bytes as at `at` are noted. */
function slotAt(content: Uint8Array, at: number): number {
  const bytes = (content[at] as number) | ((content[at + 1] as number) << 8) | ((content[at + 2] as number) << 16) | ((content[at + 3] as number) << 24);
  return Math.imul(bytes, SPREAD) >>> (32 - SLOT_BITS);
}

/** How many bytes from `from` on are those from `at` on; 0 when `from` is nowhere, too far back, or not the same beyond `least`. */
function sameBytes(content: Uint8Array, from: number, at: number, least: number): number {
  if (from < 0 || at - from > WINDOW || content[from + least] !== content[at + least]) return 0;
  const most = Math.min(LONGEST, content.length - at);
  let length = 0;
  while (length < most && content[from + length] === content[at + length]) length += 1;
  return length;
}
