import { fold, nearest } from '../../standard/fold.js';
import type { Mapping, Node } from '../../read/tree.js';
import { eachOf, lineAt, valueAt } from '../find/lines.js';
import type { CheckingRule, Finding } from '../rule.js';

/** What each task needs beside its name, by the keys of a row. */
const NEEDED: readonly (readonly [key: string, title: string])[] = [['chu_tri', 'cơ quan chủ trì'], ['thoi_gian', 'thời gian hoàn thành']];

/** Other keys of a row, of which some look alike. */
const KEYS: readonly string[] = ['nhiem_vu', 'chu_tri', 'phoi_hop', 'thoi_gian', 'san_pham', 'ghi_chu'];

export const st12: CheckingRule = {
  id: 'ND30-ST12',
  title: 'Mỗi nhiệm vụ có cơ quan chủ trì và thời gian',
  clause: 'thông lệ phân công trong kế hoạch: rõ người, rõ việc, rõ thời hạn',
  severity: 'warning',
  description: 'Trong bảng phân công, mỗi nhiệm vụ ghi cơ quan chủ trì và thời gian hoàn thành. Hàng bỏ trống thường là chưa giao, chưa có hạn.',
  wrong: 'noi_dung:\n  Phân công:\n    - bang:\n        loai: phan_cong\n        hang:\n          - { nhiem_vu: In tài liệu, chu_tri: Phòng Kinh tế, thoi_gian: Tháng 3 }\n          - { nhiem_vu: Thuê âm thanh, chu_tri: Phòng Kinh tế }\nket_thuc: Trên đây là Kế hoạch.',
  right: 'noi_dung:\n  Phân công:\n    - bang:\n        loai: phan_cong\n        hang:\n          - { nhiem_vu: In tài liệu, chu_tri: Phòng Kinh tế, thoi_gian: Tháng 3 }\n          - { nhiem_vu: Thuê âm thanh, chu_tri: Phòng Kinh tế, thoi_gian: Tháng 4 }\nket_thuc: Trên đây là Kế hoạch.',
  *check({ root }) {
    for (const table of tablesIn(root)) yield* unassigned(table);
  },
};

function* unassigned(table: Mapping): Generator<Finding> {
  const rows = eachOf(valueAt(table, 'hang')).filter((row) => lineAt(row, 'nhiem_vu') !== undefined);
  for (const [key, title] of NEEDED) {
    const lacking = rows.filter((row) => lineAt(row, key) === undefined && !hasSlip(row, key));
    const kind = lineAt(table, 'loai');
    // A column that no row fills is left out of the table: say it once.
    if (rows.length > 0 && lacking.length === rows.length && kind) {
      yield { at: kind.place(), message: `Bảng phân công không có ${title}.`, hint: `Ghi ${key} cho từng nhiệm vụ.` };
    } else {
      for (const row of lacking) {
        const task = lineAt(row, 'nhiem_vu');
        if (task) yield { at: task.place(), message: `Nhiệm vụ này chưa có ${title}.`, hint: `Thêm ${key}: … cho nhiệm vụ này.` };
      }
    }
  }
}

/** Whether a row has `key` with a slip in it, which is told of where the table is read. */
function hasSlip(row: Node, key: string): boolean {
  return row.kind === 'mapping' && row.entries.some((entry) => entry.key.text !== key && !KEYS.includes(entry.key.text) && nearest(entry.key.text, [key]) !== undefined);
}

function tablesIn(node: Node): Mapping[] {
  if (node.kind === 'list') return node.items.flatMap(tablesIn);
  if (node.kind !== 'mapping') return [];
  const kind = lineAt(node, 'loai');
  const below = node.entries.flatMap(({ value }) => (value.kind === 'text' ? [] : tablesIn(value)));
  return kind && fold(kind.text) === 'phan_cong' ? [node, ...below] : below;
}
