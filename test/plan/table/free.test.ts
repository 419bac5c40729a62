import { describe, expect, it } from 'vitest';
import { faultsOf, tableOf } from '../../support/table.js';

describe('a table with its own columns', () => {
  it('takes rows of cells, by column name, and bands', () => {
    expect(tableOf(`
tieu_de: Các **chỉ tiêu**
don_vi: người
cot: [TT, Tên xã, Ghi chú]
so_cot: có
hang:
  - I. NHÓM XÃ
  - [1, Xã A, ""]
  - {Tên xã: Xã B, tt: 2}
  - {muc: II, ten: NHÓM PHƯỜNG}
  - {muc: III, ten: NHÓM KHÁC, Ghi chú: "5"}
  - II. CÓ DẤU HAI CHẤM: như thế này
ghi_chu: Số liệu năm 2025.`)).toEqual([
      'Các [b]chỉ tiêu[/]',
      '(người)',
      '# TT | Tên xã | Ghi chú',
      '# 1 | 2 | 3',
      '= | I. NHÓM XÃ ×3 |',
      '| 1 | Xã A |  |',
      '| 2 | Xã B |  |',
      '= | II | NHÓM PHƯỜNG ×2 |',
      '= | III | NHÓM KHÁC | 5 |',
      '= | II. CÓ DẤU HAI CHẤM: như thế này ×3 |',
      '^ Số liệu năm 2025.',
    ]);
  });

  it('takes headings over headings, by settings or as a clerk says them', () => {
    expect(tableOf(`
cot:
  - TT
  - {ten: Vị trí lấy mẫu, cot: [X, {ten: Y, rong: 2 cm, can: phải}]}
  - Số lượng: [{Trong đó: [Nam, Nữ]}, Tổng]
so_cot: [1, 2, 3, 4, 5, "6=4+5"]
hang:
  - [1, 574945, 1506250, 3, 4, 7]
  - {TT: 2, X: 5, Vị trí lấy mẫu Y: 6, Nữ: 1}`)).toEqual([
      '# TT | Vị trí lấy mẫu[X, Y] | Số lượng[Trong đó[Nam, Nữ], Tổng]',
      '# 1 | 2 | 3 | 4 | 5 | 6=4+5',
      '| 1 | 574945 | 1506250 | 3 | 4 | 7 |',
      '| 2 | 5 | 6 |  | 1 |  |',
    ]);
  });

  it('keeps paragraphs, dash lists and marks in a cell', () => {
    expect(tableOf(`
cot: [TT, Nội dung, Ghi chú]
hang:
  - - 1
    - |
      **Nguồn nước:** 7 cửa sông
      - Độ mặn, pH
      - Kim loại *nặng*
    - [Một, Hai, Chủ trì: Sở A]
  - TT: 2
    Nội dung:
      - Ngoài:
          - trong
    Ghi chú: \\- không phải gạch`)).toEqual([
      '# TT | Nội dung | Ghi chú',
      '| 1 | [b]Nguồn nước:[/] 7 cửa sông / - Độ mặn, pH / - Kim loại [i]nặng[/] | - Một / - Hai / - Chủ trì: Sở A |',
      '| 2 | - Ngoài: / + trong | - không phải gạch |',
    ]);
  });

  it('merges cells over columns and rows', () => {
    expect(tableOf(`
cot: [TT, Đối tượng, Thông số, Số mẫu]
hang:
  - [{chu: 1, gop_hang: 2}, {chu: Nguồn nước, gop_hang: 2}, pH, 15]
  - [Kim loại, 30]
  - [{chu: Tổng, gop_cot: 3}, 45]
  - {TT: {chu: 2, gop_hang: 2}, Đối tượng: A}
  - {Đối tượng: B}`)).toEqual([
      '# TT | Đối tượng | Thông số | Số mẫu',
      '| 1 ↓2 | Nguồn nước ↓2 | pH | 15 |',
      '| Kim loại | 30 |',
      '| Tổng ×3 | 45 |',
      '| 2 ↓2 | A |  |  |',
      '| B |  |  |',
    ]);
  });
});

describe('faults, each at its place', () => {
  it.each<[string, string, string[]]>([
    ['too few cells', 'cot: [A, B, C]\nhang:\n  - [1, 2]\n  - [1, 2, 3, 4]\n  - [1, 2, 3]', ['table.ragged@3:5', 'table.ragged@4:5']],
    ['too many beside a merged cell', 'cot: [A, B]\nhang:\n  - [{chu: 1, gop_hang: 2}, 2]\n  - [3, 4]', ['table.ragged@4:5']],
    ['an unknown column', 'cot: [TT, Tên xã]\nhang:\n  - {TT: 1, Tên xa: A, Ghi chú: B}', ['table.unknown-column@3:24']],
    ['a cell that overlaps one from above', 'cot: [A, B, C]\nhang:\n  - [1, {chu: 2, gop_hang: 2}, 3]\n  - [{chu: 4, gop_cot: 2}, 5]', ['table.merge@4:6']],
    ['a named cell under a merged one', 'cot: [A, B]\nhang:\n  - {A: {chu: 1, gop_hang: 2}, B: 2}\n  - {A: 3, B: 4}', ['table.merge@4:9']],
    ['a cell beyond the right edge', 'cot: [A, B]\nhang:\n  - [1, {chu: 2, gop_cot: 3}]', ['table.merge@3:9']],
    ['a cell beyond the last row', 'cot: [A, B]\nhang:\n  - [{chu: 1, gop_hang: 3}, 2]\n  - [3]', ['table.merge@3:6']],
    ['a merge of no number', 'cot: [A, B]\nhang:\n  - [{chu: 1, gop_cot: hai}, 2]', ['table.merge@3:24']],
    ['a mistyped setting of a cell', 'cot: [A, B]\nhang:\n  - [{chu: 1, gop_cột: 1}, 2]', ['plan.unknown-key@3:15']],
    ['a band through a merged cell', 'cot: [A, B]\nhang:\n  - [{chu: 1, gop_hang: 2}, 2]\n  - DẢI', ['table.merge@4:5']],
    ['headings too deep', 'cot: [{ten: A, cot: [{ten: B, cot: [{ten: C, cot: [D]}]}]}]\nhang: [[1]]', ['table.header-depth@1:51']],
    ['too few column numbers', 'cot: [A, B]\nso_cot: [1]\nhang: [[1, 2]]', ['table.column-numbers@2:9']],
    ['no columns', 'hang: [[1, 2]]', ['plan.missing@1:1']],
    ['no rows', 'cot: [A]', ['plan.missing@1:1']],
    ['a mistyped field', 'cốt: [A]\nhang: [[1]]', ['plan.unknown-key@1:1']],
    ['a width that is none', 'cot: [{ten: A, rong: rộng}]\nhang: [[1]]', ['plan.length@1:22']],
    ['an alignment that is none', 'cot: [{ten: A, can: trên}]\nhang: [[1]]', ['plan.choice@1:21']],
    ['a size out of bounds', 'cot: [A]\nco_chu: 20\nhang: [[1]]', ['plan.length@2:9']],
    ['a name with accents', 'ten: Chỉ tiêu\ncot: [A]\nhang: [[1]]', ['table.name@1:6']],
    ['an empty row', 'cot: [A]\nhang:\n  -\n  - [1]', ['plan.empty@3:4']],
    ['a kind that is none', 'loai: phan_cong_viec\nhang: [{nhiem_vu: A}]', ['plan.choice@1:7']],
  ])('%s', (_, table, found) => {
    expect(tableOf(table)).toEqual(found);
  });

  it('tells how many cells where how many columns, and the nearest name', () => {
    expect(faultsOf('cot: [Tên, Số, Ghi chú]\nhang:\n  - [{chu: 1, gop_hang: 2}, 2, 3]\n  - [1]\n  - {Ten: 1, Sô: 2}\n  - {Ghi chus: 3}')).toEqual([
      ['table.ragged', { cells: 1, columns: 2, covered: 1 }],
      ['table.unknown-column', { name: 'Ghi chus', nearest: 'Ghi chú', known: ['Tên', 'Số', 'Ghi chú'] }],
    ]);
  });
});
