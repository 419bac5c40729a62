import fc from 'fast-check';
import { expect, it } from 'vitest';
import { balancedWidth, wrap } from '../../src/layout/wrap.js';
import { measure } from '../../src/standard/measure.js';
import { mm, pt, type Length } from '../../src/standard/units.js';

const SUBJECT = 'Tổ chức Hội nghị công bố Quyết định, trao giấy Chứng nhận sản phẩm OCOP thành phố Lai Châu đợt 2 năm 2023';
const bold = { bold: true };

it('breaks at spaces, no line wider than asked', () => {
  const lines = wrap(SUBJECT, bold, pt(14), mm(150));
  expect(lines.join(' ')).toBe(SUBJECT);
  expect(Math.max(...lines.map((line) => measure(line, bold, pt(14))))).toBeLessThanOrEqual(mm(150));
});

it('gives lines of even length, in no more lines', () => {
  const wide = wrap(SUBJECT, bold, pt(14), mm(150));
  const even = wrap(SUBJECT, bold, pt(14), balancedWidth(SUBJECT, bold, pt(14), mm(150)));
  const lengths = even.map((line) => measure(line, bold, pt(14)));
  expect(even).toHaveLength(wide.length);
  expect(Math.min(...lengths) / Math.max(...lengths)).toBeGreaterThan(0.8);
});

it('leaves a text of one line its width', () => {
  expect(balancedWidth('Triển khai', bold, pt(14), mm(150))).toBe(mm(150));
});

it('breaks where a line measured as a whole would be too wide', () => {
  const measured = (text: string, width: Length): string[] => {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(' ')) {
      const longer = line ? `${line} ${word}` : word;
      if (line && measure(longer, bold, pt(14)) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  };
  const text = fc.array(fc.constantFrom('', 'a', 'Hội', 'nghị', 'OCOP', '2023')).map((words) => words.join(' '));
  fc.assert(fc.property(text, fc.integer({ min: 1, max: 200 }), (words, width) => {
    expect(wrap(words, bold, pt(14), pt(width))).toEqual(measured(words, pt(width)));
  }));
});
