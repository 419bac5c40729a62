import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodeAt, parse, type Node } from '../../src/read/index.js';
import { mergeTrees } from '../../src/read/merge.js';
import { plain } from './support.js';

const root = (name: string, text: string): Node => {
  const { value, diagnostics } = parse({ name, text });
  if (!value || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return value.root;
};
const merged = (base: string, over: string): unknown => plain(mergeTrees(root('base.yaml', base), root('over.yaml', over)));

describe('mergeTrees', () => {
  it.each([
    ['takes what only one of them has', 'a: 1\nb: 2', 'c: 3', { a: '1', b: '2', c: '3' }],
    ['lets the upper text win', 'a: 1', 'a: 2', { a: '2' }],
    ['merges mappings to any depth', 'a: {b: {c: 1, d: 2}, e: 3}', 'a: {b: {d: 4, f: 5}}', { a: { b: { c: '1', d: '4', f: '5' }, e: '3' } }],
    ['replaces lists as wholes', 'a: [1, 2, 3]', 'a: [4]', { a: ['4'] }],
    ['replaces one kind by another', 'a: {b: 1}\nc: 2\nd: [3]', 'a: 4\nc: {e: 5}\nd: 6', { a: '4', c: { e: '5' }, d: '6' }],
    ['takes an empty value for a wish', 'a: {b: 1, c: 2}\nd: 3', 'a: {b: }\nd:', { a: { b: null, c: '2' }, d: null }],
    ['leaves a mapping as it is below an empty one', 'a: {b: 1}', 'a: {}', { a: { b: '1' } }],
    ['knows __proto__ for a key like any other', 'a: 1', '__proto__: {b: 2}', JSON.parse('{"a":"1","__proto__":{"b":"2"}}')],
  ])('%s', (_, base, over, expected) => {
    expect(JSON.stringify(merged(base, over))).toBe(JSON.stringify(expected));
  });

  it('keeps the order of the base and puts what is new behind it', () => {
    expect(Object.keys(merged('c: 1\na: 2\nb: 3', 'z: 4\nb: 5\ny: 6\nc: 7') as object)).toEqual(['c', 'a', 'b', 'z', 'y']);
  });

  it('shares the nodes that it did not have to change, each with its place in its file', () => {
    const base = root('base.yaml', 'ky: {tm: A, chuc_vu: B}\nluu: VT\nle: {tren: 1}');
    const over = root('over.yaml', 'ky: {chuc_vu: C}\nso: 5');
    const both = mergeTrees(base, over);
    for (const path of [['luu'], ['le'], ['ky', 'tm']]) expect(nodeAt(both, path)).toBe(nodeAt(base, path));
    for (const path of [['so'], ['ky', 'chuc_vu']]) expect(nodeAt(both, path)).toBe(nodeAt(over, path));
    expect(nodeAt(both, ['ky'])?.span).toEqual(nodeAt(over, ['ky'])?.span);
    expect(both.span).toEqual(over.span);
    const keys = both.kind === 'mapping' ? both.entries.map(({ key }) => `${key.text} ${key.span.file}`) : [];
    expect(keys).toEqual(['ky over.yaml', 'luu base.yaml', 'le base.yaml', 'so over.yaml']);
  });
});

const span = { file: '', start: 0, end: 0 };
const text = fc.constantFrom('1', '2', '3').map((words): Node => ({ kind: 'text', text: words, style: 'plain', span, place: () => span }));
const { tree } = fc.letrec<{ tree: Node }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.constant<Node>({ kind: 'empty', span }),
    fc.array(tie('tree'), { maxLength: 3 }).map((items): Node => ({ kind: 'list', items, span })),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), tie('tree'), { maxKeys: 4 }).map((values): Node => ({
      kind: 'mapping',
      entries: Object.entries(values).map(([key, value]) => ({ key: { kind: 'text', text: key, style: 'plain', span, place: () => span }, value })),
      span,
    })),
  ),
}));

describe('mergeTrees on any trees', () => {
  it('changes nothing where there is nothing new', () => {
    fc.assert(fc.property(tree, (one) => {
      expect(plain(mergeTrees(one, one))).toEqual(plain(one));
    }));
  });

  it('has nothing to add the second time', () => {
    const mapping = tree.filter(({ kind }) => kind === 'mapping');
    fc.assert(fc.property(mapping, mapping, (base, over) => {
      const both = mergeTrees(base, over);
      expect(plain(mergeTrees(base, both))).toEqual(plain(both));
      expect(plain(mergeTrees(both, over))).toEqual(plain(both));
    }));
  });

  it('leaves both trees as they were', () => {
    fc.assert(fc.property(tree, tree, (base, over) => {
      const before = [plain(base), plain(over)];
      mergeTrees(base, over);
      expect([plain(base), plain(over)]).toEqual(before);
    }));
  });
});
