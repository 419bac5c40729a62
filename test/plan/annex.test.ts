import { describe, expect, it } from 'vitest';
import { marked, outline, places, planYaml, readYaml, validPlan } from '../support/plan.js';

const annex = (name: string, title: string, extra = ''): string => `  - ten: ${name}\n    tieu_de: ${title}\n${extra}    noi_dung: |\n      1. Việc một.\n`;
const body = (text: string): string => `noi_dung: |\n  I. NỘI DUNG\n  ${text}`;

describe('annexes', () => {
  it('are numbered in Roman from two on, and carry what an outline can hold', () => {
    const one = validPlan(planYaml({ noi_dung: body('Xem Phụ lục.'), phu_luc: `phu_luc:\n${annex('a', 'Danh mục')}` }));
    expect(one.phuLuc.map((a) => [a.label, marked(a.title), outline(a.items)])).toEqual([['Phụ lục', 'Danh mục', ['1. Việc một.']]]);
    const two = validPlan(planYaml({ noi_dung: body('Xem Phụ lục I và Phụ lục II.'), phu_luc: `phu_luc:\n${annex('a', 'Một')}${annex('b', 'Hai', '    huong: Ngang\n    kem_theo: để trống\n')}` }));
    expect(two.phuLuc.map((a) => [a.label, a.landscape, a.filled])).toEqual([['Phụ lục I', false, true], ['Phụ lục II', true, false]]);
  });

  it('warn when nothing points to them', () => {
    const yaml = planYaml({ phu_luc: `phu_luc:\n${annex('a', 'Một')}${annex('b', 'Hai')}`, noi_dung: body('Xem {{phu_luc.b}}.') });
    expect(readYaml(yaml).diagnostics).toMatchObject([{ code: 'plan.annex-unreferred', severity: 'warning', facts: { label: 'Phụ lục I', name: 'a' } }]);
  });

  it.each([
    ['Xem Phụ lục I, II kèm theo.', []],
    ['Xem các phụ lục I và II.', []],
    ['Xem Phụ lục 1; phụ lục số 02.', []],
    ['Xem các phụ lục kèm theo Kế hoạch này.', []],
    ['Xem Phụ lục II.', ['plan.annex-unreferred']],
    ['Xem Phụ lục I, II, IV.', ['plan.annex-missing']],
    ['Xem Phụ lục I, II và Phụ lục III ban hành kèm theo Thông tư.', []],
  ])('are pointed to one by one, in a list or all together: %s', (text, codes) => {
    const yaml = planYaml({ phu_luc: `phu_luc:\n${annex('a', 'Một')}${annex('b', 'Hai')}`, noi_dung: body(text) });
    expect(readYaml(yaml).diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  it('say what is wrong with them at its place', () => {
    const yaml = planYaml({ phu_luc: 'phu_luc:\n  - tieu_de: Một\n    huong: xiên\n    noi_dung: chữ\n  - noi_dung: chữ\n  - Hai\n' });
    expect(places(yaml, readYaml(yaml).diagnostics)).toEqual(['plan.choice@12:12', 'plan.missing@14:5', 'plan.type@15:5']);
  });
});

describe('references', () => {
  const said = (text: string, extra: Readonly<Record<string, string>> = {}): string =>
    outline(validPlan(planYaml({ noi_dung: `noi_dung:\n  muc_dich: ${text}\n  Kinh phí {#tien}: Ngân sách.\n  to_chuc_thuc_hien:\n    Phòng A: Việc.\n    Phòng B {#phong_b}: Việc.`, ...extra })).noiDung)[1]?.trim() ?? '';

  it('print what they name, wherever it has moved', () => {
    expect(said('theo {{muc.tien}}.')).toBe('theo Mục II.');
    expect(said('theo {{muc.to_chuc_thuc_hien}}.')).toBe('theo Mục III.');
    expect(said('theo {{muc.phong_b}}.')).toBe('theo khoản 2 Mục III.');
    expect(said('theo **{{phu_luc.a}}**.', { phu_luc: `phu_luc:\n${annex('a', 'Một')}` })).toBe('theo [b]Phụ lục[/].');
  });

  it('name the nearest where there is nothing of that name', () => {
    const { diagnostics } = readYaml(planYaml({ noi_dung: body('Xem {{phu_luc.phan_con}}.'), phu_luc: `phu_luc:\n${annex('phan_cong', 'Một')}` }));
    expect(diagnostics.filter((d) => d.severity === 'error')).toMatchObject([{ code: 'plan.unknown-reference', facts: { nearest: 'phu_luc.phan_cong' } }]);
  });
});
