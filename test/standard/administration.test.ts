import { expect, test } from 'vitest';
import { DISSOLVED_BODIES, DISSOLVED_FIELDS, DISTRICT_OFFICES, FORMER_CITIES, MERGED_PROVINCES, PROVINCES_TO_CITIES } from '../../src/standard/administration.js';

test('29 provinces went into others: of the 63 units of 2024 34 are left', () => {
  expect(MERGED_PROVINCES).toHaveLength(29);
  expect(new Set(MERGED_PROVINCES.map(({ old }) => old)).size).toBe(29);
  const gone = new Set(MERGED_PROVINCES.map(({ old }) => old));
  for (const { now } of MERGED_PROVINCES) expect(gone.has(now.replace(/^\S+( phố)? /, ''))).toBe(false);
});

test('every name is dated, composed and written once', () => {
  for (const { old, now, from } of [...MERGED_PROVINCES, ...PROVINCES_TO_CITIES, ...DISSOLVED_FIELDS, ...DISSOLVED_BODIES, ...DISTRICT_OFFICES]) {
    expect([old, now]).toEqual([old.normalize('NFC'), now.normalize('NFC')]);
    expect(from).toBeGreaterThanOrEqual(20250101);
    expect(from).toBeLessThanOrEqual(20261122);
  }
  expect(new Set(FORMER_CITIES).size).toBe(FORMER_CITIES.length);
  for (const name of ['Hà Nội', 'Hồ Chí Minh', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế', 'Đồng Nai', 'Quảng Ninh', 'Bắc Ninh']) {
    expect(FORMER_CITIES).not.toContain(name);
  }
});
