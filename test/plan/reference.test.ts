import { expect, it } from 'vitest';
import { referenceTables } from '../../src/plan/reference.js';

it('has a title and a description in Vietnamese for every field', () => {
  const rows = referenceTables().split('\n').filter((line) => line.startsWith('| `')).map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));
  const fields = rows.filter((cells) => cells.length > 5);
  expect(fields.length).toBeGreaterThan(50);
  expect(fields.filter(([, , title, , description]) => !title || !/[\u00c0-\u1ef9]/.test(`${title} ${description ?? ''}`) || !description)).toEqual([]);
});
