import type { Rule } from '../rule.js';
import { cp01 } from './cp01.js';
import { cp02 } from './cp02.js';
import { cp03 } from './cp03.js';
import { cp04 } from './cp04.js';
import { cp05 } from './cp05.js';
import { cp06 } from './cp06.js';
import { cp07 } from './cp07.js';
import { cp08 } from './cp08.js';
import { dt08 } from './dt08.js';
import { dt09 } from './dt09.js';
import { dt10 } from './dt10.js';
import { dt11 } from './dt11.js';
import { gv01 } from './gv01.js';
import { gv02 } from './gv02.js';
import { gv03 } from './gv03.js';
import { gv04 } from './gv04.js';
import { hd08 } from './hd08.js';
import { hd09 } from './hd09.js';
import { lg01 } from './lg01.js';
import { lg02 } from './lg02.js';
import { lg03 } from './lg03.js';
import { lg04 } from './lg04.js';
import { lg05 } from './lg05.js';
import { lg06 } from './lg06.js';
import { lg07 } from './lg07.js';
import { nn09 } from './nn09.js';
import { ty03 } from './ty03.js';
import { ty04 } from './ty04.js';

/** Every rule, in the order of the list that `kehoach check --list` prints: by group, as the document is laid out. */
export const RULES: readonly Rule[] = [
  ty03, ty04,
  hd08, hd09,
  dt08, dt09, dt10, dt11,
  nn09,
  cp01, cp02, cp03, cp04, cp05, cp06, cp07, cp08,
  lg01, lg02, lg03, lg04, lg05, lg06, lg07,
  gv01, gv02, gv03, gv04,
];
