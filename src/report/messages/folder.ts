import { quote } from '../words.js';
import type { CodesOf, Said, Sentences } from '../said.js';

const LEFT = 'văn bản của hàng này để nguyên như cũ.';

/** Why nothing can be written to the folder, by the system's own code. */
const STOPS: Readonly<Record<string, (path: string) => Said>> = {
  ENOSPC: full,
  EDQUOT: full,
  EROFS: (path) => ({ message: `Ổ đĩa chứa thư mục ${quote(path)} chỉ cho đọc.`, hint: 'Chọn thư mục khác sau --out.' }),
  EACCES: denied,
  EPERM: denied,
  ENOTDIR: (path) => ({
    message: `${quote(path)} không phải là thư mục, không ghi văn bản vào đó được.`,
    hint: 'Sửa lại tên sau --out.',
  }),
};

/** Why one document cannot be read or replaced. */
const ROW: Readonly<Record<string, (path: string) => Said>> = {
  EBUSY: (path) => ({
    message: `Tệp ${quote(path)} đang mở trong Word hoặc chương trình khác; ${LEFT}`,
    hint:
      'Đóng tệp đó rồi chạy lại lệnh này. Nếu đã đóng mà vẫn báo thế, xóa tệp tạm tên bắt đầu bằng "~$" hoặc ".~lock" ' +
      'ở cùng thư mục.',
  }),
  EACCES: (path) => ({
    message: `Máy không cho phép đọc hoặc ghi tệp ${quote(path)}; ${LEFT}`,
    hint: 'Bỏ dấu "chỉ đọc" của tệp đó, hoặc xin quyền ghi, rồi chạy lại lệnh này.',
  }),
  ENAMETOOLONG: (path) => ({ message: `Tên tệp ${quote(path)} quá dài.`, hint: 'Đặt mẫu tên ngắn hơn sau --name.' }),
};

const PLACES: Readonly<Record<'outside' | 'blocked' | 'link' | 'directory', (path: string) => Said>> = {
  outside: (path) => ({
    message: `Đường tới ${quote(path)} đi qua một liên kết dẫn ra ngoài thư mục --out; không ghi gì qua đó.`,
    hint: 'Xóa liên kết đó, hoặc chọn --out là thư mục thật.',
  }),
  blocked: (path) => ({
    message: `Không tạo được thư mục cho ${quote(path)}: đã có một tệp mang tên thư mục đó.`,
    hint: 'Đổi tên tệp đó, hoặc sửa mẫu tên sau --name.',
  }),
  link: (path) => ({
    message: `${quote(path)} là một liên kết, không phải tệp Word; không ghi gì qua liên kết.`,
    hint: 'Xóa liên kết đó rồi chạy lại.',
  }),
  directory: (path) => ({
    message: `${quote(path)} là một thư mục, không ghi tệp Word thành tên đó được.`,
    hint: 'Đổi tên thư mục đó, hoặc sửa mẫu tên sau --name.',
  }),
};

/** What stands in the way in the folder that a batch writes to. */
export const folder: Sentences<CodesOf<'folder'>> = {
  'folder.busy': ({ path, pid, host, here }) => ({
    message: `Một lệnh kehoach khác đang ghi vào thư mục ${quote(path)} (tiến trình ${pid}, máy ${quote(host)}); lệnh này chưa làm gì.`,
    hint: here
      ? 'Đợi lệnh đó xong rồi chạy lại, hoặc ghi ra thư mục khác bằng --out.'
      : 'Đợi lệnh đó xong rồi chạy lại. Nếu chắc chắn lệnh đó không còn chạy, xóa tệp ".kehoach-batch/lock" trong thư mục này.',
  }),
  'folder.failed': ({ path, reason }) =>
    own(STOPS, reason)?.(path) ?? {
      message: `Không ghi được vào thư mục ${quote(path)} (mã của máy: ${reason}).`,
      hint: 'Kiểm tra ổ đĩa hoặc kết nối mạng, rồi chạy lại lệnh này.',
    },
  'folder.other-part': ({ path, found, asked }) => ({
    message:
      `Thư mục ${quote(path)} là của lần chạy ${found === undefined ? 'cả danh sách' : `phần ${found}`}, ` +
      `lệnh này làm ${asked === undefined ? 'cả danh sách' : `phần ${asked}`}; chưa làm gì.`,
    hint: `Mỗi phần một thư mục riêng: chọn thư mục khác sau --out, hoặc ${found === undefined ? 'bỏ --shard' : `ghi --shard ${found}`}.`,
  }),
  'folder.other-plan': ({ path, found, asked }) => ({
    message: `Thư mục ${quote(path)} đang chứa văn bản của kế hoạch ${quote(found)}, lệnh này làm kế hoạch ${quote(asked)}; chưa làm gì.`,
    hint:
      'Mỗi kế hoạch một thư mục riêng: chọn thư mục khác sau --out. Nếu vẫn là kế hoạch ấy, chỉ đổi tên tệp, thì đặt lại tên cũ, ' +
      'hoặc chạy một lần với --force, không kèm --prune (văn bản đã sửa tay cũng được ghi lại, bản sửa tay giữ lại bên cạnh).',
  }),
  'folder.prune-most': ({ path, removed, documents }) => ({
    message: `--prune sẽ xóa ${removed} trong ${documents} văn bản đang có trong thư mục ${quote(path)}, vì hàng của chúng không còn trong danh sách; chưa làm gì.`,
    hint:
      'Kiểm tra lại tệp sau --data và thư mục sau --out; xem những tệp sẽ xóa bằng --dry-run --prune. Đúng là muốn xóa thì thêm --force ' +
      '(văn bản đã sửa tay cũng được ghi lại, bản sửa tay giữ lại bên cạnh).',
  }),
  'folder.renumbered': ({ rows, key, before, now }) => now === undefined ? {
    message: `${rows} văn bản trước được đếm số nay không đếm nữa, ví dụ đơn vị ${quote(key)} trước là số ${before}.`,
    hint: 'Nếu lệnh quên --so-tu thì chạy lại với --so-tu như lần trước. Nếu số nay nằm ở cột "so" của danh sách hoặc trong kế hoạch thì bỏ qua dòng này.',
  } : {
    message: `${rows} văn bản đã ghi nay được đếm số khác, ví dụ đơn vị ${quote(key)} trước là số ${before}, nay là số ${now}.`,
    hint: 'Danh sách đã thêm, bớt hoặc đổi thứ tự hàng, hoặc --so-tu đã đổi. Muốn mỗi đơn vị giữ số đã cấp: bỏ --so-tu, ghi số vào cột tên "so" của danh sách.',
  },
  'folder.same-number': ({ so, path, other }) => ({
    message: `Tệp ${quote(path)} được để nguyên nên vẫn mang số ${so}, trùng với số của ${quote(other)}.`,
    hint: 'Sửa số trong tệp được để nguyên, hoặc thêm --force để tạo lại tệp ấy (bản sửa tay được giữ lại bên cạnh).',
  }),
  'folder.strange': ({ paths }) => ({
    message: `Trong thư mục có ${paths.length} tệp Word không thuộc danh sách: ${listed(paths)}.`,
    hint: 'Chuyển các tệp này sang thư mục khác trước khi gửi cả thư mục.',
  }),
  'folder.manifest-foreign': ({ path }) => ({
    message: `Tệp ${quote(path)} không phải là sổ của lệnh batch; chưa ghi gì.`,
    hint: 'Đổi tên tệp đó, hoặc ghi ra thư mục khác bằng --out.',
  }),
  'folder.manifest-newer': ({ path, format }) => ({
    message: `Sổ ${quote(path)} do bản kehoach mới hơn viết (kiểu ${format}); bản này không đọc được; chưa ghi gì.`,
    hint: 'Cập nhật kehoach rồi chạy lại.',
  }),
  'folder.manifest-cut': ({ path, rows }) => ({
    message: `Sổ ${quote(path)} bị hỏng, còn đọc được ${rows} hàng; phần còn lại được lập lại từ chính các văn bản.`,
    hint: 'Không phải làm gì thêm.',
  }),
  'folder.not-a-place': ({ path, problem }) => PLACES[problem](path),
  'folder.row-file': ({ path, reason }) =>
    own(ROW, reason === 'EPERM' ? 'EACCES' : reason)?.(path) ?? {
      message: `Không đọc hoặc ghi được tệp ${quote(path)} (mã của máy: ${reason}); ${LEFT}`,
      hint: 'Kiểm tra ổ đĩa hoặc kết nối mạng, rồi chạy lại.',
    },
  'folder.foreign': ({ path }) => ({
    message: `Tệp ${quote(path)} đã có sẵn và không do kehoach tạo ra; ${LEFT}`,
    hint: 'Chuyển tệp đó đi nơi khác, hoặc thêm --force để ghi đè (bản đang có được giữ lại bên cạnh).',
  }),
  'folder.edited': ({ path, outdated }) => ({
    message: outdated
      ? `Tệp ${quote(path)} đã được sửa tay, nên để nguyên dù kế hoạch hoặc bảng đã đổi.`
      : `Tệp ${quote(path)} đã được sửa tay, nên để nguyên.`,
    hint: 'Muốn lấy lại bản do kehoach tạo: thêm --force (bản sửa tay được giữ lại bên cạnh).',
  }),
  'folder.meanwhile': ({ path }) => ({
    message: `Tệp ${quote(path)} bị đổi trong lúc lệnh này đang chạy, nên để nguyên.`,
    hint: 'Chạy lại lệnh này.',
  }),
  'folder.outdated': ({ paths }) => ({
    message: `Hàng có lỗi nên không soạn lại được, tệp đang có vẫn là bản cũ: ${listed(paths)}.`,
    hint: 'Đừng gửi bản cũ: sửa hàng có lỗi rồi chạy lại lệnh này.',
  }),
  'folder.gone': ({ path, now }) => ({
    message: now === undefined ? `Không còn hàng nào ứng với tệp ${quote(path)}.` : `Tệp ${quote(path)} mang tên cũ; hàng này nay là tệp ${quote(now)}.`,
    hint: 'Đừng gửi tệp này; để xóa các tệp như thế, chạy lệnh này với --prune thay cho --check.',
  }),
  'folder.gone-edited': ({ path, now }) =>
    now === undefined
      ? {
          message: `Không còn hàng nào ứng với tệp ${quote(path)}, nhưng tệp đã được sửa tay nên không xóa.`,
          hint: 'Nếu không cần nữa, hãy tự xóa.',
        }
      : {
          message: `Tệp ${quote(path)} mang tên cũ (hàng này nay là tệp ${quote(now)}), nhưng đã được sửa tay nên không xóa.`,
          hint: 'Chép những chỗ sửa tay sang tệp mới, rồi tự xóa tệp này.',
        },
};

/** More names than this are counted. */
const NAMED = 12;

function listed(paths: readonly string[]): string {
  const more = paths.length - NAMED;
  return `${paths.slice(0, NAMED).map(quote).join(', ')}${more > 0 ? ` và ${more} tệp nữa` : ''}`;
}

function full(path: string): Said {
  return {
    message: `Ổ đĩa đã đầy, không ghi tiếp được vào thư mục ${quote(path)}; không văn bản nào dở dang.`,
    hint: 'Xóa bớt tệp không dùng rồi chạy lại lệnh này, hoặc ghi sang ổ khác bằng --out.',
  };
}

function denied(path: string): Said {
  return { message: `Máy không cho phép ghi vào thư mục ${quote(path)}.`, hint: 'Xin quyền ghi, hoặc chọn thư mục khác sau --out.' };
}

/** The entry of `table` for a key that came from outside. */
function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
