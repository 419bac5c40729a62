import type { CheckingRule } from '../rule.js';
import { scalarsAt } from '../subject.js';

const NAMES = ['co_quan', 'co_quan.ten', 'co_quan.chu_quan', 'dia_danh', 'ky.tm', 'ky.kt', 'ky.tl', 'ky.tuq', 'ky.q', 'ky.chuc_vu', 'ky.ho_ten'];
/** A brace that is none of a column's name: `{{ten_xa}}`. */
const BRACE = /(?<!\{)\{(?!\{)|(?<!\})\}(?!\})/u;

export const hd15: CheckingRule = {
  id: 'ND30-HD15',
  title: 'Tên cơ quan, chức vụ, họ tên không lẫn dấu ngoặc nhọn',
  clause: 'Phụ lục I, Phần I, Mục II, điểm a khoản 2',
  severity: 'error',
  description: 'Dấu { } chỉ là cách gõ nhiều mục trên một dòng; để trong dấu nháy thì cả dòng, kể cả dấu ngoặc, in ra làm tên cơ quan.',
  wrong: "co_quan: '{ ten: Ủy ban nhân dân xã Xuân Đông }'",
  right: 'co_quan: { ten: Ủy ban nhân dân xã Xuân Đông }',
  *check({ root }) {
    for (const scalar of NAMES.flatMap((path) => scalarsAt(root, path))) {
      const brace = BRACE.exec(scalar.text);
      if (!brace) continue;
      const fields = /^\s*\{\s*[a-z_]+\s*:/u.test(scalar.text);
      yield {
        at: fields ? scalar.span : scalar.place(brace.index, brace.index + 1),
        message: `Dấu ngoặc nhọn "${brace[0]}" sẽ in ra trong tên này.`,
        hint: fields ? 'Bỏ dấu nháy bọc cả dấu { }; trong dấu { } thì giá trị nào có dấu phẩy mới đặt trong dấu nháy.' : 'Xóa dấu ngoặc nhọn.',
      };
    }
  },
};
