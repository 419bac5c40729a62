import { MERGED_PROVINCES, TWO_LEVELS_FROM } from '../../standard/administration.js';
import { fold } from '../../standard/fold.js';
import { NAMED_AFTER } from '../../standard/places.js';
import { sayDay } from '../find/day.js';
import { lineAt } from '../find/lines.js';
import { mayNeedKind, SHORT_PLACE, TYPED_HCMC } from '../find/place-name.js';
import type { Issuer } from '../find/signing.js';
import { unitIn, type Unit } from '../find/unit.js';
import type { CheckingRule } from '../rule.js';

const COMMUNES: readonly string[] = ['xã', 'phường', 'đặc khu', 'thị trấn'];
const LOCAL = /^(?:[uủ][yỷ] ban nhân dân|hội đồng nhân dân)\s/iu;

export const dt07: CheckingRule = {
  id: 'ND30-DT07',
  title: 'Địa danh đúng với cấp của cơ quan ban hành',
  clause: 'Phụ lục I, Phần I, Mục II, điểm a khoản 4',
  severity: 'warning',
  description: 'Địa danh là tên đơn vị hành chính nơi cơ quan đóng trụ sở: cơ quan cấp tỉnh ghi tên tỉnh, thành phố; cơ quan cấp xã ghi tên xã, phường, đặc khu; tên tỉnh là tên hiện nay.',
  wrong: 'co_quan: Ủy ban nhân dân xã Xuân Đông\ndia_danh: Đồng Tháp',
  right: 'co_quan: Ủy ban nhân dân xã Xuân Đông\ndia_danh: Xuân Đông',
  *check({ root, date, issuers }) {
    const place = lineAt(root, 'dia_danh');
    const [issuer, ...others] = issuers;
    const unit = issuer && others.length === 0 ? seatOf(issuer) : undefined;
    if (!place || !issuer || !unit) return;
    // An issuer that is no more is ND30-GV02's, with its place.
    const merged = unit.kind === 'tỉnh' && unit.name !== place.text ? MERGED_PROVINCES.find(({ old, from }) => old === place.text && date.day >= from) : undefined;
    if (merged) {
      yield { at: place.place(), message: `Từ ngày ${sayDay(merged.from)} không còn tỉnh ${place.text}.`, hint: `Nay thuộc ${merged.now}; ghi tên tỉnh, thành phố hiện nay.` };
      return;
    }
    const [kind] = /^(?:Xã|Phường)(?= \p{Lu}\p{Ll})/u.exec(place.text) ?? [];
    if (kind && fold(place.text) === fold(`${kind} ${unit.name}`) && !mayNeedKind(place.text.slice(kind.length + 1)) && !NAMED_AFTER.includes(unit.name)) {
      yield { at: place.place(0, kind.length), message: `Địa danh thừa chữ ${kind}.`, hint: `Ghi ${place.text.slice(kind.length + 1)}; chỉ tên người, chữ số, sự kiện lịch sử mới kèm chữ chỉ cấp.` };
      return;
    }
    // Where the parent itself is gone its name is ND30-GV01's or ND30-GV02's.
    if (date.day >= TWO_LEVELS_FROM && (!['tỉnh', 'thành phố', 'xã', 'phường', 'đặc khu'].includes(unit.kind) || MERGED_PROVINCES.some(({ old }) => old === unit.name && unit.kind === 'tỉnh'))) return;
    // A place that is cut short has a rule of its own.
    if (says(place.text, unit.name) || SHORT_PLACE.test(place.text) || (TYPED_HCMC.test(place.text) && place.text !== 'Hồ Chí Minh')) return;
    yield { at: place.place(), message: `Địa danh ${place.text} không khớp với ${issuer.ten.text}.`, hint: `Ghi ${unit.name}, nếu trụ sở ở đó.` };
  },
};

/** The unit whose name the place is: a UBND's own; of a Sở or a commune's office, that of its parent body. */
function seatOf({ ten, chuQuan }: Issuer): Unit | undefined {
  if (LOCAL.test(ten.text)) return unitIn(ten.text);
  // A centre or a school that is no commune's own may name its commune or its province.
  if (/^(?:trường(?! (?:mầm non|mẫu giáo|tiểu học|th|thcs|trung học cơ sở)(?!\p{L}))|trung tâm|bệnh viện)\s/iu.test(ten.text)) return undefined;
  const parent = chuQuan && unitIn(chuQuan.text);
  return parent && (/^sở\s/iu.test(ten.text) || COMMUNES.includes(parent.kind)) ? parent : undefined;
}

/** Whether `place` has the name in it, or (a fault of another rule) its first letters. */
function says(place: string, name: string): boolean {
  const words = `_${fold(place)}_`;
  return words.includes(`_${fold(name)}_`) || words.includes(`_${fold(name).split('_').map((word) => word.charAt(0)).join('')}_`);
}
