import type { Talk } from './talk.js';
import type { World } from './world.js';

/** Talk of a command that goes on: each line with its time, and the findings of one turn on a screen of their own. */
export interface Screen {
  readonly talk: Talk;
  /** Begins a turn: what the last one found is not true any more. */
  turn(): Promise<void>;
}

const CLEAR = '\x1b[2J\x1b[H';

/** `quiet` as it was said to `talk`. */
export function screenOf({ clock, stderr }: World, talk: Talk, quiet: boolean): Screen {
  let found = false;
  // Once a turn, and not in the first, which stands below the command that was typed.
  let cleared = true;
  const clear = async (): Promise<void> => {
    if (!cleared && stderr.isTTY) await talk.shout(CLEAR);
    cleared = true;
  };
  let turns = 0;
  return {
    turn: async () => {
      cleared = turns === 0;
      turns += 1;
      if (found) await clear();
      found = false;
    },
    talk: {
      shout: talk.shout,
      tell: (line) => talk.tell(`${clock.now().toTimeString().slice(0, 8)} ${line}`),
      report: async (diagnostics, sources) => {
        if (diagnostics.some(({ severity }) => !quiet || severity === 'error')) {
          await clear();
          found = true;
        }
        await talk.report(diagnostics, sources);
      },
    },
  };
}
