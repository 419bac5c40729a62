import { describe, expect, test } from 'vitest';
import { rangesIn } from '../../../src/lint/find/ranges.js';
import { subject } from './support.js';

describe('the date of a plan', () => {
  test.each([
    ['ngay: 12/01/2026', { day: 20260112, last: 20260112, exact: true }],
    ['ngay: 01/2026', { day: 20260101, last: 20260131, exact: false }],
    ['ngay: 2026', { day: 20260101, last: 20261231, exact: false }],
    ['ngay: 12/01/2024\nso: abc', { day: 20240112, last: 20240112, exact: true }],
    ['ngay: 2024\nso: abc', { day: 20240101, last: 20241231, exact: false }],
    ['ngay: 31/4/2026', { day: 0, last: Infinity, exact: false }],
    ['ngay: hôm qua', { day: 0, last: Infinity, exact: false }],
  ])('%s', (fields, date) => expect(subject(fields).date).toEqual(date));

  test.each(['ket_thuc: Trên đây là Kế hoạch.', 'so: abc'])('of a draft without one is today: %s', (fields) => {
    expect(subject(fields).date).toEqual({ day: 20260601, last: 20260601, exact: false });
  });
});

describe('stretches of time', () => {
  const saidIn = (text: string): (readonly [number | undefined, number | undefined])[] =>
    rangesIn(subject(`ket_thuc: ${text}`).dates).map(({ start, end }) => [start.day, end.day]);

  test.each([
    ['Từ ngày 20/01/2026 đến ngày 22/01/2026.', 20260120, 20260122],
    ['Từ ngày 20/01/2026 đến hết ngày 22/01/2026.', 20260120, 20260122],
    ['20/01/2026 - 22/01/2026.', 20260120, 20260122],
    ['Từ 08 giờ 00 ngày 20/01/2026 đến 17 giờ 00 ngày 22/01/2026.', 20260120, 20260122],
    ['Từ ngày 20 tháng 01 đến ngày 22 tháng 01 năm 2026.', undefined, 20260122],
  ])('%s', (text, start, end) => expect(saidIn(text)).toEqual([[start, end]]));

  test.each(['Ngày 20/01/2026 và ngày 22/01/2026.', 'Ngày 20/01/2026 họp, đến ngày 22/01/2026 báo cáo.', 'Ngày 20/01/2026.'])('none in %s', (text) => expect(saidIn(text)).toEqual([]));

  test('three days make two stretches at most, none over the end of a line', () => {
    expect(rangesIn(subject('ket_thuc: |\n  Từ ngày 20/01/2026\n  đến ngày 22/01/2026').dates)).toEqual([]);
  });
});
