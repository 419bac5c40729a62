import { expect, it } from 'vitest';
import { cast, pour } from '../../../src/write/docx/mould.js';

it('cuts at every mark and pours values in', () => {
  const mould = cast('<a b="1000"/>(x)<c>1000</c>', { length: '1000', text: '(x)' });
  expect(mould).toEqual({ literals: ['<a b="', '"/>', '<c>', '</c>'], holes: ['length', 'text', 'length'] });
  expect(pour(mould, { length: 7, text: '$&' })).toBe('<a b="7"/>$&<c>7</c>');
});

it('throws when a mark is missing', () => {
  expect(() => cast('<a/>', { length: '1000' })).toThrow('bug: docx wrote no 1000 for length');
});
