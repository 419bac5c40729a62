import type { CheckingRule } from '../rule.js';

export const nn03: CheckingRule = {
  id: 'ND30-NN03',
  title: 'Mỗi nơi nhận một dòng',
  clause: 'Phụ lục I, Phần I, Mục II, điểm d khoản 9',
  severity: 'warning',
  description: 'Tên mỗi cơ quan, đơn vị hoặc mỗi nhóm nhận văn bản đứng riêng một dòng, cuối dòng có dấu chấm phẩy. Dấu ở cuối dòng do công cụ đặt.',
  wrong: 'noi_nhan: [Công an tỉnh; Bộ Chỉ huy Quân sự tỉnh]',
  right: 'noi_nhan: [Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh]',
  *check({ recipients }) {
    for (const { text, place } of recipients) {
      const bare = text.replace(/\([^()]*\)/gu, (inside) => ' '.repeat(inside.length));
      const from = bare.indexOf(';');
      if (from >= 0) yield { at: place(from, from + 1), message: 'Hai nơi nhận viết chung một dòng.', hint: 'Tách thành hai dòng; trong một nhóm thì dùng dấu phẩy.' };
    }
  },
};
