import { describe, expect, test } from 'vitest';
import { objectionTo, officeOf, type Field, type Given } from '../../src/init/index.js';
import { codeFor, initials, parentOf, placeOf } from '../../src/init/office.js';
import { signatureOf } from '../../src/init/signature.js';

describe('what a body’s name tells', () => {
  test.each([
    ['Ủy ban nhân dân xã Xuân Đông', 'ubnd-xa', 'Chủ tịch', 'none', 'KH-UBND'],
    ['Ủy ban nhân dân đặc khu Lý Sơn', 'ubnd-xa', 'Chủ tịch', 'none', 'KH-UBND'],
    ['Ủy ban nhân dân thành phố Hải Phòng', 'ubnd-tinh', 'Chủ tịch', 'none', 'KH-UBND'],
    ['Hội đồng nhân dân tỉnh Lâm Đồng', 'hdnd', 'Chủ tịch', 'none', 'KH-HĐND'],
    ['Sở Văn hóa, Thể thao và Du lịch', 'so', 'Giám đốc', 'needed', 'KH-SVHTTDL'],
    ['Sở Giáo dục và Đào tạo', 'so', 'Giám đốc', 'needed', 'KH-SGDĐT'],
    ['Phòng Văn hóa - Xã hội', 'phong', 'Trưởng phòng', 'needed', 'KH-VHXH'],
    ['Trường Trung học cơ sở Xuân Đông', 'truong', 'Hiệu trưởng', 'needed', 'KH-THCSXĐ'],
    ['Trung tâm Y tế', 'khac', 'Giám đốc', 'possible', 'KH-TTYT'],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam xã Xuân Đông', 'khac', 'Chủ tịch', 'possible', 'KH-MTTQ'],
    ['Công an tỉnh Lâm Đồng', 'khac', undefined, 'possible', 'KH-CA'],
    ['123', 'khac', undefined, 'possible', undefined],
  ])('%s', (ten, kind, head, parent, code) => {
    const office = officeOf(ten);
    expect([office.kind, office.capTruong, parentOf(office), codeFor(office)]).toEqual([kind, head, parent, code]);
  });

  test.each([
    ['Ủy ban nhân dân xã Xuân Đông', undefined, 'Xuân Đông'],
    ['Ủy ban nhân dân phường 3', undefined, 'Phường 3'],
    ['Ủy ban nhân dân phường Điện Biên Phủ', undefined, 'Phường Điện Biên Phủ'],
    ['Ủy ban nhân dân thành phố Hồ Chí Minh', undefined, 'Thành phố Hồ Chí Minh'],
    ['Sở Y tế', 'UBND tỉnh Lâm Đồng', 'Lâm Đồng'],
    ['Phòng Văn hóa - Xã hội', 'UBND xã Xuân Đông', 'Xuân Đông'],
    ['Phòng Kinh tế', 'UBND Phường Xuân Hòa', 'Xuân Hòa'],
    ['Trường Tiểu học Xuân Đông', 'UBND xã Xuân Đông', 'Xuân Đông'],
    ['Trường Trung học phổ thông Trần Phú', 'Sở Giáo dục và Đào tạo', undefined],
    ['Cục Văn thư và Lưu trữ nhà nước', 'Bộ Nội vụ', undefined],
  ])('%s under %s stands in %s', (ten, chuQuan, place) => expect(placeOf(ten, chuQuan)).toBe(place));

  test('initials leave out small words', () => expect(initials('Sở Nông nghiệp và Môi trường')).toBe('SNNMT'));
});

describe('who signs how', () => {
  test.each([
    ['Ủy ban nhân dân xã Xuân Đông', 'Chủ tịch', { tm: 'Ủy ban nhân dân', chuc_vu: 'Chủ tịch' }],
    ['Ủy ban nhân dân xã Xuân Đông', 'Phó Chủ tịch', { tm: 'Ủy ban nhân dân', kt: 'Chủ tịch', chuc_vu: 'Phó Chủ tịch' }],
    ['Ủy ban nhân dân xã Xuân Đông', 'Chánh Văn phòng', { tl: 'Chủ tịch', chuc_vu: 'Chánh Văn phòng' }],
    ['Ủy ban nhân dân xã Xuân Đông', 'Quyền Chủ tịch', { tm: 'Ủy ban nhân dân', q: 'Chủ tịch' }],
    ['Sở Y tế', 'Giám đốc', { chuc_vu: 'Giám đốc' }],
    ['Sở Y tế', 'Phó Giám đốc', { kt: 'Giám đốc', chuc_vu: 'Phó Giám đốc' }],
    ['Sở Y tế', 'Q. Giám đốc', { q: 'Giám đốc' }],
    ['Phòng Kinh tế', 'Phó Trưởng phòng', { kt: 'Trưởng phòng', chuc_vu: 'Phó Trưởng phòng' }],
    ['Công an tỉnh Lâm Đồng', 'Giám đốc', { chuc_vu: 'Giám đốc' }],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam xã A', 'Chủ tịch', { tm: 'Ban Thường trực', chuc_vu: 'Chủ tịch' }],
  ])('%s, %s', (ten, post, signature) => {
    expect(signatureOf(officeOf(ten), post, undefined)).toEqual(signature);
    expect(signatureOf(officeOf(ten), post, 'Nguyễn Văn An')).toEqual({ ...signature, ho_ten: 'Nguyễn Văn An' });
  });
});

describe('what is offered in the stead of an answer', () => {
  const school: Given = { coQuan: 'Trường Tiểu học Xuân Đông' };
  const commune: Given = { coQuan: 'Ủy ban nhân dân xã Xuân Đông' };
  test.each<[Field, string, Given, string]>([
    ['coQuan', 'UBND xã Xuân Đông', {}, 'Ủy ban nhân dân xã Xuân Đông'],
    ['coQuan', 'ubnd Xã Xuân Đông', {}, 'Ủy ban nhân dân xã Xuân Đông'],
    ['coQuan', 'Uỷ ban Nhân dân xã Xuân Đông', {}, 'Ủy ban nhân dân xã Xuân Đông'],
    ['coQuan', 'ỦY BAN NHÂN DÂN XÃ XUÂN ĐÔNG', {}, 'Ủy ban nhân dân xã Xuân Đông'],
    ['coQuan', 'HĐND tỉnh Lâm Đồng', {}, 'Hội đồng nhân dân tỉnh Lâm Đồng'],
    ['coQuan', 'Sở GD&ĐT', {}, 'Sở Giáo dục và Đào tạo'],
    ['coQuan', 'phòng VH-XH', {}, 'Phòng Văn hóa - Xã hội'],
    ['coQuan', 'Trường THCS Xuân Đông', {}, 'Trường Trung học cơ sở Xuân Đông'],
    ['cungBanHanh', 'UBMTTQ Việt Nam xã Xuân Đông', commune, 'Ủy ban Mặt trận Tổ quốc Việt Nam xã Xuân Đông'],
    ['chuQuan', 'UBND tỉnh Lâm Đồng', commune, ''],
    ['diaDanh', 'xã Xuân Đông', {}, 'Xuân Đông'],
    ['diaDanh', 'TP.HCM', {}, 'Thành phố Hồ Chí Minh'],
    ['diaDanh', 'TP. Hà Nội', {}, 'Hà Nội'],
    ['diaDanh', 'Hồ Chí Minh', {}, 'Thành phố Hồ Chí Minh'],
    ['chucVu', 'KT. Chủ tịch', commune, 'Chủ tịch'],
    ['chucVu', 'PCT', commune, 'Phó Chủ tịch'],
    ['chucVu', 'phó chủ tịch ubnd xã', commune, 'Phó Chủ tịch'],
    ['chucVu', 'HIỆU TRƯỞNG', school, 'Hiệu trưởng'],
    ['nguoiKy', 'ThS. Nguyễn Văn An', {}, 'Nguyễn Văn An'],
    ['nguoiKy', 'PGS.TS. Trần Thị Bình', {}, 'Trần Thị Bình'],
    ['nguoiKy', 'NGUYỄN VĂN AN', {}, 'Nguyễn Văn An'],
    ['nguoiKy', 'ông Lê Văn Cường', {}, 'Lê Văn Cường'],
    ['trichYeu', 'Kế hoạch tổ chức Hội nghị.', {}, 'Tổ chức Hội nghị'],
    ['trichYeu', 'V/v đảm bảo an toàn', {}, 'Bảo đảm an toàn'],
  ])('%s: %s', (field, typed, given, better) => {
    expect(objectionTo(field, typed, given)?.better).toBe(better);
    expect(better === '' ? undefined : objectionTo(field, better, given)).toBeUndefined();
  });

  test.each<[Field, string, Given]>([
    ['coQuan', 'Ủy ban nhân dân huyện Hóc Môn', {}],
    ['coQuan', 'UBND Quận Tân Bình', {}],
    ['chuQuan', 'UBND thị xã Sơn Tây', { coQuan: 'Phòng Nội vụ' }],
    ['cungBanHanh', 'ỦY BAN NHÂN DÂN XÃ XUÂN ĐÔNG', commune],
  ])('%s: %s is refused for good', (field, typed, given) => expect(objectionTo(field, typed, given)).toMatchObject({ firm: true }));

  test('a subject all in capitals is asked for anew', () => {
    expect(objectionTo('trichYeu', 'TỔ CHỨC HỘI NGHỊ', {})).toEqual({ why: expect.any(String) });
  });

  test.each<[Field, string, Given]>([
    ['coQuan', 'Sở Y tế', {}],
    ['coQuan', 'Bệnh viện Đa khoa huyện đảo', {}],
    ['chuQuan', 'UBND xã Xuân Đông', school],
    ['diaDanh', 'Phường 3', {}],
    ['diaDanh', 'Thành phố Hồ Chí Minh', {}],
    ['diaDanh', 'Đắk Lắk', {}],
    ['chucVu', 'Chánh Văn phòng', commune],
    ['nguoiKy', 'Y Thông', {}],
    ['nguoiKy', 'Bàn Văn Ông', {}],
    ['trichYeu', 'Tổ chức Hội nghị tổng kết: đợt 1', {}],
  ])('%s: %s may stand', (field, typed, given) => expect(objectionTo(field, typed, given)).toBeUndefined());
});
