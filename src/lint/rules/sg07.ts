import { issuersIn, signatures } from '../find/signing.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

const DEGREE = '(?:GS|PGS|TSKH|TS|ThS|Th\\.S|BSCK\\s?I{1,2}|BS\\.?\\s?CK\\s?I{1,2}|BS|DS|KS|KTS|CN|LS|CKI{1,2}|CK\\s?I{1,2}|CVCC?|GVCC?|NGƯT|NGND|NSƯT|NSND|TTƯT|TTND|Giáo sư|Phó Giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|Thạc sỹ|Bác sĩ|Bác sỹ|Dược sĩ|Kỹ sư|Cử nhân|Luật sư|Nhà giáo Ưu tú|Nhà giáo Nhân dân|Ông|Bà|Đ\\/c|Đồng chí|Thầy|Cô)';
const RANK = '(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý)|Đại tướng';
const TITLES = new RegExp(`^(?:(?:${DEGREE}|${RANK})(?:\\s*[.,:–-]+\\s*|\\s+))+(?=\\p{L})`, 'iu');
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
  *check({ root }) {
    const armed = issuersIn(root).some(({ ten }) => ARMED.test(ten.text));
    for (const { signer: { hoTen } } of signatures(root)) {
      const [typed] = TITLES.exec(hoTen?.text ?? '') ?? [];
      if (!hoTen || !typed || isName(hoTen.text, typed)) continue;
      if (armed && RANKS_ONLY.test(hoTen.text)) continue;
      const at = hoTen.place(0, typed.length);
      yield { at: hoTen.place(0, typed.trimEnd().length), message: `Trước họ tên không ghi “${typed.trim()}”.`, hint: `Ghi ${hoTen.text.slice(typed.length)}`, ...mendMatch({ groups: [typed], at }, '') };
    }
  },
};

/** `Cô`, `Bà`, `Ông` may be a family name themselves: only before another one they are a form of address. */
function isName(name: string, typed: string): boolean {
  const [next = ''] = name.slice(typed.length).split(/\s/u);
  return /^(?:ông|bà|cô|thầy)\s+$/iu.test(typed) && !FAMILY_NAMES.has(next.toLowerCase());
}

/** The family names of nine in ten Vietnamese. */
const FAMILY_NAMES: ReadonlySet<string> = new Set([
  'nguyễn', 'trần', 'lê', 'phạm', 'hoàng', 'huỳnh', 'phan', 'vũ', 'võ', 'đặng', 'bùi', 'đỗ', 'hồ', 'ngô', 'dương', 'lý', 'đinh', 'trương', 'mai',
  'tô', 'hà', 'lương', 'đào', 'đoàn', 'lâm', 'trịnh', 'cao', 'phùng', 'tạ', 'vương', 'châu', 'thái', 'lưu', 'nông', 'quách', 'hứa', 'tống', 'chu',
]);
