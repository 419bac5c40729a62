import { describe, expect, it } from 'vitest';
import { readSheets, type SheetFile } from '../../src/read/sheet/index.js';
import { workbook } from '../support/workbook.js';

const csv = (text: string): Promise<SheetFile> => readSheets(new TextEncoder().encode(text));

async function rows(file: Promise<SheetFile>): Promise<unknown> {
  const read = await file;
  return 'fault' in read ? read.fault : read.sheets[0]?.rows;
}

describe('a CSV', () => {
  it.each([
    ['commas', 'TT,Tên\n1,Xã A\n'],
    ['semicolons', 'TT;Tên\n1;Xã A\n'],
    ['tabs', 'TT\tTên\n1\tXã A\n'],
    ['a byte order mark', '\uFEFFTT;Tên\r\n1;Xã A\r\n'],
    ["Excel's own first line", 'sep=;\r\nTT;Tên\r\n1;Xã A\r\n'],
    ['decomposed letters', 'TT;Tên\n1;Xã A\n'.normalize('NFD')],
    ['empty lines and columns at the end', 'TT;Tên;;\n1;Xã A;;\n;;;\n\n'],
  ])('with %s', async (_, text) => {
    expect(await rows(csv(text))).toEqual([['TT', 'Tên'], ['1', 'Xã A']]);
  });

  it('is not misled by commas in sentences or inside quotes', async () => {
    expect(await rows(csv('Việc;Chủ trì\nRà soát, cập nhật, công bố;Sở A, Sở B\n'))).toEqual([['Việc', 'Chủ trì'], ['Rà soát, cập nhật, công bố', 'Sở A, Sở B']]);
    expect(await rows(csv('"a;b;c",x\n"d;e;f",y\n'))).toEqual([['a;b;c', 'x'], ['d;e;f', 'y']]);
  });

  it('keeps lines with commas of their own in a cell', async () => {
    expect(await rows(csv('a,b,c\n1,"Sở A, Sở B,\nSở C, Sở D",2\n'))).toEqual([['a', 'b', 'c'], ['1', 'Sở A, Sở B,\nSở C, Sở D', '2']]);
  });

  it('keeps line ends, quotes, zeros in front and long numbers', async () => {
    expect(await rows(csv('a;b\n"- Một\r\n- Hai";"ông ""A"""\n007;12345678901234567890\n'))).toEqual([
      ['a', 'b'], ['- Một\n- Hai', 'ông "A"'], ['007', '12345678901234567890'],
    ]);
  });

  it.each<[string, Uint8Array | string, unknown]>([
    ['a quote that never ends', 'a;b\n1;"hai\n3;4\n', { problem: 'quotes', line: 2 }],
    ['a row between two stray quotes', 'a;b;c\n1;"Hội trường;5\n2;Xã B";6\n', { problem: 'quotes', line: 2 }],
    ['a web page', '<html>\n<table border="1"><tr><td>Mã</td></tr></table></html>', { problem: 'web-page' }],
    ['nothing', '', { problem: 'empty' }],
    ['blank lines', ';;\n\n', { problem: 'empty' }],
    ['an old encoding', Uint8Array.from([0x54, 0xea, 0x6e, 0x3b, 0x41]), { problem: 'encoding' }],
    ['UTF-16', Uint8Array.from(Buffer.from('\uFEFFTT;Tên\n1;A', 'utf16le')), { problem: 'encoding' }],
    ['a PDF', '%PDF-1.7 …', { problem: 'format' }],
    ['a Word file', Buffer.from('PK\x03\x04…word/document.xml'), { problem: 'format' }],
    ['an old Excel file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), { problem: 'old-excel' }],
    ['a cell that Excel would not take', `a;b\n1;2\n3;${'x'.repeat(32_768)}\n`, { problem: 'long-cell', line: 3 }],
    ['too many rows', 'a\n'.repeat(20_001), { problem: 'too-many', line: 20_000 }],
  ])('%s is refused', async (_, bytes, fault) => {
    expect(await rows(typeof bytes === 'string' ? csv(bytes) : readSheets(bytes))).toEqual(fault);
  });

  it('hands on why there is no file', async () => {
    expect(await readSheets('locked')).toEqual({ fault: 'locked' });
  });
});

describe('an XLSX', () => {
  const formats = ['#,##0', '000', '14', 'dd/mm/yyyy', '0%', '#,##0.00', '#,##0" Tr.đ"', '_(* #,##0_);_(* (#,##0);_(* "-"??_);_(@_)', '@',
    '[$-F800]dddd\\, mmmm dd\\, yyyy', '[$-42A]dd mmmm yyyy;@', 'mmm-yy', 'd-mmm', '[$-42A]dddd, dd/mm/yyyy hh:mm'];
  const shown = async (...cells: readonly { format?: number; type?: 'inlineStr' | 'str' | 'b' | 'e'; xml: string }[]): Promise<unknown> =>
    (await rows(readSheets(workbook([{ name: 'Sheet1', rows: [['x'], cells] }], formats))) as string[][])[1]?.slice(0, cells.length);
  const n = (value: number | string, format?: number): { format?: number; xml: string } => ({ xml: `<v>${value}</v>`, ...(format !== undefined && { format }) });

  it('shows numbers as Excel does in Vietnam', async () => {
    expect(await shown(n(1500000000, 0), n(7, 1), n(0.1, 4), n(1500.5, 5), n(12, 6), n(1500000, 7), n(2210567), n(123456789012345), n(1.5), n('0.30000000000000004'))).toEqual([
      '1.500.000.000', '007', '10%', '1.500,50', '12 Tr.đ', '1.500.000', '2210567', '123456789012345', '1,5', '0,3',
    ]);
  });

  it('shows dates, day first', async () => {
    expect(await shown(n(46000, 2), n(46000, 3))).toEqual(['09/12/2025', '09/12/2025']);
  });

  it('shows months and days in numbers where Excel has their names, never in English', async () => {
    expect(await shown(n(46298, 9), n(46298, 10), n(46298, 11), n(46298, 12), n(46298.3125, 13))).toEqual(['03/10/2026', '03/10/2026', '10/2026', '03/10', '03/10/2026 07:30']);
  });

  it('keeps texts as they are: zeros in front, long numbers, line ends, rich text', async () => {
    expect(await shown(
      { type: 'inlineStr', xml: '<is><t>0123</t></is>' },
      { type: 'inlineStr', xml: '<is><r><rPr><b/></rPr><t>Xã </t></r><r><t>A</t></r></is>' },
      { type: 'inlineStr', xml: '<is><t>a&#10;b</t></is>' },
      { type: 'inlineStr', xml: '<is><t>079123456789012345</t></is>', format: 8 },
    )).toEqual(['0123', 'Xã A', 'a\nb', '079123456789012345']);
  });

  it('takes the stored value of a formula, and shows its fault', async () => {
    expect(await shown({ xml: '<f>1+2</f><v>3</v>' }, { type: 'str', xml: '<f>A1&amp;"b"</f><v>xb</v>' }, { type: 'e', xml: '<f>1/0</f><v>#DIV/0!</v>' })).toEqual(['3', 'xb', '#DIV/0!']);
  });

  it('has all sheets with their names, and merged cells', async () => {
    const read = await readSheets(workbook([
      { name: 'Chỉ tiêu', rows: [['TT', 'Tên'], ['I. NHÓM XÃ', undefined], [1, 'Xã A'], [undefined, undefined]], merges: ['A2:B2'] },
      { name: 'Khác', rows: [['x']] },
    ]));
    expect(read).toEqual({
      sheets: [
        { name: 'Chỉ tiêu', rows: [['TT', 'Tên'], ['I. NHÓM XÃ', ''], ['1', 'Xã A']], merges: [{ row: 1, column: 0, rows: 1, columns: 2 }] },
        { name: 'Khác', rows: [['x']], merges: [] },
      ],
    });
  });

  it('is refused before it is unpacked where it would be too large', async () => {
    const bytes = workbook([{ name: 'a', rows: [['x']] }, { name: 'b', rows: [['x'.repeat(64 * 1024 * 1024)]] }]);
    expect(bytes.length).toBeLessThan(100_000);
    expect(await rows(readSheets(bytes))).toEqual({ problem: 'unpacks-too-large' });
    expect(await rows(readSheets(workbook([{ name: 'a', rows: [['x'.repeat(40_000)]] }])))).toEqual({ problem: 'long-cell', line: 1 });
  });

  it('cut short is broken, with a password encrypted', async () => {
    const bytes = workbook([{ name: 'a', rows: [['x']] }]);
    expect(await rows(readSheets(bytes.subarray(0, bytes.length - 40)))).toEqual({ problem: 'broken' });
    const ole = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await rows(readSheets(ole))).toEqual({ problem: 'encrypted' });
  });
});
