import { declareBuild } from './build.js';
import { declareCompletion } from './completion.js';
import type { Declare } from './declare.js';
import { declareDoctor } from './doctor.js';
import { declareHelp } from './help.js';
import { declareInit } from './init.js';
import { declareSchema } from './schema.js';
import { declareTemplates } from './templates.js';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Declare[] = [
  declareInit,
  declareBuild,
  declareSchema,
  declareTemplates,
  declareCompletion,
  declareDoctor,
  declareHelp,
];
