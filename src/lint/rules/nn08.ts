import { fold } from '../../standard/fold.js';
import { KEEP } from '../find/recipients.js';
import type { CheckingRule } from '../rule.js';

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})UBND(?!\p{L})/gu, 'Ủy ban nhân dân'], [/(?<!\p{L})HĐND(?!\p{L})/gu, 'Hội đồng nhân dân'], [/(?<!\p{L})(?:UB)?MTTQ(?!\p{L})/gu, 'Mặt trận Tổ quốc'],
];

export const nn08: CheckingRule = {
  id: 'ND30-NN08',
  title: 'Không lặp nơi nhận',
  clause: 'Phụ lục I, Phần I, Mục II, khoản 9; Điều 17, khoản 1',
  severity: 'warning',
  description: 'Mỗi nơi nhận ghi một lần: số bản phát hành đúng bằng số nơi nhận.',
  wrong: 'noi_nhan: [Sở Y tế, Các thôn, Sở Y tế (b/c)]',
  right: 'noi_nhan: [Sở Y tế (b/c), Các thôn]',
  *check({ recipients }) {
    const seen = new Set<string>();
    for (const { text, name, place } of recipients) {
      if (KEEP.test(text)) continue;
      const twins: { from: number; to: number; said: string }[] = [];
      for (const part of partsOf(name)) {
        const key = fold(SHORT.reduce((said, [short, full]) => said.replace(short, full), part.said));
        if (key.length < 4) continue;
        if (seen.has(key)) twins.push(part);
        seen.add(key);
      }
      for (const { from, to, said } of twins) yield { at: place(from, to), message: `"${said}" đã có ở trên.`, hint: 'Xóa chỗ lặp lại.' };
    }
  },
};

/**
 * What one line names: bodies between commas, where each stands for itself. The parts of a list behind a colon, and words
 * that only mean something with what follows ("Chủ tịch, các Phó Chủ tịch UBND xã"), are not told apart.
 */
function partsOf(name: string): { readonly from: number; readonly to: number; readonly said: string }[] {
  const whole = { from: 0, to: name.length, said: name };
  if (/[:(]/u.test(name) || /^(?:chủ tịch|phó|ct|lãnh đạo|thường trực|tt)(?!\p{L})/iu.test(name)) return [whole];
  const parts = [...name.matchAll(/[^,;]+/gu)].map(({ 0: raw, index }) => {
    const said = raw.trim();
    const from = index + raw.indexOf(said);
    return { from, to: from + said.length, said };
  });
  // "Các phòng, ban, đơn vị": lower case words hang together.
  return parts.every(({ said }) => /^\p{Lu}\p{L}*\s\S/u.test(said)) ? parts : [whole];
}
