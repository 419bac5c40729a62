import { describe, expect, it } from 'vitest';
import { createBuild, defaultTemplates } from '../src/build.js';
import type { NoFile } from '../src/read/sheet/index.js';
import { plainText, readDocx } from './support/docx-text.js';
import { validateDocx } from './support/ooxml.js';
import { places, planYaml } from './support/plan.js';

const build = createBuild(defaultTemplates);
const FILES: Readonly<Record<string, string | NoFile>> = { 'so-lieu/xa.csv': 'TT;Tên xã;Số hộ\n1;Xã A;1.250\n', 'khoa.xlsx': 'locked', '../le-ra.csv': 'outside' };

async function run(yaml: string): ReturnType<typeof build> {
  const readFile = async (path: string): Promise<Uint8Array | NoFile> => {
    const file = FILES[path] ?? 'missing';
    return file === 'locked' || file === 'outside' || file === 'missing' ? file : new TextEncoder().encode(file);
  };
  return build({ name: 'plan.yaml', bytes: new TextEncoder().encode(yaml), readFile });
}

const PLAN = planYaml({
  noi_dung: `noi_dung:
  kinh_phi:
    - Kinh phí theo {{bang.kinh_phi}}.
    - bang: kinh_phi
  to_chuc_thuc_hien: |
    Các xã:
    {{bang.xa}}
    | a | b |
    |---|--:|
    | {{bang.kinh_phi}} | 5 |`,
  phu_luc: `phu_luc:
  - ten: phan_cong
    tieu_de: Phân công (theo Phụ lục)
    huong: ngang
    noi_dung:
      - bang:
          loai: phan_cong
          co_chu: 11
          hang:
            - nhom: Chuẩn bị
            - {nhiem_vu: {chu: "Rà soát^[Theo kế hoạch năm 2025.]", gop_hang: 2}, chu_tri: Phòng A}
            - {chu_tri: Phòng B}`,
  ket_thuc: 'ket_thuc: Chi tiết tại Phụ lục.',
  bang: `bang:
  kinh_phi:
    loai: du_toan
    tieu_de: Dự toán
    hang: [{noi_dung: Thuê hội trường, so_luong: 2, don_gia: 500.000}]
  xa: {tep: so-lieu/xa.csv}`,
});

describe('a plan with tables', () => {
  it('becomes a document that Word takes, with every cell in it', async () => {
    const { bytes, diagnostics } = await run(PLAN);
    expect(diagnostics).toEqual([]);
    expect(await validateDocx([{ name: 'bang', bytes: bytes as Uint8Array }])).toEqual({ bang: [] });
    const text = plainText(readDocx(bytes as Uint8Array)).replace(/[ \u00a0]+/g, ' ').split('\n');
    expect(text).toEqual(expect.arrayContaining([
      '- Kinh phí theo Bảng 1.', 'Bảng 1. Dự toán', 'Đơn vị: đồng', 'Thuê hội trường', '1.000.000', 'Tổng cộng', '(Bằng chữ: Một triệu đồng)',
      'Xã A', '1.250', 'Bảng 1', 'Chuẩn bị', 'Rà soát Theo kế hoạch năm 2025.', 'Phòng B',
    ]));
  });

  it('tells all that is wrong with its tables in one run, each at its place', async () => {
    const yaml = planYaml({
      noi_dung: `noi_dung:
  A:
    - bang: {cot: [A, B], hang: [[1], [{chu: 1, gop_cot: 3}, 2]]}
    - bang: {cot: [A], hang: [{Á: 1, Bê: 2}]}
    - bang:
        loai: du_toan
        hang:
          - {noi_dung: A, so_luong: 1.5, don_gia: -3}
          - {noi_dung: B, so_luong: 2, don_gia: 5, thanh_tien: 11}
    - bang: {tep: khong-co.csv}
    - bang: {tep: khoa.xlsx}
    - bang: {tep: ../le-ra.csv}
    - bang: khong_co`,
    });
    const { diagnostics, bytes } = await run(yaml);
    expect(bytes).toBeUndefined();
    expect(places(yaml, diagnostics)).toEqual([
      'table.ragged@6:34', 'table.merge@6:40', 'table.unknown-column@7:38', 'table.number@11:37', 'table.number@11:51', 'table.sum@12:64',
      'table.file@13:19', 'table.file@14:19', 'table.file@15:19', 'table.unknown-name@16:13',
    ]);
    expect(diagnostics.flatMap((d) => (d.code === 'table.file' ? [d.facts.problem] : []))).toEqual(['missing', 'locked', 'outside']);
  });
});
