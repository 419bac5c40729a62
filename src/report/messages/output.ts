import { quote } from '../words.js';
import type { CodesOf, Sentences } from '../said.js';

const FORCE =
  'Dùng --force để ghi đè (bản đang có được giữ lại bên cạnh), hoặc -o với một tên tệp khác.';

/** Why a file could not be written, by the system's own code. */
const REASONS: Readonly<Record<string, (path: string) => { message: string; hint?: string }>> = {
  ENOENT: (path) => ({
    message: `Không có thư mục ${quote(folder(path))} để ghi tệp vào.`,
    hint: 'Tạo thư mục đó trước, hoặc sửa lại tên sau -o.',
  }),
  ENOTDIR: (path) => ({
    message: `${quote(folder(path))} không phải là thư mục, không ghi tệp vào đó được.`,
    hint: 'Sửa lại tên sau -o.',
  }),
  EROFS: (path) => ({
    message: `Ổ đĩa chứa ${quote(path)} chỉ cho đọc.`,
    hint: 'Ghi sang chỗ khác bằng -o.',
  }),
  ENAMETOOLONG: (path) => ({ message: `Tên tệp ${quote(path)} quá dài.`, hint: 'Đặt tên ngắn hơn bằng -o.' }),
};

/** What stands in the way of writing a file. Whatever it was, an older file is still whole. */
export const output: Sentences<CodesOf<'output'>> = {
  'output.directory': ({ path }) => ({
    message: `${quote(path)} là một thư mục, không ghi tệp thành tên đó được.`,
    hint: 'Chọn một tên tệp khác bằng -o.',
  }),
  'output.special': ({ path }) => ({
    message: `${quote(path)} là ống dẫn hoặc thiết bị, không phải tệp.`,
    hint: 'Dùng -o với một tên tệp .docx; muốn đưa cho chương trình khác thì dùng "-o -".',
  }),
  'output.edited': ({ path }) => ({
    message: `Tệp ${quote(path)} đã được sửa sau khi tạo; chưa ghi đè gì.`,
    hint: FORCE,
  }),
  'output.foreign': ({ path }) => ({
    message: `Tệp ${quote(path)} đã có sẵn và không do kehoach tạo ra; chưa ghi đè gì.`,
    hint: FORCE,
  }),
  'output.locked': ({ path }) => ({
    message: `Tệp ${quote(path)} đang mở trong Word hoặc chương trình khác; chưa ghi được.`,
    hint:
      'Đóng tệp đó rồi chạy lại lệnh này. Nếu đã đóng mà vẫn báo thế, xóa tệp tạm tên bắt đầu bằng "~$" hoặc ".~lock" ' +
      'ở cùng thư mục.',
  }),
  'output.denied': ({ path }) => ({
    message: `Máy không cho phép ghi vào ${quote(path)}.`,
    hint: 'Xin quyền ghi, hoặc ghi sang thư mục của bạn bằng -o.',
  }),
  'output.no-space': ({ path }) => ({
    message: `Ổ đĩa đã đầy, chưa ghi được ${quote(path)}.`,
    hint: 'Xóa bớt tệp không dùng, hoặc ghi sang ổ khác bằng -o.',
  }),
  'output.failed': ({ path, reason }) =>
    (Object.hasOwn(REASONS, reason) ? REASONS[reason]?.(path) : undefined) ?? {
      message: `Không ghi được tệp ${quote(path)} (mã của máy: ${reason}).`,
      hint: 'Kiểm tra ổ đĩa hoặc kết nối mạng, rồi chạy lại.',
    },
  'output.exists': ({ path }) => ({
    message: `Tệp ${quote(path)} đã có sẵn; chưa ghi gì.`,
    hint: 'Đặt tên khác bằng -o. Muốn làm lại từ đầu thì đổi tên hoặc xóa tệp đó trước.',
  }),
  'output.not-opened': ({ path, reason }) => ({
    message: `Đã tạo ${quote(path)} nhưng máy không mở được tệp (mã của máy: ${reason}).`,
    hint: 'Mở tệp bằng tay. Máy cần có Word hoặc LibreOffice được đặt làm chương trình mở tệp .docx.',
  }),
  'output.same-path': ({ path, first, second }) => ({
    message: `Hai kế hoạch ${quote(first)} và ${quote(second)} cùng ghi ra tệp ${quote(path)}; chưa tạo tệp nào.`,
    hint: 'Đổi tên một tệp kế hoạch, hoặc chạy từng kế hoạch một với -o.',
  }),
};

/** The folder part of a path, with either kind of slash. */
function folder(path: string): string {
  const parent = path.replace(/[/\\][^/\\]*$/, '');
  return parent === path ? '.' : parent || '/';
}
