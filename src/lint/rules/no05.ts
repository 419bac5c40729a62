import { TYPE_CODES } from '../../standard/type-codes.js';
import { codeIn } from '../find/code.js';
import type { CheckingRule } from '../rule.js';

/** Also abbreviations of bodies: Hội đồng, Ban Thường trực, tài chính, pháp chế. */
const BODIES_TOO: readonly string[] = ['HĐ', 'BTT', 'TC', 'PC'];

export const no05: CheckingRule = {
  id: 'ND30-NO05',
  title: 'Ký hiệu của kế hoạch bắt đầu bằng KH',
  clause: 'Phụ lục III, Mục I; Phụ lục I, Phần I, Mục II, điểm b khoản 3',
  severity: 'error',
  description: 'Chữ viết tắt tên loại của kế hoạch là KH. Chữ của loại khác (QĐ, TB, CTr …) là ký hiệu của văn bản khác.',
  wrong: 'ky_hieu: QĐ-UBND',
  right: 'ky_hieu: KH-UBND',
  *check({ root }) {
    const code = codeIn(root);
    const type = TYPE_CODES.find((known) => known.code === code?.groups[0] && !BODIES_TOO.includes(known.code));
    // `UBND-KH` is ND30-NO08's.
    const astray = code && !type && code.groups.length > 0 && !code.groups[0]?.startsWith('KH') && /^\p{Lu}[\p{Lu}\d&.]*(?:-\p{Lu}[\p{Lu}\d&.]*)*$/u.test(code.line.text) && (code.groups.includes('KH') ? !/^(?:UBND|HĐND)-/u.test(code.line.text) : /^K\./u.test(code.line.text));
    if (code && astray) {
      const own = code.groups.filter((group) => group !== 'KH').join('-').replace(/^K\./u, '');
      yield { at: code.line.place(), message: `Ký hiệu ${code.line.text} không bắt đầu bằng KH.`, hint: `Ghi KH-${own}.` };
    }
    if (!code || !type || code.groups.length < 2) return;
    yield {
      at: code.line.place(0, type.code.length),
      message: `${type.code} là chữ viết tắt của ${type.name.toLowerCase()}, không phải của kế hoạch.`,
      hint: `Ghi KH-${code.groups.slice(1).join('-')}.`,
    };
  },
};
