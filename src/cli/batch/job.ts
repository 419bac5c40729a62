import type { BatchInput, OpenBatch, OpenedBatch } from '../../batch/contract.js';
import type { Shard } from '../../batch/shard.js';
import type { Origin, Pipeline, ReadFile } from '../pipeline.js';
import type { Talk } from '../talk.js';
import type { World } from '../world.js';
import type { Folder } from './folder.js';
import type { Machine } from './machine.js';

/** What a batch is made with; slow to load. */
export interface BatchStages {
  readonly openBatch: OpenBatch;
  /** The files that the plan and its rows name, read. */
  filesOfBatch(input: Omit<BatchInput, 'files'>, readFile: ReadFile): Promise<BatchInput['files']>;
  /** The settings in the file of a project. */
  readonly readSettings: Pipeline['readSettings'];
  /** The same input, its table read once for all threads. */
  packBatch(input: BatchInput): Promise<BatchInput>;
  inspectDocx(bytes: Uint8Array): Origin | Promise<Origin>;
}

/** All that one run of the command works with, whichever way it was called. */
export interface Job {
  readonly world: World;
  readonly machine: Machine;
  readonly talk: Talk;
  readonly stages: BatchStages;
  readonly folder: Folder;
  readonly input: BatchInput;
  /** The name of the plan's file, by which the folder's manifest knows it. */
  readonly plan: string;
  readonly opened: OpenedBatch;
  readonly shard: Shard | undefined;
  /** Threads in all. */
  readonly jobs: number;
  readonly quiet: boolean;
  readonly force: boolean;
  readonly prune: boolean;
  /** One row with an error leaves all documents as they are. */
  readonly allOrNothing: boolean;
  readonly stop: Stop;
  /** When the command began. */
  readonly begun: Date;
}

/** Whether somebody has asked the run to end. */
export interface Stop {
  asked(): boolean;
  /** The exit code that tells a shell of it; undefined when nobody has asked. */
  code(): number | undefined;
}

const CODES: { readonly [S in NodeJS.Signals]?: number } = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

export function watchForStop(world: World): Stop {
  let code: number | undefined;
  void world.stopped().then((signal) => {
    code = CODES[signal] ?? 1;
  });
  return { asked: () => code !== undefined, code: () => code };
}
