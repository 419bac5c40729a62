import { setImmediate } from 'node:timers/promises';
import { createCollector } from './collect.js';
import type { BatchInput, OpenedBatch } from './contract.js';
import { makeRow, type Made } from './make.js';

/** A thread that has opened the same batch. What it has made comes back in the order in which it was asked for. */
export interface Helper {
  /** Rejects when the thread has died, which is a bug. */
  make(index: number): Promise<Made>;
  /** Ends the thread, at once. */
  end(): Promise<void>;
}

/** Starts a thread that opens `input`. */
export type StartHelper = (input: BatchInput) => Helper;

/** How many rows a helper has in hand, so that it never waits for this thread. */
const AHEAD = 4;

/** A thread starts in the time of about so many rows; for fewer it does not pay. */
const ROWS_WORTH_A_THREAD = 24;

export interface Work {
  /** In `opened.rows`. */
  readonly indices: readonly number[];
  /** Threads in all, this one among them; at least 1. */
  readonly jobs: number;
  /** Called for each row as it is made, in no order, one at a time. What it throws ends the work. */
  readonly take: (index: number, made: Made) => void;
  /** Asked before each row; once true, rows in hand are finished and no more begun. */
  readonly stopped: () => boolean;
}

/** Makes rows with this thread and as many helpers as it pays to start. All of them have ended when it is done. */
export async function makeRows(input: BatchInput, opened: OpenedBatch, start: StartHelper, work: Work): Promise<void> {
  const { indices, take, stopped } = work;
  const many = Math.min(work.jobs - 1, Math.floor(indices.length / ROWS_WORTH_A_THREAD));
  const helpers = Array.from({ length: many }, () => start(input));
  const queue = indices.values();
  let failed = false;

  /** Does one row after the other, until there are no more. */
  async function run(make: (index: number) => Promise<Made>): Promise<void> {
    try {
      while (!failed && !stopped()) {
        const { value: index, done } = queue.next();
        if (done) return;
        take(index, await make(index));
      }
    } catch (error) {
      failed = true;
      throw error;
    }
  }

  const collect = createCollector();
  const own = run(async (index) => {
    const made = await makeRow(opened, index);
    collect();
    // Lets signals in, and what the helpers have made.
    await setImmediate();
    return made;
  });
  const others = helpers.flatMap((helper) => Array.from({ length: AHEAD }, () => run((index) => helper.make(index))));
  try {
    const ended = await Promise.allSettled([own, ...others]);
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
  } finally {
    await Promise.all(helpers.map((helper) => helper.end()));
  }
}
