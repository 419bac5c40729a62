import { matches } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

const WRONG = /^[\s\u2060]*(?:[a-eghiklmnopqrstuvxyđ] ?\/|[A-EGHĐ] ?[)/]|\([a-eghiklmnopqrstuvxyđ]\))(?=\s+\p{L})/gmu;

export const st16: CheckingRule = {
  id: 'ND30-ST16',
  title: 'Điểm ghi bằng chữ thường và dấu ngoặc đơn: a), b)',
  clause: 'Phụ lục I, Phần I, Mục II, điểm đ khoản 6',
  severity: 'warning',
  description: 'Thứ tự các điểm dùng chữ cái tiếng Việt in thường, sau có dấu đóng ngoặc đơn: a), b). Viết b/, B), (b) thì dòng ấy không được hiểu là điểm, in như một đoạn văn.',
  wrong: 'noi_dung: |\n  I. NỘI DUNG\n  1. Chuẩn bị\n  a/ Hội trường.\n  b/ Tài liệu.',
  right: 'noi_dung: |\n  I. NỘI DUNG\n  1. Chuẩn bị\n  a) Hội trường.\n  b) Tài liệu.',
  mends: true,
  *check(subject) {
    for (const match of matches(subject, WRONG)) {
      const { passage, to, groups: [whole = ''] } = match;
      if (!['noi_dung', 'phu_luc', 'ket_thuc'].includes(passage.field) || passage.kind === 'cell') continue;
      const typed = whole.replace(/^[\s\u2060]+/u, '');
      const right = `${typed.replace(/[^\p{L}]/gu, '').toLowerCase()})`;
      const at = passage.place(to - typed.length, to);
      yield { at, message: `Điểm ghi "${typed}" nên in như một đoạn văn.`, hint: `Viết ${right}`, ...mendMatch({ groups: [typed], at }, right) };
    }
  },
};
