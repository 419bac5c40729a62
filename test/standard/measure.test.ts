import { describe, expect, it } from 'vitest';
import * as tables from '../../src/standard/letter-widths.js';
import { measure, type Face } from '../../src/standard/measure.js';
import { nd30 } from '../../src/standard/nd30.js';
import { pt, toMm } from '../../src/standard/units.js';

const FACES: Readonly<Record<string, Face>> = {
  regular: {},
  bold: { bold: true },
  italic: { italic: true },
  boldItalic: { bold: true, italic: true },
};

const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const ACCENTED = VOWELS.flatMap((v) => TONES.map((tone) => (v + tone).normalize('NFC')));
const LETTERS = [...'bcdđghklmnpqrstvx', ...ACCENTED].flatMap((l) => [l, l.toUpperCase()]);

/** A letter without its marks, but with the horn of ơ and ư, which is part of its width. */
const base = (letter: string): string =>
  letter.normalize('NFD').replace(/[\u0300-\u0309\u0323]/g, '').normalize('NFC');

describe('measure', () => {
  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold', 12, 88.3],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold', 13, 95.7],
    ['Độc lập - Tự do - Hạnh phúc', 'bold', 13, 56.1],
    ['Độc lập - Tự do - Hạnh phúc', 'bold', 14, 60.5],
    ['ỦY BAN NHÂN DÂN', 'bold', 12, 39.9],
    ['ỦY BAN NHÂN DÂN', 'bold', 13, 43.2],
    ['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'bold', 13, 60.8],
    ['ỦY BAN NHÂN DÂN XÃ XUÂN ĐÔNG', 'bold', 12, 74.1],
    ['ỦY BAN NHÂN DÂN XÃ XUÂN ĐÔNG', 'bold', 13, 80.3],
    ['Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026', 'italic', 13, 98.7],
    ['Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026', 'italic', 14, 106.3],
  ] as const)('%s, %s %d pt: %d mm', (text, face, size, expected) => {
    expect(Math.abs(toMm(measure(text, FACES[face] ?? {}, pt(size))) - expected)).toBeLessThanOrEqual(0.1);
  });

  it.each(Object.keys(FACES))('knows every Vietnamese letter in %s, as wide as the letter under its marks', (name) => {
    const face = FACES[name] ?? {};
    const characters = new Set(Object.entries(tables).flatMap(([table, rows]) =>
      table === name ? (rows as tables.LetterWidths).flatMap(([, cs]) => [...cs]) : []));
    expect(LETTERS.filter((l) => !characters.has(l))).toEqual([]);
    const width = (text: string): number => measure(text, face, pt(100));
    expect(LETTERS.filter((l) => width(l) !== width(base(l)))).toEqual([]);
    expect(width('đ')).toBe(width('d'));
    expect(width('Đ')).toBe(width('D'));
    expect(width('ư')).toBeGreaterThan(width('u'));
  });

  it('gives no character two widths', () => {
    for (const rows of [tables.regular, tables.bold, tables.italic, tables.boldItalic]) {
      const all = rows.flatMap(([, cs]) => [...cs]);
      expect(new Set(all).size).toBe(all.length);
      expect(rows.every(([width]) => width > 0 && width <= tables.EM)).toBe(true);
    }
  });

  it('sums widths, in proportion to the size', () => {
    expect(measure('', {}, pt(14))).toBe(0);
    expect(measure('0', {}, pt(14))).toBe(7);
    expect(measure('00', {}, pt(13))).toBe(13);
    expect(measure('\u00a0', {}, pt(12))).toBe(measure(' ', {}, pt(12)));
  });

  it('counts what it does not know as one em, and combining marks as nothing', () => {
    expect(measure('文', {}, pt(12))).toBe(12);
    expect(measure('😀', {}, pt(12))).toBe(12);
    expect(measure('a\u0301', {}, pt(12))).toBe(measure('á', {}, pt(12)));
    expect(measure('a\u200bb', {}, pt(12))).toBe(measure('ab', {}, pt(12)));
  });

  it('leaves room for an issuer beside the Quốc hiệu', () => {
    const { width, left, right } = nd30.page;
    const text = width.chosen - left.chosen - right.chosen;
    for (const set of ['large', 'compact'] as const) {
      const quocHieu = measure(nd30.wording.quocHieu.chosen, { bold: true }, nd30.type.quocHieu.size[set]);
      const issuer = measure('ỦY BAN NHÂN DÂN', { bold: true }, nd30.type.coQuanBanHanh.size[set]);
      expect(quocHieu + issuer).toBeLessThan(text);
    }
  });
});
