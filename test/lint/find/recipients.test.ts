import { expect, test } from 'vitest';
import { keepLine, recipientsIn } from '../../../src/lint/find/recipients.js';
import { planWith } from '../support.js';
import { subject } from './support.js';

test.each([
  ['noi_nhan: ["- Sở Y tế;", Các thôn (b/c)]', ['Sở Y tế', 'Các thôn']],
  ['noi_nhan: |\n  - Sở Y tế;\n  - Các thôn;', ['Sở Y tế', 'Các thôn']],
  ['noi_nhan:\n  - nhom: [Sở Y tế, Sở Nội vụ]\n    ghi_chu: b/c\n  - Các thôn', ['Sở Y tế', 'Sở Nội vụ', 'Các thôn']],
  ['noi_nhan:\n  - Các sở: Tài chính, Y tế\n  - Các phòng:\n      - Phòng Kinh tế', ['Các sở: Tài chính, Y tế', 'Các phòng', 'Phòng Kinh tế']],
])('the lines of %s', (fields, names) => expect(recipientsIn(subject(fields).root).map(({ name }) => name)).toEqual(names));

test('places are those of the words themselves, also on both sides of a colon', () => {
  const fields = 'noi_nhan:\n  - VPUB: CVP, các PCVP\n  - "- Các thôn;"';
  const [first, second] = recipientsIn(subject(fields).root);
  const cut = ({ start, end }: { start: number; end: number }): string => planWith(fields).slice(start, end);
  expect([first?.place(6, 9), first?.place(0, 4), first?.place(), second?.place()].map((span) => span && cut(span))).toEqual(['CVP', 'VPUB', 'VPUB: CVP, các PCVP', 'Các thôn']);
});

test('the file copy is what `luu` says, else the line of the list', () => {
  expect(keepLine(subject('luu: VT, KT').root)?.text).toBe('VT, KT');
  expect(keepLine(subject('noi_nhan: [Các thôn, "Lưu: VT, VP."]\nluu:').root)?.text).toBe('Lưu: VT, VP');
  expect(keepLine(subject('noi_nhan: [Lưu trữ lịch sử tỉnh]\nluu:').root)).toBeUndefined();
});
