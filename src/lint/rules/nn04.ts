import { keepLine, KEEP } from '../find/recipients.js';
import type { CheckingRule } from '../rule.js';

export const nn04: CheckingRule = {
  id: 'ND30-NN04',
  title: 'Dòng Lưu bắt đầu bằng VT',
  clause: 'Phụ lục I, Phần I, Mục II, điểm c, d khoản 9',
  severity: 'warning',
  description: 'Dòng cuối của nơi nhận là Lưu: VT, rồi chữ viết tắt của đơn vị soạn thảo và số bản lưu nếu cần: Lưu: VT, TCCB. VT là văn thư cơ quan, nơi giữ bản gốc.',
  wrong: 'luu: VP',
  right: 'luu: VT, VP',
  *check({ root }) {
    const line = keepLine(root);
    if (!line) return;
    const comma = /,(?=\p{L})/u.exec(line.text);
    if (comma) yield { at: line.place(comma.index, comma.index + 1), message: 'Thiếu dấu cách sau dấu ",".', hint: `Viết ${line.text.replace(/,(?=\p{L})/gu, ', ')}` };
    const said = line.text.replace(KEEP, '');
    if (/^VT(?![\p{L}\d])/u.test(said)) return;
    const from = line.text.length - said.length;
    const others = said.replace(/^(?:VT|văn thư)[\s,;.]*/iu, '');
    yield { at: line.place(from, line.text.length), message: `Dòng Lưu ghi "${said}", không có VT ở đầu.`, hint: others ? `Ghi VT, ${others}` : 'Ghi VT.' };
  },
};
