import type { DocxProblem, WordsMatch } from '../../diagnostic.js';
import { quote } from '../words.js';
import type { CodesOf, Said, Sentences } from '../said.js';

const SAVE_AS = 'Mở tệp bằng Word, chọn "Lưu như" (Save As), ở ô kiểu tệp chọn Word Document (*.docx) rồi lưu lại.';

const UNREADABLE: { readonly [P in DocxProblem]: Said } = {
  'empty': { message: 'Tệp trống, không có gì bên trong.', hint: 'Lấy lại tệp từ nơi gửi, hoặc tạo lại từ kế hoạch.' },
  'not-docx': { message: 'Đây không phải là tệp Word (.docx).', hint: `Kiểm tra lại tên tệp. ${SAVE_AS}` },
  'old-word': { message: 'Đây là tệp Word đời cũ (.doc), kehoach không đọc được.', hint: SAVE_AS },
  'encrypted': {
    message: 'Tệp Word này có mật khẩu, kehoach không đọc được.',
    hint: 'Mở tệp bằng Word, vào Tệp > Thông tin > Bảo vệ tài liệu, xóa mật khẩu rồi lưu thành một tệp khác.',
  },
  'damaged': {
    message: 'Tệp Word này bị hỏng hoặc chép chưa hết.',
    hint: 'Chép lại tệp từ nơi gửi; hoặc mở bằng Word, để Word sửa giúp rồi lưu lại.',
  },
  'too-large': {
    message: 'Tệp Word này quá lớn để đọc phần chữ.',
    hint: 'Kiểm tra lại tên tệp; nếu tệp có nhiều ảnh thì nén ảnh trong Word rồi lưu lại.',
  },
};

/** What is found in a Word file itself. */
export const docx: Sentences<CodesOf<'docx'>> = {
  'docx.unreadable': ({ problem }) => UNREADABLE[problem],
  'docx.tracked': () => ({
    message: 'Tệp có những chỗ sửa chưa được chấp nhận (Track Changes); chữ được đọc như đã chấp nhận hết.',
    hint: 'Muốn đọc khác đi: mở bằng Word, vào thẻ Xem lại (Review), chấp nhận hoặc từ chối từng chỗ rồi lưu lại.',
  }),
};

const REBUILD = 'Chạy lại lệnh này, bỏ --check, để tạo lại tệp Word.';
const REPLACE = 'rồi chạy lại lệnh này với --force thay cho --check để tạo lại (bản đang có được giữ lại bên cạnh)';
const KEEP = `Chỗ nào cần giữ thì chép vào kế hoạch, ${REPLACE}.`;
/** What is in the plan comes into the documents of all units. */
const keepInRow = (row: number): string => `Chỗ nào chỉ đơn vị này có thì ghi vào hàng ${row} của danh sách (một cột riêng), ${REPLACE}; --force tạo lại mọi tệp đã sửa tay.`;

/** What follows what happened to a file, and what to do. */
const WORDS: { readonly [W in WordsMatch]: { readonly rest: (plan: string) => string; readonly hint: string } } = {
  same: { rest: (plan) => `; chữ vẫn đúng với ${quote(plan)}`, hint: `Xem lại chỗ trình bày đã sửa, ${REPLACE}.` },
  differ: { rest: (plan) => ` và không khớp với ${quote(plan)}`, hint: KEEP },
  unreadable: { rest: () => ' và không đọc được phần chữ', hint: `Mở tệp bằng Word để xem, ${REPLACE}.` },
};

const hintOf = (words: WordsMatch, row: number | undefined): string => (words === 'differ' && row !== undefined ? keepInRow(row) : WORDS[words].hint);

/** How a Word file stands to its plan. Nothing was written. */
export const document: Sentences<CodesOf<'document'>> = {
  'document.missing': ({ path, plan }) => ({ message: `Chưa có tệp ${quote(path)} của kế hoạch ${quote(plan)}.`, hint: 'Chạy lại lệnh này, bỏ --check, để tạo tệp Word.' }),
  'document.stale': ({ path, plan, row }) => ({ message: `Tệp ${quote(path)} không khớp với ${quote(plan)}: kế hoạch, ${row === undefined ? '' : 'danh sách, '}mẫu hoặc tệp kèm theo đã đổi, tệp Word chưa được tạo lại.`, hint: REBUILD }),
  'document.look': ({ path, plan }) => ({
    message: `Tệp ${quote(path)} đúng từng chữ với ${quote(plan)}, nhưng khác ở cách trình bày, hình ảnh hoặc thông tin của tệp.`,
    hint: `Có thể tệp do một phiên bản kehoach khác tạo ra. ${REBUILD}`,
  }),
  'document.edited': ({ path, plan, words, row }) => ({
    message: `Tệp ${quote(path)} đã được sửa trong Word sau khi tạo${WORDS[words].rest(plan)}.`,
    hint: hintOf(words, row),
  }),
  'document.foreign': ({ path, plan, words, row }) => ({
    message: `Tệp ${quote(path)} không do kehoach tạo ra${WORDS[words].rest(plan)}.`,
    hint: hintOf(words, row),
  }),
};
