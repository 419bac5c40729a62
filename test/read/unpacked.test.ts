import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { unpackedSize } from '../../src/read/sheet/unpacked.js';

const zip = (members: Record<string, number>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(members).map(([name, size]) => [name, new Uint8Array(size).fill(97)])));

/** `bytes` with the four at `offset` of the first entry in the directory set to `value`. */
function withEntry(bytes: Uint8Array, ...sets: (readonly [offset: number, value: number])[]): Uint8Array {
  const at = Buffer.from(bytes).indexOf('PK\x01\x02', 0, 'latin1');
  const copy = Uint8Array.from(bytes);
  for (const [offset, value] of sets) new DataView(copy.buffer).setUint32(at + offset, value, true);
  return copy;
}

describe('what a zip unpacks to', () => {
  test('is the sum of its members', () => {
    expect(unpackedSize(zip({ 'a.xml': 1_000_000, 'b/c.xml': 234 }))).toBe(1_000_234);
    expect(unpackedSize(Buffer.concat([zip({ a: 100 })]))).toBe(100);
  });

  test('is as much as could be in a member that tells no size', () => {
    const bytes = zip({ a: 5_000_000 });
    expect(unpackedSize(withEntry(bytes, [24, 0]))).toBeGreaterThan(5_000_000);
    // Flag 8: the sizes stand behind the member.
    expect(unpackedSize(withEntry(bytes, [8, (8 << 16) | 8], [20, 0], [24, 0]))).toBe(Infinity);
    expect(unpackedSize(withEntry(bytes, [24, 0xffff_ffff]))).toBe(Infinity);
  });

  test('is read from the field for 64 bits', () => {
    const name = Buffer.from('a');
    const extra = Buffer.alloc(12 + 5);
    extra.writeUInt16LE(0x7075, 0);
    extra.writeUInt16LE(1, 2);
    extra.writeUInt16LE(1, 5);
    extra.writeUInt16LE(8, 7);
    extra.writeBigUInt64LE(5_000_000_000n, 9);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt32LE(0xffff_ffff, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt16LE(extra.length, 30);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 10);
    expect(unpackedSize(Buffer.concat([entry, name, extra, end]))).toBe(5_000_000_000);
  });

  test.each([['nothing', Buffer.alloc(0)], ['no zip', Buffer.alloc(100, 1)], ['a cut one', zip({ a: 9 }).subarray(0, 30)]])('is 0 of %s', (_, bytes) => {
    expect(unpackedSize(bytes)).toBe(0);
  });
});
