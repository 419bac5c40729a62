import { describe, expect, it } from 'vitest';
import { faultsOf, filesOf, tableOf } from '../../support/table.js';
import { workbook } from '../../support/workbook.js';

const CSV = 'TT;Tên xã;Số hộ\nI. NHÓM MIỀN NÚI;;\n1;Xã *A*;1.250\n2;"Xã B, C";\n';

describe('rows from a file', () => {
  it('with the columns of its first row', async () => {
    expect(tableOf('tep: a.csv', await filesOf({ 'a.csv': CSV }))).toEqual([
      '# TT | Tên xã | Số hộ', '= | I. NHÓM MIỀN NÚI ×3 |', '| 1 | Xã *A* | 1.250 |', '| 2 | Xã B, C |  |',
    ]);
  });

  it('with columns of the plan, looked up by name in any order', async () => {
    expect(tableOf('tep: a.csv\ncot: [{ten: Số hộ, can: phải}, Tên xã]', await filesOf({ 'a.csv': CSV })).slice(0, 3)).toEqual([
      '# Số hộ | Tên xã', '= | I. NHÓM MIỀN NÚI ×2 |', '| 1.250 | Xã *A* |',
    ]);
  });

  it('without a row of names, when the plan has as many columns', async () => {
    expect(tableOf('tep: a.csv\ncot: [A, B]', await filesOf({ 'a.csv': '1,2\n3,4\n' }))).toEqual(['# A | B', '| 1 | 2 |', '| 3 | 4 |']);
    expect(faultsOf('tep: a.csv\ncot: [A, B]', await filesOf({ 'a.csv': '1,2,3\n' }))).toEqual([['table.file-columns', { path: 'a.csv', found: 3, columns: 2 }]]);
  });

  it('from a sheet by its name, merged cells and all', async () => {
    const bytes = workbook([
      { name: 'Bìa', rows: [['x']] },
      { name: 'Số liệu', rows: [['TT', 'Tên', 'Ghi chú'], ['NHÓM', undefined, undefined], [1, 'A', 'chung'], [2, 'B', undefined]], merges: ['A2:C2', 'C3:C4'] },
    ]);
    const files = await filesOf({ 'a.xlsx': bytes });
    expect(tableOf('tep: a.xlsx\ntrang_tinh: Số liệu', files)).toEqual(['# TT | Tên | Ghi chú', '= | NHÓM ×3 |', '| 1 | A | chung ↓2 |', '| 2 | B |']);
    expect(faultsOf('tep: a.xlsx\ntrang_tinh: Số liêu', files)).toEqual([['table.sheet', { path: 'a.xlsx', sheet: 'Số liêu', nearest: 'Số liệu', known: ['Bìa', 'Số liệu'] }]]);
  });

  it('of a budget as sheets have one: groups by Roman numbers, a total to agree with', async () => {
    const rows = 'TT;Nội dung;Số lượng;Đơn giá;Thành tiền\nI;Hội trường;;;1.000.000\n1;Thuê;2;500.000;1.000.000\nII;Tin nhắn;;;500.000\n;Tổng cộng;;;';
    expect(tableOf('loai: du_toan\ntep: a.csv', await filesOf({ 'a.csv': `${rows}1.500.000\n` }))).toEqual([
      '(đồng)', '# STT | Nội dung | Số lượng | Đơn giá | Thành tiền', '= | I | Hội trường ×3 | 1.000.000 |', '| 1 | Thuê | 2 | 500.000 | 1.000.000 |',
      '= | II | Tin nhắn ×3 | 500.000 |', '+ | Tổng cộng ×4 | 1.500.000 |', '^ (Bằng chữ: Một triệu năm trăm nghìn đồng)',
    ]);
    expect(faultsOf('loai: du_toan\ntep: a.csv', await filesOf({ 'a.csv': `${rows}1.600.000\n` }))).toEqual([
      ['table.sum', { of: 'total', typed: '1.600.000', computed: '1.500.000' }],
    ]);
  });

  it('tells the row of a fault', async () => {
    const files = await filesOf({ 'a.csv': 'Nội dung;Số lượng;Đơn giá\nA;2;5\nB;1.5;5\n' });
    expect(faultsOf('loai: du_toan\ntep: a.csv', files)).toMatchObject([
      ['table.file-row', { path: 'a.csv', row: 3, fault: { code: 'table.number', facts: { text: '1.5', problem: 'dot' } } }],
    ]);
    // The names of columns stand in the first row, and are told once.
    expect(faultsOf('loai: phan_cong\ntep: a.csv', files)).toMatchObject(['Nội dung', 'Số lượng', 'Đơn giá'].map((name) => [
      'table.file-row', { row: 1, fault: { facts: { name, titles: expect.arrayContaining(['Nhiệm vụ']) as unknown } } },
    ]));
    expect(faultsOf('tep: b.csv', await filesOf({ 'b.csv': 'A;B\n1;#REF!\n' }))).toMatchObject([['table.file-row', { row: 2, fault: { code: 'table.cell-error' } }]]);
  });

  it.each<[string, string | Uint8Array | 'missing', unknown]>([
    ['that is empty', '', { path: 'a.csv', problem: 'empty' }],
    ['that is no table', '%PDF-1.7', { path: 'a.csv', problem: 'format' }],
    ['with a quote left open', 'a\n"b\n', { path: 'a.csv', problem: 'quotes', line: 2 }],
  ])('%s is an error at its name', async (_, content, facts) => {
    const files = await filesOf({ 'a.csv': content });
    expect(faultsOf('tep: a.csv', files)).toEqual([['table.file', facts]]);
    expect(tableOf('tep: a.csv', files)).toEqual(['table.file@1:6']);
  });

  it('is refused beside rows of the plan, and a file that is not there is missing', async () => {
    expect(tableOf('tep: a.csv\nhang: [[1, 2, 3]]', await filesOf({ 'a.csv': CSV }))).toEqual(['table.two-sources@1:6']);
    expect(faultsOf('tep: a.csv')).toEqual([['table.file', { path: 'a.csv', problem: 'missing' }]]);
    expect(faultsOf('tep: a.csv', new Map([['a.csv', { fault: 'locked' as const }]]))).toEqual([['table.file', { path: 'a.csv', problem: 'locked' }]]);
  });
});
