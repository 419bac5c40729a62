import { unitIn } from '../find/unit.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

const PREFIX = /^TM\s*[./:]?\s*/iu;
const SHORT: readonly (readonly [RegExp, string])[] = [[/^UBND(?!\p{L})/iu, 'Ủy ban nhân dân'], [/^HĐND(?!\p{L})/iu, 'Hội đồng nhân dân']];
const LOCAL = /^(?:[uủ][yỷ] ban nhân dân|hội đồng nhân dân|ubnd|hđnd)(?!\p{L})/iu;

const BOARDS: Readonly<Record<string, string>> = { BTT: 'Ban Thường trực', BTV: 'Ban Thường vụ', BCH: 'Ban Chấp hành', BCĐ: 'Ban Chỉ đạo', BTC: 'Ban Tổ chức' };

export const sg04: CheckingRule = {
  id: 'ND30-SG04',
  title: 'Sau TM. ghi đủ tên tập thể, không kèm địa danh',
  clause: 'Phụ lục I, Phần I, Mục II, điểm b khoản 7; hình minh họa ở Mục V',
  severity: 'warning',
  description: 'Hình minh họa của Nghị định là TM. ỦY BAN NHÂN DÂN: tên viết đầy đủ và không lặp lại tên tỉnh, xã đã có ở đầu văn bản.',
  wrong: 'ky: { tm: UBND xã Xuân Đông, chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An }',
  right: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An }',
  mends: true,
  *check({ signatures }) {
    for (const { signer: { tm } } of signatures) {
      const lead = PREFIX.exec(tm?.text ?? '')?.[0].length ?? 0;
      const name = tm?.text.slice(lead) ?? '';
      const board = BOARDS[name];
      if (tm && board !== undefined) {
        const at = tm.place(lead, tm.text.length);
        yield { at, message: `Sau TM. không viết tắt: ${name}.`, hint: `Ghi tm: ${board}`, ...mendMatch({ groups: [name], at }, board) };
      }
      if (!tm || !LOCAL.test(name)) continue;
      const short = SHORT.find(([abbreviation]) => abbreviation.test(name));
      const [own = ''] = LOCAL.exec(name) ?? [];
      const behind = name.slice(own.length).trim();
      const placed = behind !== '' && (unitIn(behind) !== undefined || /^(?:xã|phường|tỉnh|thành phố|đặc khu|huyện)/iu.test(behind));
      if (!short && !placed) continue;
      const full = short?.[1] ?? own;
      const at = tm.place(lead, tm.text.length);
      yield {
        at,
        message: short ? `Sau TM. không viết tắt: ${own}.` : `Sau TM. không ghi địa danh: ${behind}.`,
        hint: `Ghi tm: ${full}`,
        ...mendMatch({ groups: [name], at }, full),
      };
    }
  },
};
