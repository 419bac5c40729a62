import { describe, expect, it } from 'vitest';
import type { Png } from '../../src/plan/plan.js';
import { columnsAt, sectionOf, shown } from '../support/model.js';
import { planYaml } from '../support/plan.js';
import { png } from '../support/png.js';

const blocksOf = (fields: Readonly<Record<string, string>>, pictures?: ReadonlyMap<string, Png>): ReturnType<typeof sectionOf>['blocks'] =>
  sectionOf(planYaml(fields), pictures).blocks;
const signed = (ky: string): string[] => shown(columnsAt(blocksOf({ ky: `ky: ${ky}` }), -1).rows[0]?.[1] ?? []);

describe('one signature', () => {
  it.each([
    ['{tm: Ban Thường trực, chuc_vu: Chủ tịch, ho_ten: Lan Thị Vân}', ['QuyenHanChucVu TM. BAN THƯỜNG TRỰC', 'QuyenHanChucVu CHỦ TỊCH', 'HoTen Lan Thị Vân']],
    ['{chuc_vu: Trưởng ban, chuc_vu_khac: Phó Thủ tướng, ho_ten: Nguyễn Văn An}', ['QuyenHanChucVu TRƯỞNG BAN', 'HoTen PHÓ THỦ TƯỚNG', 'HoTen Nguyễn Văn An']],
    ['{tm: Tiểu ban, chuc_vu: Trưởng Tiểu ban, ho_ten: Nguyễn Văn Hoàn, duoi_ten: Trưởng Ban Xây dựng Đảng}',
      ['QuyenHanChucVu TM. TIỂU BAN', 'QuyenHanChucVu TRƯỞNG TIỂU BAN', 'HoTen Nguyễn Văn Hoàn', 'HoTen TRƯỞNG BAN XÂY DỰNG ĐẢNG']],
    ['{tl: Giám đốc, kt: Trưởng phòng, chuc_vu: Phó Trưởng phòng, ho_ten: A}', ['QuyenHanChucVu TL. GIÁM ĐỐC', 'QuyenHanChucVu KT. TRƯỞNG PHÒNG', 'QuyenHanChucVu PHÓ TRƯỞNG PHÒNG', 'HoTen A']],
    ['{kt: Hiệu trưởng, chuc_vu: Phó Hiệu trưởng, ho_ten: A}', ['QuyenHanChucVu KT. HIỆU TRƯỞNG', 'QuyenHanChucVu PHÓ HIỆU TRƯỞNG', 'HoTen A']],
    ['{chuc_vu: Giám đốc}', ['QuyenHanChucVu GIÁM ĐỐC']],
    ['{chuc_vu: "Trưởng ban\\nPhó Chủ tịch UBND xã"}', ['QuyenHanChucVu TRƯỞNG BAN', 'QuyenHanChucVu PHÓ CHỦ TỊCH UBND XÃ']],
  ])('%s', (ky, lines) => {
    expect(signed(ky)).toEqual(lines);
  });

  it('breaks a long post before the body', () => {
    expect(signed('{kt: Giám đốc Sở Nông nghiệp và Môi trường, chuc_vu: Phó Giám đốc}')[0]).toBe('QuyenHanChucVu KT. GIÁM ĐỐC / SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG');
  });
});

describe('a picture of the signature', () => {
  const at = (width: number, height: number): ReturnType<typeof blocksOf> =>
    blocksOf({ ky: 'ky: {chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An, anh: chu-ky.png}' }, new Map([['chu-ky.png', { bytes: png(width, height), width, height }]]));

  it.each([[400, 200, '40×20'], [800, 200, '40×10'], [300, 300, '20×20'], [200, 400, '10×20']])('of %d × %d stands between post and name, %s mm large', (width, height, size) => {
    expect(shown(columnsAt(at(width, height), -1).rows[0]?.[1] ?? [])).toEqual([
      'QuyenHanChucVu GIÁM ĐỐC', `[picture ${size} center] Chữ ký của Nguyễn Văn An`, 'HoTen Nguyễn Văn An',
    ]);
  });

  it('takes of the room that is left for a signature by hand', () => {
    const roomOf = (blocks: ReturnType<typeof blocksOf>): number =>
      (columnsAt(blocks, -1).rows[0]?.[1] ?? []).reduce((sum, block) => sum + (block.kind === 'picture' ? block.height : block.kind === 'paragraph' ? (block.after ?? 0) : 0), 0);
    expect(roomOf(at(400, 200))).toBeCloseTo(roomOf(blocksOf({ ky: 'ky: {chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An}' })), 5);
  });
});

describe('the signatures of a joint plan', () => {
  const three = {
    co_quan: 'co_quan: [Sở Y tế, Sở Nội vụ, Sở Giáo dục và Đào tạo]',
    ky_hieu: 'ky_hieu: KHLT-SYT-SNV-SGDĐT',
    ky: 'ky:\n  - {chuc_vu: Giám đốc Sở Y tế, ho_ten: An}\n  - {chuc_vu: Giám đốc Sở Nội vụ}\n  - {kt: Giám đốc Sở Giáo dục và Đào tạo, chuc_vu: Phó Giám đốc, ho_ten: Bình}',
  };
  const blocks = blocksOf(three);
  const signatures = columnsAt(blocks, -1);

  it('stand side by side in the order of the bodies, names in one row', () => {
    expect(signatures.widths).toHaveLength(3);
    expect(new Set(signatures.widths).size).toBe(1);
    expect(signatures.rows.map((row) => row.map((cell) => shown(cell)))).toEqual([
      [['QuyenHanChucVu GIÁM ĐỐC SỞ Y TẾ'], ['QuyenHanChucVu GIÁM ĐỐC SỞ NỘI VỤ'], ['QuyenHanChucVu KT. GIÁM ĐỐC / SỞ GIÁO DỤC / VÀ ĐÀO TẠO', 'QuyenHanChucVu PHÓ GIÁM ĐỐC']],
      [['HoTen An'], ['HoTen '], ['HoTen Bình']],
    ]);
  });

  it('keep their posts on the page of their names', () => {
    const posts = signatures.rows[0]?.flat() ?? [];
    expect(posts.every((block) => block.kind === 'paragraph' && block.keepNext)).toBe(true);
  });

  it('have the recipients below them over the whole width', () => {
    expect(shown(blocks.slice(blocks.indexOf(signatures) + 1))).toEqual(['NoiNhanTieuDe Nơi nhận:', 'NoiNhan - Như kế hoạch;', 'NoiNhan - Lưu: VT.']);
  });
});

describe('the recipients', () => {
  it('have lists below a line, groups, what stands below Lưu and the drafter last', () => {
    const fields = {
      noi_nhan: 'noi_nhan:\n  - Các sở:\n      - Tài chính\n      - "Nội vụ;"\n  - nhom: [Tỉnh ủy, HĐND tỉnh]\n    ghi_chu: b/c\n  - Các phòng: ĐTKT, NNMT\n  - Như Điều 3',
      luu: 'luu: VT, NV (V-10b)', sau_luu: 'sau_luu: 08 KH', nguoi_soan: 'nguoi_soan: PL. (300)',
    };
    expect(shown(columnsAt(blocksOf(fields), -1).rows[0]?.[0] ?? [])).toEqual([
      'NoiNhanTieuDe Nơi nhận:', 'NoiNhan - Các sở:', 'NoiNhan + Tài chính;', 'NoiNhan + Nội vụ;',
      '{ NoiNhan - Tỉnh ủy; | NoiNhan - HĐND tỉnh; }', '{ NoiNhan (b/c) }',
      'NoiNhan - Các phòng: ĐTKT, NNMT;', 'NoiNhan - Như Điều 3;', 'NoiNhan - Lưu: VT, NV (V-10b). PL.(300)', 'NoiNhan 08 KH',
    ]);
  });

  it('stand in one column however many they are, in rows that no page is too short for', () => {
    const many = Array.from({ length: 60 }, (_, i) => `  - Ủy ban nhân dân xã thứ ${i + 1} của tỉnh`).join('\n');
    const rows = columnsAt(blocksOf({ noi_nhan: `noi_nhan:\n${many}` }), -1).rows;
    const list = rows.flatMap(([left]) => left ?? []);
    expect(list).toHaveLength(62);
    expect(Math.max(...rows.map(([left]) => left?.length ?? 0))).toBeLessThan(20);
    expect(list.every(({ kind }) => kind === 'paragraph')).toBe(true);
  });
});

it('puts the background before the legal basis', () => {
  const lines = shown(blocksOf({ boi_canh: 'boi_canh: |\n  Đoạn một.\n  Đoạn hai.', can_cu: 'can_cu: [Luật A]', mo_dau: 'mo_dau: Ban hành Kế hoạch như sau:' }));
  expect(lines.filter((text) => /^(NoiDung|CanCu) /.test(text)).slice(0, 4)).toEqual(['NoiDung Đoạn một.', 'NoiDung Đoạn hai.', 'CanCu Căn cứ Luật A.', 'NoiDung Ban hành Kế hoạch như sau:']);
});
