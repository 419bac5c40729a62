import type { CheckingRule } from '../rule.js';

const PROVINCIAL = /^sở\s/iu;
const MINISTRY = /^bộ\s/iu;
/** Offices that only a commune's committee has. */
const COMMUNAL = /^phòng (?:văn hóa|văn hoá) - xã hội(?!\p{L})|^phòng kinh tế(?:, hạ tầng và đô thị)?(?: (?:xã|phường|đặc khu) .+)?$/iu;

export const hd14: CheckingRule = {
  id: 'ND30-HD14',
  title: 'Sở thuộc Ủy ban nhân dân tỉnh, phòng của xã thuộc Ủy ban nhân dân xã',
  clause: 'Phụ lục I, Phần I, Mục II, điểm a khoản 2',
  severity: 'warning',
  description: 'Cơ quan chủ quản là cơ quan cấp trên trực tiếp: của sở là Ủy ban nhân dân tỉnh, thành phố, không phải bộ; của phòng thuộc xã là Ủy ban nhân dân xã, không phải sở.',
  wrong: 'co_quan: { ten: Sở Y tế, chu_quan: Bộ Y tế }\nky_hieu: KH-SYT\ndia_danh: Lâm Đồng\nky: { chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An }',
  right: 'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SYT\ndia_danh: Lâm Đồng\nky: { chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An }',
  *check({ issuers }) {
    for (const { ten, chuQuan } of issuers) {
      if (!chuQuan) continue;
      if (PROVINCIAL.test(ten.text) && MINISTRY.test(chuQuan.text)) {
        yield { at: chuQuan.place(), message: `${ten.text} không thuộc ${chuQuan.text}.`, hint: 'Ghi chu_quan: UBND tỉnh … hoặc UBND thành phố …' };
      } else if (COMMUNAL.test(ten.text) && PROVINCIAL.test(chuQuan.text)) {
        yield { at: chuQuan.place(), message: `${ten.text} không thuộc ${chuQuan.text}.`, hint: 'Ghi chu_quan: UBND xã … hoặc UBND phường …' };
      }
    }
  },
};
