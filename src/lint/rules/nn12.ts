import type { CheckingRule } from '../rule.js';

const POSTS: Readonly<Record<string, string>> = {
  CT: 'Chủ tịch', PCT: 'Phó Chủ tịch', GĐ: 'Giám đốc', PGĐ: 'Phó Giám đốc', CVP: 'Chánh Văn phòng', PCVP: 'Phó Chánh Văn phòng', CCT: 'Chi cục trưởng', PCCT: 'Phó Chi cục trưởng',
  HT: 'Hiệu trưởng', PHT: 'Phó Hiệu trưởng', TP: 'Trưởng phòng', PTP: 'Phó Trưởng phòng', LĐVP: 'Lãnh đạo Văn phòng', BT: 'Bí thư', PBT: 'Phó Bí thư',
};
/** Letters that mean nothing but a post. `CT` and `TP` are also Công Thương, thành phố; they need a post beside them. */
const SHORT = /(?<![\p{L}.])(?:P(?:CT|GĐ|CVP|CCT|HT|TP|BT)|CVP|CCT|GĐ|LĐVP|CT(?=,? (?:và )?(?:các )?PCT|\s+(?:UBND|HĐND))|HT(?=,? (?:các )?PHT)|BT(?=,? (?:các )?PBT))(?![\p{L}\d])/gu;

export const nn12: CheckingRule = {
  id: 'ND30-NN12',
  title: 'Chức vụ trong nơi nhận không viết tắt',
  clause: 'Phụ lục I, Phần I, Mục II, khoản 9; thông lệ trình bày nơi nhận',
  severity: 'warning',
  description: 'Chức vụ của người nhận viết đủ chữ: Chủ tịch, các Phó Chủ tịch, không phải CT, PCT, PGĐ, PCVP.',
  wrong: 'noi_nhan: ["CT, các PCT UBND xã", Các thôn]',
  right: 'noi_nhan: ["Chủ tịch, các Phó Chủ tịch UBND xã", Các thôn]',
  *check({ recipients }) {
    for (const { text, place } of recipients) {
      for (const { 0: short, index } of text.matchAll(SHORT)) {
        yield { at: place(index, index + short.length), message: `Chức vụ viết tắt: ${short}.`, hint: `Viết ${POSTS[short] ?? 'đủ chữ'}.` };
      }
    }
  },
};
