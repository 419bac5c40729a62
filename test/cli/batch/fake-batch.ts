import fs from 'node:fs';
import path from 'node:path';
import { mergeBatch } from '../../../src/cli/batch-merge.js';
import { batch } from '../../../src/cli/batch.js';
import type { BatchStages } from '../../../src/cli/batch/job.js';
import type { Machine } from '../../../src/cli/batch/machine.js';
import type { BatchOptions, MergeOptions } from '../../../src/cli/commands/batch.js';
import type { World } from '../../../src/cli/world.js';
import { makeRow } from '../../../src/batch/make.js';
import { fakeStages } from './fake-batch-stages.js';
import { stage, worldOf, type Options, type Stage } from '../fake-world.js';

/** A stage with a plan, a list and a folder `ra`. */
export interface BatchStage extends Stage {
  /** Runs the command over `ds.csv` into `ra`, and remembers which rows were made. */
  batch(options?: BatchOptions, plan?: string): Promise<number>;
  merge(folders: string[], options?: MergeOptions): Promise<number>;
  /** Sets the list: one row each, `key` or `key text`. */
  list(...rows: string[]): void;
  /** The documents in `folder`, by their path in it. */
  documents(folder?: string): Record<string, string>;
  manifest(folder?: string): { rows: { key: string; file: string; state: string; output?: string }[] } & Record<string, unknown>;
  /** Keys of the rows that the last run made. */
  made: string[];
}

export interface BatchStageOptions extends Options {
  readonly machine?: Partial<Machine>;
  readonly stages?: Partial<BatchStages>;
  /** Called when a row has been made. */
  readonly onMade?: (key: string) => void;
}

/** A stage for the running test, in which plan, rows and documents are a few words each. */
export function batchStage(options: BatchStageOptions = {}): BatchStage {
  const base = stage(options);
  const input = (): BatchStages => {
    self.made = [];
    const made = (key: string): void => {
      self.made.push(key);
      options.onMade?.(key);
    };
    return { ...fakeStages(made), ...options.stages };
  };
  let clock = Date.UTC(2026, 0, 5);
  /** For one run: with a clock that goes a second at each look, and an ear for `interrupt`. */
  const start = (): World => {
    Object.assign(self, { out: '', outBytes: Buffer.alloc(0), err: '' });
    const stop = new Promise<NodeJS.Signals>((resolve) => (self.interrupt = (signal = 'SIGINT') => resolve(signal)));
    const world = worldOf(self, options, stop);
    return { ...world, clock: { ...world.clock, now: () => new Date((clock += 1000)) } };
  };
  const self: BatchStage = Object.assign(base, {
    made: [],
    batch: async (asked: BatchOptions = {}, plan = 'ke-hoach.yaml') => {
      const machine = fakeMachine(input, options.machine);
      return batch(plan, { data: 'ds.csv', out: 'ra', ...asked }, start(), async () => input(), machine);
    },
    merge: async (folders: string[], asked: MergeOptions = {}) => {
      return mergeBatch(folders, asked, start(), async () => input(), fakeMachine(input, options.machine));
    },
    list: (...rows: string[]) => self.put('ds.csv', rows.join('\n')),
    documents: (folder = 'ra') => documentsIn(path.join(self.dir, folder)),
    manifest: (folder = 'ra') => JSON.parse(self.text(`${folder}/kehoach-batch.json`)) as ReturnType<BatchStage['manifest']>,
  });
  self.put('ke-hoach.yaml', 'kế hoạch');
  return self;
}

function documentsIn(folder: string): Record<string, string> {
  const names = fs.existsSync(folder) ? fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : [];
  const files = names.filter((name) => name.endsWith('.docx') && !name.includes('~') && fs.lstatSync(path.join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]));
}

/** One core, and helpers that are no threads. */
function fakeMachine(stages: () => BatchStages, machine: Partial<Machine> = {}): Machine {
  return {
    cores: 1,
    host: 'may-1',
    pid: 100,
    begun: (pid) => (pid === 100 ? 'lúc này' : undefined),
    startHelper: (input) => {
      const opened = stages().openBatch(input);
      return { make: async (index) => makeRow(await opened, index), end: async () => {} };
    },
    ...machine,
  };
}
