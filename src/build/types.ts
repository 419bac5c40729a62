import type { RuleSetting } from '../config/config.js';
import type { Diagnostic } from '../diagnostic.js';
import type { Day } from '../lint/index.js';
import type { ReadFile } from '../read/sheet/index.js';
import type { Node } from '../read/tree.js';

export interface Input {
  /** What messages call the file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Reads the files that the plan names, and those that it inherits from; without it there are none. */
  readonly readFile?: ReadFile;
}

export interface CheckOptions {
  /** What a draft without a date counts as, `yyyymmdd`. Without it, the day of `epoch` or the decree's own. */
  readonly today?: Day;
  /** How the project wants rules taken. */
  readonly settings?: readonly RuleSetting[];
}

export interface BuildOptions extends CheckOptions {
  /** Seconds since 1970 that a document without a whole date of its own is dated (`SOURCE_DATE_EPOCH`). */
  readonly epoch?: number;
}

/** What was found in a plan. */
export interface Examined {
  readonly diagnostics: readonly Diagnostic[];
  /** The text of every file that a diagnostic may point into, by the name in its span. */
  readonly sources: ReadonlyMap<string, string>;
}

export interface Built extends Examined {
  /** The Word file; missing exactly when `diagnostics` has an error. */
  readonly bytes?: Uint8Array;
  /** How many warnings of rules `checkPlan` would give beside these. */
  readonly unsaid?: number;
}

export type Build = (input: Input, options?: BuildOptions) => Promise<Built>;

/** What a file gives to the plans that inherit from it, as far as it could be read. */
export interface Fields extends Examined {
  readonly root?: Node;
}
