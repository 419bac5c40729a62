import { bodyKindOf } from '../find/body-kind.js';
import { withoutLetters } from '../find/signing.js';
import type { CheckingRule } from '../rule.js';

const AUTHORITY = /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\s*[./]?\s/u;

export const sg08: CheckingRule = {
  id: 'ND30-SG08',
  title: 'Quyền hạn, chức vụ ở trên, họ tên ở dưới cùng',
  clause: 'Phụ lục I, Phần I, Mục II, điểm đ khoản 7',
  severity: 'warning',
  description: 'Thứ tự từ trên xuống là quyền hạn (TM., KT.), chức vụ, chữ ký, chức vụ khác nếu có, họ tên. Không ghi gì dưới họ tên.',
  wrong: 'ky: { tm: Ban Chỉ đạo, chuc_vu: Trưởng ban, ho_ten: Nguyễn Văn An, duoi_ten: Phó Chủ tịch UBND xã }',
  right: 'ky: { tm: Ban Chỉ đạo, chuc_vu: Trưởng ban, chuc_vu_khac: Phó Chủ tịch UBND xã, ho_ten: Nguyễn Văn An }',
  *check({ signatures }) {
    for (const { issuer: { ten }, signer: { typed, duoiTen } } of signatures) {
      const [below] = duoiTen;
      if (below) yield { at: below.place(), message: 'Chức vụ không ghi dưới họ tên.', hint: 'Chuyển sang mục chuc_vu_khac để in trên họ tên.' };
      const last = typed.at(-1);
      // TM. of a body that never signs so is ND30-SG02's, KT. alone ND30-SG03's.
      const [name] = /^(?:TM|TL|TUQ)(?=\s*[./])/u.exec(last?.text ?? '') ?? [];
      if (last && name && !(name === 'TM' && bodyKindOf(ten.text)?.regime === 'head')) {
        yield { at: last.place(), message: `Dưới "${last.text}" còn thiếu chức vụ của người ký.`, hint: `Ghi ${name.toLowerCase()}: ${withoutLetters(last.text)} và chuc_vu: chức vụ của người ký.` };
      }
      for (const [i, line] of typed.entries()) {
        const before = typed[i - 1];
        if (before && AUTHORITY.test(line.text) && !AUTHORITY.test(before.text)) {
          yield { at: line.place(), message: `"${line.text}" đứng dưới chức vụ "${before.text}".`, hint: 'Ghi quyền hạn trước, chức vụ của người ký ở dòng dưới.' };
        }
      }
    }
  },
};
