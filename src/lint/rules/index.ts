import type { Rule } from '../rule.js';
import { cc08 } from './cc08.js';
import { dt01 } from './dt01.js';
import { dt02 } from './dt02.js';
import { dt03 } from './dt03.js';
import { dt05 } from './dt05.js';
import { dt06 } from './dt06.js';
import { dt07 } from './dt07.js';
import { hd02 } from './hd02.js';
import { hd08 } from './hd08.js';
import { hd09 } from './hd09.js';
import { lg02 } from './lg02.js';
import { no02 } from './no02.js';
import { no03 } from './no03.js';
import { no04 } from './no04.js';
import { no05 } from './no05.js';
import { no06 } from './no06.js';
import { no07 } from './no07.js';
import { no08 } from './no08.js';
import { tt02 } from './tt02.js';
import { tt03 } from './tt03.js';
import { tt04 } from './tt04.js';
import { tt06 } from './tt06.js';

/** Every rule, in the order of the list that `kehoach check --list` prints: by group, as the document is laid out. */
export const RULES: readonly Rule[] = [
  hd02, hd08, hd09,
  no02, no03, no04, no05, no06, no07, no08,
  dt01, dt02, dt03, dt05, dt06, dt07,
  tt02, tt03, tt04, tt06,
  cc08,
  lg02,
];
