import { describe, expect, it } from 'vitest';
import { askedFiles } from '../../../src/plan/index.js';
import { placedTable } from '../../../src/plan/table/placed.js';
import { decode, parse } from '../../../src/read/index.js';
import { outline, places, planYaml, readYaml, validPlan } from '../../support/plan.js';

const body = (noiDung: string, bang = ''): string[] => outline(validPlan(planYaml({ bang, noi_dung: `noi_dung:\n${noiDung.replace(/^(?=.)/gm, '  ')}` })).noiDung);
const found = (noiDung: string, bang = ''): string[] => {
  const yaml = planYaml({ noi_dung: `noi_dung:\n${noiDung.replace(/^(?=.)/gm, '  ')}`, bang });
  return places(yaml, readYaml(yaml).diagnostics);
};

const TWO = 'bang:\n  chi_tieu: {tieu_de: Các chỉ tiêu, cot: [TT, Tên], hang: [[1, A]]}\n  tien_do: {cot: [Việc], hang: [[B], [C]]}';

describe('where a table may stand', () => {
  it('as an entry of a list, a key, several keys, or by its name', () => {
    expect(body(`
Kinh phí:
  - Như sau.
  - bang: {cot: [A], hang: [[1]]}
  - bang: tien_do
Tiến độ:
  Chuẩn bị: |
    Theo bảng:
    {{bang.chi_tieu}}
    Sau bảng.
  bang: {cot: [B], hang: [[2]]}
  bang_2: [{cot: [C], hang: [[3]]}, {cot: [D], hang: [[4]]}]`, TWO)).toEqual([
      'I. |Kinh phí|', '  - Như sau.', '  # A', '  | 1 |', '  # Việc', '  | B |', '  | C |',
      'II. |Tiến độ|', '  1. |Chuẩn bị|', '    Theo bảng:', '    Bảng 1. Các chỉ tiêu', '    # TT | Tên', '    | 1 | A |', '    Sau bảng.',
      '  # B', '  | 2 |', '  # C', '  | 3 |', '  # D', '  | 4 |',
    ]);
  });

  it('as lines between bars, under the heading they follow', () => {
    expect(body(`
Chỉ tiêu: |
  1. Bảng dưới đây:
  - gạch
  | TT | Tên \\| tên khác | Số |
  |:--:|---|--:|
  | I. NHÓM XÃ |
  | 1 | **Xã A** | |
  Sau bảng.
  | a | b |
  | c | d |`)).toEqual([
      'I. |Chỉ tiêu|', '  1. |Bảng dưới đây:|', '    - gạch', '    # TT | Tên | tên khác | Số', '    = | I. NHÓM XÃ ×3 |', '    | 1 | [b]Xã A[/] |  |', '    Sau bảng.',
      '    #  | ', '    | a | b |', '    | c | d |',
    ]);
  });

  it('numbers tables that have a name and a caption, in the order of the document', () => {
    expect(body(`
A:
  - bang: {ten: mot, tieu_de: Một, cot: [A], hang: [[1]]}
  - bang: {tieu_de: Không số, cot: [A], hang: [[1]]}
  - bang: chi_tieu`, TWO.replace(/\n {2}tien_do.*/, '')).filter((line) => /Bảng|Không/.test(line))).toEqual(['  Bảng 1. Một', '  Không số', '  Bảng 2. Các chỉ tiêu']);
  });
});

describe('faults of places', () => {
  it.each([
    ['a name that is none', 'A: |\n  {{bang.chi_tiue}}', TWO, ['table.unknown-name@6:5', 'table.unplaced@11:3', 'table.unplaced@12:3']],
    ['a table placed twice', 'A: |\n  {{bang.chi_tieu}}\n  {{bang.tien_do}}\n  {{bang.chi_tieu}}', TWO, ['table.duplicate-name@8:5']],
    ['two tables of one name', 'A:\n  - bang: {ten: a, cot: [A], hang: [[1]]}\n  - bang: {ten: a, cot: [A], hang: [[1]]}', '', ['table.duplicate-name@7:14']],
    ['a table placed nowhere, with its faults', 'A: Chữ.', 'bang:\n  a: {cot: [A], hang: [[1, 2]]}', ['table.unplaced@10:3', 'table.ragged@10:24']],
    ['ragged lines', 'A: |\n  | a | b |\n  |---|---|\n  | 1 | 2 | 3 |', '', ['table.ragged@8:5']],
    ['a name in a cell that wants data', 'A:\n  - bang: {cot: [A], hang: [["{{ten}}"]]}', '', ['plan.wants-data@6:33', 'plan.no-ending@6:14']],
  ])('%s', (_, noiDung, bang, expected) => {
    expect(found(noiDung, bang)).toEqual(expected);
  });

  it('knows a placement from a reference in a sentence', () => {
    expect(['{{bang.a}}', ' {{ bang.chi_tieu }} '].map(placedTable)).toEqual(['a', 'chi_tieu']);
    expect(['Xem {{bang.a}}', '{{bang.a}}.', '{{muc.a}}', '\\{{bang.a}}', '{{bang}}'].map(placedTable)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});

it('asks for the files of tables alone, each once', () => {
  const yaml = 'tep: khong.csv\nbang:\n  a: {tep: a.csv}\nnoi_dung:\n  A:\n    - bang: {tep: " b.xlsx "}\n    - bang: [{tep: a.csv}]\n    - tep: khong.csv\n';
  const source = decode('a.yaml', new TextEncoder().encode(yaml)).value;
  const tree = source && parse(source).value;
  expect(tree && askedFiles(tree.root).map(({ path }) => path)).toEqual(['a.csv', 'b.xlsx']);
});
