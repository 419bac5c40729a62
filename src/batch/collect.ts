import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Rows between two collections: so few that little comes together, so many that it takes two hundredths of the time at most. */
const EVERY = 200;

/**
 * To be called after each row. V8 lets garbage grow to several times what is in use before it looks through its old space;
 * with thousands of rows that would be the greater part of the memory. So all of it is collected every few hundred rows.
 */
export function createCollector(every = EVERY): () => void {
  let rows = 0;
  let collect: (() => void) | undefined;
  return () => {
    rows += 1;
    if (rows % every !== 0) return;
    collect ??= exposedCollector();
    collect();
  };
}

function exposedCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  return typeof collect === 'function' ? () => { collect(); } : () => {};
}
