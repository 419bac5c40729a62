import { KNOWN_LAWS } from '../../standard/known-texts.js';
import { matches } from '../find/match.js';
import { mendAt } from '../mend.js';
import type { CheckingRule } from '../rule.js';

/** Names of laws in small letters, and as they are written; the longer before the shorter that it begins with. */
const NAMES = [...new Set(KNOWN_LAWS.map(({ name }) => name))].filter((name) => name !== 'Lao động').map((name) => [name.toLowerCase(), name] as const).sort(([a], [b]) => b.length - a.length);
const LONGEST = Math.max(...NAMES.map(([small]) => small.length));

export const cp11: CheckingRule = {
  id: 'ND30-CP11',
  title: 'Viết hoa tên luật',
  clause: 'Phụ lục II, Mục V, khoản 6',
  severity: 'warning',
  description: 'Viết hoa chữ cái đầu của tên loại và chữ cái đầu của tên luật: Luật Đất đai, Luật Lâm nghiệp; các chữ sau viết thường, trừ tên riêng.',
  wrong: 'ket_thuc: Thực hiện đúng Luật Lâm Nghiệp, Luật đất đai.',
  right: 'ket_thuc: Thực hiện đúng Luật Lâm nghiệp, Luật Đất đai.',
  mends: true,
  *check(subject) {
    for (const { passage, to } of matches(subject, /Luật (?<!\p{L}Luật |Bộ Luật )/gu)) {
      const behind = passage.text.slice(to, to + LONGEST + 1);
      const small = behind.toLowerCase();
      const [, name] = NAMES.find(([one]) => small.startsWith(one) && !/^\p{L}/u.test(small.slice(one.length))) ?? [];
      if (name === undefined) continue;
      const typed = behind.slice(0, name.length);
      if (typed === name || typed === typed.toUpperCase()) continue;
      const at = passage.place(to, to + name.length);
      yield { at, message: `Tên luật "${typed}" viết hoa chưa đúng.`, hint: `Viết Luật ${name}.`, ...mendAt(at, typed, name) };
    }
  },
};
