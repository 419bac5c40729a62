import { matches } from '../find/match.js';
import type { CheckingRule } from '../rule.js';

const AS_ABOVE = /^(?:như\s+(?:trên|kính gửi|mục kính gửi|điều\s+\d+)|kính gửi)(?!\p{L})/iu;

const ADDRESSED = /Kính gửi(?=\s?:)(?<=^[\s\u2060]*Kính gửi)/gmu;

export const nn06: CheckingRule = {
  id: 'ND30-NN06',
  title: 'Kế hoạch không có Kính gửi, Như trên',
  clause: 'Phụ lục I, Phần I, Mục II, khoản 9',
  severity: 'error',
  description: 'Kính gửi chỉ có ở công văn, tờ trình, báo cáo gửi cấp trên; Như trên là nhắc lại Kính gửi. Kế hoạch ghi thẳng tên nơi nhận ở cuối văn bản.',
  wrong: 'noi_nhan: [Như trên, Các thôn]',
  right: 'noi_nhan: [Ủy ban nhân dân tỉnh, Các thôn]',
  *check(subject) {
    for (const { text, place } of subject.recipients) {
      const [said] = AS_ABOVE.exec(text) ?? [];
      if (said !== undefined) yield { at: place(0, said.length), message: `Nơi nhận của kế hoạch không ghi "${said}".`, hint: 'Ghi tên từng nơi nhận.' };
    }
    for (const { at, passage } of matches(subject, ADDRESSED)) {
      if (!['noi_nhan', 'phu_luc', 'bang'].includes(passage.field)) yield { at, message: 'Kế hoạch không có dòng Kính gửi.', hint: 'Xóa dòng này; nơi nhận ghi ở mục noi_nhan.' };
    }
  },
};
