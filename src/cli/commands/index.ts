import { declareBuild } from './build.js';
import type { Declare } from './declare.js';
import { declareHelp } from './help.js';
import { declareInit } from './init.js';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Declare[] = [
  declareInit,
  declareBuild,
  declareHelp,
];
