import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakName } from '../../src/layout/break-name.js';
import { measure } from '../../src/standard/measure.js';
import { mm, pt } from '../../src/standard/units.js';

/** As the header measures: in capitals, bold, 13 pt, in the column that the Quốc hiệu leaves of 165 mm. */
const within = (width: number) => (line: string): boolean =>
  measure(line.toUpperCase(), { bold: true }, pt(13)) <= mm(width);

const broken = (name: string, width = 69): string | undefined => breakName(name, within(width))?.join(' | ');

describe('breakName', () => {
  it.each([
    'Ủy ban nhân dân | phường Tân Sơn Nhất',
    'Ủy ban nhân dân | xã Mỏ Cày',
    'Uỷ ban nhân dân | Thành phố Hồ Chí Minh',
    'ỦY BAN NHÂN DÂN | ĐẶC KHU PHÚ QUỐC',
    'Ủy ban nhân dân | Phường 3',
    'Hội đồng nhân dân | tỉnh Bà Rịa - Vũng Tàu',
  ])('gives a collective body and its unit a line each: %s', (expected) => {
    expect(broken(expected.replace(' | ', ' '), 500)).toBe(expected);
    expect(broken(expected.replace(' | ', ' '))).toBe(expected);
  });

  it.each([
    'Ủy ban nhân dân',
    'UBND xã Quảng Châu',
    'Sở Giáo dục và Đào tạo',
    'Phòng Văn hóa - Xã hội',
    'Trường THPT Lê Lợi',
    'Bộ Nội vụ',
    'CHÍNH PHỦ',
  ])('leaves %s in one line, which it fits', (name) => {
    expect(broken(name)).toBe(name);
  });

  it.each([
    'Sở Nông nghiệp | và Môi trường',
    'Sở Văn hóa, Thể thao | và Du lịch',
    'Sở Văn hoá, Thể thao | và Du lịch',
    'Phòng Kinh tế, Hạ tầng | và Đô thị',
    'Cục Văn thư | và Lưu trữ nhà nước',
    'Chi cục Chăn nuôi, Thú y | và Thủy sản',
    'Trung tâm Phục vụ | hành chính công',
    'Trung tâm Phục vụ | hành chính công | xã Tân An',
    'Trường Trung học cơ sở | Nguyễn Trãi',
    'Trường THCS và THPT | Nguyễn Văn Linh',
    'Trường Tiểu học số 1 | Nam Phước',
    'Trường Mầm non Hoa Sen | xã Tân An',
    'Trường Đại học Khoa học | Xã hội và Nhân văn',
    'Bệnh viện Đa khoa | khu vực Thủ Đức',
    'Bảo hiểm xã hội | tỉnh Đồng Nai',
    'Hội Liên hiệp Phụ nữ | xã Hội Sơn',
    'Bộ Chỉ huy Quân sự | tỉnh Quảng Ninh',
    'Ban Quản lý | các khu công nghiệp | và chế xuất Đà Nẵng',
    'Ban Quản lý dự án đầu tư | xây dựng các công trình | giao thông',
    'Ủy ban Mặt trận | Tổ quốc Việt Nam | xã Lương Minh',
    'Văn phòng | Hội đồng nhân dân | và Ủy ban nhân dân',
    'Văn phòng | Hội đồng nhân dân | và Ủy ban nhân dân | thành phố Hồ Chí Minh',
  ])('breaks by the words of the name: %s', (expected) => {
    expect(broken(expected.replaceAll(' | ', ' '))).toBe(expected);
  });

  it.each([
    'SỞ NÔNG NGHIỆP | VÀ MÔI TRƯỜNG',
    'SỞ VĂN HOÁ, THỂ THAO | VÀ DU LỊCH',
    'TRUNG TÂM PHỤC VỤ | HÀNH CHÍNH CÔNG',
    'TRƯỜNG TRUNG HỌC CƠ SỞ | NGUYỄN TRÃI',
    'BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ | XÂY DỰNG CÁC CÔNG TRÌNH | GIAO THÔNG',
    'ỦY BAN MẶT TRẬN | TỔ QUỐC VIỆT NAM | XÃ LƯƠNG MINH',
    'BẢO HIỂM XÃ HỘI | TỈNH ĐỒNG NAI',
    'Sở Văn Hóa, Thể Thao | Và Du Lịch',
    'Trung Tâm Phục Vụ | Hành Chính Công',
  ])('breaks by known words where capitals show none: %s', (expected) => {
    expect(broken(expected.replaceAll(' | ', ' '))).toBe(expected);
  });

  it('tears a name apart only when nothing else fits', () => {
    expect(broken('Trường Trung học cơ sở Nguyễn Trãi', 65)).toBe('Trường Trung học | cơ sở Nguyễn Trãi');
    expect(broken('Phường Tân Sơn Nhất', 45)).toBe('Phường | Tân Sơn Nhất');
  });

  it('breaks a unit that is too wide for its line further', () => {
    expect(broken('Ủy ban nhân dân Thành phố Hồ Chí Minh', 50)).toBe('Ủy ban nhân dân | Thành phố | Hồ Chí Minh');
  });

  it('keeps together what a no-break space joins', () => {
    expect(broken('Sở Nông nghiệp và\u00a0Môi trường')).toBe('Sở Nông nghiệp | và\u00a0Môi trường');
    expect(broken('Trung tâm Phục vụ\u00a0hành chính công')).toBe('Trung tâm | Phục vụ\u00a0hành chính công');
  });

  it('gives nothing when one syllable is too wide', () => {
    expect(breakName('Sở Nghiêng', within(10))).toBeUndefined();
    expect(breakName('Ủy ban nhân dân xã Nghiêng', within(20))).toBeUndefined();
  });

  it('loses nothing, and every line fits', () => {
    const word = fc.constantFrom('Sở', 'Văn', 'hóa', 'và', 'xã', 'Tân', '-', 'Môi', 'trường,', 'THCS', '3', 'công');
    const words = fc.array(word, { minLength: 1, maxLength: 30 });
    fc.assert(fc.property(words, fc.integer({ min: 30, max: 90 }), (syllables, width) => {
      const name = syllables.join(' ');
      const lines = breakName(name, within(width));
      expect(lines?.join(' ')).toBe(name);
      expect(lines?.every(within(width))).toBe(true);
    }));
  });

  it('is quick with a name as long as a page', () => {
    const name = 'Trung tâm Phục vụ hành chính công '.repeat(60).trim();
    const start = performance.now();
    expect(breakName(name, within(69))).toBeDefined();
    expect(performance.now() - start).toBeLessThan(500);
  });
});
