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
    ['Kích thước 2*3m, 4*5m và abc*123*x', 'Kích thước 2*3m, 4*5m và abc*123*x'],
    ['*Đơn vị phối hợp: *Sở Tư pháp', '[i]Đơn vị phối hợp: [/]Sở Tư pháp'],
    ['***Kiểm tra** (Điều 66)*', '[bi]Kiểm tra[/][i] (Điều 66)[/]'],
    ['\\*sao\\* và \\\\', '*sao* và \\'],
    ['C:\\Windows', 'C:\\Windows'],
    ['\\{{ten}}', '{{ten}}'],
    ['một\thai', 'một hai'],
  ])('%s', (typed, printed) => {
    expect(read(typed)).toBe(printed);
  });

  it.each([
    ['Bố trí **kinh phí.', 7, '**'],
    ['*Đánh* giá* kết', 10, '*'],
  ])('warns of a mark that would be printed: %s', (text, start, sign) => {
    expect(parseInline(source(text)).diagnostics).toMatchObject([{ code: 'plan.stray-mark', severity: 'warning', facts: { sign }, span: { start } }]);
  });

  it.each(['2 * 3 = 6', '2*3m', '* Thời gian: sáng', 'x ** y', '__a', '*đậm* và **đậm**'])('is quiet about %s', (text) => {
    expect(parseInline(source(text)).diagnostics).toEqual([]);
  });

  it('keeps a name that wants data as text', () => {
    const { text, diagnostics } = parseInline(source('Xã {{ten_xa}} tổ chức'));
    expect(diagnostics).toEqual([]);
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
