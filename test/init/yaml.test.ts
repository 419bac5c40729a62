import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleaned } from '../../src/init/index.js';
import { yamlField, yamlList, yamlMapping, yamlMappings, yamlText } from '../../src/init/yaml.js';
import { decode, parse } from '../../src/read/index.js';
import type { Node } from '../../src/read/tree.js';

/** What our reader, which is the only one that counts, makes of a text: plain data, or its findings. */
function readBack(yaml: string): unknown {
  const source = decode('x.yaml', new TextEncoder().encode(yaml));
  const tree = source.value && parse(source.value);
  const found = [...source.diagnostics, ...(tree?.diagnostics ?? [])].map(({ code }) => code);
  return found.length > 0 || !tree?.value ? found : dataOf(tree.value.root);
}

function dataOf(node: Node): unknown {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'list') return node.items.map(dataOf);
  return node.kind === 'mapping' ? Object.fromEntries(node.entries.map(({ key, value }) => [key.text, dataOf(value)])) : '';
}

/** Whatever may be typed, with the signs that mean something to YAML more often than chance has them. */
const typed = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom('Ban', 'xã', ' ', ':', ': ', ' #', '#', '"', "'", '- ', '|', '>', '&', '*', '!', '%', '@', '`', '{', '}', '[', ']', ',', '?', '\\', '\n', '\t', '~', 'null', 'true', '05', '<<', '---', '...', '=', '“', '…')).map((parts) => parts.join('')),
).map(cleaned).filter((text) => text !== '');

describe('what is typed reads back the same', () => {
  test('as a value, also before a comment', () => fc.assert(fc.property(typed, (text) => {
    expect(readBack(yamlField('a', text))).toEqual({ a: text });
    expect(readBack(`${yamlField('a', text)}    # ghi chú`)).toEqual({ a: text });
  })));
  test('as a key', () => fc.assert(fc.property(typed, (text) => {
    expect(readBack(`${yamlText(text)}: b`)).toEqual({ [text]: 'b' });
  })));
  test('in lists and mappings', () => fc.assert(fc.property(typed, typed, (a, b) => {
    expect(readBack(yamlList('a', [a, b]))).toEqual({ a: [a, b] });
    expect(readBack(yamlMapping('a', { x: a, y: undefined, z: b }))).toEqual({ a: { x: a, z: b } });
    expect(readBack(yamlMappings('a', [{ x: a, y: b }, { x: undefined, y: a }]))).toEqual({ a: [{ x: a, y: b }, { y: a }] });
  })));
});

test.each([
  ['Ủy ban nhân dân xã Xuân Đông', 'Ủy ban nhân dân xã Xuân Đông'],
  ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
  ['Thường trực Đảng ủy xã (b/c)', 'Thường trực Đảng ủy xã (b/c)'],
  ['Ban Chỉ đạo: đợt 2', '"Ban Chỉ đạo: đợt 2"'],
  ['Tổ công tác #3', '"Tổ công tác #3"'],
  ['Tổ "Ba không"', '"Tổ \\"Ba không\\""'],
])('%s is written %s', (text, yaml) => expect(yamlText(text)).toBe(yaml));

test.each([
  [' Ủy ban  nhân dân\t\n xã ', 'Ủy ban nhân dân xã'],
  ['Hòa'.normalize('NFD'), 'Hòa'],
  ['a\u200bb\u00ad\ufeff', 'ab'],
  ['a\u00a0b\u0000c', 'a b c'],
  ['a\ud800b', 'ab'],
])('%j is taken as %j', (text, taken) => expect(cleaned(text)).toBe(taken));
