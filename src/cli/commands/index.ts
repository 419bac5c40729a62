import { declareBuild } from './build.js';
import type { Declare } from './declare.js';
import { declareDiff } from './diff.js';
import { declareHelp } from './help.js';
import { declareText } from './text.js';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Declare[] = [
  declareBuild,
  declareDiff,
  declareText,
  declareHelp,
];
