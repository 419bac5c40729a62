import { describe, expect, it } from 'vitest';
import { createIsTyped } from '../../src/build/typed.js';

const isTyped = createIsTyped([
  { name: 'plan.yaml', text: 'can_cu:\n  - Luật Lưu trữ ngày 21 tháng 6\n    năm 2024\nnoi_dung: |\n  1. **Mục đích:** Giữ gìn hồ sơ.\n  a) UBND xã {{ten_xa}} tổ chức thực hiện.\n' },
  { name: 'co-quan.yaml', text: 'noi_nhan: ["Lưu: VT"]\nket_thuc: Trên đây là Kế hoạch (năm 2026).' },
], ['Mục đích, yêu cầu']);

describe('a text is one that a plan has for all rows', () => {
  it.each([
    ['where it stands in the plan', 'Giữ gìn hồ sơ'],
    ['over the ends of lines, behind words of the layout, before an end mark', 'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;'],
    ['with spaces that do not break, in capitals', '1. MỤC\u00a0ĐÍCH: Giữ gìn hồ sơ.'],
    ['in a file that the plan inherits', '- Lưu: VT.'],
    ['before the last mark of a document', 'Trên đây là Kế hoạch (năm 2026)./.'],
    ['from a bracket on', '(năm 2026)'],
    ['as the usual title', 'I. MỤC ĐÍCH, YÊU CẦU'],
  ])('%s', (_, text) => {
    expect(isTyped(text)).toBe(true);
  });

  it.each(['a) UBND xã Xuân Hòa tổ chức thực hiện.', 'Xuân Hòa', 'Giữ gìn tài liệu'])('but not with words of a row: %s', (text) => {
    expect(isTyped(text)).toBe(false);
  });
});
