import { describe, expect, it } from 'vitest';
import type { Node, Scalar } from '../../src/read/index.js';
import { covered, parsed, places, treeOf } from './support.js';

/** The scalar that `keys` lead to. */
function scalar(root: Node | undefined, ...keys: (string | number)[]): Scalar {
  let node = root;
  for (const key of keys) {
    if (node?.kind === 'mapping') node = node.entries.find((entry) => entry.key.text === key)?.value;
    else if (node?.kind === 'list') node = node.items[Number(key)];
  }
  if (node?.kind !== 'text') throw new Error('no text');
  return node;
}

/** What `words` of a scalar's text stand for in the file. */
const source = (text: string, node: Scalar, words: string): string => {
  const at = node.text.indexOf(words);
  return covered(text, node.place(at, at + words.length));
};

describe('spans', () => {
  const text = 'a: một   # x\nb: "hai"\nc: |2\n    ba\n   bốn\n\nd:\n  - năm\n  - sáu: 6\n\ne: {f: g, h: [i]}\n';
  const { root } = treeOf(text);

  it('cover texts with their quotes, blocks from their sign to their last word', () => {
    expect(covered(text, scalar(root, 'a').span)).toBe('một');
    expect(covered(text, scalar(root, 'b').span)).toBe('"hai"');
    expect(covered(text, scalar(root, 'c').span)).toBe('|2\n    ba\n   bốn');
    expect(scalar(root, 'c').text).toBe('  ba\n bốn');
    expect([scalar(root, 'a').style, scalar(root, 'b').style, scalar(root, 'c').style]).toEqual(['plain', 'quoted', 'block']);
  });

  it('cover lists and mappings from their first sign to their last word', () => {
    const entry = (key: string): Node | undefined => root.kind === 'mapping' ? root.entries.find((one) => one.key.text === key)?.value : undefined;
    expect(covered(text, entry('d')?.span)).toBe('- năm\n  - sáu: 6');
    expect(covered(text, entry('e')?.span)).toBe('{f: g, h: [i]}');
    expect(covered(text, root.span)).toBe(text.trimEnd());
  });

  it('of nothing are where the value should stand', () => {
    const bare = 'a:\nb: # x\n  \nc:\n  -\n  - d\ne: {f, g: }\nh: ""\n';
    const { value } = parsed(bare);
    const empties: number[] = [];
    const visit = (node: Node): void => {
      if (node.kind === 'empty') empties.push(node.span.start);
      if (node.kind === 'list') node.items.forEach(visit);
      if (node.kind === 'mapping') node.entries.forEach((one) => visit(one.value));
    };
    if (value) visit(value.root);
    expect(empties.slice(0, 3)).toEqual([bare.indexOf('\nb'), bare.indexOf('#'), bare.indexOf('-\n') + 1]);
    expect(scalar(value?.root, 'h').text).toBe('');
  });
});

describe('places within a text', () => {
  it.each([
    ['plain', 'a: một hai ba', 'hai'],
    ['plain over lines', 'a: một\n   hai ba\n\n   bốn', 'ba'],
    ['single quotes', "a: 'một ''hai'' ba'", 'ba'],
    ['double quotes', 'a: "một \\"x\\" \\u0041 ba"', 'ba'],
    ['double quotes over lines', 'a: "một \\\n   hai\n   ba"', 'ba'],
    ['literal', 'a: |\n  một\n   hai\n\n  ba bốn', 'ba'],
    ['literal kept', 'a: |2+\n   một\n  ba\n\n', 'ba'],
    ['folded', 'a: >-\n  một\n  hai\n\n  ba', 'ba'],
    ['folded and deeper', 'a: >\n  một\n    hai\n  ba', 'ba'],
  ])('%s', (_, text, words) => {
    expect(source(text, scalar(treeOf(text).root, 'a'), words)).toBe(words);
  });

  it('take escapes whole', () => {
    const text = 'a: "x\\u0301\\ty\\U0001F600z"\nb: \'it\'\'s\'';
    const { root } = treeOf(text);
    expect(source(text, scalar(root, 'a'), 'y')).toBe('y');
    expect(source(text, scalar(root, 'a'), '\u{1F600}')).toBe('\\U0001F600');
    expect(source(text, scalar(root, 'b'), "'")).toBe("''");
  });

  it('are the whole scalar where escapes spell a letter in parts', () => {
    const text = 'a: "e\\u0302 x"';
    expect(scalar(treeOf(text).root, 'a').text).toBe('ê x');
    expect(source(text, scalar(treeOf(text).root, 'a'), 'x')).toBe('"e\\u0302 x"');
  });
});

describe('what the tree shows', () => {
  it('refuses each repeated key at its place, composed and exact', () => {
    const text = 'ê: 1\n"e\\u0302": 2\nÊ: 3\nb: {c: 1, c: 2}\nê: 4\n__proto__: 5\n__proto__: 6\n';
    const { diagnostics, value } = parsed(text);
    expect(places(text, diagnostics)).toEqual(['ê', 'c', 'ê', '__proto__'].map((_, i) => `yaml.duplicate-key ${['2:1', '4:11', '5:1', '7:1'][i]}`));
    expect(value?.root).toMatchObject({ entries: [{ key: { text: 'ê' }, value: { text: '1' } }, { key: { text: 'Ê' } }, { key: { text: 'b' } }, { key: { text: '__proto__' }, value: { text: '5' } }] });
  });

  it('keeps __proto__, constructor and << as plain keys', () => {
    const { root } = treeOf('__proto__: {polluted: yes}\nconstructor: x\n<<: {a: b}\n');
    expect(root.kind === 'mapping' && root.entries.map(({ key }) => key.text)).toEqual(['__proto__', 'constructor', '<<']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each([['[a]: b', '1:1'], ['{a: b}: c', '1:1'], ['a: 1\n: b', '2:1']])('refuses the key of %j', (text, place) => {
    expect(places(text, parsed(text).diagnostics)).toEqual([`yaml.key-not-text ${place}`]);
  });

  it('refuses a second document, where it begins', () => {
    const text = 'a: b\n---\nc: d\n---\ne: f';
    const { diagnostics, value } = parsed(text);
    expect(places(text, diagnostics)).toEqual(['yaml.multiple-documents 2:1']);
    expect(value).toBeUndefined();
  });

  it('reports what escapes bring in that no document can hold', () => {
    const text = 'a: "x\\uD800y\\0"\n"\\x01": "\\ud83d\\ude00"\n';
    const { diagnostics } = parsed(text);
    expect(places(text, diagnostics)).toEqual(['read.control-character 1:6', 'read.control-character 1:13', 'read.control-character 2:2']);
    expect(diagnostics.map(({ facts }) => facts)).toEqual([{ codePoint: 0xd800 }, { codePoint: 0 }, { codePoint: 1 }]);
    expect(covered(text, diagnostics[0]?.span)).toBe('\\uD800');
  });
});
