import { TITLE_WORDS, WORD_GROUPS } from '../../standard/word-groups.js';
import { mendMatch } from '../mend.js';
import type { Passage } from '../passages.js';
import { inBlocks, type Block } from '../printed.js';
import type { CheckingRule } from '../rule.js';
import type { Subject } from '../subject.js';

/** Words that Vietnamese never doubles (as it does `dần dần`, `năm năm`), and no name or compound begins with after itself. */
const SINGLE = new Set([
  'của', 'và', 'các', 'những', 'là', 'với', 'theo', 'về', 'được', 'để', 'đến', 'trên', 'khi', 'này', 'đã', 'sẽ', 'có', 'một', 'phải', 'cần',
  'bởi', 'nhằm', 'như', 'hoặc', 'nếu', 'thì', 'mà', 'vào', 'cũng', 'đang', 'tại', 'trong', 'cho', 'không', 'từ', 'do', 'đối', 'cùng', 'thực', 'tổ', 'kế', 'tỉnh', 'xã',
]);
/** Compounds that begin with such a word: `tại tại chỗ`, `theo theo dõi`. */
const COMPOUND = new Set(['chỗ', 'ngoại', 'vay', 'thuê', 'phép', 'gian', 'khí', 'quân', 'sạch', 'dõi', 'hội', 'tốn', 'tục', 'chức']);
/** What Vietnamese does double, and numbers said digit by digit. */
const REDUPLICATED = new Set([
  'xa', 'gần', 'dần', 'thường', 'luôn', 'ngày', 'đêm', 'sáng', 'trưa', 'chiều', 'tối', 'tháng', 'năm', 'đời', 'kiếp', 'ai', 'người', 'nhà', 'nơi', 'chốn', 'đâu', 'lớp', 'hàng',
  'tầng', 'trùng', 'điệp', 'mãi', 'song', 'chung', 'lâu', 'nhanh', 'đều', 'khác', 'hay', 'vui', 'xanh', 'đỏ', 'vàng', 'trắng', 'tím', 'hồng', 'rành', 'khăng', 'ầm', 'ào', 'rào', 'ù', 'oang',
  'chuồn', 'cào', 'chôm', 'ba', 'hai', 'bốn', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'trăm', 'vạn', 'lần', 'hằng', 'mau', 'cao', 'to', 'sâu', 'rộng', 'nhẹ', 'khe', 'be', 'phăng', 'vù', 'ngồn', 'rưng',
  'bừng', 'sừng', 'lừng', 'bon', 'phơi', 'rừng', 'biển', 'quanh', 'vòng', 'lưng', 'đồng', 'thôn', 'làng', 'bản', 'việc', 'họ', 'nước', 'cây', 'mùa', 'giây', 'phút', 'giờ', 'tuần', 'đi', 'lại', 'ngành', 'đội', 'nhóm', 'rất',
]);
/** Words that begin no compound: what follows one is no compound's second half, as in `môi trường trường học`. */
const ALONE = new Set(['của', 'và', 'các', 'những', 'là', 'với', 'về', 'được', 'để', 'đến', 'trên', 'khi', 'đã', 'sẽ', 'phải', 'bởi', 'nhằm', 'hoặc', 'nếu', 'thì', 'mà', 'vào', 'cũng', 'đang', 'do', 'gửi', 'mỗi', 'từng', 'mọi']);
/** Two words that may be said twice: `từng bước từng bước`. */
const STEPWISE = new Set(['từng', 'mỗi', 'ngày', 'lớp']);
/** Words of two syllables: the second of one that is said again before a word that begins nothing with it is one too many. */
const PAIRS = new Set([...WORD_GROUPS, ...TITLE_WORDS, 'yêu cầu', 'kết quả', 'báo cáo', 'phối hợp', 'nội dung', 'thời gian', 'địa điểm', 'trách nhiệm', 'chủ trì', 'phân công', 'tham gia', 'tham mưu', 'hoạt động', 'kinh phí', 'lực lượng', 'nhân lực', 'hiệu lực', 'sản phẩm', 'thành lập', 'đề nghị', 'đồng chí', 'lãnh đạo', 'xử lý', 'cụ thể', 'kịp thời', 'tích cực', 'chủ động', 'tăng cường', 'đẩy mạnh', 'hướng dẫn', 'theo dõi', 'đôn đốc', 'vận động', 'địa phương', 'điều kiện', 'mục đích', 'ý nghĩa', 'tình hình', 'nguồn lực', 'trọng tâm'].filter((words) => /^\S+ \S+$/u.test(words)));
/** Second syllables that are words of their own, such as verbs: `chương trình trình Hội đồng nhân dân`. */
const FREE = new Set(['cử', 'trình', 'giao', 'học', 'dạy', 'thi', 'thu', 'chi', 'trồng', 'nuôi', 'đi', 'làm', 'in', 'mời', 'chuyển', 'đưa', 'nộp', 'mua', 'bán', 'ăn', 'ở', 'xây', 'đường', 'nhà', 'đất', 'nước', 'rừng', 'số', 'vụ', 'việc', 'dân', 'trường', 'lớp', 'công', 'tiền', 'trị', 'phòng', 'tra', 'dựng', 'đặt', 'ra', 'hội', 'người', 'quan', 'chức', 'cơ', 'viên', 'đội', 'chính', 'an', 'tin']);
const SMALL = /^\p{Ll}+$/u;
const END = /[^\p{L}].*$/su;

export const lg06: CheckingRule = {
  id: 'ND30-LG06',
  title: 'Không lặp chữ',
  clause: 'quy ước chính tả',
  severity: 'warning',
  description: 'Một chữ gõ hai lần liền nhau ("của của", "thực hiện thực hiện") là lỗi đánh máy.',
  wrong: 'ket_thuc: Trên đây là Kế hoạch của của Ủy ban nhân dân xã.',
  right: 'ket_thuc: Trên đây là Kế hoạch của Ủy ban nhân dân xã.',
  mends: true,
  *check(subject) {
    for (const { passage, from, to, word } of doubled(subject)) {
      const at = passage.place(from, to);
      yield { at, message: `Chữ "${word}" bị lặp.`, hint: `Bỏ một chữ "${word}".`, ...mendMatch({ groups: [passage.text.slice(from, to)], at }, word) };
    }
  },
};

/** A sentence's first word with a small letter. */
function lower(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

interface Doubled {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly word: string;
}

/** One syllable twice that is certainly one too many, or any two syllables twice; nothing but letters may stand between. */
function doubled(subject: Subject): readonly Doubled[] {
  return inBlocks(subject, doubled, doubledIn);
}

function* doubledIn({ passages, starts, text }: Block): Generator<Doubled> {
  for (const [line, passage] of passages.entries()) {
    const start = starts[line] ?? 0;
    const end = start + passage.text.length;
    // In the text of the block, whose letters V8 reads faster than those of a part of it; -1 where there is none.
    const wordAfter = (at: number): number => {
      const space = text.indexOf(' ', at);
      return space < 0 || space >= end ? -1 : space + 1;
    };
    let words: readonly string[] | undefined;
    let from = start;
    let second = wordAfter(from);
    for (let i = 0; second > 0; i += 1) {
      const third = wordAfter(second);
      const length = second - from - 1;
      // Nearly all words differ already in their last letter or their second.
      if (mayEqual(text, from, second, length) || (third > 0 && mayEqual(text, from, third, length))) {
        words ??= passage.text.split(' ');
        const count = doubledAt(words, i);
        if (count > 0) {
          const word = words.slice(i, i + count).join(' ');
          const at = from - start;
          yield { passage, from: at, to: at + 2 * word.length + 1, word };
        }
      }
      from = second;
      second = third;
    }
  }
}

/** Whether the word of `length` at `a` and what stands at `b` can be the same but for the first letter's size. */
function mayEqual(text: string, a: number, b: number, length: number): boolean {
  return text.charCodeAt(a + length - 1) === text.charCodeAt(b + length - 1) && (length < 2 || text.charCodeAt(a + 1) === text.charCodeAt(b + 1));
}

/** How many words, one or two, are said twice from the one at `i` on. */
function doubledAt(words: readonly string[], i: number): number {
  const [one = '', two = '', three = '', four = ''] = words.slice(i, i + 4);
  const small = lower(one);
  if (!SMALL.test(small)) return 0;
  if (two.startsWith(small)) return two.replace(END, '') === small && isOneTooMany(words, i) ? 1 : 0;
  // Two words with their capital: `Căn cứ Căn cứ`.
  return (three === small || three === one) && four.replace(END, '') === two && SMALL.test(two) && !STEPWISE.has(small) ? 2 : 0;
}

/** Whether the word at `i`, which is said twice, is neither a reduplication nor the end of one compound before another. */
function isOneTooMany(words: readonly string[], i: number): boolean {
  const [before = '', one = '', two = '', behind = ''] = [words[i - 1], words[i], words[i + 1], words[i + 2]];
  const small = lower(one);
  const first = !/\p{L}$/u.test(before);
  // `các các-bon`.
  if (/^\p{L}+-\p{L}/u.test(two)) return false;
  // A capital within a sentence is a name's: `Trưởng Ban ban hành`.
  if (small !== one && !first) return false;
  if (small === 'từ' && !/^(?:\d|(?:ngày|tháng|năm|nay|khi|nguồn|các)(?!\p{L}))/u.test(behind)) return false;
  if (SINGLE.has(small)) return !(two === small && COMPOUND.has(behind.replace(END, '')));
  // `đi đi lại lại`.
  if (two === small && words[i + 2] !== undefined && words[i + 3]?.replace(END, '') === words[i + 2]) return false;
  if (two === small && isSaidAgain(before, small, behind, words[i + 3] ?? '')) return true;
  if (REDUPLICATED.has(small)) return false;
  return first || ALONE.has(lower(before)) || two !== small || !/^\p{L}/u.test(behind);
}

/** Whether `before` and `small` are one word, and what stands behind begins another without `small`. */
function isSaidAgain(before: string, small: string, behind: string, next: string): boolean {
  if (FREE.has(small) || !PAIRS.has(`${lower(before)} ${small}`)) return false;
  const word = behind.replace(END, '');
  return ALONE.has(word) || (PAIRS.has(`${word} ${next.replace(END, '')}`) && !PAIRS.has(`${small} ${word}`));
}
