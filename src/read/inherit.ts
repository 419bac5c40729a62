import { append, diagnostic, type Diagnostic, type Facts } from '../diagnostic.js';
import { decode } from './decode.js';
import { mergeTrees } from './merge.js';
import { parse } from './parse.js';
import { isAbsolute, joinPath, folderOf } from './paths.js';
import type { ReadFile, ReadNamed } from './sheet/sheet.js';
import type { Node, Scalar, SourceText, Tree } from './tree.js';

/** A plan with what it takes over from other files. */
export interface Inherited {
  /** The plan laid over what it inherits, as far as that could be read. */
  readonly tree: Tree;
  readonly diagnostics: readonly Diagnostic[];
  /** The texts of the files that it inherits from, for the places in `diagnostics` and in the tree. */
  readonly sources: readonly SourceText[];
  /** False when one of them could not be read: what the plan lacks may stand there. */
  readonly whole: boolean;
  /** Reads what any of these files names, from the folder that it lies in. */
  readonly readNamed: ReadNamed;
}

/** The field that names the file to inherit from. */
const FIELD = 'ke_thua';
/** A field that is one thing for the reader: sections of a common file never slip in between those of a plan. */
const CONTENT = 'noi_dung';
/** Files one behind the other; an office, its department and its group are three. */
const MAX_FILES = 10;

/** A file on the way from the plan to the last that it inherits from. `path` is from the plan's folder. */
interface Link {
  readonly tree: Tree;
  readonly path: string;
}

/**
 * Follows `ke_thua` from `plan` through the files that it names, each from the folder of the file that names it, and lays
 * each over the next. A file that is missing, faulty or names one of those before it is an error at the place of its
 * name, or at its own place in it; then the rest is merged without it.
 */
export async function inherit(plan: Tree, readFile: ReadFile): Promise<Inherited> {
  const diagnostics: Diagnostic[] = [];
  const sources: SourceText[] = [];
  const chain: [Link, ...Link[]] = [{ tree: plan, path: '' }];
  let whole = true;
  for (let last: Link | undefined = chain[0]; last; ) {
    const next = await follow(last, chain, readFile);
    append(diagnostics, next.diagnostics);
    if (next.source) sources.push(next.source);
    if (!next.end && !next.link) whole = false;
    if (next.link) chain.push(next.link);
    last = next.link;
  }
  const folders = new Map(chain.map(({ tree, path }) => [tree.source.name, folderOf(path)]));
  const readNamed: ReadNamed = (path, file) => {
    const folder = folders.get(file) ?? '';
    return folder === '' || isAbsolute(path) ? readFile(path) : readFile(joinPath(folder, path), folder);
  };
  const root = chain.map(({ tree }) => tree.root).reduceRight((base, over) => mergeTrees(withoutContent(base, over), over));
  return { tree: { source: plan.source, root }, diagnostics, sources, whole, readNamed };
}

interface Step {
  readonly diagnostics: readonly Diagnostic[];
  readonly source?: SourceText;
  readonly link?: Link;
  /** True where the chain ends because nothing more is named. */
  readonly end?: boolean;
}

/** The file that `last` names, read and parsed. */
async function follow(last: Link, chain: readonly Link[], readFile: ReadFile): Promise<Step> {
  const value = entryOf(last.tree.root, FIELD);
  const typed = value?.kind === 'text' ? value.text.trim() : '';
  if (!value || value.kind === 'empty' || (value.kind === 'text' && !typed)) return { diagnostics: [], end: true };
  if (value.kind !== 'text') {
    // Of the plan itself the schema says so; of the files below it sees only what none above has.
    const found = diagnostic('plan.type', 'error', { field: FIELD, expected: ['text'], found: value.kind, example: 'co-quan.yaml' }, value.span);
    return { diagnostics: last === chain[0] ? [] : [found] };
  }
  const fault = (problem: Facts['inherit.file']['problem']): Step => ({ diagnostics: [diagnostic('inherit.file', 'error', { path: typed, problem }, value.span)] });
  if (isAbsolute(typed)) return fault('outside');
  if (!/\.ya?ml$/i.test(typed)) return fault('extension');
  const path = joinPath(folderOf(last.path), typed);
  const name = joinPath(folderOf(chain[0]?.tree.source.name ?? ''), path);
  const names = chain.map(({ tree }) => joinPath('', tree.source.name));
  if (names.includes(name)) return { diagnostics: [diagnostic('inherit.cycle', 'error', { files: [...names.slice(names.indexOf(name)), name] }, value.span)] };
  if (chain.length > MAX_FILES) return { diagnostics: [diagnostic('inherit.too-long', 'error', { limit: MAX_FILES }, value.span)] };
  const bytes = await readFile(path, folderOf(path));
  return typeof bytes === 'string' ? fault(bytes) : readLink(name, path, bytes, value);
}

function readLink(name: string, path: string, bytes: Uint8Array, at: Scalar): Step {
  const decoded = decode(name, bytes);
  if (decoded.diagnostics.some(({ code }) => code === 'read.empty')) {
    return { diagnostics: [diagnostic('inherit.file', 'error', { path: at.text.trim(), problem: 'empty' }, at.span)] };
  }
  if (!decoded.value) return decoded;
  const source = decoded.value;
  const parsed = parse(source);
  const diagnostics = [...decoded.diagnostics, ...parsed.diagnostics];
  if (!parsed.value) return { diagnostics, source };
  const { root } = parsed.value;
  if (root.kind === 'mapping') return { diagnostics, source, link: { tree: parsed.value, path } };
  return { diagnostics: [...diagnostics, diagnostic('inherit.not-fields', 'error', { found: root.kind }, root.span)], source };
}

function entryOf(root: Node, key: string): Node | undefined {
  return root.kind === 'mapping' ? root.entries.find((entry) => entry.key.text === key)?.value : undefined;
}

function withoutContent(base: Node, over: Node): Node {
  if (base.kind !== 'mapping' || !entryOf(over, CONTENT)) return base;
  return { ...base, entries: base.entries.filter(({ key }) => key.text !== CONTENT) };
}
