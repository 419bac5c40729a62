import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInline } from '../../src/plan/outline/inline.js';
import { readLines } from '../../src/plan/outline/lines.js';
import { markLine } from '../../src/plan/outline/markers.js';
import type { Scalar } from '../../src/read/tree.js';
import { filled } from '../../src/vary/fill.js';
import { createRestore, plainText } from '../../src/vary/literal.js';

const span = { file: 'a', start: 0, end: 0 };
const scalar = (text: string): Scalar => ({ kind: 'text', text, style: 'plain', span, place: (start, end) => ({ file: 'a', start, end }) });

/** `pattern` with each `@` replaced by the next of `texts`. */
function withTexts(pattern: string, texts: readonly string[], isKey = false): Scalar {
  const places = [...pattern.matchAll(/@/g)].map(({ index }) => index);
  return filled(scalar(pattern), places.map((from, i) => ({ from, to: from + 1, text: texts[i % texts.length] ?? '' })), isKey).scalar;
}

const PIECES = ['1', '12', '1.', '1)', 'I', 'I.', 'V/', 'a)', 'đ)', 'A.', 'B. ', '(1)', '(', ')', '.', ' ', '-', '- ', '–', '+', '>', '*', '**', '|', '\\', 'Phần', 'Phần I', 'Phần thứ nhất', 'Lưu:', 'Tên', 'xã', '3.1', '2.', ':', '{', '}', '^[', ']', '_', '\uf0b7', '•', '05/01/2026', '1.250.000'];
const hostile = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join('').trim()).filter(Boolean);

describe('a row’s text', () => {
  it.each(['@', '@ xã', '@. Tên', '@) Tên', '@/ Tên', '(@) Tên', '**@** x', '**@. Tên**', '  @', '1@ Tên', 'Phần @', '@@', '@ @', '1.@'])('begins no line of an outline: %s', (pattern) => {
    fc.assert(fc.property(fc.array(hostile, { minLength: 2, maxLength: 2 }), (texts) => {
      const line = withTexts(pattern, texts);
      const { marker } = markLine(line.text);
      // What the plan itself says before it is the plan's marker.
      if (marker.kind !== 'none') expect(pattern).toMatch(/^1\.@/);
      const { drafts } = readLines([line], { depth: 0, sections: true });
      expect(drafts.map((draft) => draft.kind)).toEqual([marker.kind === 'none' ? 'para' : 'numbered']);
    }), { numRuns: 300 });
  });

  it('has no marks, notes or names in it, and is whole when it is restored', () => {
    fc.assert(fc.property(fc.oneof(hostile, fc.string({ unit: 'grapheme' })), (raw) => {
      const text = raw.replace(/[\s\ufdd0-\ufdef]+/g, ' ').trim();
      const { text: read, diagnostics } = parseInline(withTexts('a @ b', [text]));
      expect(diagnostics).toEqual([]);
      expect(createRestore()(read).runs).toEqual([{ text: `a ${text} b` }]);
    }));
  });

  it('keeps the look that the plan gives it', () => {
    const { text } = parseInline(withTexts('Xã **@** và *@*', ['*A*', '**B**']));
    expect(createRestore()(text).runs).toEqual([{ text: 'Xã ' }, { text: '*A*', bold: true }, { text: ' và ' }, { text: '**B**', italic: true }]);
  });

  it('is the bare text where a number, date or measure is read', () => {
    for (const text of ['15', '05/01/2026', '12/2026', '2026-01-05', '1.250.000', '20 mm', '1,27 cm', 'lon', 'KH-UBND', 'ngày 05 tháng 01 năm 2026', '-5']) {
      expect(withTexts('@', [text]).text).toBe(text);
    }
    expect(withTexts('@/@/2026', ['05', '01']).text).toBe('05/01/2026');
  });

  it('is no key that a plan knows', () => {
    expect(withTexts('@', ['so'], true).text).not.toBe('so');
    expect(plainText(withTexts('s@', ['o'], true).text)).toBe('so');
  });

  it('has its line ends as spaces', () => {
    expect(withTexts('a @ b', ['x\n- y\n\n z']).text).toBe('a x - y z b');
  });
});

describe('places', () => {
  const varied = withTexts('Xã @ và @.', ['Tân Lập', 'Ba Đình']);

  it('of the plan’s own words are those words', () => {
    expect(varied.text).toBe('Xã Tân Lập và Ba Đình.');
    expect(varied.place(0, 2)).toMatchObject({ start: 0, end: 2 });
    expect(varied.place(11, 13)).toMatchObject({ start: 5, end: 7 });
    expect(varied.place(21, 22)).toMatchObject({ start: 9, end: 10 });
    expect(varied.place(22, 22)).toMatchObject({ start: 10, end: 10 });
  });

  it('of a row’s text are those of its name', () => {
    expect(varied.place(3, 10)).toMatchObject({ start: 3, end: 4 });
    expect(varied.place(5, 6)).toMatchObject({ start: 3, end: 4 });
    expect(varied.place(0, varied.text.length)).toMatchObject({ start: 0, end: 10 });
    expect(varied.place(5, 5)).toMatchObject({ start: 3, end: 4 });
  });
});

describe('what is restored', () => {
  it('is the same object where there is nothing to put back', () => {
    const restore = createRestore();
    const plan = { a: [{ b: 'x' }], c: new Uint8Array([1]), d: 'xã' };
    expect(restore(plan)).toBe(plan);
    const { text } = withTexts('@', ['*']);
    const other = { same: plan, text };
    expect(restore(other)).toEqual({ same: plan, text: '*' });
    expect(restore(other).same).toBe(plan);
  });
});
