import { declareBuild } from './build.js';
import type { Declare } from './declare.js';
import { declareHelp } from './help.js';
import { declareSchema } from './schema.js';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Declare[] = [
  declareBuild,
  declareSchema,
  declareHelp,
];
