import { readShard, type Shard } from '../../batch/shard.js';
import type { BatchOptions } from '../commands/batch.js';
import { epochOf } from '../epoch.js';
import { UsageError } from '../usage.js';
import type { World } from '../world.js';
import type { Asked } from './input.js';
import type { Machine } from './machine.js';

/** What is to be done with the rows. */
export type Mode = 'write' | 'dry-run' | 'check';

/** The command line of a batch, checked. */
export interface Settled {
  readonly asked: Asked;
  readonly out: string;
  readonly mode: Mode;
  readonly shard?: Shard;
  readonly jobs: number;
}

/** More threads than this only take memory. */
const MOST_JOBS = 64;

/** Checks what was typed. Throws `UsageError`. */
export function settle(plan: string, options: BatchOptions, world: World, machine: Machine): Settled {
  const { data, out, name, sheet, templates, key, ascii } = options;
  if (data === undefined) throw new UsageError('Thiếu --data: danh sách các đơn vị.', 'Ví dụ: --data ds-xa.xlsx');
  if (out === undefined) throw new UsageError('Thiếu --out: thư mục để ghi văn bản.', 'Ví dụ: --out ra/');
  named('--data', data);
  named('--out', out);
  never('--dry-run', options.dryRun, '--check', options.check);
  never('--keep-going', options.keepGoing, '--all-or-nothing', options.allOrNothing);
  never('--check', options.check, '--force', options.force);
  const start = options.soTu === undefined ? undefined : wholeNumber('--so-tu', options.soTu, 1, 99_999);
  const jobs = options.jobs === undefined ? Math.min(machine.cores, MOST_JOBS) : wholeNumber('--jobs', options.jobs, 1, MOST_JOBS);
  const shard = options.shard === undefined ? undefined : shardOf(options.shard);
  return {
    asked: {
      plan,
      data,
      ...(sheet !== undefined && { sheet }),
      ...(templates !== undefined && { templates }),
      ...(name !== undefined && { name }),
      ...(key !== undefined && { key }),
      ...(ascii && { ascii }),
      ...(start !== undefined && { start }),
      ...epochOf(world.env),
    },
    out,
    mode: options.check ? 'check' : options.dryRun ? 'dry-run' : 'write',
    jobs,
    ...(shard && { shard }),
  };
}

/** Refuses a name without letters, such as a variable of a script that is not set: it would be the working folder. */
export function named(option: string, path: string): void {
  if (path.trim() === '') throw new UsageError(`Sau ${option} chưa có tên.`, 'Muốn dùng thư mục đang đứng thì ghi dấu chấm: .');
}

function never(first: string, hasFirst: boolean | undefined, second: string, hasSecond: boolean | undefined): void {
  if (hasFirst && hasSecond) throw new UsageError(`${first} và ${second} không đi với nhau.`, 'Chỉ ghi một trong hai.');
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new UsageError(`${option} phải là số từ ${least} đến ${most}, không phải "${text}".`, `Ví dụ: ${option} ${least}`);
}

function shardOf(text: string): Shard {
  const shard = readShard(text);
  if (shard) return shard;
  throw new UsageError(`--shard phải ghi phần thứ mấy trong mấy phần, không phải "${text}".`, 'Ví dụ: --shard 2/8');
}
