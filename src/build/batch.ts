import type { BatchInput, OpenBatch, OpenedBatch } from '../batch/contract.js';
import { hasErrors, type Diagnostic, type FileProblem } from '../diagnostic.js';
import type { NoFile, ReadFile } from '../read/sheet/index.js';
import { createRestore } from '../vary/index.js';
import { openPlan, type Opened } from './open.js';
import type { StagesOptions } from './stages.js';
import type { BuildTree } from './trees.js';
import { fileId } from './batch-files.js';
import { tableOf } from './batch-table.js';
import { identity, planFaults } from './plan-faults.js';
import { createRows, type ReadyRow } from './rows.js';

/** What a batch is built with. */
export interface Kit {
  /** The way from trees to documents, for a plan that was opened. */
  readonly treesWith: (opened: Opened) => BuildTree;
  /** Of all inputs but the rows. */
  readonly digestOf: (input: BatchInput) => string;
}

/** Opens batches: see `OpenedBatch`. What concerns all rows is found out once, a row's document when it is asked for. */
export function createOpenBatch({ treesWith, digestOf }: Kit): OpenBatch {
  return async (input) => {
    const inputsDigest = digestOf(input);
    const base = await openPlan({ ...input.plan, readFile: readFrom(input.files) });
    const table = await tableOf(input.data);
    const found = [...base.diagnostics, ...table.diagnostics];
    const sources = (): ReadonlyMap<string, string> => new Map([...base.sources, ...table.value?.sources ?? table.sources ?? []]);
    if (!base.opened || !table.value) {
      return { rows: [], diagnostics: found, sources: sources(), inputsDigest, check: async () => found, build: async () => ({ diagnostics: found, sources: sources() }) };
    }
    const trees = treesWith(base.opened);
    const rows = createRows(input, base.opened.tree, table.value);
    const restore = createRestore();
    const finishOf = ({ disguised }: ReadyRow): StagesOptions => (disguised ? { finish: restore } : {});
    const check = async (index: number): Promise<readonly Diagnostic[]> => {
      const row = rows.row(index);
      return row.found(await trees.check(row.tree, finishOf(row)));
    };
    const common = await planFaults(table.value.length, check);
    const known = new Set(common.map(identity));
    const own = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => diagnostics.filter((d) => !known.has(identity(d)));
    // A plan with faults of YAML is read on as if they were mended, so that one run tells all; nothing is built of it.
    const broken = hasErrors(found);
    const opened: OpenedBatch = {
      // Asked for by one thread only, and not cheap for a hundred thousand rows.
      get rows() { return broken ? [] : rows.infos().rows; },
      get diagnostics() { return [...found, ...rows.diagnostics, ...common, ...rows.infos().diagnostics]; },
      get sources() { return sources(); },
      inputsDigest,
      check: async (index) => own(await check(index)),
      async build(index) {
        if (broken) return { diagnostics: found, sources: sources() };
        const row = rows.row(index);
        if (hasErrors(row.faults)) return { diagnostics: row.found(await trees.check(row.tree, finishOf(row))), sources: sources() };
        const built = await trees.build(row.tree, { ...finishOf(row), ...(input.epoch !== undefined && { epoch: input.epoch }) });
        const diagnostics = row.found(built.diagnostics);
        return { ...built, diagnostics: built.bytes ? own(diagnostics) : diagnostics, sources: new Map([...built.sources, ...sources()]) };
      },
    };
    return opened;
  };
}

/** Files that were read beforehand, as if they were read now. */
function readFrom(files: BatchInput['files']): ReadFile {
  return async (path, within) => {
    const file = files.get(fileId(path, within)) ?? 'missing';
    if (typeof file !== 'string') return file;
    return isNoFile(file) ? file : 'unreadable';
  };
}

const NO_FILE: readonly string[] = ['missing', 'directory', 'locked', 'denied', 'too-large', 'unreadable', 'outside'] satisfies readonly NoFile[];

const isNoFile = (problem: FileProblem): problem is NoFile => NO_FILE.includes(problem);
