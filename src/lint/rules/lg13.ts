import { equals, formatDecimal, unitsAt } from '../../standard/decimal.js';
import { columnSums, type ColumnSum } from '../find/sums.js';
import type { CheckingRule } from '../rule.js';

export const lg13: CheckingRule = {
  id: 'ND30-LG13',
  title: 'Hàng tổng cộng của bảng đúng bằng các hàng cộng lại',
  clause: 'thông lệ lập bảng, dự toán',
  severity: 'error',
  description: 'Bảng có hàng cuối là Tổng cộng, Cộng, Tổng số thì số ở hàng ấy đúng bằng các hàng trên cộng lại. Quy tắc chỉ xem cột mà hàng nào cũng có số; bảng loai: du_toan do công cụ tự cộng.',
  wrong: 'noi_dung: |\n  I. CHỈ TIÊU\n  | TT | Thôn | Số cây |\n  |---|---|---|\n  | 1 | Thôn Đông | 40 |\n  | 2 | Thôn Đoài | 35 |\n  | | Tổng cộng | 70 |\n  II. TỔ CHỨC THỰC HIỆN\n  Các thôn thực hiện.',
  right: 'noi_dung: |\n  I. CHỈ TIÊU\n  | TT | Thôn | Số cây |\n  |---|---|---|\n  | 1 | Thôn Đông | 40 |\n  | 2 | Thôn Đoài | 35 |\n  | | Tổng cộng | 75 |\n  II. TỔ CHỨC THỰC HIỆN\n  Các thôn thực hiện.',
  *check({ tables }) {
    for (const table of tables) {
      for (const column of columnSums(table)) {
        if (isNear(column, table.rows.length)) continue;
        const sum = formatDecimal(column.sum);
        yield { at: column.cell.at, message: `Các hàng cộng lại là ${sum}, không phải ${column.cell.text}.`, hint: `Ghi ${sum}, hoặc sửa lại số ở một hàng.` };
      }
    }
  },
};

/** Equal, or off by no more than the rounding of fractions. */
function isNear({ sum, typed }: ColumnSum, rows: number): boolean {
  const scale = Math.max(sum.scale, typed.scale);
  const gap = unitsAt(sum, scale) - unitsAt(typed, scale);
  return equals(sum, typed) || (scale > 0 && gap <= BigInt(rows) && gap >= -BigInt(rows));
}
