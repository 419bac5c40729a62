import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createBuild, defaultTemplates, type Built } from '../src/build.js';
import { readOpened } from '../src/build/open.js';
import { createStages } from '../src/build/stages.js';
import { createBuildTree, type BuildTree } from '../src/build/trees.js';
import { createLintMemo, lint, RULES } from '../src/lint/index.js';
import { decode, parse } from '../src/read/index.js';
import type { ReadNamed } from '../src/read/sheet/index.js';
import type { Tree } from '../src/read/tree.js';
import { NO_RULES } from './support/build.js';
import { planYaml } from './support/plan.js';
import { varied } from './support/vary.js';

const EXAMPLES = readdirSync('examples').filter((name) => name.endsWith('.yaml'));
/** Real plans, as long as they come. */
const CORPUS = readdirSync('test/corpus').filter((name) => name.endsWith('.yaml'));
const FILES = [...EXAMPLES.map((name) => `examples/${name}`), ...CORPUS.map((name) => `test/corpus/${name}`)];

function treeOf(yaml: string): Tree {
  const source = decode('plan.yaml', new TextEncoder().encode(yaml)).value;
  const tree = source && parse(source).value;
  if (!tree) throw new Error('no plan');
  return tree;
}

const trees = new Map(FILES.map((file) => [file, treeOf(readFileSync(file, 'utf8'))]));
const readFile: ReadNamed = async (path) => readFileSync(`examples/${path}`);

const build = createBuild(defaultTemplates);
const treesWith = (tree: Tree, readNamed: ReadNamed = readFile): BuildTree =>
  createBuildTree(defaultTemplates, { tree, readNamed, inherited: [], whole: true }, { settings: NO_RULES });

const forgetful = createStages(defaultTemplates);
/** What the stages make of a tree when they remember nothing but shells. */
const alone = (tree: Tree): Promise<Omit<Built, 'sources'>> =>
  forgetful.build({ tree, readNamed: readFile, inherited: [], whole: true }, [], { settings: NO_RULES, errorsOnly: true });

/** Each part of a package as it is before it is compressed, one character for each byte. */
const partsOf = (bytes: Uint8Array): unknown => Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content).toString('latin1')]);
const told = ({ bytes, diagnostics }: Pick<Built, 'bytes' | 'diagnostics'>): unknown => [bytes && partsOf(bytes), diagnostics];

const hashOf = ({ bytes }: Pick<Built, 'bytes'>): string => createHash('sha256').update(bytes ?? '').digest('hex');

/** Words that stand in nearly every plan, in its header as well as in its text. */
const WORDS = ['xã', 'ngày', 'Ủy ban nhân dân', 'kế hoạch', 'Chủ tịch', 'năm'];

describe('documents of one plan, each with other words', () => {
  it.each(FILES)('are those of stages that remember nothing: %s', async (file) => {
    const tree = trees.get(file) as Tree;
    const together = treesWith(tree);
    for (const [i, word] of WORDS.entries()) {
      const other = varied(tree, (text) => text.replace(word, i % 2 === 0 ? `${word} Mới` : `**${word}** Xuân Hòa ${i}`));
      const built = await together.build(other);
      expect(told(built)).toEqual(told(await alone(other)));
      if (i % 4 < 3) continue;
      // Nor does what is compressed for itself depend on what was built before.
      const first = treesWith(tree);
      expect(hashOf(built)).toBe(hashOf(await first.build(other)));
      expect(await together.check(other)).toEqual(await first.check(other));
    }
  });

  it.each(FILES)('have the findings of all rules as if each were looked at alone: %s', async (file) => {
    const tree = trees.get(file) as Tree;
    const memo = createLintMemo();
    for (const [i, word] of WORDS.slice(0, 3).entries()) {
      const other = varied(tree, (text) => text.replaceAll(word, `${word} X${i} 31/02/2026`));
      const { value: plan } = await readOpened({ tree: other, readNamed: readFile, inherited: [], whole: true });
      const input = { tree: other, found: [], today: 20261121, ...(plan && { plan }) };
      expect(lint(RULES, { ...input, memo })).toEqual(lint(RULES, input));
    }
  });

  it.each(EXAMPLES)('are those of a plan that was typed so: %s', async (name) => {
    const yaml = readFileSync(`examples/${name}`, 'utf8');
    const tree = treeOf(yaml);
    const together = treesWith(tree);
    for (const commune of ['Xuân Hòa', 'Đông', 'Thạch Lâm Thượng']) {
      const change = (text: string): string => text.replaceAll('Xuân Đông', commune).replaceAll('Thanh Hóa', commune).replaceAll('Lai Châu', commune);
      const typed = await build({ name: 'plan.yaml', bytes: new TextEncoder().encode(change(yaml)), readFile: async (path) => readFile(path, 'plan.yaml') }, { settings: NO_RULES });
      expect(partsOf((await together.build(varied(tree, change))).bytes as Uint8Array)).toEqual(partsOf(typed.bytes as Uint8Array));
    }
  });

  it('are so for any words', async () => {
    const builders = new Map(EXAMPLES.map((name) => [name, treesWith(trees.get(`examples/${name}`) as Tree)]));
    const words = fc.string({ unit: fc.constantFrom('Xuân', ' ', 'Hòa', '*', '**', '<p>', '&', '^[', ']', '|', '\n', '1.', 'a)', '-', '{{muc.kinh_phi}}', 'số', '5', '\u00a0') });
    await fc.assert(fc.asyncProperty(fc.constantFrom(...EXAMPLES), fc.constantFrom(...WORDS), words, fc.boolean(), async (name, word, other, everywhere) => {
      const tree = varied(trees.get(`examples/${name}`) as Tree, (text) => (everywhere ? text.replaceAll(word, other) : text.replace(word, other)));
      expect(told(await (builders.get(name) as BuildTree).build(tree))).toEqual(told(await alone(tree)));
    }), { numRuns: 40 });
  });

  it('may differ in look, and in words that a table must make room for', async () => {
    const columns = Array.from({ length: 9 }, (_, i) => `Cột ${i}`);
    const tree = treeOf(planYaml({
      noi_dung: `noi_dung:\n  Nhiệm vụ:\n    - bang:\n        cot: [${columns.join(', ')}]\n        hang: [[${columns.join(', ')}]]\n    - bang:\n        cot: [TT, Việc]\n        hang: [[1, Rộng]]`,
      trinh_bay: 'trinh_bay: { le: { trai: 30 mm }, co_chu: lớn, gian_dong: 1.2 }',
    }));
    const together = treesWith(tree);
    const long = 'Khongngat';
    const rows: readonly ((text: string) => string)[] = [
      (text) => text, (text) => text.replace('30 mm', '35 mm'), (text) => text.replace('lớn', 'gọn'), (text) => text.replace('1.2', '1.5'),
      (text) => text.replace('Cột', long), (text) => text.replace('Cột', `${long}${long}`), (text) => text.replace('Cột', `${long}${long}${long}${long}`), (text) => text,
    ];
    for (const change of rows) {
      const built = await together.build(varied(tree, change));
      expect(built.bytes).toBeDefined();
      expect(told(built)).toEqual(told(await alone(varied(tree, change))));
    }
  });

  it('take the tables of a file that was read once', async () => {
    const reads: string[] = [];
    const tree = treeOf(readFileSync('examples/xa-phuong-2026.yaml', 'utf8').replace(/noi_dung:[\s\S]*?\n(?=\w)/, 'noi_dung:\n  Nhiệm vụ:\n    - bang: { cot: [TT, Việc], tep: viec.csv }\n'));
    const together = treesWith(tree, async (path) => {
      reads.push(path);
      return new TextEncoder().encode('TT,Việc\n1,Tuyên truyền\n');
    });
    for (const commune of ['Xuân Hòa', 'Yên Lâm']) {
      expect((await together.build(varied(tree, (text) => text.replaceAll('Xuân Đông', commune)))).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
    expect(reads).toEqual(['viec.csv']);
  });
});
