import { expect, test } from 'vitest';
import { describeRule, lintYaml, planWith, ruleOf } from '../support.js';

const body = (...lines: string[]): string => `noi_dung: |\n${lines.map((line) => `  ${line}`).join('\n')}`;

describeRule('ND30-ST19', {
  dung: [
    body('I. MỤC ĐÍCH', 'Tổng kết.', 'II. KINH PHÍ', 'Ngân sách.'),
    body('I. MỤC ĐÍCH', 'I nốt là chữ số La Mã.', 'XI măng 10 tấn.', 'V DUNG, người làm.'),
    body('I. KHẨU HIỆU', 'VIỆT NAM MUÔN NĂM!', 'X15 - ĐỘI HÌNH'),
  ],
  sai: [
    { yaml: body('I. MỤC ĐÍCH', 'Tổng kết.', 'II KINH PHÍ', 'Ngân sách.', 'III. TỔ CHỨC', 'Các thôn.'), marks: ['II'] },
    { yaml: body('I. A B', 'Một.', 'II. C D', '1. Hai.', 'III. E G', '1. Ba.', 'IIII. KINH PHÍ', 'Ngân sách.', 'V. TỔ CHỨC', 'Các thôn.'), marks: ['IIII.'] },
  ],
});

test.each([
  ['a lost section', body('I. MỤC ĐÍCH', 'Tổng kết.', 'II KINH PHÍ', 'Ngân sách.', 'III. TỔ CHỨC', 'Các thôn.'), ['ND30-ST19']],
  ['a section with an Arabic number', body('I. MỤC ĐÍCH', '1. Một.', '2. Hai.', '2. KINH PHÍ THỰC HIỆN', 'Ngân sách.', 'III. TỔ CHỨC', 'Các thôn.'), ['ND30-ST04']],
  ['a point in capitals', body('I. MỤC ĐÍCH', '1. Mục đích', 'a) Một.', 'b) Hai.', 'C) Ba.', 'd) Bốn.', '2. Yêu cầu', 'Đúng.', 'II. TỔ CHỨC', 'Các thôn.'), ['ND30-ST16']],
])('%s is told of at its own line alone', (_, yaml, rules) => {
  expect(lintYaml(planWith(yaml)).map(ruleOf).filter((id) => id?.startsWith('ND30-ST'))).toEqual(rules);
});
