import { describe, expect, it } from 'vitest';
import { endBasis, endWith } from '../../src/render/endings.js';
import { viewOf } from '../../src/render/view.js';
import type { Text } from '../../src/plan/plan.js';
import { planYaml, validPlan } from '../support/plan.js';

const text = (...runs: Text['runs']): Text => ({ runs, span: { file: 'f', start: 0, end: 0 } });
const shown = (t: Text | undefined): string => (t?.runs ?? []).map((run) => run.text).join('');

describe('endWith', () => {
  it.each([
    ['thực hiện', 'thực hiện;'], ['thực hiện.', 'thực hiện;'], ['thực hiện;', 'thực hiện;'], ['thực hiện,', 'thực hiện;'],
    ['thực hiện ./.', 'thực hiện;'], ['siêu thị, chợ…', 'siêu thị, chợ…;'], ['v.v...', 'v.v...;'], ['(nếu có).', '(nếu có);'],
  ])('%s', (typed, ended) => {
    expect(shown(endWith(text({ text: typed }), ';'))).toBe(ended);
  });

  it('keeps the look of the last stretch and a footnote in front of the mark', () => {
    expect(endWith(text({ text: 'theo ' }, { text: 'Luật.', bold: true }), './.').runs).toEqual([{ text: 'theo ' }, { text: 'Luật./.', bold: true }]);
    const note = text({ text: 'chú thích' });
    expect(endWith(text({ text: 'theo Luật', note }), './.').runs).toEqual([{ text: 'theo Luật', note }, { text: './.' }]);
  });
});

it('ends each basis in a semicolon and the last in a stop', () => {
  expect(endBasis(['Luật A', 'Luật B,', 'Luật C;'].map((t) => text({ text: t }))).map(shown)).toEqual(['Luật A;', 'Luật B;', 'Luật C.']);
});

describe('./. stands on the last sentence of the content', () => {
  const view = (fields: Readonly<Record<string, string>>): ReturnType<typeof viewOf> => viewOf(validPlan(planYaml(fields)));

  it('of the closing paragraph', () => {
    const { ketThuc, sections } = view({ ket_thuc: 'ket_thuc: |\n  Một đoạn.\n  Trên đây là Kế hoạch.' });
    expect(ketThuc.map(shown)).toEqual(['Một đoạn.', 'Trên đây là Kế hoạch./.']);
    expect(shown(sections[0]?.data.cacY[0]?.noiDung)).toBe('Tổng kết công tác năm 2025.');
  });

  it('or of the last line, however deep', () => {
    const { sections } = view({ noi_dung: 'noi_dung: |\n  I. A\n  1. Mục\n  - Gạch:\n  + Cộng;' });
    expect(shown(sections[0]?.data.cacY[0]?.cacY[0]?.cacY[0]?.noiDung)).toBe('Cộng./.');
  });
});

it('ends recipients in semicolons, one with others below it in a colon, Lưu in a stop', () => {
  const { nhan } = viewOf(validPlan(planYaml({ noi_nhan: 'noi_nhan:\n  - Sở Nội vụ (b/c)\n  - Các sở:\n      - Tài chính\n      - Y tế;', luu: 'luu: VT, NV (05b).' })));
  expect(nhan?.noiNhan.map(({ cacDong, gom }) => [...cacDong, ...gom].map(shown))).toEqual([['Sở Nội vụ (b/c);'], ['Các sở:', 'Tài chính;', 'Y tế;']]);
  expect(shown(nhan?.luu)).toBe('VT, NV (05b).');
});
