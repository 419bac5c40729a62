import { nd30 } from '../../standard/nd30.js';
import { mm, toMm } from '../../standard/units.js';
import type { TrinhBay } from '../plan.js';
import type { PlanInput } from '../schema.js';

/** The look as typed, with the usual choice wherever nothing was. */
export function lookOf({ trinh_bay: look = {} }: PlanInput): TrinhBay {
  return {
    coChu: look.co_chu ?? 'tu-dong',
    thutDauDong: mm(look.thut_dau_dong ?? toMm(nd30.paragraph.firstLine.chosen)),
    leTrai: look.le?.trai ?? nd30.page.left.chosen,
    lePhai: look.le?.phai ?? nd30.page.right.chosen,
    leTren: look.le?.tren ?? nd30.page.top.chosen,
    leDuoi: look.le?.duoi ?? nd30.page.bottom.chosen,
    gianDong: look.gian_dong ?? nd30.paragraph.line.chosen,
  };
}
