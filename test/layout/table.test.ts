import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/layout/html.js';
import type { Block, Table } from '../../src/layout/model.js';
import { columnWidths, type Need } from '../../src/layout/table-widths.js';
import { measure } from '../../src/standard/measure.js';
import { mm, pt, toMm } from '../../src/standard/units.js';
import { layoutOf, tablesOf, textOf } from '../support/model.js';
import { places } from '../support/plan.js';
import { tablePlan } from '../support/table.js';

const table = (lines: string): Table => tablesOf(tablePlan(lines))[0] as Table;
const widthsOf = ({ widths }: Table): number[] => widths.map((width) => Math.round(toMm(width)));

describe('columnWidths', () => {
  const need = fc.record({
    least: fc.integer({ min: 5, max: 60 }), more: fc.integer({ min: 0, max: 60 }), most: fc.integer({ min: 0, max: 400 }),
    weight: fc.integer({ min: 1, max: 3000 }), grows: fc.boolean(),
  }).map(({ least, more, most, weight, grows }): Need => ({
    least: pt(least), words: pt(least + more), short: pt(least + most / 4), lines: pt(least + more + most), weight: pt(weight), grows,
  }));

  it('fills the room and keeps every least width, or tells how much is needed', () => {
    fc.assert(fc.property(fc.array(need, { minLength: 1, maxLength: 12 }), fc.integer({ min: 100, max: 800 }), (needs, room) => {
      const least = needs.reduce((sum, each) => sum + each.least, 0);
      const fitted = columnWidths(needs, pt(room));
      if ('needed' in fitted) {
        expect(least).toBeGreaterThan(room);
        expect(fitted.needed).toBeCloseTo(least);
        return;
      }
      expect(fitted.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(room, 3);
      fitted.widths.forEach((width, i) => expect(width).toBeGreaterThanOrEqual((needs[i]?.least ?? 0) - 0.01));
    }));
  });

  it('lets given widths stand', () => {
    fc.assert(fc.property(fc.array(need, { minLength: 1, maxLength: 5 }), fc.integer({ min: 20, max: 100 }), (needs, given) => {
      const fitted = columnWidths([{ ...(needs[0] as Need), given: pt(given) }, ...needs.slice(1)], pt(2000));
      expect('widths' in fitted && fitted.widths[0]).toBe(given);
    }));
  });
});

describe('the columns of a table', () => {
  it('fill the text from margin to margin: numbers narrow, text wide', () => {
    const { widths } = table(`
cot: [TT, Nội dung công việc phải làm, Số lượng, Ghi chú]
hang:
  - [1, Tổ chức tuyên truyền rộng rãi đến toàn thể cán bộ và nhân dân trên địa bàn xã về các quy định mới của pháp luật, 150, ""]
  - [2, Rà soát, 20, Đã làm]`);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(mm(165), 3);
    const [count = 0, text = 0, amount = 0, note = 0] = widths.map(toMm);
    expect(count).toBeLessThan(15);
    expect(text).toBeGreaterThan(90);
    expect(amount).toBeLessThan(30);
    expect(note).toBeGreaterThan(13);
  });

  it('never break a word or a number while there is room', () => {
    const long = 'Quan trắc môi trường nuôi trồng thủy sản trên địa bàn tỉnh theo kế hoạch đã được phê duyệt hằng năm. '.repeat(6);
    const laid = table(`cot: [TT, Nội dung, Nội dung khác, Thành tiền]\nhang:\n  - [1, "${long}", "${long}", 1.364.329.243]`);
    expect(laid.widths[3]).toBeGreaterThan(measure('1.364.329.243', {}, pt(13)) + 10.8);
    expect(laid.widths[0]).toBeGreaterThan(measure('TT', { bold: true }, pt(13)) + 10.8);
    expect(Math.abs((laid.widths[1] ?? 0) - (laid.widths[2] ?? 0))).toBeLessThan(1);
  });

  it('are as given', () => {
    const given = 'cot: [{ten: A, rong: 20 mm}, {ten: B, rong: 3 cm}, C]\nhang: [[1, 2, 3]]';
    expect(widthsOf(table(given))).toEqual([20, 30, 115]);
    expect(widthsOf(table('cot: [{ten: A, rong: 20 mm}, {ten: B, rong: 30 mm}]\nhang: [[1, 2]]'))).toEqual([20, 30]);
  });

  it('share the need of a heading over them', () => {
    const laid = table('cot: [{ten: Nghiêng-nghiêng-nghiêng-nghiêng-nghiêng, cot: [X, Y]}, Z]\nhang: [[1, 2, 3]]');
    expect(laid.rows[0]?.cells.map(({ column, columns, rows }) => [column, columns, rows])).toEqual([[0, 2, 1], [2, 1, 2]]);
    expect(laid.headerRows).toBe(2);
  });

  it('get smaller type before they are refused, and are refused at their place', () => {
    const columns = (count: number): string => {
      const list = Array.from({ length: count }, (_, i) => `"${i}"`).join(', ');
      return `cot: [${list}]\nhang: [[${Array.from({ length: count }, () => '1.500.000').join(', ')}]]`;
    };
    const styles = (yaml: string): string[] => [...new Set(tablesOf(tablePlan(yaml)).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.map(({ style }) => style)))))];
    expect(styles(columns(6))).toEqual(['BangDau', 'BangPhai']);
    expect(styles(columns(8))).toEqual(['BangDau11', 'BangPhai11']);
    expect(layoutOf(tablePlan(columns(8))).value?.styles.filter(({ id }) => /11$/.test(id)).map(({ id, size, name }) => [id, size, name])).toContainEqual(['BangO11', 11, 'Ô bảng cỡ 11']);
    const yaml = tablePlan(columns(14));
    const { diagnostics } = layoutOf(yaml);
    expect(places(yaml, diagnostics)).toEqual(['table.too-wide@7:7']);
    expect(diagnostics[0]?.facts).toMatchObject({ available: 165 });
    expect(styles(`co_chu: 11\n${columns(2)}`)).toEqual(['BangDau11', 'BangPhai11']);
  });
});

describe('the rows of a table', () => {
  const laid = (): Table => table(`
loai: du_toan
hang:
  - nhom: Hội nghị
  - {noi_dung: Thuê hội trường, so_luong: 2, don_gia: 500.000}
  - {noi_dung: "Nước uống cho đại biểu dự hội nghị, giữa giờ buổi sáng và buổi chiều của hai ngày", so_luong: 50, don_gia: 30.000}`);

  it('say their headings, bands and totals, aligned', () => {
    expect(laid().rows.map(({ cells }) => cells.map(({ blocks, columns, vertical }) => `${columns} ${blocks[0]?.style} ${vertical} ${blocks.map(textOf).join('/')}`))).toEqual([
      ['1 BangDau center STT', '1 BangDau center Nội dung', '1 BangDau center Số lượng', '1 BangDau center Đơn giá', '1 BangDau center Thành tiền'],
      ['1 BangGiua center *I*', '3 BangDam center *Hội nghị*', '1 BangPhai center *2.500.000*'],
      ['1 BangGiua center 1', '1 BangO top Thuê hội trường', '1 BangGiua center 2', '1 BangPhai center 500.000', '1 BangPhai center 1.000.000'],
      ['1 BangGiua center 2', '1 BangO top Nước uống cho đại biểu dự hội nghị, giữa giờ buổi sáng và buổi chiều của hai ngày', '1 BangGiua center 50', '1 BangPhai center 30.000', '1 BangPhai center 1.500.000'],
      ['4 BangGiua center *Tổng cộng*', '1 BangPhai center *2.500.000*'],
    ]);
  });

  it('keep headings, bands and the total beside a row, and the last row beside the note', () => {
    expect(laid().rows.map(({ keepNext }) => keepNext)).toEqual([true, true, false, true, true]);
    expect(laid().headerRows).toBe(1);
  });

  it('stand under a caption and a unit, above notes, and away from the text below', () => {
    const blocks = layoutOf(tablePlan('tieu_de: Chỉ tiêu\nten: a\ndon_vi: người\ncot: [A]\nhang: [[1]]\nghi_chu: Một')).value?.sections[0]?.blocks ?? [];
    const at = blocks.findIndex(({ kind }) => kind === 'table');
    const said = (block: Block | undefined): string => (block?.kind === 'paragraph' ? `${block.style}: ${textOf(block)}` : block?.kind ?? '');
    expect(blocks.slice(at - 2, at + 2).map(said)).toEqual(['BangTieuDe: Bảng 1. Chỉ tiêu', 'BangDonVi: Đơn vị: người', 'table', 'BangGhiChu: Ghi chú: Một']);
    const below = layoutOf(tablePlan('cot: [A]\nhang: [[1]]') .replace('noi_nhan:', 'ket_thuc: Hết.\nnoi_nhan:')).value?.sections[0]?.blocks ?? [];
    expect(below[below.findIndex(({ kind }) => kind === 'table') + 1]).toMatchObject({ kind: 'paragraph', before: 6 });
  });

  it('may break only when taller than a page, and merged rows stay together', () => {
    const long = '- Một dòng trong ô rất dài.\n'.repeat(60).replace(/^/gm, '        ');
    const rows = table(`cot: [A, B]\nhang:\n  - - 1\n    - |\n${long}\n  - [{chu: 2, gop_hang: 3}, a]\n  - [b]\n  - [c]\n  - [3, d]`).rows;
    expect(rows.map(({ splits }) => splits)).toEqual([false, true, false, false, false, false]);
    expect(rows.map(({ keepNext }) => keepNext)).toEqual([true, false, true, true, false, false]);
  });

  it('repeat column numbers with the headings', () => {
    const { headerRows, rows } = table('cot: [A, B]\nso_cot: [1, 2=1]\nhang: [[1, 2]]');
    expect(headerRows).toBe(2);
    expect(rows[1]?.cells.map(({ blocks }) => [blocks[0]?.style, blocks.map(textOf).join()])).toEqual([['BangGiua', '1'], ['BangGiua', '2=1']]);
  });

  it('have a paragraph in every cell, and no heading where none was typed', () => {
    const { headerRows, rows } = tablesOf(tablePlan('cot: [A]\nhang: [[1]]').replace(/ {4}bang:[\s\S]*?\n(?=noi_nhan)/, '    Bảng: |\n      | a |  |\n      | b | c |\n'))[0] as Table;
    expect(headerRows).toBe(0);
    expect(rows.every(({ cells }) => cells.every(({ blocks }) => blocks.length === 1))).toBe(true);
  });
});

describe('a template', () => {
  const read = (html: string): ReturnType<typeof readHtml> => readHtml({ template: 'bang', html });

  it('may leave cells open and reach too far; the grid holds', () => {
    const [found] = read('<table><tr><td colspan="9"><p>a</p></td></tr><tr><td rowspan="7"><p>b</p></td></tr></table>').elements;
    expect(found?.kind === 'table' && found.rows.map(({ cells }) => cells.map(({ column, columns, rows }) => [column, columns, rows]))).toEqual([[[0, 9, 1]], [[0, 1, 1], ...Array.from({ length: 8 }, (_, i) => [i + 1, 1, 1])]]);
  });

  it.each([
    ['a class that is none', '<table><tr><td class="to"><p>a</p></td></tr></table>', 'td.to'],
    ['a cell outside of a table', '<td><p>a</p></td>', 'td'],
    ['a table in a cell', '<table><tr><td><table></table></td></tr></table>', 'table'],
    ['text beside the cells', '<table>chữ<tr><td><p>a</p></td></tr></table>', 'chữ'],
  ])('reports %s', (_, html, what) => {
    expect(read(html).diagnostics.flatMap(({ facts }) => Object.values(facts))).toContain(what);
  });
});

it('2,000 rows take time and memory as they are many', () => {
  const rows = (count: number): string => tablePlan(`cot: [TT, Tên xã, Nội dung, Ghi chú]\nhang:\n${Array.from({ length: count }, (_, i) =>
    `  - [${i + 1}, Xã số ${i}, "Tổ chức tuyên truyền đến toàn thể cán bộ và nhân dân trên địa bàn xã", "Hoàn thành trong quý II"]`).join('\n')}`);
  const time = (count: number): number => {
    const yaml = rows(count);
    const start = performance.now();
    expect(tablesOf(yaml)[0]?.rows).toHaveLength(count + 1);
    return performance.now() - start;
  };
  time(200);
  const [small, large] = [time(500), time(2_000)];
  expect(large).toBeLessThan(small * 4 * 2.5);
});
