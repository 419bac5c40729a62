import { fold } from '../../standard/fold.js';
import { columnTitles, rowsOf, type ColumnCell } from '../find/columns.js';
import { sayDay } from '../find/day.js';
import { stretchIn, type Stretch } from '../find/months.js';
import { isYearSlip, periodOf } from '../find/period.js';
import type { CheckingRule, Finding } from '../rule.js';
import type { Subject } from '../subject.js';

const BEGIN = /^(?:(?:ngay|thoi_gian|thoi_diem)_)?bat_dau(?:_|$)|^tu_ngay$/;
const END = /^(?:(?:ngay|thoi_gian|thoi_han|thoi_diem|han)_)?(?:hoan_thanh|ket_thuc)$|^den_ngay$|^thoi_han(?:_|$)/;
const TIME = /^(?:thoi_gian|ngay)(?:_(?:thuc_hien|hoan_thanh|to_chuc|trien_khai|du_kien))+$|^thoi_gian$|^tien_do$/;
/** Columns that say who does it: what stands beside them is still to be done. */
const GIVEN = /chu_tri|phu_trach|^(?:don_vi|co_quan|bo_phan|nguoi)_thuc_hien|phan_cong/;
/** Older ones are history, not slips. */
const SLIP_YEARS = 2;

interface Timed extends Stretch {
  readonly cell: ColumnCell;
}

export const dt15: CheckingRule = {
  id: 'ND30-DT15',
  title: 'Thời gian trong bảng tiến độ đúng thứ tự và chưa qua',
  clause: 'thông lệ soạn thảo: việc giao trong kế hoạch phải còn thời gian để làm',
  severity: 'warning',
  description: 'Trong bảng phân công, tiến độ: ngày hoàn thành không trước ngày bắt đầu; thời gian không trước ngày ban hành và không ở ngoài thời kỳ nêu ở trích yếu.',
  wrong: 'ngay: 12/01/2026\nnoi_dung:\n  to_chuc_thuc_hien:\n    - bang:\n        loai: tien_do\n        hang:\n          - { noi_dung: In tài liệu, bat_dau: 20/3/2026, hoan_thanh: 15/3/2026 }',
  right: 'ngay: 12/01/2026\nnoi_dung:\n  to_chuc_thuc_hien:\n    - bang:\n        loai: tien_do\n        hang:\n          - { noi_dung: In tài liệu, bat_dau: 15/3/2026, hoan_thanh: 20/3/2026 }',
  *check(subject) {
    const { plan, date } = subject;
    if (!plan || date.day === 0) return;
    const year = Math.floor(date.day / 10000);
    for (const table of subject.tables) {
      const titles = columnTitles(table).map((title) => fold(title));
      const columns = (kind: RegExp): number => titles.findIndex((title) => kind.test(title));
      const [begin, end] = [columns(BEGIN), columns(END)];
      const time = columns(TIME) === end ? -1 : columns(TIME);
      if (begin < 0 && end < 0 && time < 0) continue;
      const timed = (cells: readonly ColumnCell[], column: number): Timed | undefined => {
        const cell = cells.find((one) => one.column === column);
        const stretch = cell && stretchIn(cell.text, year);
        return cell && stretch && { ...stretch, cell };
      };
      const rows = rowsOf(table).map((cells) => [timed(cells, begin), timed(cells, end), timed(cells, time)] as const);
      const swapped = new Set<Timed>();
      for (const [first, last] of rows) {
        if (!first || !last || first.first <= last.last || !(first.dated && last.dated)) continue;
        swapped.add(last);
        yield { at: last.cell.at, message: `Hoàn thành "${last.cell.text}" ở trước lúc bắt đầu "${first.cell.text}".`, hint: 'Xem lại hai thời điểm này.' };
      }
      yield* outside(subject, rows.flat().flatMap((one) => (one && !swapped.has(one) ? [one] : [])), titles.some((title) => GIVEN.test(title)));
    }
  },
};

/** Times that were over by the plan's date or are not in its period; a table of nothing but past ones looks back. */
function* outside(subject: Subject, all: readonly Timed[], given: boolean): Generator<Finding> {
  const { plan, date } = subject;
  // Told of at the subject.
  const period = isYearSlip(subject) ? undefined : periodOf(plan);
  const isPast = ({ last, dated }: Timed): boolean => date.exact && dated && last < date.day;
  const looksBack = !given && all.length > 1 && all.every(isPast);
  for (const one of all) {
    if (isPast(one)) {
      if (!looksBack && one.last >= date.day - SLIP_YEARS * 10000) yield { at: one.cell.at, message: `Thời gian "${one.cell.text}" đã qua vào ngày ban hành ${sayDay(date.day)}.`, hint: 'Sửa lại thời gian này, hoặc sửa ngày ban hành.' };
    } else if (period && one.dated && (one.first > period.last || one.last < period.first)) {
      yield { at: one.cell.at, message: `Thời gian "${one.cell.text}" ở ngoài ${period.said} của kế hoạch.`, hint: 'Sửa lại thời gian này, hoặc thời kỳ ở trích yếu.' };
    }
  }
}
