import type { Rule } from '../rule.js';
import { hd08 } from './hd08.js';
import { hd09 } from './hd09.js';
import { lg02 } from './lg02.js';

/** Every rule, in the order of the list that `kehoach check --list` prints: by group, as the document is laid out. */
export const RULES: readonly Rule[] = [
  hd08, hd09,
  lg02,
];
