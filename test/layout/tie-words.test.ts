import { expect, it } from 'vitest';
import { tieWords } from '../../src/layout/tie-words.js';
import { balancedWidth, wrap } from '../../src/layout/wrap.js';
import { mm, pt } from '../../src/standard/units.js';

const bold = { bold: true };
const lines = (text: string, width = mm(148)): string[] => {
  const tied = tieWords(text, bold, pt(14), width);
  return wrap(tied, bold, pt(14), balancedWidth(tied, bold, pt(14), width)).map((line) => line.replaceAll('\u00a0', ' '));
};

it.each([
  ['Chuyển đổi số cho các doanh nghiệp, nhất là doanh nghiệp nhỏ và vừa, hợp tác xã, hộ kinh doanh'],
  ['Tổ chức Lễ công bố quyết định và trao giấy chứng nhận cho các sản phẩm đạt OCOP 3 sao năm 2024'],
  ['Kiểm tra, giám sát công tác bầu cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp, nhiệm kỳ 2026 - 2031 trên địa bàn phường Bắc Cam Ranh'],
  ['Tổ chức các hoạt động kỷ niệm 79 năm Ngày Thương binh - Liệt sĩ trên địa bàn xã'],
])('%s', (text) => {
  const set = lines(text);
  expect(set.join(' ')).toBe(text);
  const ends = set.slice(0, -1).map((line, i) => `${line.split(' ').at(-1) ?? ''} ${(set[i + 1] ?? '').split(' ')[0] ?? ''}`);
  for (const end of ends) expect(['doanh nghiệp', 'chứng nhận', 'nhiệm kỳ', 'Liệt sĩ', 'sản phẩm', 'Cam Ranh', 'đại biểu', 'Quốc hội', 'kinh doanh']).not.toContain(end);
});

it('leaves a text alone that breaks between words', () => {
  expect(tieWords('Triển khai thi đua', bold, pt(14), mm(148))).toBe('Triển khai thi đua');
});
