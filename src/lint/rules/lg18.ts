import { matchesNear } from '../find/match.js';
import type { CheckingRule } from '../rule.js';

const DOTS = '(?:\\.{3,}|…+)[.…]*';
/** Words behind which something must stand, and something else goes on; a list may end in dots. */
const BEFORE = `(?:${[
  'năm', 'ngày', 'tháng', 'quý', 'lúc', 'hồi', 'số', 'khoảng', 'thôn', 'xóm', 'ấp', 'bản', 'xã', 'phường', 'tỉnh', 'huyện', 'ông', 'bà', 'đồng chí', 'trước', 'là', 'tại', 'cho', 'từ', 'đến', 'hơn', 'gần', 'tổng số',
].map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`).join('|')})`;
/** What each has. */
const SIGN = /\.{3}|…|[xX]{3}|\?{3}|\([^()\n]{0,12}[Bb]ổ sung|\[(?:đ|Đ|t|T|n|N|…)/gu;
const BLANK = new RegExp([
  `(?<!(?:các|những) )${BEFORE} ${DOTS}(?=[ ,]+\\p{L}| ?/\\p{L})`, `${DOTS} ?/ ?${DOTS}(?: ?/ ?(?:\\d{4}|${DOTS}))?`, `${DOTS} (?=(?:giờ|người|đồng|đại biểu|hộ|triệu)(?!\\p{L}))`,
  '(?:xxx+|XXXX+)(?!\\p{L})', 'XXX(?!\\p{L})(?<=(?:thôn|xã|phường|ông|bà) XXX)', '\\?{3,}',
  `(?:${DOTS} ?)?\\((?:(?:[Đđ]ề nghị|[Cc]ần|[Cc]hờ|[Ss]ẽ|[Cc]òn) )?[Bb]ổ sung(?: sau| thêm)?\\)`, '\\[(?:[Đđ]iền|[Tt]ên|[Nn]gày|[Ss]ố|[Đđ]ịa điểm)[^\\[\\]\\n]{0,60}\\]',
].map((one) => `(?<!\\p{L})${one}`).join('|'), 'gu');

export const lg18: CheckingRule = {
  id: 'ND30-LG18',
  title: 'Không còn chỗ trống chưa điền',
  clause: 'Điều 10: nội dung văn bản đầy đủ, chính xác trước khi ký',
  severity: 'warning',
  description: 'Dấu chấm lửng thay cho một con số, một cái tên (năm ….., thôn xxx, khoảng ... người) và lời nhắc như (đề nghị bổ sung) là chỗ để điền khi soạn; bản trình ký không còn. Quy tắc không xem bảng và biểu mẫu ở phụ lục.',
  wrong: 'ket_thuc: Mời khoảng ... người dự, trước ngày …/…/2026.',
  right: 'ket_thuc: Mời khoảng 120 người dự, trước ngày 20/3/2026.',
  *check(subject) {
    const wanted = ({ field, kind }: { field: string; kind: string }): boolean => kind !== 'cell' && ['trich_yeu', 'mo_dau', 'noi_dung', 'ket_thuc', 'noi_nhan'].includes(field);
    for (const { at, groups: [typed = ''] } of matchesNear(subject, SIGN, BLANK, wanted)) {
      yield { at, message: `Chỗ này chưa điền: "${typed.trim()}".`, hint: 'Điền cho đủ, hoặc bỏ chỗ này.' };
    }
  },
};
