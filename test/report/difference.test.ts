import { describe, expect, test } from 'vitest';
import { differences } from '../../src/compare/index.js';
import { countChanges, formatDifference } from '../../src/report/difference.js';

const OLD = ['KẾ HOẠCH', 'I. MỤC ĐÍCH', '- Một.', '- Hai.', 'II. NỘI DUNG', '- Ba, bốn.', '- Năm.', 'Nơi nhận:', '- Sở A.', 'TM. ỦY BAN NHÂN DÂN', 'Lê A'];
const FRESH = ['KẾ HOẠCH', 'I. MỤC ĐÍCH', '- Một.', 'II. NỘI DUNG', '- Ba, bảy.', '- Năm.', '- Sáu.', 'Nơi nhận:', '- Sở A.', 'TM. ỦY BAN NHÂN DÂN', 'Trần B'];

const shown = (old: readonly string[], fresh: readonly string[], context: number, color = false): string =>
  formatDifference(differences(old, fresh), { old: 'cũ.docx', fresh: 'mới.yaml', context, color });

describe('a difference as people review it', () => {
  test('names the texts, the places and the parts, and marks the changed words', () => {
    expect(shown(OLD, FRESH, 0)).toBe([
      '--- cũ.docx',
      '+++ mới.yaml',
      '@@ đoạn 4 · I. MỤC ĐÍCH @@',
      '- - Hai.',
      '@@ đoạn 6 → 5 · II. NỘI DUNG @@',
      '- - Ba, [-bốn-].',
      '+ - Ba, {+bảy+}.',
      '@@ thêm sau đoạn 7 · II. NỘI DUNG @@',
      '+ - Sáu.',
      '@@ đoạn 11 · TM. ỦY BAN NHÂN DÂN @@',
      '- Lê A',
      '+ Trần B',
      '',
    ].join('\n'));
  });

  test('shows lines around a change, those that meet in one stretch', () => {
    const text = shown(OLD, FRESH, 1);
    expect(text.match(/^@@ .* @@$/gm)).toEqual(['@@ đoạn 3–8 · I. MỤC ĐÍCH @@', '@@ đoạn 10–11 · TM. ỦY BAN NHÂN DÂN @@']);
    expect(text).toContain('  - Một.\n- - Hai.\n  II. NỘI DUNG\n');
    expect(shown(OLD, FRESH, 99).match(/^@@/gm)).toHaveLength(1);
  });

  test('is empty when nothing changed', () => {
    expect(shown(OLD, OLD, 3)).toBe('');
    expect(countChanges(differences(OLD, OLD))).toBe('');
  });

  test('counts what changed', () => {
    expect(countChanges(differences(OLD, FRESH))).toBe('sửa 1 đoạn, thêm 2 đoạn, bớt 2 đoạn');
  });

  test('colour says what the marks say without it', () => {
    const painted = shown(OLD, FRESH, 2, true);
    expect(painted).toContain('\u001b[7mbốn\u001b[27m');
    const bare = painted.replace(/\u001b\[\d+m/g, '');
    expect(bare).toBe(shown(OLD, FRESH, 2).replace(/\[-|-\]|\{\+|\+\}/g, ''));
  });

  test('hostile texts and names do not steer the terminal', () => {
    const text = formatDifference(differences(['a \u001b[31m\u202e b'], ['a \u001b[2J\tc']), { old: '\u001b]0;x', fresh: 'y\u0007', context: 1, color: false });
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\u202e/u);
  });

  test('a long title of a part is cut', () => {
    const title = `II. ${'NỘI DUNG '.repeat(30)}`;
    expect(shown([title, 'a'], [title, 'b'], 0).split('\n')[2]?.length).toBeLessThan(100);
  });

  test('a hundred thousand lines with a change in each hundred', () => {
    const old = Array.from({ length: 100_000 }, (_, i) => `dòng ${i}`);
    const text = shown(old, old.map((line, i) => (i % 200 === 0 ? `${line} x` : line)), 2);
    expect(text.match(/^@@/gm)).toHaveLength(500);
  });
});
