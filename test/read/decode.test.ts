import { describe, expect, it } from 'vitest';
import { MAX_PLAN_BYTES } from '../../src/diagnostic.js';
import { decode } from '../../src/read/index.js';
import { bytes, decodedText } from './support.js';

const codes = (raw: Uint8Array): string[] => decode('f', raw).diagnostics.map(({ code }) => code);
const facts = (raw: Uint8Array): unknown => decode('f', raw).diagnostics[0]?.facts;
const utf16 = (text: string): Uint8Array => Uint8Array.from([...text].flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8]));

describe('what is no text', () => {
  it('refuses a large file before anything else, fast', () => {
    const begin = performance.now();
    expect(facts(new Uint8Array(50_000_000))).toEqual({ bytes: 50_000_000, limit: MAX_PLAN_BYTES });
    expect(performance.now() - begin).toBeLessThan(50);
    expect(codes(new Uint8Array(MAX_PLAN_BYTES).fill(0x61))).toEqual([]);
  });

  it.each([
    ['docx', bytes('PK\u0003\u0004....word/document.xml....')],
    ['other', bytes('PK\u0003\u0004....xl/workbook.xml....')],
    ['doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['pdf', bytes('%PDF-1.7\n')],
    ['other', bytes('{\\rtf1\\ansi Kế hoạch}')],
    ['other', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])],
    ['other', Uint8Array.from({ length: 64 }, (_, i) => i % 9)],
  ])('names the binary format %s', (format, raw) => {
    expect(codes(raw)).toEqual(['read.binary']);
    expect(facts(raw)).toEqual({ format });
  });

  it.each([
    ['with its mark', Uint8Array.from([0xff, 0xfe, ...utf16('so: 5\n')])],
    ['with the other mark', Uint8Array.from([0xfe, 0xff, 0, 0x73])],
    ['without a mark', utf16('trich_yeu: Tổ chức Hội nghị tổng kết năm 2025\n')],
  ])('knows UTF-16 %s', (_, raw) => {
    expect(decode('f', raw).diagnostics).toMatchObject([{ code: 'read.not-utf8', facts: { encoding: 'UTF-16' } }]);
  });

  it.each(['', ' \n\t\n', '# chỉ có ghi chú\n\n  # hai', '---\n', '# một\n--- # hai\n...\n', '\uFEFF', '\r\n'])('calls %j empty', (text) => {
    expect(decode('f', bytes(text))).toMatchObject({ diagnostics: [{ code: 'read.empty', span: { file: 'f', start: 0, end: 0 } }] });
    expect(decodedText(bytes(text))).toBeUndefined();
  });

  it('has the place of the first byte that is no UTF-8, in the normalised text', () => {
    const raw = Uint8Array.from([...bytes('\uFEFFso: 5\r\nte: e\u0302'), 0xff, 0x61]);
    const { diagnostics, value } = decode('f', raw);
    expect(diagnostics).toMatchObject([{ code: 'read.not-utf8', facts: { encoding: 'unknown', line: 2 }, span: { start: 'so: 5\nte: ê'.length } }]);
    expect(value).toBeUndefined();
  });

  it('does not take a U+FFFD that the file holds for a fault', () => {
    expect(codes(bytes('a: \uFFFD'))).toEqual([]);
  });
});

describe('what is text', () => {
  it('loses its mark, gets LF and composed letters', () => {
    expect(decodedText(bytes('\uFEFFa: 1\r\nb: 2\rc: Tie\u0302\u0301ng\n'))).toBe('a: 1\nb: 2\nc: Tiếng\n');
  });

  it('has every character that XML forbids reported at its place', () => {
    const text = 'a: \u0001b\u000Bc\nd: \uFFFE\uFFFF \u0000 \u0085\u007F\t';
    const { diagnostics, value } = decode('f', bytes(text));
    expect(diagnostics.map((found) => [found.code, found.span?.start, found.severity])).toEqual(
      ['\u0001', '\u000B', '\uFFFE', '\uFFFF', '\u0000'].map((sign) => ['read.control-character', text.indexOf(sign), 'error']),
    );
    expect(diagnostics[1]?.facts).toEqual({ codePoint: 0x0b });
    expect(value?.text).toBe(text);
  });
});
