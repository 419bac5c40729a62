import { readdirSync, readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { deflateSync, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Bits } from '../../../src/write/docx/deflate-codes.js';
import { createCompressor, deflateNothing, deflateWith } from '../../../src/write/docx/deflate.js';
import { buildYaml } from '../../support/build.js';

const compressor = createCompressor();
const deflate = deflateWith(compressor);
const back = (content: Uint8Array): string => inflateRawSync(deflate(content)).toString('latin1');
const text = (content: Uint8Array): string => Buffer.from(content).toString('latin1');

describe('compressing', () => {
  it('keeps any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), (content) => {
      expect(back(content)).toBe(text(content));
    }));
  });

  it('keeps what repeats, from near and far', () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constantFrom('<w:p>', '</w:t></w:r></w:p>', 'Ủy ban nhân dân xã ', 'a'));
    const times = fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 200, max: 40_000 }));
    const pieces = fc.array(fc.tuple(piece, times), { maxLength: 8 });
    fc.assert(fc.property(pieces, pieces, (some, more) => {
      const content = Buffer.from([...some, ...more, ...some].map(([part, n]) => part.repeat(Math.min(n, 40_000 / (part.length + 1)))).join(''), 'utf8');
      expect(back(content)).toBe(text(content));
    }), { numRuns: 60 });
  });

  it.each([32_767, 32_768, 32_769])('keeps a match %i bytes back', (distance) => {
    const match = 'tuyên truyền, phổ biến, giáo dục pháp luật';
    const between = Array.from({ length: 8192 }, (_, i) => String.fromCharCode(33 + (i % 90), 33 + ((i * 7) % 89), 33 + ((i * 11) % 83), 33 + ((i * 13) % 79))).join('');
    const start = Buffer.from(match, 'utf8');
    const content = Buffer.concat([start, Buffer.from(between.repeat(2).slice(0, distance - start.length), 'latin1'), start]);
    expect(back(content)).toBe(text(content));
  });

  it.each([0, 1, 65_534, 65_535, 65_536, 131_070, 200_000])('only wraps %i bytes', (length) => {
    const content = Uint8Array.from({ length }, (_, i) => (i * 7919) >>> 3);
    const wrapped = deflateNothing(content);
    expect(inflateRawSync(wrapped).equals(content)).toBe(true);
    expect(wrapped.length - length).toBe(5 * Math.max(1, Math.ceil(length / 65_535)));
  });

  it('keeps what is put together of parts, each of which is compressed as if it were alone', () => {
    const part = fc.string({ unit: 'grapheme', maxLength: 300 }).map((some) => Buffer.from(some.repeat(3), 'utf8'));
    fc.assert(fc.property(fc.array(part, { maxLength: 8 }), fc.integer({ min: 0, max: 2000 }), (parts, room) => {
      const one = createCompressor(room);
      const bits = parts.map((content) => one.compress(content));
      for (const [i, content] of parts.entries()) expect(one.join([bits[i] as Bits])).toEqual(deflateWith(createCompressor())(content));
      expect(inflateRawSync(one.join(bits)).equals(Buffer.concat(parts))).toBe(true);
    }));
  });

  const examples = readdirSync('examples').filter((name) => name.endsWith('-2020.yaml') || name.endsWith('-2023.yaml'));
  it.each(examples)('makes a document hardly larger than a library does: %s', async (name) => {
    const { 'word/document.xml': xml = new Uint8Array() } = unzipSync(await buildYaml(readFileSync(`examples/${name}`, 'utf8'), name));
    expect(deflate(xml).length).toBeLessThan(1.25 * deflateSync(xml, { level: 6 }).length);
  });
});
