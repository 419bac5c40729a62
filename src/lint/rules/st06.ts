import type { CheckingRule } from '../rule.js';

export const st06: CheckingRule = {
  id: 'ND30-ST06',
  title: 'Không dùng lẫn 1.1. với a)',
  clause: 'Phụ lục I, Phần I, Mục II, điểm đ khoản 6',
  severity: 'info',
  description: 'Dưới khoản 1. là điểm a). Số 1.1. không có trong Nghị định; nhiều cơ quan vẫn dùng, nhưng trong một kế hoạch nên dùng một cách.',
  wrong: 'noi_dung: |\n  I. NỘI DUNG\n  1. Chuẩn bị\n  1.1. Hội trường: 200 chỗ.\n  1.2. Tài liệu: 200 bộ.\n  2. Tổ chức\n  a) Đón đại biểu.\n  b) Khai mạc.',
  right: 'noi_dung: |\n  I. NỘI DUNG\n  1. Chuẩn bị\n  a) Hội trường: 200 chỗ.\n  b) Tài liệu: 200 bộ.\n  2. Tổ chức\n  a) Đón đại biểu.\n  b) Khai mạc.',
  *check({ headings }) {
    const body = headings.filter(({ annex }) => !annex);
    const decimal = body.find(({ kind, label }) => kind === 'decimal' && /^\d+\.\d+\.$/u.test(label));
    const letter = body.find(({ kind }) => kind === 'letter');
    if (decimal && letter) yield { at: decimal.at, message: `Kế hoạch dùng cả ${decimal.label} và ${letter.label} dưới khoản.`, hint: 'Nên dùng một cách: a), b), c) như Nghị định.' };
  },
};
