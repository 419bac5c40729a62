import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOf, tableOf } from '../../support/table.js';

describe('tables of a ready kind', () => {
  it('counts rows through groups, and leaves out columns that no row fills', () => {
    expect(tableOf(`
loai: phân công
hang:
  - nhom: NÂNG CAO NHẬN THỨC
  - {nhiem_vu: Tuyên truyền, chu_tri: Sở KH&CN, thoi_gian: Thường xuyên}
  - nhiem_vu: Tập huấn
    chu_tri:
      - Sở Nội vụ
      - Sở KH&CN
  - nhom: II. HẠ TẦNG SỐ
    hang:
      - {Nhiệm vụ: Phủ sóng 5G, chu_tri: Sở KH&CN}`)).toEqual([
      '# STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian hoàn thành',
      '= | I | NÂNG CAO NHẬN THỨC ×3 |',
      '| 1 | Tuyên truyền | Sở KH&CN | Thường xuyên |',
      '| 2 | Tập huấn | - Sở Nội vụ / - Sở KH&CN |  |',
      '= | II | HẠ TẦNG SỐ ×3 |',
      '| 3 | Phủ sóng 5G | Sở KH&CN |  |',
    ]);
  });

  it('names the printed titles, and those that were given, where a column is unknown', () => {
    expect(faultsOf('loai: phan_cong\ncot: {chu_tri: Đơn vị}\nhang:\n  - {Xyz: B}\n  - {Nhiêm vu: A}')).toEqual([
      ['table.unknown-column', expect.objectContaining({ name: 'Xyz', known: expect.arrayContaining(['nhiem_vu', 'chu_tri']) as unknown, titles: expect.arrayContaining(['Nhiệm vụ', 'Đơn vị']) as unknown })],
    ]);
  });

  it('lets columns be renamed and set, and rows carry their own number', () => {
    expect(tableOf(`
loai: phan_cong
cot: {nhiem_vu: Tên nhiệm vụ, chu_tri: {ten: Đơn vị chủ trì, rong: 30 mm}, thoi_gian: {can: trái}, stt: TT}
hang:
  - {Tên nhiệm vụ: A, Đơn vị chủ trì: B, thoi_gian: C, stt: I/1}
  - DẢI NGANG
  - [D, E, F, G, H]`)).toEqual([
      '# TT | Tên nhiệm vụ | Đơn vị chủ trì | Cơ quan phối hợp | Thời gian hoàn thành | Sản phẩm',
      '| I/1 | A | B |  | C |  |',
      '= | DẢI NGANG ×6 |',
      '| 2 | D | E | F | G | H |',
    ]);
  });

  it('has no count in a programme', () => {
    expect(tableOf('loai: chuong_trinh\nhang:\n  - nhom: Buổi sáng\n  - {thoi_gian: 8h00, noi_dung: Đón tiếp đại biểu, thuc_hien: Văn phòng}')).toEqual([
      '# Thời gian | Nội dung | Người thực hiện', '= | Buổi sáng ×3 |', '| 8h00 | Đón tiếp đại biểu | Văn phòng |',
    ]);
  });

  it('has a schedule', () => {
    expect(tableOf('loai: tien_do\nhang:\n  - {noi_dung: A, thuc_hien: B, bat_dau: 01/2026, hoan_thanh: 02/2026}')).toEqual([
      '# STT | Nội dung công việc | Đơn vị thực hiện | Bắt đầu | Hoàn thành', '| 1 | A | B | 01/2026 | 02/2026 |',
    ]);
  });

  it('reports a field that is none, and a row with too few cells', () => {
    expect(tableOf('loai: phan_cong\nhang:\n  - {nhiem_vu: A, chu_chi: B}\n  - [A, B]')).toEqual(['table.unknown-column@3:19', 'table.ragged@4:5']);
    expect(tableOf('loai: phan_cong\ncot: {chu_chi: B}\nhang:\n  - {nhiem_vu: A}')).toEqual(['table.unknown-column@2:7']);
  });
});

describe('a budget', () => {
  it('reckons rows, groups and the total, and says it in words', () => {
    expect(tableOf(`
loai: du_toan
tong_cong: 81.720.000
hang:
  - nhom: Hội nghị, phổ biến tuyên truyền
  - {noi_dung: Thuê hội trường, don_vi_tinh: Ngày, so_luong: 2, don_gia: 500.000}
  - {noi_dung: Nước uống, don_vi_tinh: Người, so_luong: 50 x 2, don_gia: 30000, ghi_chu: 2 buổi}
  - {noi_dung: Xăng xe, don_vi_tinh: Lít, so_luong: "120,5", don_gia: 21 000, thanh_tien: 2.530.500}
  - {noi_dung: Chi khác, thanh_tien: 15189500}
  - nhom: Thuê dịch vụ tin nhắn
    thanh_tien: 60.000.000
    ghi_chu: Trọn gói`)).toEqual([
      '(đồng)',
      '# STT | Nội dung | Đơn vị tính | Số lượng | Đơn giá | Thành tiền | Ghi chú',
      '= | I | Hội nghị, phổ biến tuyên truyền ×4 | 21.720.000 |  |',
      '| 1 | Thuê hội trường | Ngày | 2 | 500.000 | 1.000.000 |  |',
      '| 2 | Nước uống | Người | 50 x 2 | 30.000 | 3.000.000 | 2 buổi |',
      '| 3 | Xăng xe | Lít | 120,5 | 21.000 | 2.530.500 |  |',
      '| 4 | Chi khác |  |  |  | 15.189.500 |  |',
      '= | II | Thuê dịch vụ tin nhắn ×4 | 60.000.000 | Trọn gói |',
      '+ | Tổng cộng ×5 | 81.720.000 |  |',
      '^ (Bằng chữ: Tám mươi mốt triệu bảy trăm hai mươi nghìn đồng)',
    ]);
  });

  it('adds up groups inside of groups, numbered as budgets are', () => {
    expect(tableOf(`
loai: du_toan
don_vi: nghìn đồng
hang:
  - nhom: Quan trắc
    thanh_tien: 7,5
    hang:
      - nhom: Thường xuyên
        hang:
          - {noi_dung: pH, so_luong: 3, don_gia: "1,5"}
      - nhom: Đột xuất
        hang:
          - {noi_dung: DO, so_luong: 2, don_gia: "1,5"}`)).toEqual([
      '(nghìn đồng)',
      '# STT | Nội dung | Số lượng | Đơn giá | Thành tiền',
      '= | I | Quan trắc ×3 | 7,5 |',
      '= | 1 | Thường xuyên ×3 | 4,5 |',
      '| - | pH | 3 | 1,5 | 4,5 |',
      '= | 2 | Đột xuất ×3 | 3 |',
      '| - | DO | 2 | 1,5 | 3 |',
      '+ | Tổng cộng ×4 | 7,5 |',
      '^ (Bằng chữ: Bảy nghìn năm trăm đồng)',
    ]);
  });

  const row = (fields: string): string => `loai: du_toan\nhang:\n  - {noi_dung: A, ${fields}}`;

  it.each<[string, string, unknown[]]>([
    ['a sum of a row', row('so_luong: 2, don_gia: 500.000, thanh_tien: 1.200.000'), [['table.sum', { of: 'row', typed: '1.200.000', computed: '1.000.000', how: '2 × 500.000' }]]],
    ['a sum of a group', 'loai: du_toan\nhang:\n  - {nhom: A, thanh_tien: 5}\n  - {noi_dung: B, thanh_tien: 6}', [['table.sum', { of: 'group', typed: '5', computed: '6' }]]],
    ['a total', `${row('thanh_tien: 5')}\ntong_cong: 6`, [['table.sum', { of: 'total', typed: '6', computed: '5' }]]],
    ['1.5', row('so_luong: 1.5, don_gia: 2'), [['table.number', { field: 'so_luong', text: '1.5', problem: 'dot', fix: '1,5' }]]],
    ['1,500', row('so_luong: 1, don_gia: "1,500"'), [['table.number', { field: 'don_gia', text: '1,500', problem: 'comma', fix: '1.500', other: '1,5' }]]],
    ['a word', row('so_luong: hai, don_gia: 2'), [['table.number', { field: 'so_luong', text: 'hai', problem: 'letters' }]]],
    ['negative money', row('so_luong: 1, don_gia: -500.000'), [['table.number', { field: 'don_gia', text: '-500.000', problem: 'negative' }]]],
    ['money that overflows', row('thanh_tien: 10000000000000000000'), [['table.number', { field: 'thanh_tien', text: '10000000000000000000', problem: 'too-large' }]]],
    ['a product that overflows', row('so_luong: 10000000000, don_gia: 10000000000'), [['table.number', { field: 'thanh_tien', text: '100.000.000.000.000.000.000', problem: 'too-large' }]]],
    ['a product that is no whole đồng', row('so_luong: "2,5", don_gia: 333'), [['table.fraction', { computed: '832,5', unit: 'đồng' }]]],
    ['an amount that is no whole đồng', row('thanh_tien: "1,5"'), [['table.fraction', { computed: '1,5', unit: 'đồng' }]]],
    ['a price without a quantity', row('don_gia: 333'), [['plan.missing', { field: 'so_luong', title: 'Số lượng', example: '5.000.000' }]]],
    ['no amount at all', row('don_vi_tinh: cái'), [['plan.missing', { field: 'thanh_tien', title: 'Thành tiền', example: '5.000.000' }]]],
    ['a list for a number', row('thanh_tien: [1, 2]'), [['table.number', { field: 'thanh_tien', text: '', problem: 'letters' }]]],
  ])('reports %s', (_, table, faults) => {
    expect(faultsOf(table)).toEqual(faults);
  });

  it('points at the number', () => {
    expect(tableOf(row('so_luong: 2, don_gia: 500.000, thanh_tien: 1.200.000'))).toEqual(['table.sum@3:62']);
    expect(tableOf(`${row('thanh_tien: 5')}\ntong_cong: 6`)).toEqual(['table.sum@4:12']);
  });

  it('takes a product that was rounded by hand', () => {
    expect(tableOf(row('so_luong: "2,5", don_gia: 333, thanh_tien: 833'))).toContain('+ | Tổng cộng ×4 | 833 |');
  });

  it('agrees with integers, whatever the numbers', () => {
    const amount = fc.integer({ min: 0, max: 10_000 });
    fc.assert(fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 8 }), (rows) => {
      const lines = rows.map(([so, gia]) => `  - {noi_dung: A, so_luong: "${so},5", don_gia: ${gia * 2}}`).join('\n');
      const sum = rows.reduce((total, [so, gia]) => total + (BigInt(so) * 10n + 5n) * BigInt(gia * 2), 0n) / 10n;
      const printed = tableOf(`loai: du_toan\nhang:\n${lines}`).find((line) => line.startsWith('+'));
      expect(BigInt((printed ?? '').replace(/^.*\| ([\d.]+) \|$/, '$1').replaceAll('.', ''))).toBe(sum);
    }), { numRuns: 30 });
  });
});
