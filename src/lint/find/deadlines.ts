import type { Subject } from '../subject.js';
import type { DateInText } from './dates.js';
import { sentenceBefore, textBefore, textBehind } from './match.js';
import { byPassage } from './spots.js';

/** What says that something is still to be done by or on the date that follows. */
const TO_DO = /(?:chậm nhất|muộn nhất|hạn (?:cuối|chót)|thời hạn|hoàn thành|hoàn tất|xong|(?:gửi|nộp|trình|báo cáo|tổng hợp|đăng ký|triển khai|tổ chức|thực hiện|khai mạc|ra quân|dự kiến|ban hành|phát động)(?=[^.;]*(?:trước|vào|từ|đến|xong|ngày)))/iu;
/** An order at the head of a line or behind the name of a body, with its time limit. */
const ORDER = new RegExp(`(?:^|[:.] |, )[\\p{P}\\p{Zs}]*(?:\\p{L}[).] )?(?:${[
  'cắm', 'treo', 'tham mưu', 'xây dựng', 'cấp', 'bố trí', 'chuẩn bị', 'tuyên truyền', 'kiểm tra', 'rà soát', 'cập nhật', 'lập', 'thành lập', 'phối hợp', 'hướng dẫn', 'vận động', 'phát', 'in', 'mua', 'trang trí', 'họp',
  'mời', 'cử', 'phân công', 'phê duyệt', 'thông báo', 'đăng', 'phân bổ', 'giao', 'niêm yết', 'công bố', 'đề nghị', 'chỉ đạo', 'lắp đặt', 'dựng', 'dọn', 'ra', 'chủ trì', 'cung cấp',
].join('|')})[ ,][^.;]*(?:trước|vào|xong|chậm nhất|hết)(?: hết)?(?: ngày)? (?:ngày )?$`, 'iu');
/** What speaks of the past or of figures as of a day, or cites a text. */
const PAST = /(?:tính đến|số liệu|kể từ|từ sau|đã|theo|tại|sinh|căn cứ|thành lập|có hiệu lực|kỷ niệm|ký|số \d+[^ ]*|của|\((?:báo cáo|công văn|văn bản|kế hoạch)) ?(?:ngày )?$/iu;
/** Said of what is there already: `đã khởi công trước ngày`, `các hộ vào ở trước ngày`, `lập đến ngày`. */
const DONE = /(?<!\p{L})(?:(?:đã|từng) (?!được giao|giao)(?:[^\s,.;:]+ ){1,4}(?:từ )?|(?:vào ở|sinh sống|cư trú|xây dựng|lập|phát sinh|tiếp nhận|ban hành|cấp|thu thập|thống kê|khởi công|ký kết|sử dụng đất) )(?:trước|đến|đến hết|tính đến)(?: ngày)? $/iu;
/** What a bare `lập trước ngày` may ask for instead. */
const ASKED = /(?:hoàn thành|xong|phải|cần|chậm nhất|yêu cầu|đề nghị)(?!\p{L})[^,.;:]*$|(?<!\p{L})(?:việc|tổ chức|tiến hành|triển khai|thực hiện) (?:vào ở|sinh sống|cư trú|xây dựng|lập|tiếp nhận|ban hành|cấp|thu thập|thống kê|khởi công|ký kết|sử dụng đất) (?:trước|đến)(?: ngày)? $/iu;
/** What such a word must speak of, to be a quality of it and nothing to do. */
const OF = /(?<!\p{L})(?:các|những|hồ sơ|văn bản|hộ|công trình|số liệu|dự án|người|trường hợp)(?!\p{L})[^.;]{0,80}$/iu;
/** Figures as of a day: `số liệu của 10 huyện, thành phố trước ngày`. */
const FIGURES = /(?<!\p{L})(?:số liệu|dữ liệu|hiện trạng|tình hình)(?! (?:gửi|báo cáo|về))[^.;:]{0,60} (?:trước|đến|đến hết)(?: ngày)? $/iu;

/** What was done, said before the day by which it was. */
const LOOKED_BACK = /(?<!\p{L})(?:đã (?:hoàn thành|hoàn tất|thực hiện|tổ chức|triển khai|ban hành|gửi|nộp)|năm (?:trước|ngoái) (?:đã )?hoàn thành)(?!\p{L})/iu;

/** The days of a birth or a founding and of its anniversary: `(03/02/1930 - 03/02/2026)`. */
const IN_PAIR = /\([^()]*\d{4}\s*[-–]\s*(?:ngày )?$/u;

/**
 * The dates of the body by which or on which something is to be done: after words that say so in the same sentence, or in a
 * line or cell of times. Dates of cited texts are none.
 */
export function findDeadlines({ dates, citations, passages }: Pick<Subject, 'dates' | 'citations' | 'passages'>): DateInText[] {
  const citedIn = byPassage(citations);
  return dates.filter((date) => {
    const { passage, from, day } = date;
    if (day === undefined || !['noi_dung', 'ket_thuc', 'phu_luc', 'bang'].includes(passage.field)) return false;
    const cited = citedIn.get(passage)?.findLast((one) => one.from <= from);
    if (cited && from < cited.to) return false;
    const [before, after] = [textBefore(date), textBehind(date)];
    if (PAST.test(before) || /^,? đã(?!\p{L})/iu.test(after)) return false;
    if (isQuality(before, after)) return false;
    if (IN_PAIR.test(before) || (/\([^()]*$/u.test(before) && /^\s*[-–]\s*(?:ngày )?\d/u.test(after))) return false;
    // What began before the plan goes on under it.
    if (/(?<!\p{L})từ (?:ngày )?$/iu.test(before)) return false;
    const sentence = sentenceBefore(date);
    if (LOOKED_BACK.test(sentence)) return false;
    if (TO_DO.test(sentence) || (ORDER.test(sentence.replace(/^\s*\d+(?:\.\d+)*\.?\s/u, ' ')) && !/(?<!\p{L})đã(?!\p{L})/iu.test(sentence))) return true;
    const heading = passage.runIn ? passages[passages.indexOf(passage) - 1]?.text : passage.text.slice(passage.lead, passage.lead + 60);
    return /^[\p{P}\p{Zs}\d.]*(?:\p{L}+\) )?(?:thời gian|thời hạn|ngày)(?!\p{L})/iu.test(heading ?? '');
  });
}

/** Whether a day says since when or until when something was so, not by when it is to be done. */
function isQuality(before: string, after: string): boolean {
  const done = DONE.exec(before);
  if (done && /^(?:đã|từng) /iu.test(done[0])) return true;
  if (done && !ASKED.test(before) && OF.test(before)) return true;
  if (OF.test(before) && /^,? (?:mà |thì )?(?:được|vẫn|không|tiếp tục)(?!\p{L})/iu.test(after)) return true;
  return FIGURES.test(before) && /^,? (?:để|làm cơ sở|phục vụ) (?:đối chiếu|so sánh|làm|tổng hợp|phục vụ)/iu.test(after);
}
