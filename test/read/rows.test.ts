import { describe, expect, it } from 'vitest';
import { readOverlays, readRows, packRows, unpack, type RowTable } from '../../src/read/rows/index.js';
import { workbook } from '../support/workbook.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (name: string, data: string | Uint8Array, sheet?: string): Promise<unknown> => {
  const { value, diagnostics } = await readRows({ name, bytes: typeof data === 'string' ? bytes(data) : data }, sheet);
  return value ? shown(value) : diagnostics.map(({ code, facts }) => [code, facts]);
};
const shown = (table: RowTable): unknown => [table.titles, ...Array.from({ length: table.length }, (_, i) => {
  const { number, cells, faults } = table.row(i);
  return faults ? [number, ...cells, ...faults.map(({ code }) => code)] : [number, ...cells];
})];

describe('rows of a CSV', () => {
  it.each([
    ['commas', 'Mã,Tên\n01,Xã A\n'],
    ['semicolons and a byte order mark', '\ufeffMã;Tên\r\n01;Xã A\r\n'],
    ['tabs', 'Mã\tTên\n01\tXã A'],
    ['decomposed letters', 'Mã,Tên\n01,Xã A\n'.normalize('NFD')],
    ['blank rows before the titles', '\n,,\nMã,Tên\n01,Xã A\n'],
  ])('with %s', async (_, text) => {
    expect(await read('a.csv', text)).toEqual([['Mã', 'Tên'], [1, '01', 'Xã A']]);
  });

  it('count as the table does, blank ones too', async () => {
    expect(await read('a.csv', 'Mã\n1\n\n \n4\n')).toEqual([['Mã'], [1, '1'], [4, '4']]);
  });

  it('keep line ends, long numbers and whatever signs there are', async () => {
    expect(await read('a.csv', 'a;b;c\n"x\r\ny";007;12345678901234567890\n"**a** \u0000";=HYPERLINK("x");<w:p>\n'.replace('"x")', "'x')"))).toEqual([
      ['a', 'b', 'c'], [1, 'x\ny', '007', '12345678901234567890'], [2, '**a** \u0000', "=HYPERLINK('x')", '<w:p>'],
    ]);
  });

  it('with more cells than titles are faulty, with fewer not', async () => {
    expect(await read('a.csv', 'a,b\n1,2,3\n4\n5,6,\n')).toEqual([['a', 'b'], [1, '1', '2', 'rows.ragged'], [2, '4', ''], [3, '5', '6']]);
  });

  it('with a cell that Excel would not take are faulty, and no others', async () => {
    expect(await read('a.csv', `a;b\n1;2\n3;${'x'.repeat(32_768)}\n4;5\n`)).toEqual([['a', 'b'], [1, '1', '2'], [2, '3', 'x'.repeat(100), 'rows.long-cell'], [3, '4', '5']]);
  });

  it('with one column, of which a row has more, are no table under a title', async () => {
    expect(await read('a.csv', 'a\n1\n2;3\n4\n')).toEqual([['a'], [1, '1'], [2, '2', 'rows.ragged'], [3, '4']]);
  });

  it.each<[string, string | Uint8Array, string, object]>([
    ['a stray quote', 'a;b\n1;2\n3;Xã "A"\n', 'rows.file', { problem: 'quotes', line: 3 }],
    ['a quote that never ends', 'a;b\n1;"2\n3;4\n', 'rows.file', { problem: 'quotes', line: 2 }],
    ['titles only', 'a;b\n', 'rows.file', { problem: 'empty', line: 1 }],
    ['nothing', '', 'rows.file', { problem: 'empty' }],
    ['an old encoding', Uint8Array.from([0x54, 0xea, 0x6e, 0x3b, 0x41, 0x0a, 0x31]), 'rows.file', { problem: 'encoding' }],
    ['UTF-16', Uint8Array.from(Buffer.from('\ufeffMã;Tên\n1;A', 'utf16le')), 'rows.file', { problem: 'encoding' }],
    ['letters of an old font', 'ten\nUû ban nh©n d©n x· Xu©n §«ng\n', 'read.legacy-encoding', { encoding: 'TCVN3' }],
    ['letters that were lost', 'Lo?i;Tên xã\nx?;T?n L?p\nph??ng;Ea Kar\n', 'rows.file', { problem: 'lost-letters' }],
    ['a PDF', '%PDF-1.7 …', 'rows.file', { problem: 'format' }],
    ['a Word file', Buffer.from('PK\x03\x04…word/document.xml'), 'rows.file', { problem: 'format' }],
    ['an old Excel file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'rows.file', { problem: 'old-excel' }],
    ['a title above the titles', 'DANH SÁCH CÁC XÃ,\nMã,Tên\n1,A\n', 'rows.file', { problem: 'title-row', line: 1 }],
    ['several of them', '\nUBND TỈNH A\nDANH SÁCH\n\nMã;Tên\n1;A\n2;B\n', 'rows.file', { problem: 'title-row', line: 2 }],
    ['a title that Excel would not take', `a;${'x'.repeat(32_768)}\n1;2\n`, 'rows.file', { problem: 'long-cell', line: 1 }],
    ['too many rows', `a\n${'1\n'.repeat(200_001)}`, 'rows.file', { problem: 'too-many' }],
  ])('%s: refused', async (_, data, code, facts) => {
    expect(await read('a.csv', data)).toEqual([[code, expect.objectContaining(facts)]]);
  });

  it('may be more than a table of a plan has, and are packed for other threads', async () => {
    const count = 50_000;
    const { value } = await packRows({ name: 'a.csv', bytes: bytes(`ma,ten\n${Array.from({ length: count }, (_, i) => `${i},Xã ${i}`).join('\n')}`) });
    if (!value) throw new Error('no table');
    expect(value.text.buffer).toBeInstanceOf(SharedArrayBuffer);
    const table = unpack(structuredClone(value));
    expect(table.length).toBe(count);
    expect(table.row(count - 1)).toEqual({ number: count, cells: ['49999', 'Xã 49999'] });
  });
});

describe('rows of an XLSX', () => {
  const formats = ['000', '#,##0', 'dd/mm/yyyy'];
  const list = [
    ['Mã', 'Số tiền', 'Ngày', 'Tên'],
    [{ format: 0, xml: '<v>7</v>' }, { format: 1, xml: '<v>1250000</v>' }, { format: 2, xml: '<v>46000</v>' }, { type: 'str' as const, xml: '<f>A1&amp;"b"</f><v>xb</v>' }],
    [{ type: 'inlineStr' as const, xml: '<is><t>012345678901234567</t></is>' }, undefined, undefined, { type: 'e' as const, xml: '<f>1/0</f><v>#DIV/0!</v>' }],
  ];
  const book = workbook([{ name: 'Trống', rows: [] }, { name: 'Các xã', rows: list }, { name: 'Khác', rows: [['x'], ['y']] }], formats);

  it('show as Excel shows them', async () => {
    expect(await read('a.xlsx', book, 'Các xã')).toEqual([['Mã', 'Số tiền', 'Ngày', 'Tên'], [1, '007', '1.250.000', '09/12/2025', 'xb'], [2, '012345678901234567', '', '', '#DIV/0!']]);
  });

  it('come from the first sheet, whatever the file is called', async () => {
    expect(await read('-', workbook([{ name: 'A', rows: [['x'], ['y']] }]))).toEqual([['x'], [1, 'y']]);
    expect(await read('a.xlsx', book)).toEqual([['rows.file', { path: 'a.xlsx', problem: 'empty', line: 1, sheets: ['Trống', 'Các xã', 'Khác'] }]]);
  });

  it('name the sheets there are', async () => {
    expect(await read('a.xlsx', book, 'Cac xa')).toEqual([['rows.sheet', { path: 'a.xlsx', sheet: 'Cac xa', nearest: 'Các xã', known: ['Trống', 'Các xã', 'Khác'] }]]);
  });

  it('cut short are broken', async () => {
    expect(await read('a.xlsx', book.subarray(0, book.length - 40))).toEqual([['rows.file', { path: 'a.xlsx', problem: 'broken' }]]);
  });
});

describe('rows of a list', () => {
  it.each([
    ['YAML', 'a.yaml', '- Mã: 01\n  Tên: Xã A\n- Tên: "Xã B"\n  so: 12345678901234567890\n'],
    ['JSON', 'a.json', '[{"Mã": "01", "Tên": "Xã A"}, {"Tên": "Xã B", "so": 12345678901234567890}]'],
    ['JSON with a slip', 'a.json', '[{"Mã": "01", "Tên": "Xã A"}, {"Tên": "Xã B", "so": 12345678901234567890,},]'],
    ['JSON without a name', '-', '[{"Mã": "01", "Tên": "Xã A"}, {"Tên": "Xã B", "so": 12345678901234567890, "Mã": null}]'],
  ])('in %s', async (_, name, text) => {
    expect(await read(name, text)).toEqual([['Mã', 'Tên', 'so'], [1, '01', 'Xã A', ''], [2, '', 'Xã B', '12345678901234567890']]);
  });

  it('keep numbers and words in strings', async () => {
    expect(await read('a.json', '[{"a": "1\\"2", "b": 1.50, "c": true, "d": "\\u0000-5"}]')).toEqual([['a', 'b', 'c', 'd'], [1, '1"2', '1.50', 'true', '\u0000-5']]);
  });

  it('have fields of the plan under ghi_de, and places in YAML', async () => {
    const { value } = await readRows({ name: 'a.yaml', bytes: bytes('- ma: 1\n  ghi_de:\n    ky: {ho_ten: A}\n- ma: 2\n') });
    expect(value?.overlays).toBe(true);
    expect(value?.row(0)).toMatchObject({ overlay: { kind: 'mapping' }, spans: [{ file: 'a.yaml', start: 6, end: 7 }] });
    expect(value?.row(1)).not.toHaveProperty('overlay');
  });

  it.each<[string, string, readonly unknown[]]>([
    ['no list', 'a: b\n', [['rows.not-list', { form: 'yaml' }]]],
    ['no list of JSON', '{"a": 1}', [['rows.not-list', { form: 'json' }]]],
    ['nothing', '\n', [['rows.file', { path: 'a.yaml', problem: 'empty' }]]],
    ['a key of JSON given twice', '[{"a": 1}, {"b": 1, "a": {"c": 2, "c": 3}}]', [['yaml.duplicate-key', expect.anything()]]],
    ['an empty list', '[]', [['rows.file', { path: 'a.yaml', problem: 'empty' }]]],
    ['a fault of YAML', '- a: *b\n', [['yaml.alias', expect.anything()]]],
    ['an entry that is no record', '- a: 1\n- b\n', [['a'], [1, '1'], [2, '', 'rows.not-record']]],
    ['nothing, in YAML’s words', '- {a: null, b: ~}\n- {a: "null", b: Null.}\n', [['a', 'b'], [1, '', ''], [2, 'null', 'Null.']]],
    ['a group where a text belongs', '- a: {b: c}\n  ghi_de: x\n', [['a'], [1, '', 'rows.cell-kind', 'rows.overlay-kind']]],
  ])('%s', async (_, text, expected) => {
    expect(await read('a.yaml', text)).toEqual(expected);
  });
});

describe('a file for each unit', () => {
  const files = (texts: Readonly<Record<string, string>>): RowTable => {
    const { value } = readOverlays(Object.entries(texts).map(([name, text]) => ({ name, bytes: bytes(text) })));
    if (!value) throw new Error('no table');
    return value;
  };

  it('is a row, in the order of the names', () => {
    const table = files({ 'd/xa-b.yaml': 'dia_danh: B\n', 'd/xa-a.yml': 'dia_danh: A\n' });
    expect(shown(table)).toEqual([['ten_tep'], [1, 'xa-a'], [2, 'xa-b']].map((row, i) => (i === 0 ? row : expect.arrayContaining(row))));
    expect(table.row(0).overlay).toMatchObject({ kind: 'mapping', entries: [{ key: { text: 'dia_danh' }, value: { text: 'A' } }] });
    expect(table.sources.get('d/xa-a.yml')).toBe('dia_danh: A\n');
  });

  it('may have texts for names under du_lieu', () => {
    const table = files({ 'a.yaml': 'du_lieu: {ten: A}\nso: 5\n', 'b.yaml': 'so: 6\n' });
    expect(table.titles).toEqual(['ten_tep', 'ten']);
    expect(table.row(0)).toMatchObject({ cells: ['a', 'A'], overlay: { entries: [{ key: { text: 'so' } }] } });
    expect(table.row(1)).toMatchObject({ cells: ['b', ''] });
  });

  it('has its own faults', () => {
    const table = files({ 'a.yaml': '- x\n', 'b.yaml': 'so: *x\n', 'c.yaml': '', 'd.yaml': 'so: 1\n', 'e.yaml': 'ke_thua: co-quan.yaml\n' });
    expect([0, 1, 2, 3, 4].map((i) => table.row(i).faults?.map(({ code }) => code))).toEqual([['rows.overlay-kind'], ['yaml.alias'], ['read.empty'], [], ['rows.overlay-inherits']]);
  });
});
