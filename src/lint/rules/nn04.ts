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
    const from = line.text.length - said.length;
    const parts = said.split(/\s*[,;]\s*/u).map((part) => part.replace(/[\s.]+$/u, '')).filter(Boolean);
    const at = line.place(from, line.text.length);
    if (!/^VT(?![\p{L}\d])/u.test(said)) {
      const right = ['VT', ...parts.filter((part) => !/^(?:VT|văn thư)$/iu.test(part)).map((part) => part.replace(/^VT(?=[\p{L}])/u, ''))].map(asLetters).join(', ');
      yield { at, message: `Dòng Lưu ghi "${said}", không có VT ở đầu.`, hint: `Ghi ${right}` };
    } else if (/^VT (?!và )(?=\p{L})/u.test(said)) {
      yield { at: line.place(from, from + 2), message: 'Thiếu dấu phẩy sau VT.', hint: `Ghi ${said.replace(/^VT /u, 'VT, ')}` };
    } else if (said.includes(';')) {
      const mark = from + said.indexOf(';');
      yield { at: line.place(mark, mark + 1), message: 'Giữa các nơi lưu là dấu phẩy, không phải dấu ";".', hint: `Ghi ${parts.join(', ')}` };
    } else if (new Set(parts).size < parts.length) {
      yield { at, message: `Dòng Lưu "${said}" ghi một nơi hai lần.`, hint: `Ghi ${[...new Set(parts)].join(', ')}` };
    }
  },
};

/** Letters of an office typed small, in capitals. */
function asLetters(part: string): string {
  return /^\p{Ll}{2,5}$/u.test(part) ? part.toUpperCase() : part;
}
