import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Rows after which the memory is looked at: so few that little comes together, so many that collecting takes little of the time. */
const EVERY = 200;
/** What the process may hold before garbage is collected, in bytes. */
const ENOUGH = 175 * 2 ** 20;

/**
 * To be called after each row. V8 lets garbage grow to several times what is in use before it looks through its old space;
 * with thousands of rows that would be the greater part of the memory. So all of it is collected every few hundred rows,
 * as soon as the process holds a lot (`held`, in bytes).
 */
export function createCollector(every = EVERY, held = process.memoryUsage.rss): () => void {
  let rows = 0;
  let collect: (() => void) | undefined;
  return () => {
    rows += 1;
    if (rows % every !== 0 || held() < ENOUGH) return;
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
