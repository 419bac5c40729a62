import type { DataTable } from '../../plan/table/table.js';
import { fold } from '../../standard/fold.js';
import { columnTitles } from '../find/columns.js';
import { cellAt } from '../find/sums.js';
import type { CheckingRule, Finding } from '../rule.js';

const COUNT = /^(?:tt|stt|so_tt|so_thu_tu)$/;

export const lg15: CheckingRule = {
  id: 'ND30-LG15',
  title: 'Số thứ tự trong bảng liên tục',
  clause: 'thông lệ trình bày bảng',
  severity: 'warning',
  description: 'Cột TT, STT đánh số 1, 2, 3 liên tục. Số bị nhảy, bị trùng thường là mất, thừa một hàng khi sửa bảng.',
  wrong: 'noi_dung: |\n  I. NHIỆM VỤ\n  | TT | Nhiệm vụ |\n  |---|---|\n  | 1 | In tài liệu |\n  | 3 | Trang trí |\n  | 4 | Khai mạc |\n  II. TỔ CHỨC THỰC HIỆN\n  Các thôn thực hiện.',
  right: 'noi_dung: |\n  I. NHIỆM VỤ\n  | TT | Nhiệm vụ |\n  |---|---|\n  | 1 | In tài liệu |\n  | 2 | Trang trí |\n  | 3 | Khai mạc |\n  II. TỔ CHỨC THỰC HIỆN\n  Các thôn thực hiện.',
  *check({ tables }) {
    for (const table of tables) yield* unordered(table);
  },
};

function* unordered(table: DataTable): Generator<Finding> {
  const column = columnTitles(table).findIndex((title) => COUNT.test(fold(title)));
  if (column < 0) return;
  let before: number | undefined;
  for (const row of table.rows) {
    // Below a heading the count may begin again, or go on.
    if (row.kind !== 'data') before = undefined;
    const cell = cellAt(row, column);
    if (row.kind !== 'data' || !cell) continue;
    const number = /^\d{1,4}$/u.test(cell.text) ? Number(cell.text) : undefined;
    const again = number === 1 && before !== undefined && before > 1;
    if (number !== undefined && before !== undefined && number !== before + 1 && !again) {
      const same = number === before;
      yield { at: cell.at, message: same ? `Số thứ tự ${number} bị trùng.` : `Số thứ tự từ ${before} sang ${number}.`, hint: 'Xem có thiếu, thừa hàng không, rồi đánh lại số từ hàng này.' };
    }
    before = number;
  }
}
