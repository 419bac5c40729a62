import type { Png } from '../plan.js';

/** What may be wrong with a picture; `limit` in its own points. */
export type PngProblem =
  | { readonly problem: 'damaged' | 'opaque' | 'too-heavy' }
  | { readonly problem: 'not-png'; readonly format?: string }
  | { readonly problem: 'too-small' | 'too-large'; readonly width: number; readonly height: number; readonly limit: number };

/** The longer side below which a picture 40 mm wide looks coarse in print (100 points to the inch). */
const LEAST = 150;
/** No scanner gives more for a signature; programs that open the document set the whole of it aside as memory. */
const MOST = 5000;
const HEAVIEST = 2 * 1024 * 1024;

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** First bytes of what a clerk may take for a PNG. */
const OTHERS: readonly (readonly [format: string, bytes: readonly number[]])[] = [
  ['JPEG', [0xff, 0xd8, 0xff]], ['GIF', [0x47, 0x49, 0x46]], ['BMP', [0x42, 0x4d]], ['WEBP', [0x52, 0x49, 0x46, 0x46]], ['PDF', [0x25, 0x50, 0x44, 0x46]],
];

/**
 * A picture of a signature as I.II.7d wants it: PNG with transparency, here colour types 4 and 6 or a `tRNS` chunk. Reads
 * the chunks' frame only (PNG specification, §5), not the picture in them.
 */
export function parsePng(bytes: Uint8Array): Png | PngProblem {
  const begins = (start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);
  if (!begins(SIGNATURE)) {
    const format = OTHERS.find(([, start]) => begins(start))?.[0];
    return { problem: 'not-png', ...(format && { format }) };
  }
  if (bytes.length > HEAVIEST) return { problem: 'too-heavy' };
  const chunks = chunksOf(bytes);
  const header = chunks?.[0];
  if (!chunks || header?.type !== 'IHDR' || header.data.byteLength !== 13 || !chunks.some(({ type }) => type === 'IDAT')) return { problem: 'damaged' };
  const size = { width: header.data.getUint32(0), height: header.data.getUint32(4) };
  const colour = header.data.getUint8(9);
  const longer = Math.max(size.width, size.height);
  if (Math.min(size.width, size.height) === 0) return { problem: 'damaged' };
  if (longer < LEAST) return { problem: 'too-small', ...size, limit: LEAST };
  if (longer > MOST) return { problem: 'too-large', ...size, limit: MOST };
  if (colour !== 4 && colour !== 6 && !chunks.some(({ type }) => type === 'tRNS')) return { problem: 'opaque' };
  return { bytes, ...size };
}

interface Chunk {
  readonly type: string;
  readonly data: DataView;
}

/** The chunks up to `IEND`; `undefined` where the file ends before it. */
function chunksOf(bytes: Uint8Array): Chunk[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    if (at + 12 + length > bytes.length) return undefined;
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ type, data: new DataView(bytes.buffer, bytes.byteOffset + at + 8, length) });
    if (type === 'IEND') return chunks;
    at += 12 + length;
  }
  return undefined;
}
