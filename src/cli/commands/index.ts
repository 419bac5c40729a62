import { declareBatch } from './batch.js';
import { declareBuild } from './build.js';
import { declareCheck } from './check.js';
import { declareCompletion } from './completion.js';
import type { Declare } from './declare.js';
import { declareDiff } from './diff.js';
import { declareDoctor } from './doctor.js';
import { declareExplain } from './explain.js';
import { declareHelp } from './help.js';
import { declareInit } from './init.js';
import { declareSchema } from './schema.js';
import { declareTemplates } from './templates.js';
import { declareText } from './text.js';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Declare[] = [
  declareInit,
  declareBuild,
  declareCheck,
  declareExplain,
  declareBatch,
  declareSchema,
  declareDiff,
  declareText,
  declareTemplates,
  declareCompletion,
  declareDoctor,
  declareHelp,
];
