import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glue } from '../../src/layout/glue.js';

const show = (text: string): string => glue([{ text }])[0]?.text.replaceAll('\u00a0', '~') ?? '';

describe('glue', () => {
  it.each([
    ['Kế hoạch số 30/KH-UBND ngày 05 tháng 3 năm 2020', 'Kế hoạch số~30/KH-UBND ngày~05 tháng~3 năm~2020'],
    ['điểm a khoản 2 Điều 103 Chương XII', 'điểm~a khoản~2 Điều~103 Chương~XII'],
    ['tăng 10 % so với năm trước', 'tăng 10~% so với năm trước'],
    ['TP. Hồ Chí Minh', 'TP.~Hồ Chí Minh'],
    ['Công nghệ số và quý khách', 'Công nghệ số và quý khách'],
    ['hiện số 1 hiện', 'hiện số~1 hiện'],
  ])('%s', (typed, glued) => {
    expect(show(typed)).toBe(glued);
  });

  it('holds a number across a change of look', () => {
    expect(glue([{ text: 'trước ngày ' }, { text: '25 tháng 9', bold: true }]).map((run) => run.text)).toEqual(['trước ngày\u00a0', '25 tháng\u00a09']);
  });

  it('changes nothing but spaces', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('số', 'ngày', ' ', '5', 'I', 'a', 'điểm', '%', '\u00a0') }), (text) =>
      (glue([{ text }])[0]?.text ?? '').replaceAll('\u00a0', ' ') === text.replaceAll('\u00a0', ' ')));
  });
});
