import { expect, test } from 'vitest';
import { changesOf, type Changes } from '../../src/cli/changes.js';

/** Changes whose pauses end when the test says so. */
function stage() {
  let end: () => void = () => {};
  let pauses = 0;
  let stop = (): void => {};
  const wait = (): Promise<void> => new Promise((resolve) => {
    pauses += 1;
    end = resolve;
  });
  const changes = changesOf({ now: () => new Date(0), wait }, new Promise<void>((resolve) => (stop = resolve)));
  /** Ends the pause that is going on, once there is one. */
  const pause = async (number: number): Promise<void> => {
    for (let turns = 0; pauses < number && turns < 100; turns += 1) await Promise.resolve();
    expect(pauses).toBe(number);
    end();
  };
  return { changes, pause, stop: () => stop() };
}

const list = async (changes: Changes): Promise<string[] | undefined> => {
  const next = await changes.next();
  return next && [...next];
};

test('a burst is one change; it is over when nothing more came during a pause', async () => {
  const { changes, pause } = stage();
  const next = list(changes);
  changes.add('a');
  await pause(1);
  changes.add('b');
  changes.add('a');
  await pause(2);
  expect(await next).toEqual(['a', 'b']);
});

test('what comes in between is kept for the next time', async () => {
  const { changes, pause } = stage();
  changes.add('a');
  const first = list(changes);
  await pause(1);
  expect(await first).toEqual(['a']);
  changes.add('b');
  const second = list(changes);
  await pause(2);
  expect(await second).toEqual(['b']);
});

test('the end comes at once: while waiting, during a pause, before the question', async () => {
  const waiting = stage();
  const next = waiting.changes.next();
  waiting.stop();
  expect(await next).toBeUndefined();
  expect(waiting.changes.ended()).toBe(true);

  const pausing = stage();
  pausing.changes.add('a');
  const paused = pausing.changes.next();
  pausing.stop();
  expect(await paused).toBeUndefined();

  const ended = stage();
  ended.stop();
  await Promise.resolve();
  expect(await ended.changes.next()).toBeUndefined();
});
