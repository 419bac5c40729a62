import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInline } from '../../src/plan/outline/inline.js';
import { marked } from '../support/plan.js';

const source = (text: string) => ({ text, place: (start: number, end: number) => ({ file: 'f', start, end }) });
const read = (text: string) => marked(parseInline(source(text)).text);

describe('parseInline', () => {
  it.each([
    ['trước **25 tháng 9**', 'trước [b]25 tháng 9[/]'],
    ['(*đến dự*).', '([i]đến dự[/]).'],
    ['***cả hai***', '[bi]cả hai[/]'],
    ['__gạch__ chân', '[u]gạch[/] chân'],
    ['**đậm *và nghiêng* nữa**', '[b]đậm [/][bi]và nghiêng[/][b] nữa[/]'],
    ['27 * 3 = 81 * 1', '27 * 3 = 81 * 1'],
    ['* Thời gian thực hiện', '* Thời gian thực hiện'],
    ['một * sao', 'một * sao'],
    ['**chưa đóng', '**chưa đóng'],
    ['Họ tên: ________', 'Họ tên: ________'],
    ['ten_xa_moi và a__b__c', 'ten_xa_moi và a__b__c'],
    ['\\*sao\\* và \\\\', '*sao* và \\'],
    ['C:\\Windows', 'C:\\Windows'],
    ['\\{{ten}}', '{{ten}}'],
    ['một\thai', 'một hai'],
  ])('%s', (typed, printed) => {
    expect(read(typed)).toBe(printed);
  });

  it('reports a reserved name at its place and keeps its text', () => {
    const { text, diagnostics } = parseInline(source('Xã {{ten_xa}} tổ chức'));
    expect(diagnostics).toMatchObject([{ code: 'plan.reserved-name', facts: { name: 'ten_xa' }, span: { start: 3, end: 13 } }]);
    expect(marked(text)).toBe('Xã {{ten_xa}} tổ chức');
  });

  it('keeps every sign of a text without marks', () => {
    const plain = fc.string({ unit: 'grapheme' }).filter((s) => !/[*_\\{\s]/.test(s));
    fc.assert(fc.property(fc.array(plain).map((words) => words.join(' ')), (text) => read(text) === text));
  });

  it('loses nothing but marks, whatever is typed', () => {
    const signs = fc.string({ unit: fc.constantFrom('*', '_', '\\', '{', 'a', 'đ', ' ') });
    fc.assert(fc.property(signs, (text) => {
      const letters = (s: string): string => s.replace(/[*_\\{]/g, '');
      const printed = parseInline(source(text)).text.runs.map((run) => run.text).join('');
      return letters(printed) === letters(text);
    }));
  });
});
