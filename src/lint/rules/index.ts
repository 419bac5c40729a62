import type { Rule } from '../rule.js';
import { ax01 } from './ax01.js';
import { ax02 } from './ax02.js';
import { ax03 } from './ax03.js';
import { ax05 } from './ax05.js';
import { ax08 } from './ax08.js';
import { ax09 } from './ax09.js';
import { cc02 } from './cc02.js';
import { cc03 } from './cc03.js';
import { cc04 } from './cc04.js';
import { cc05 } from './cc05.js';
import { cc06 } from './cc06.js';
import { cc07 } from './cc07.js';
import { cc08 } from './cc08.js';
import { cc09 } from './cc09.js';
import { cc10 } from './cc10.js';
import { cc11 } from './cc11.js';
import { cc12 } from './cc12.js';
import { cc13 } from './cc13.js';
import { cc14 } from './cc14.js';
import { cc15 } from './cc15.js';
import { cc16 } from './cc16.js';
import { cc17 } from './cc17.js';
import { cc18 } from './cc18.js';
import { cc19 } from './cc19.js';
import { cc20 } from './cc20.js';
import { cc21 } from './cc21.js';
import { cc22 } from './cc22.js';
import { cp01 } from './cp01.js';
import { cp02 } from './cp02.js';
import { cp03 } from './cp03.js';
import { cp04 } from './cp04.js';
import { cp05 } from './cp05.js';
import { cp06 } from './cp06.js';
import { cp07 } from './cp07.js';
import { cp08 } from './cp08.js';
import { cp09 } from './cp09.js';
import { cp10 } from './cp10.js';
import { cp11 } from './cp11.js';
import { dt01 } from './dt01.js';
import { dt02 } from './dt02.js';
import { dt03 } from './dt03.js';
import { dt05 } from './dt05.js';
import { dt06 } from './dt06.js';
import { dt07 } from './dt07.js';
import { dt08 } from './dt08.js';
import { dt09 } from './dt09.js';
import { dt10 } from './dt10.js';
import { dt11 } from './dt11.js';
import { dt12 } from './dt12.js';
import { dt13 } from './dt13.js';
import { dt14 } from './dt14.js';
import { dt15 } from './dt15.js';
import { dt16 } from './dt16.js';
import { dt17 } from './dt17.js';
import { dt18 } from './dt18.js';
import { dt19 } from './dt19.js';
import { gv01 } from './gv01.js';
import { gv02 } from './gv02.js';
import { gv03 } from './gv03.js';
import { gv04 } from './gv04.js';
import { gv05 } from './gv05.js';
import { gv06 } from './gv06.js';
import { hd02 } from './hd02.js';
import { hd08 } from './hd08.js';
import { hd09 } from './hd09.js';
import { hd11 } from './hd11.js';
import { hd12 } from './hd12.js';
import { hd13 } from './hd13.js';
import { hd14 } from './hd14.js';
import { hd15 } from './hd15.js';
import { hd16 } from './hd16.js';
import { lg01 } from './lg01.js';
import { lg02 } from './lg02.js';
import { lg03 } from './lg03.js';
import { lg04 } from './lg04.js';
import { lg05 } from './lg05.js';
import { lg06 } from './lg06.js';
import { lg07 } from './lg07.js';
import { lg08 } from './lg08.js';
import { lg09 } from './lg09.js';
import { lg10 } from './lg10.js';
import { lg11 } from './lg11.js';
import { lg12 } from './lg12.js';
import { lg13 } from './lg13.js';
import { lg14 } from './lg14.js';
import { lg15 } from './lg15.js';
import { lg16 } from './lg16.js';
import { lg17 } from './lg17.js';
import { lg18 } from './lg18.js';
import { nn03 } from './nn03.js';
import { nn04 } from './nn04.js';
import { nn05 } from './nn05.js';
import { nn06 } from './nn06.js';
import { nn08 } from './nn08.js';
import { nn09 } from './nn09.js';
import { nn10 } from './nn10.js';
import { nn11 } from './nn11.js';
import { nn12 } from './nn12.js';
import { nn13 } from './nn13.js';
import { no02 } from './no02.js';
import { no03 } from './no03.js';
import { no04 } from './no04.js';
import { no05 } from './no05.js';
import { no06 } from './no06.js';
import { no07 } from './no07.js';
import { no08 } from './no08.js';
import { sg01 } from './sg01.js';
import { sg02 } from './sg02.js';
import { sg03 } from './sg03.js';
import { sg04 } from './sg04.js';
import { sg06 } from './sg06.js';
import { sg07 } from './sg07.js';
import { sg08 } from './sg08.js';
import { sg10 } from './sg10.js';
import { sg11 } from './sg11.js';
import { sg12 } from './sg12.js';
import { sg13 } from './sg13.js';
import { sg14 } from './sg14.js';
import { sg15 } from './sg15.js';
import { sg16 } from './sg16.js';
import { st01 } from './st01.js';
import { st02 } from './st02.js';
import { st03 } from './st03.js';
import { st04 } from './st04.js';
import { st05 } from './st05.js';
import { st06 } from './st06.js';
import { st09 } from './st09.js';
import { st10 } from './st10.js';
import { st11 } from './st11.js';
import { st12 } from './st12.js';
import { st13 } from './st13.js';
import { st14 } from './st14.js';
import { st15 } from './st15.js';
import { st16 } from './st16.js';
import { st17 } from './st17.js';
import { st18 } from './st18.js';
import { st19 } from './st19.js';
import { tt02 } from './tt02.js';
import { tt03 } from './tt03.js';
import { tt04 } from './tt04.js';
import { tt06 } from './tt06.js';
import { ty03 } from './ty03.js';
import { ty04 } from './ty04.js';
import { ty05 } from './ty05.js';
import { xt01 } from './xt01.js';
import { xt02 } from './xt02.js';
import { xt04 } from './xt04.js';

/** Every rule, in the order of the list that `kehoach check --list` prints: by group, as the document is laid out. */
export const RULES: readonly Rule[] = [
  ty03, ty04, ty05,
  hd02, hd08, hd09, hd11, hd12, hd13, hd14, hd15, hd16,
  no02, no03, no04, no05, no06, no07, no08,
  dt01, dt02, dt03, dt05, dt06, dt07, dt08, dt09, dt10, dt11, dt12, dt13, dt14, dt15, dt16, dt17, dt18, dt19,
  tt02, tt03, tt04, tt06,
  cc02, cc03, cc04, cc05, cc06, cc07, cc08, cc09, cc10, cc11, cc12, cc13, cc14, cc15, cc16, cc17, cc18, cc19, cc20, cc21, cc22,
  st01, st02, st03, st04, st05, st06, st09, st10, st11, st12, st13, st14, st15, st16, st17, st18, st19,
  sg01, sg02, sg03, sg04, sg06, sg07, sg08, sg10, sg11, sg12, sg13, sg14, sg15, sg16,
  nn03, nn04, nn05, nn06, nn08, nn09, nn10, nn11, nn12, nn13,
  ax01, ax02, ax03, ax05, ax08, ax09,
  xt01, xt02, xt04,
  cp01, cp02, cp03, cp04, cp05, cp06, cp07, cp08, cp09, cp10, cp11,
  lg01, lg02, lg03, lg04, lg05, lg06, lg07, lg08, lg09, lg10, lg11, lg12, lg13, lg14, lg15, lg16, lg17, lg18,
  gv01, gv02, gv03, gv04, gv05, gv06,
];
