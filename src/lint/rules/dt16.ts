import { sayDay } from '../find/day.js';
import { matches, sentenceBefore, textBefore, type Match } from '../find/match.js';
import { stretchIn } from '../find/months.js';
import type { CheckingRule } from '../rule.js';

/** A quarter or a month, with its year or without. */
const NAMED = /(?<![\p{L}])([Qq]uý|QUÝ|[Tt]háng) (\d{1,2}|[IVX]{1,4})(?![\p{L}\d]|[.,]\d)(?:(?: ?\/ ?| năm )((?:19|20)\d\d)(?!\d))?/gu;
/** Right before it: what makes it a time limit. */
const BY = /(?:trong|trước|vào|xong|chậm nhất|thời gian(?: thực hiện| tổ chức)?:?|hoàn thành|thực hiện|tổ chức)(?: (?:trong|vào|cuối|đầu|giữa|hết))? $/iu;
const TO_DO = /(?:hoàn thành|thực hiện|tổ chức|triển khai|ban hành|gửi|trình|xây dựng|phát động|thời gian|thời hạn|chậm nhất|xong|nộp|tham mưu|cấp|bố trí|lắp đặt|khai giảng)(?!\p{L})/iu;
const LOOKS_BACK = /(?<!\p{L})(?:đã|kết quả|số liệu|so với|cùng kỳ|tình hình|sơ kết|tổng kết|đánh giá|được thực hiện từ|theo)(?!\p{L})/iu;
const SLIP_YEARS = 2;

export const dt16: CheckingRule = {
  id: 'ND30-DT16',
  title: 'Tháng, quý có trong năm và chưa qua',
  clause: 'lịch; thông lệ soạn thảo: việc giao trong kế hoạch phải còn thời gian để làm',
  severity: 'warning',
  description: 'Một năm có 4 quý, 12 tháng. Việc giao trong một quý, một tháng thì quý, tháng ấy chưa hết khi kế hoạch ban hành.',
  wrong: 'ngay: 27/4/2026\nnoi_dung: |\n  1. Hoàn thành việc rà soát trong quý I năm 2026.\n  2. Sơ kết vào Tháng 13/2026.',
  right: 'ngay: 27/4/2026\nnoi_dung: |\n  1. Hoàn thành việc rà soát trong quý II năm 2026.\n  2. Sơ kết vào Tháng 12/2026.',
  *check(subject) {
    const { date } = subject;
    for (const match of matches(subject, NAMED)) {
      const [typed = '', kind = '', number = '', year] = match.groups;
      const isMonth = /^t/iu.test(kind);
      if (isMonth ? /^\d/u.test(number) && (Number(number) > 12 || Number(number) === 0) && !/(?:\d|lương|thưởng|hơn|gần) $/iu.test(textBefore(match)) : !/^(?:I{1,3}|IV|0?[1-4])$/u.test(number)) {
        yield { at: match.at, message: `Không có "${typed}".`, hint: isMonth ? 'Một năm có 12 tháng; xem lại tháng.' : 'Một năm có bốn quý: I, II, III, IV.' };
      } else if (year !== undefined && date.exact && match.passage.kind !== 'cell' && isDue(match)) {
        const last = stretchIn(`${kind} ${number}/${year}`, 0)?.last;
        if (last === undefined || last >= date.day || last < date.day - SLIP_YEARS * 10000) continue;
        yield { at: match.at, message: `"${typed}" đã qua vào ngày ban hành ${sayDay(date.day)}.`, hint: 'Sửa lại thời hạn này, hoặc sửa ngày ban hành.' };
      }
    }
  },
};

/** Whether something is to be done in it, and nobody looks back. */
function isDue(match: Match): boolean {
  const before = sentenceBefore(match);
  return ['noi_dung', 'ket_thuc', 'phu_luc'].includes(match.passage.field) && BY.test(before) && !/(?:\d|ngày) $/iu.test(before) && TO_DO.test(before) && !LOOKS_BACK.test(before);
}
