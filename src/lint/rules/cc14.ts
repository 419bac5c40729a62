import type { CheckingRule } from '../rule.js';

const SHORT = /^(?:UBND|HĐND|TTCP|TTg|CP|VPCP|UBMTTQ|UB MTTQ|Bộ (?:GD|NN|TN|LĐ|VH|KH|TT|GTVT|TC|YT|NV|XD|CT)[\p{Lu}&-]*|B(?:GD|NN|TN|LĐ|VH|KH|TT|GT|TC|YT|NV|XD|CT|CA|QP)[\p{Lu}&]*|Sở (?:GD|NN|TN|LĐ|VH|KH|TT)[\p{Lu}&-]*)(?![\p{L}&])/u;

export const cc14: CheckingRule = {
  id: 'ND30-CC14',
  title: 'Tên cơ quan ban hành văn bản làm căn cứ viết đầy đủ',
  clause: 'Phụ lục I, Phần I, Mục II, điểm a khoản 6; thông lệ viện dẫn lần đầu',
  severity: 'warning',
  description: 'Căn cứ đứng trước mọi lời giải thích chữ viết tắt, nên tên cơ quan ban hành ở đó viết đầy đủ: của Ủy ban nhân dân tỉnh, không phải của UBND tỉnh.',
  wrong: 'can_cu: [Kế hoạch số 134/KH-UBND ngày 11 tháng 6 năm 2026 của UBND tỉnh về công tác dân tộc]',
  right: 'can_cu: [Kế hoạch số 134/KH-UBND ngày 11 tháng 6 năm 2026 của Ủy ban nhân dân tỉnh về công tác dân tộc]',
  *check({ sources }) {
    for (const { passage, citation } of sources) {
      const [short] = SHORT.exec(citation?.issuer ?? '') ?? [];
      if (!citation || short === undefined) continue;
      const from = passage.text.indexOf(short, citation.to);
      yield { at: passage.place(from, from + short.length), message: `Tên cơ quan ban hành viết tắt: ${short}.`, hint: `Viết đầy đủ${FULL[short] ? `: ${FULL[short]}` : ''}.` };
    }
  },
};

const FULL: Readonly<Record<string, string>> = { UBND: 'Ủy ban nhân dân', HĐND: 'Hội đồng nhân dân', TTg: 'Thủ tướng Chính phủ', TTCP: 'Thủ tướng Chính phủ', CP: 'Chính phủ', VPCP: 'Văn phòng Chính phủ' };
