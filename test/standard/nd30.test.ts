import { describe, expect, it } from 'vitest';
import { nd30 } from '../../src/standard/nd30.js';
import type { Element } from '../../src/standard/standard.js';
import { mm } from '../../src/standard/units.js';

const CLAUSE = /^(I\.(I|II|III|IV)\.\d+[a-zđ]?(; I\.V hàng \d+[ab]?(, \d+)?|; III-\d\.\d)?|I\.V hàng \d+[ab]?|III-(I|\d\.\d+)|không quy định)$/;

type Row = Readonly<Record<string, unknown>>;

/** Every row of the table with its path; a row is an object with a clause. */
function rows(node: unknown, path = 'nd30'): (readonly [path: string, row: Row])[] {
  if (typeof node !== 'object' || node === null) return [];
  const row = node as Row;
  if ('clause' in row) return [[path, row]];
  return Object.entries(row).flatMap(([key, value]) => rows(value, `${path}.${key}`));
}

const ALL = rows(nd30);

/** [least, greatest] size of each element as the table I.V prints it, copied from there row by row. */
const TABLE_I_V: Readonly<Record<Element, readonly [number, number, look: string]>> = {
  quocHieu: [12, 13, 'B^'],
  tieuNgu: [13, 14, 'B'],
  coQuanChuQuan: [12, 13, '^'],
  coQuanBanHanh: [12, 13, 'B^'],
  soKyHieu: [13, 13, ''],
  diaDanhThoiGian: [13, 14, 'I'],
  tenLoai: [13, 14, 'B^'],
  trichYeu: [13, 14, 'B'],
  canCu: [13, 14, 'I'],
  noiDung: [13, 14, ''],
  muc: [13, 14, 'B^'],
  khoanCoTieuDe: [13, 14, 'B'],
  khoan: [13, 14, ''],
  diem: [13, 14, ''],
  quyenHanChucVu: [13, 14, 'B^'],
  hoTen: [13, 14, 'B'],
  noiNhanTieuDe: [12, 12, 'BI'],
  noiNhan: [11, 11, ''],
  soTrang: [13, 14, ''],
  phuLucSo: [14, 14, 'B'],
  phuLucTieuDe: [13, 14, 'B^'],
  kemTheo: [13, 14, 'I'],
  dauVanBan: [13, 14, 'B^'],
  kyHieuSoan: [11, 11, ''],
  lienHe: [11, 12, ''],
};

describe('nd30', () => {
  it('says for every row where it is written', () => {
    expect(ALL.length).toBeGreaterThan(50);
    expect(ALL.filter(([, row]) => !CLAUSE.test(String(row['clause'])))).toEqual([]);
  });

  it('says where a figure comes from that is written nowhere', () => {
    const practices = ALL.filter(([, row]) => row['clause'] === 'không quy định');
    expect(practices.map(([path]) => path)).toEqual(['nd30.page.header', 'nd30.unregulated.bang', 'nd30.unregulated.chuThich', 'nd30.draft', 'nd30.frame', 'nd30.signaturePicture', 'nd30.signatureGap']);
    expect(practices.every(([, row]) => String(row['note']).length > 20)).toBe(true);
  });

  it.each(ALL.filter(([, row]) => 'min' in row && 'chosen' in row))('%s chooses within its bounds', (_path, row) => {
    const { min, max, chosen } = row as { min: number; max?: number; chosen: number };
    expect(min).toBeGreaterThan(0);
    expect(chosen).toBeGreaterThanOrEqual(min);
    expect(chosen).toBeLessThanOrEqual(max ?? chosen);
  });

  it('chooses the first-line indent from the two that are allowed', () => {
    const { options, chosen } = nd30.paragraph.firstLine;
    expect(options).toEqual([mm(10), mm(12.7)]);
    expect(options).toContain(chosen);
  });

  it.each(Object.entries(TABLE_I_V))('sets %s as table I.V does', (element, [min, max, look]) => {
    const style = nd30.type[element as Element];
    expect([style.min, style.max]).toEqual([min, max]);
    expect((style.bold ? 'B' : '') + (style.italic ? 'I' : '') + (style.upper ? '^' : '')).toBe(look);
    for (const size of Object.values(style.size)) {
      expect(size).toBeGreaterThanOrEqual(min);
      expect(size).toBeLessThanOrEqual(max);
    }
  });

  it('lets the sizes go down together (footnote of I.V)', () => {
    for (const style of Object.values(nd30.type)) {
      expect(style.size.large).toBe(style.max);
      expect(style.size.compact).toBe(style.min);
    }
  });

  it('names the points in the order of the Vietnamese alphabet', () => {
    const letters = nd30.pointLetters.chosen;
    expect(letters).toEqual([...letters].sort(new Intl.Collator('vi').compare));
    expect(letters.slice(0, 7)).toEqual(['a', 'b', 'c', 'd', 'đ', 'e', 'g']);
    expect(letters).toHaveLength(23);
  });

  it('knows the five authorities, each with its stop', () => {
    expect(nd30.authorities.map((a) => a.prefix)).toEqual(['TM.', 'Q.', 'KT.', 'TL.', 'TUQ.']);
  });

  it('words are composed letters without stray spaces', () => {
    for (const { chosen } of Object.values(nd30.wording)) {
      expect(chosen).toBe(chosen.normalize('NFC').trim().replace(/\s+/g, ' '));
    }
  });
});
