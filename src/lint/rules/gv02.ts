import { FORMER_PROVINCES, MERGED_PROVINCES, PROVINCES_TO_CITIES, TWO_LEVELS_FROM } from '../../standard/administration.js';
import { sayDay } from '../find/day.js';
import { isHistorical } from '../find/historical.js';
import { matches, sentenceBefore } from '../find/match.js';
import type { CheckingRule } from '../rule.js';

const CHANGES = [...MERGED_PROVINCES, ...PROVINCES_TO_CITIES, ...FORMER_PROVINCES];
const NAMES = CHANGES.flatMap(({ old }) => [old, ...(old.includes('òa') ? [old.replace('òa', 'oà')] : []), old.toUpperCase()]);
/** Never with flag `i`, under which the capital of a longer name would be any letter. */
const PATTERN = new RegExp(`(?:[Tt]ỉnh|TỈNH) (${NAMES.join('|')})(?<!(?:\\p{L}|[Đđ]ường )(?:tỉnh|Tỉnh|TỈNH) \\1)(?!\\p{L}| \\p{Lu}\\p{Ll})`, 'gu');
/** How many there were before they were merged. */
const SIXTY_THREE = /63 (?<!\d63 )(?:tỉnh|Tỉnh)(?:,? thành(?: phố)?)?(?!\p{L})/gu;

export const gv02: CheckingRule = {
  id: 'ND30-GV02',
  title: 'Tên tỉnh, thành phố đang có',
  clause: 'Nghị quyết số 202/2025/QH15 và các nghị quyết năm 2026 về thành lập thành phố',
  severity: 'warning',
  description: 'Từ ngày 01/7/2025 có 34 tỉnh, thành phố; năm 2026 Đồng Nai, Quảng Ninh, Bắc Ninh thành thành phố. Kế hoạch ban hành sau các ngày ấy dùng tên mới; tên cũ chỉ dùng khi nói về trước đây hoặc trong tên văn bản cũ.',
  wrong: 'ngay: 05/01/2026\nket_thuc: Kế hoạch này áp dụng trên địa bàn tỉnh Hà Giang.',
  right: 'ngay: 05/01/2026\nket_thuc: Kế hoạch này áp dụng trên địa bàn tỉnh Tuyên Quang.',
  *check(subject) {
    for (const match of matches(subject, PATTERN)) {
      const name = (match.groups[1] ?? '').replace('oà', 'òa').toLowerCase();
      const change = CHANGES.find(({ old, from }) => old.toLowerCase() === name && subject.date.day >= from);
      if (!change || isHistorical(subject, match, change.from)) continue;
      yield {
        at: match.at,
        message: `Từ ngày ${sayDay(change.from)} không còn tỉnh ${change.old}.`,
        hint: match.passage.field === 'co_quan' ? `Ghi ${change.now}.` : `Ghi ${change.now}; nếu nói về trước đây thì thêm chữ "cũ" hoặc "trước đây" sau tên.`,
      };
    }
    if (subject.date.day < TWO_LEVELS_FROM) return;
    for (const match of matches(subject, SIXTY_THREE)) {
      if (isHistorical(subject, match, TWO_LEVELS_FROM) || /(?<!\p{L})(?:trước|từng|khi|sáp nhập)(?!\p{L})/iu.test(sentenceBefore(match))) continue;
      yield { at: match.at, message: `Từ ngày ${sayDay(TWO_LEVELS_FROM)} cả nước có 34 tỉnh, thành phố.`, hint: 'Ghi 34 tỉnh, thành phố.' };
    }
  },
};
