import { bodyKindOf } from '../find/body-kind.js';
import { withoutLetters } from '../find/signing.js';
import type { CheckingRule } from '../rule.js';

/** A post, for which nobody signs TM. */
const POST = /^(?:(?:phó\s+)?chủ tịch|(?:phó\s+)?giám đốc|hiệu trưởng|trưởng|chánh|bộ trưởng|lãnh đạo)(?!\p{L})/iu;
/** A collective inside a body that has a head, such as a school's council. */
const COUNCIL = /^(?:hội đồng|ban chỉ đạo|ban tổ chức|ban chấp hành|tổ)(?!\p{L})/iu;

export const sg02: CheckingRule = {
  id: 'ND30-SG02',
  title: 'TM. chỉ dùng cho cơ quan làm việc theo chế độ tập thể',
  clause: 'Điều 13, khoản 1, 2; Phụ lục I, Phần I, Mục II, điểm b khoản 7',
  severity: 'error',
  description: 'TM. (thay mặt) đứng trước tên một tập thể lãnh đạo: Ủy ban nhân dân, Hội đồng nhân dân, Ban Chỉ đạo. Sở, phòng, trường, chi cục, trung tâm làm việc theo chế độ thủ trưởng: ghi GIÁM ĐỐC, HIỆU TRƯỞNG, hoặc KT. và chức vụ cấp phó.',
  wrong: 'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SYT\nky: { tm: Sở Y tế, chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An }',
  right: 'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SYT\ndia_danh: Lâm Đồng\nky: { chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An }',
  *check({ signatures }) {
    for (const { issuer: { ten }, signer: { tm, tl, tuq } } of signatures) {
      if (!tm) continue;
      const kind = bodyKindOf(ten.text);
      const body = withoutLetters(tm.text);
      if (POST.test(body)) {
        yield { at: tm.place(), message: `TM. đứng trước tên một tập thể, không đứng trước chức vụ "${body}".`, hint: 'Cấp phó ký thay thì ghi chức vụ ấy ở mục kt; mục tm ghi tên tập thể, ví dụ Ủy ban nhân dân.' };
      } else if (kind?.regime === 'head' && !COUNCIL.test(body)) {
        const [post = 'chức vụ của người đứng đầu'] = kind.heads;
        yield { at: tm.place(), message: `${ten.text} làm việc theo chế độ thủ trưởng, không ký TM.`, hint: `Bỏ mục tm; ghi chuc_vu: ${post}, hoặc kt: ${post} và chức vụ cấp phó.` };
      } else if (kind?.regime === 'collective' && LOCAL.test(ten.text) && LOCAL.test(body) && bodyKindOf(full(body)) !== kind) {
        yield { at: tm.place(), message: `TM. ghi ${body}, không phải ${ten.text}.`, hint: `Ghi tm: ${kind.name}` };
      } else if (tl ?? tuq) {
        yield { at: tm.place(), message: `Ký ${tl ? 'thừa lệnh (TL.)' : 'thừa ủy quyền (TUQ.)'} thì không có TM.`, hint: `Bỏ mục tm; chỉ ghi ${tl ? 'tl' : 'tuq'} và chức vụ của người ký.` };
      }
    }
  },
};

const LOCAL = /^(?:[uủ][yỷ] ban nhân dân|hội đồng nhân dân|ubnd|hđnd)(?!\p{L})/iu;

function full(name: string): string {
  return name.replace(/^UBND/iu, 'Ủy ban nhân dân').replace(/^HĐND/iu, 'Hội đồng nhân dân');
}
