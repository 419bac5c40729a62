import { matches } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

/** Thousands with commas (`1,250,000`), a stop before the fraction of a per cent (`98.5%`), money without dots. */
const COMMAS = /(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?![\d,])/gu;
const STOP = /(?<![\d.,/])(\d{1,3})\.(\d{1,2}) ?%/gu;
const LONG = /(?<![\d.,/-])(\d{5,12})(?= ?(?:đồng|đ|VNĐ|VND)(?!\p{L})| (?:người|hộ|ha|con|lượt|cây|triệu|tỷ|m2|m²|km)(?!\p{L}))/gu;

export const lg04: CheckingRule = {
  id: 'ND30-LG04',
  title: 'Cách viết số',
  clause: 'quy ước của tiếng Việt: dấu chấm chia hàng nghìn, dấu phẩy trước phần thập phân',
  severity: 'info',
  description: 'Viết 1.250.000 đồng, 98,5%: dấu chấm chia hàng nghìn, dấu phẩy trước phần thập phân.',
  wrong: 'ket_thuc: Kinh phí 1,250,000 đồng, đạt 98.5% kế hoạch, hỗ trợ 15000 người.',
  right: 'ket_thuc: Kinh phí 1.250.000 đồng, đạt 98,5% kế hoạch, hỗ trợ 15.000 người.',
  mends: true,
  *check(subject) {
    for (const [pattern, write] of [
      [COMMAS, (found: string) => found.replaceAll(',', '.')],
      [STOP, (found: string) => found.replace('.', ',')],
      [LONG, (found: string) => found.replace(/\B(?=(?:\d{3})+$)/g, '.')],
    ] as const) {
      for (const match of matches(subject, pattern)) {
        const typed = match.groups[0] ?? '';
        const right = write(typed);
        yield { at: match.at, message: `Số "${typed}" viết chưa đúng cách.`, hint: `Viết "${right}".`, ...mendMatch(match, right) };
      }
    }
  },
};
