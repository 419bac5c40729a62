import { describe, expect, test } from 'vitest';
import { frame } from '../../src/report/frame.js';
import { linesOf } from '../../src/report/place.js';
import { cells, widthOfAll } from '../../src/report/width.js';

/** The frame of `marked` inside `text`. */
function mark(text: string, marked: string, width?: number): ReturnType<typeof frame> {
  const start = text.indexOf(marked);
  return frame(linesOf(text), start, start + marked.length, width);
}

const width = (text: string): number => widthOfAll(cells(text));

describe('places', () => {
  test('line and column count from 1', () => {
    expect(mark('so: 5\nngay: x\n', 'x')).toEqual({ line: 2, column: 7, text: 'ngay: x', carets: '      ^' });
  });

  test('a tab is one column and shown as spaces', () => {
    expect(mark('\tso: 5', 'so')).toEqual({ line: 1, column: 2, text: '    so: 5', carets: '    ^^' });
  });

  test('decomposed letters are counted and shown composed', () => {
    const nfd = 'nơi nhận: sai'.normalize('NFD');
    expect(mark(nfd, 'sai')).toEqual({ line: 1, column: 11, text: 'nơi nhận: sai', carets: '          ^^^' });
  });

  test('pictures count one code point and two columns of the screen', () => {
    expect(mark('🎉🎉 sai', 'sai')).toEqual({ line: 1, column: 4, text: '🎉🎉 sai', carets: '     ^^^' });
    expect(mark('👨‍👩‍👧 sai', 'sai')).toMatchObject({ column: 7, carets: '   ^^^' });
    expect(mark('中文: sai', '文')).toMatchObject({ column: 2, carets: '  ^^' });
  });

  test('of a span over several lines only the first is marked', () => {
    expect(mark('a: |\n  b\n  c\n', 'a: |\n  b')).toEqual({ line: 1, column: 1, text: 'a: |', carets: '^^^^' });
  });

  test('an empty span, the end of a line and the end of the text have one caret', () => {
    expect(frame(linesOf('so:\nx'), 3, 3)).toEqual({ line: 1, column: 4, text: 'so:', carets: '   ^' });
    expect(frame(linesOf('so:\nx'), 3, 4)).toEqual({ line: 1, column: 4, text: 'so:', carets: '   ^' });
    expect(frame(linesOf('so:\n'), 4, 4)).toEqual({ line: 2, column: 1, text: '', carets: '^' });
    expect(frame(linesOf('so'), 99, 100)).toEqual({ line: 1, column: 3, text: 'so', carets: '  ^' });
  });

  test('every kind of line end ends a line', () => {
    expect(mark('a\r\nb\rc\nd', 'd')).toMatchObject({ line: 4, column: 1, text: 'd' });
    expect(frame(linesOf('a\r\n\r\nb'), 0, 1)).toMatchObject({ text: 'a', carets: '^' });
    expect(frame(linesOf('a\r\n\r\nb'), 3, 4)).toMatchObject({ line: 2, text: '' });
  });

  test('control signs cannot reach the terminal', () => {
    expect(mark('a\u001b[2J sai', 'sai')).toEqual({ line: 1, column: 7, text: 'a␛[2J sai', carets: '      ^^^' });
  });
});

describe('long lines', () => {
  const long = `- ${'trước đó '.repeat(60)}SAI${' sau này'.repeat(60)}`;

  test.each([40, 80, 100, 101])('are cut on both sides to %i columns, caret in place', (columns) => {
    const shot = mark(long, 'SAI', columns);
    expect(width(shot.text)).toBeLessThanOrEqual(columns);
    expect(shot.text.startsWith('…') && shot.text.endsWith('…')).toBe(true);
    expect(shot.text.slice(shot.carets.indexOf('^'), shot.carets.length)).toBe('SAI');
    expect(shot.column).toBe(long.indexOf('SAI') + 1);
  });

  test('keep the beginning when the place is there, and the end likewise', () => {
    expect(mark(`SAI${' sau'.repeat(90)}`, 'SAI').text).toMatch(/^SAI.*…$/);
    expect(mark(`${'trước '.repeat(90)}SAI`, 'SAI').text).toMatch(/^….*SAI$/);
  });

  test('a long span is cut at its end and begins in sight', () => {
    const shot = mark(`ngắn ${'x'.repeat(500)} sau`, 'x'.repeat(500));
    expect(shot.text).toMatch(/^ngắn x+…$/);
    expect(width(shot.text)).toBe(100);
    expect(shot.carets).toBe(`     ${'^'.repeat(95)}`);
  });

  test('wide signs are never cut in half', () => {
    const shot = mark(`${'中'.repeat(200)}SAI${'文'.repeat(200)}`, 'SAI');
    expect(width(shot.text)).toBeLessThanOrEqual(100);
    expect(width(shot.text.slice(0, shot.text.indexOf('SAI')))).toBe(shot.carets.indexOf('^'));
  });

  test('a line of megabytes costs nothing that grows with its length but the column', () => {
    const huge = `${'a'.repeat(4_000_000)}SAI${'b'.repeat(4_000_000)}`;
    expect(mark(huge, 'SAI')).toMatchObject({ line: 1, column: 4_000_001 });
  });
});
