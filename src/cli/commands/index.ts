import { declareBatch } from './batch.js';
import { declareBuild } from './build.js';
import type { Declare } from './declare.js';
import { declareHelp } from './help.js';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Declare[] = [
  declareBuild,
  declareBatch,
  declareHelp,
];
