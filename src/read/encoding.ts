/** What the first bytes of a file that is no text say about it. */
export type BinaryFormat = 'docx' | 'doc' | 'pdf' | 'other';

const SIGNATURES: readonly (readonly [format: BinaryFormat | 'zip', bytes: readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['doc', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['other', [0x7b, 0x5c, 0x72, 0x74, 0x66]], // {\rtf: letters, but Word's
  ['other', [0x89, 0x50, 0x4e, 0x47]], // PNG
  ['other', [0xff, 0xd8, 0xff]], // JPEG
  ['other', [0x1f, 0x8b]], // gzip
];

/** The format of a binary file, or nothing when `bytes` may be text. */
export function binaryFormat(bytes: Uint8Array): BinaryFormat | undefined {
  const known = SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte));
  if (known) return known[0] === 'zip' ? zipFormat(bytes) : known[0];
  return isUtf16(bytes) || !manyControls(bytes.subarray(0, 4096)) ? undefined : 'other';
}

// The names of a zip's members stand in it uncompressed.
function zipFormat(bytes: Uint8Array): BinaryFormat {
  return latin1(bytes).includes('word/document.xml') ? 'docx' : 'other';
}

// A few stray control characters are a fault of a text; a tenth of the file is another kind of file.
function manyControls(head: Uint8Array): boolean {
  const controls = head.filter((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d).length;
  return controls >= 16 && controls * 10 > head.length;
}

/** True for UTF-16 text: by its byte order mark, or by NULs that stand in one half of the byte pairs only. */
export function isUtf16(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const head = bytes.subarray(0, 4096);
  const even = head.filter((byte, i) => byte === 0 && i % 2 === 0).length;
  const odd = head.filter((byte, i) => byte === 0 && i % 2 === 1).length;
  // Three characters in ten without an accent is little for Vietnamese.
  return Math.max(even, odd) >= 4 && Math.max(even, odd) > 0.15 * head.length && Math.min(even, odd) <= 0.01 * head.length;
}

/** `bytes` as UTF-8 without its byte order mark; `invalidAt` is the byte offset of the first fault, U+FFFD stands for it. */
export function fromUtf8(bytes: Uint8Array): { readonly text: string; readonly invalidAt?: number } {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!text.includes('\uFFFD') || isUtf8(bytes, false)) return { text };
  let valid = 0;
  let faulty = bytes.length;
  while (faulty - valid > 1) {
    const middle = (valid + faulty) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) valid = middle;
    else faulty = middle;
  }
  return { text, invalidAt: faulty - 1 };
}

/** True when `bytes` are UTF-8; `begun` lets the last character be incomplete. */
function isUtf8(bytes: Uint8Array, begun: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: begun });
    return true;
  } catch {
    return false;
  }
}

/** One character per byte, as old single-byte files are read. */
export function latin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let i = 0; i < bytes.length; i += 8192) pieces.push(String.fromCharCode(...bytes.subarray(i, i + 8192)));
  return pieces.join('');
}
