import { RANK, titlesBefore } from '../find/titles.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

const RANKS_ONLY = new RegExp(`^(?:${RANK})\\s+(?=\\p{Lu})`, 'iu');
/** Bodies whose heads of sector prescribe ranks. */
const ARMED = /^(?:công an|bộ công an|bộ quốc phòng|quân đội|bộ tư lệnh|bộ chỉ huy|ban chỉ huy|đồn|cảnh sát|biên phòng|trung đoàn|sư đoàn|cục cảnh sát)/iu;

export const sg07: CheckingRule = {
  id: 'ND30-SG07',
  title: 'Trước họ tên người ký không ghi học hàm, học vị, danh xưng',
  clause: 'Phụ lục I, Phần I, Mục II, điểm c khoản 7',
  severity: 'error',
  description: 'Trước họ tên của người ký không ghi học hàm, học vị và các danh hiệu danh dự khác. Chỉ đơn vị vũ trang nhân dân, sự nghiệp giáo dục, y tế, khoa học được ghi khi người đứng đầu ngành quy định; khi đó bỏ qua quy tắc này.',
  wrong: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: ThS. Nguyễn Văn An }',
  right: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An }',
  mends: true,
  *check({ issuers, signatures }) {
    const armed = issuers.some(({ ten }) => ARMED.test(ten.text));
    for (const { signer: { hoTen } } of signatures) {
      const typed = titlesBefore(hoTen?.text ?? '');
      if (!hoTen || !typed) continue;
      if (armed && RANKS_ONLY.test(hoTen.text)) continue;
      const at = hoTen.place(0, typed.length);
      yield { at: hoTen.place(0, typed.trimEnd().length), message: `Trước họ tên không ghi "${typed.trim()}".`, hint: `Ghi ${hoTen.text.slice(typed.length)}`, ...mendMatch({ groups: [typed], at }, '') };
    }
  },
};
