import { mendAt } from '../mend.js';
import type { CheckingRule } from '../rule.js';

export const nn13: CheckingRule = {
  id: 'ND30-NN13',
  title: 'Ghi chú của nơi nhận viết đủ ngoặc: (b/c), (để báo cáo)',
  clause: 'thông lệ trình bày nơi nhận',
  severity: 'warning',
  description: 'Ghi chú sau nơi nhận đặt trong ngoặc đơn, cách tên một dấu cách, chữ viết tắt có dấu gạch chéo: UBND tỉnh (b/c), Các thôn (t/h).',
  wrong: 'noi_nhan: [UBND tỉnh (bc), Các thôn]',
  right: 'noi_nhan: [UBND tỉnh (b/c), Các thôn]',
  mends: true,
  *check({ recipients }) {
    for (const { text, place } of recipients) {
      const open = text.lastIndexOf('(');
      if (open <= 0) continue;
      const note = text.slice(open);
      if (!note.includes(')')) {
        yield { at: place(open, text.length), message: `Ghi chú "${note}" thiếu dấu đóng ngoặc.`, hint: `Viết ${text})` };
        continue;
      }
      const short = /^\((bc|ph|th|tđ)\)/u.exec(note)?.[1];
      const right = short === undefined ? undefined : `${short.charAt(0)}/${short.charAt(1)}`;
      if (right !== undefined && short !== undefined) {
        const at = place(open + 1, open + 1 + short.length);
        yield { at, message: `Chữ viết tắt "(${short})" thiếu dấu gạch chéo.`, hint: `Viết (${right}).`, ...mendAt(at, short, right) };
      }
      if (/[\p{L}\d]/u.test(text.charAt(open - 1)) && /^\((?:\p{L}\/?\p{L}|để |thay |phối )/u.test(note)) {
        const at = place(open, open + 1);
        yield { at, message: 'Thiếu dấu cách trước ngoặc.', hint: `Viết ${text.slice(0, open)} ${note}`, ...mendAt(at, '(', ' (') };
      }
    }
  },
};
