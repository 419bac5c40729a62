import type { Clock } from './world.js';

/** Changes of files, gathered until no more come. */
export interface Changes {
  add(path: string): void;
  /** The paths that changed since the last call, once all is quiet; `undefined` when there is an end to it. */
  next(): Promise<ReadonlySet<string> | undefined>;
  /** True once `stop` has come. */
  ended(): boolean;
}

/** For how long (ms) nothing must change: an editor saves in several steps, and "save all" file by file. */
const QUIET = 100;

/** Gathers changes until `stop` comes. */
export function changesOf(clock: Clock, stop: Promise<unknown>): Changes {
  let changed = new Set<string>();
  let events = 0;
  let ended = false;
  let wake = (): void => {};
  void stop.then(() => {
    ended = true;
    wake();
  });
  return {
    add: (path) => {
      changed.add(path);
      events += 1;
      wake();
    },
    next: async () => {
      if (changed.size === 0 && !ended) await new Promise<void>((resolve) => (wake = resolve));
      for (let seen = -1; seen !== events && !ended; ) {
        seen = events;
        await Promise.race([clock.wait(QUIET), stop]);
      }
      if (ended) return undefined;
      const gathered = changed;
      changed = new Set();
      return gathered;
    },
    ended: () => ended,
  };
}
