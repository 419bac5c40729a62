import { append, type Diagnostic, type Result } from '../diagnostic.js';
import { askedFiles, fileKey, readPictures, readPlan, type PlanMemo } from '../plan/index.js';
import type { Plan } from '../plan/plan.js';
import { decode, inherit, parse } from '../read/index.js';
import { readSheets, type ReadFile, type ReadNamed, type SheetFile } from '../read/sheet/index.js';
import type { SourceText, Tree } from '../read/tree.js';
import type { Examined, Input } from './types.js';

/** A plan's tree, laid over what it inherits. */
export interface Opened {
  readonly tree: Tree;
  /** The files that it inherits from. */
  readonly inherited: readonly SourceText[];
  /** Reads what any of the plan's files names. */
  readonly readNamed: ReadNamed;
  /** False when a file that it inherits from could not be read: what the plan lacks may stand there. */
  readonly whole: boolean;
}

const noFiles: ReadFile = async () => 'missing';

/**
 * The tree of a plan's bytes; without one when not even YAML can be read. A file with faults of YAML is read on as if they
 * were mended, so that one run tells all that is wrong.
 */
export async function openPlan({ name, bytes, readFile = noFiles }: Input): Promise<Examined & { readonly opened?: Opened }> {
  const source = decode(name, bytes);
  const diagnostics: Diagnostic[] = [...source.diagnostics];
  if (!source.value) return { diagnostics, sources: new Map() };
  const sources = new Map([[source.value.name, source.value.text]]);
  const own = parse(source.value);
  append(diagnostics, own.diagnostics);
  if (!own.value) return { diagnostics, sources };
  const { diagnostics: found, sources: inherited, ...opened } = await inherit(own.value, readFile);
  append(diagnostics, found);
  for (const { name: file, text } of inherited) sources.set(file, text);
  return { opened: { ...opened, inherited }, diagnostics, sources };
}

/** What reading keeps from one variation of a plan to the next. */
export interface ReadMemo {
  readonly plan: PlanMemo;
  /** Tables in files, by `fileKey`. */
  readonly sheets: Map<string, Promise<SheetFile>>;
}

/** The plan that a tree means, with the files that it names. `memo` serves all variations that have the same files. */
export async function readOpened({ tree, readNamed, whole }: Opened, memo?: ReadMemo): Promise<Result<Plan>> {
  const pictures = await readPictures(tree, readNamed);
  const { value, diagnostics } = readPlan(tree, pictures.value, await filesOf(tree, readNamed, memo?.sheets), memo?.plan);
  const found = [...pictures.diagnostics];
  // What a plan lacks may stand in the file that could not be read, which is said already.
  append(found, whole ? diagnostics : diagnostics.filter(({ code }) => code !== 'plan.missing'));
  return value ? { value, diagnostics: found } : { diagnostics: found };
}

/** The files that tables of the plan take their rows from, by `fileKey`; those in `known` are not read again. */
async function filesOf({ root }: Tree, readNamed: ReadNamed, known = new Map<string, Promise<SheetFile>>()): Promise<ReadonlyMap<string, SheetFile>> {
  return new Map(await Promise.all(askedFiles(root).map(async ({ path, file }) => {
    const key = fileKey(path, file);
    const sheets = known.get(key) ?? readNamed(path, file).then(readSheets);
    known.set(key, sheets);
    return [key, await sheets] as const;
  })));
}
