import { constants } from 'node:os';
import { changesOf, type Changes } from './changes.js';
import { errnoOf } from './errno.js';
import { screenOf } from './screen.js';
import { settled } from './settled.js';
import type { Talk } from './talk.js';
import type { Job } from './targets.js';
import { UsageError } from './usage.js';
import type { FileWatcher } from './watcher.js';
import type { World } from './world.js';

export interface Watch {
  readonly jobs: readonly Job[];
  readonly world: World;
  readonly talk: Talk;
  readonly quiet: boolean;
  /** Builds one plan, says so to `talk`, and tells `asked` of each file that it looks for. */
  readonly build: (job: Job, talk: Talk, asked: (path: string) => void) => Promise<unknown>;
}

/** What a file looked like when it was last read; it need not exist. */
type Stamps = ReadonlyMap<string, string>;

/**
 * Builds `jobs`, and again those whose files change, until the user asks to end. Gives the exit code of a program that
 * ended so: 128 and the signal's number. Throws `UsageError` when the system does not let files be watched.
 */
export async function watchAndBuild({ jobs, world, talk, quiet, build }: Watch): Promise<number> {
  const stop = world.stopped();
  const changes = changesOf(world.clock, stop);
  const screen = screenOf(world, talk, quiet);
  const watcher = await world.watch(changes.add);
  const read = new Map<Job, Stamps>();
  try {
    for (let due: readonly Job[] | undefined = jobs, turn = 0; due; turn += 1) {
      await screen.turn();
      for (const job of due) {
        if (changes.ended()) break;
        const stamps = new Map<string, string>();
        await build(job, screen.talk, (path) => stamps.set(path, stampOf(path, world)));
        read.set(job, stamps);
      }
      const files = await follow([...read.values()], watcher, changes, world);
      if (turn === 0) await talk.tell(`Đang theo dõi ${files} tệp; lưu tệp nào thì kế hoạch được tạo lại. Bấm Ctrl+C để dừng.`);
      due = await nextDue(read, changes, world);
    }
  } finally {
    await watcher.close();
  }
  // Behind the ^C that a terminal shows.
  if (world.stderr.isTTY) await talk.shout('\n');
  return 128 + constants.signals[await stop];
}

/** Watches all files that were read, and notices those that changed before that. Gives how many there are. */
async function follow(read: readonly Stamps[], watcher: FileWatcher, changes: Changes, world: World): Promise<number> {
  const files = new Map(read.flatMap((stamps) => [...stamps]));
  try {
    await watcher.watch(new Set(files.keys()));
  } catch (error) {
    const reason = errnoOf(error);
    if (reason === undefined) throw error;
    throw new UsageError(`Máy không cho theo dõi các tệp (mã của máy: ${reason}).`, 'Chạy lại lệnh không có --watch sau mỗi lần sửa.');
  }
  for (const [path, stamp] of files) if (stampOf(path, world) !== stamp) changes.add(path);
  return files.size;
}

/** The plans whose files changed, once those can be read; `undefined` when the user asked to end. */
async function nextDue(read: ReadonlyMap<Job, Stamps>, changes: Changes, world: World): Promise<Job[] | undefined> {
  const changed = await changes.next();
  if (!changed) return undefined;
  await settled(changed, world);
  return [...read].filter(([, stamps]) => [...changed].some((path) => stamps.has(path))).map(([job]) => job);
}

function stampOf(path: string, { fs }: World): string {
  try {
    const { mtimeMs, size } = fs.statSync(path);
    return `${mtimeMs} ${size}`;
  } catch {
    return '';
  }
}
