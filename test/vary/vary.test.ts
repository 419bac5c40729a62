import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/plan/index.js';
import { decode, parse } from '../../src/read/index.js';
import type { Node, Scalar, Tree } from '../../src/read/tree.js';
import { plainText } from '../../src/vary/literal.js';
import { createVary } from '../../src/vary/vary.js';

const YAML = 'a: x {{ten}}\nb: [y, {c: z}]\nd:\n  - "{{trong}}"\n  - "{{ten}}"\n  - k\ne: "{{trong}}"\n"{{ten}}: f": g\nh:\n';
const plan = parse(decode('a.yaml', new TextEncoder().encode(YAML)).value ?? { name: '', text: '' }).value as Tree;
const row = (cells: Readonly<Record<string, string>>): { names: readonly string[]; text: (name: string) => string | undefined } =>
  ({ names: Object.keys(cells), text: (name) => cells[name] });

function plain(node: Node): unknown {
  if (node.kind === 'text') return plainText(node.text);
  if (node.kind === 'list') return node.items.map(plain);
  return node.kind === 'mapping' ? Object.fromEntries(node.entries.map(({ key, value }) => [plainText(key.text), plain(value)])) : null;
}

const at = (tree: Tree, key: string): Node | undefined => (tree.root.kind === 'mapping' ? tree.root.entries.find((entry) => entry.key.text === key)?.value : undefined);

describe('a plan’s tree with a row’s texts', () => {
  it('has them in values, lists and keys; what nothing is left of is not there', () => {
    const { tree, diagnostics } = createVary({ dateOf: parseDate }).vary({ ...plan, root: withDefaults(plan.root) }, row({ ten: 'Tân Lập', trong: '' }));
    expect(diagnostics).toEqual([]);
    expect(plain(tree.root)).toEqual({ a: 'x Tân Lập', b: ['y', { c: 'z' }], d: ['Tân Lập', 'k'], e: null, 'Tân Lập: f': 'g', h: null });
  });

  it('shares every node that has no name', () => {
    const { vary } = createVary({ dateOf: parseDate });
    const [one, two] = ['A', 'B'].map((ten) => vary(plan, row({ ten, trong: 't' })).tree) as [Tree, Tree];
    expect(at(one, 'b')).toBe(at(plan, 'b'));
    expect(at(one, 'b')).toBe(at(two, 'b'));
    expect(at(one, 'a')).not.toBe(at(two, 'a'));
    const bare: Tree = { ...plan, root: at(plan, 'b') as Node };
    expect(vary(bare, row({})).tree.root).toBe(bare.root);
  });

  it('shares every line that has no name', () => {
    const source = decode('plan.yaml', new TextEncoder().encode('a: |\n  Một\n\n  Hai {{ten}}\n  Ba\n')).value;
    const tree = source && parse(source).value;
    if (!tree) throw new Error('no plan');
    const { vary } = createVary({ dateOf: parseDate });
    const [one, two] = ['A', 'Bé'].map((ten) => {
      const { tree: other } = vary(tree, row({ ten }));
      const lines = other.lines?.(at(other, 'a') as Scalar) ?? [];
      expect(lines.map(({ text }) => text)).toEqual(['Một', '', `Hai ${ten}`, 'Ba']);
      expect(lines.map(({ text, place }) => tree.source.text.slice(place(0, text.length).start, place(0, text.length).end))).toEqual(['Một', '', 'Hai {{ten}}', 'Ba']);
      return lines;
    });
    expect(one?.map((line, i) => line === two?.[i])).toEqual([true, true, false, true]);
  });

  it('tells of unknown and empty names where they stand', () => {
    const { diagnostics } = createVary({ dateOf: parseDate }).vary(plan, row({ tên: 'x', trong: '' }));
    expect(diagnostics.map(({ code, span }) => [code, YAML.slice(span?.start, span?.end)])).toEqual([
      ['vary.unknown-name', '{{ten}}'], ['vary.empty', '{{trong}}'], ['vary.unknown-name', '{{ten}}'], ['vary.empty', '{{trong}}'], ['vary.unknown-name', '{{ten}}'],
    ]);
  });

  it('lists the names it waits for', () => {
    const names = createVary({ dateOf: parseDate }).names(plan.root);
    expect(names.map(({ name }) => name)).toEqual(['ten', 'trong', 'ten', 'trong', 'ten']);
    expect(names[0]).toMatchObject({ span: { start: 5, end: 12 }, around: [{ start: 3, end: 12 }, { start: 0, end: 1 }] });
  });
});

/** The same with `{{mac_dinh trong ""}}` for `{{trong}}`. */
function withDefaults(node: Node): Node {
  if (node.kind === 'text') return { ...node, text: node.text.replace('{{trong}}', '{{mac_dinh trong ""}}') };
  if (node.kind === 'list') return { ...node, items: node.items.map(withDefaults) };
  return node.kind === 'mapping' ? { ...node, entries: node.entries.map(({ key, value }) => ({ key, value: withDefaults(value) })) } : node;
}
