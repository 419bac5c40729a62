import { quote } from '../words.js';
import type { CodesOf, Sentences } from '../said.js';

/** More names than this are counted. */
const NAMED = 12;

const STATES = {
  failed: 'hàng có lỗi nên chưa có văn bản',
  edited: 'văn bản đã được sửa tay',
  waiting: 'lệnh bị dừng trước khi làm tới hàng này',
};

/** What a plain run of the part would leave alone. */
const EDITED =
  'Chạy lại phần này với --force để lấy lại bản do kehoach tạo (bản đang có được giữ lại bên cạnh). Muốn giữ chỗ sửa tay thì ghép xong ' +
  'hãy chép bản giữ lại đó vào thư mục sau --out của lệnh ghép.';

/** What keeps the parts of a batch, made on several machines, from being one. */
export const merge: Sentences<CodesOf<'merge'>> = {
  'merge.no-manifest': ({ path }) => ({
    message: `Không có sổ "kehoach-batch.json" đọc được trong thư mục ${quote(path)}.`,
    hint: 'Chạy lại "kehoach batch … --shard" cho phần này, với --out là thư mục đó.',
  }),
  'merge.not-a-part': ({ path }) => ({
    message: `Thư mục ${quote(path)} là của một lần chạy cả danh sách, không phải một phần (--shard).`,
    hint: 'Chỉ nêu các thư mục được tạo bằng --shard.',
  }),
  'merge.parts-missing': ({ parts }) => ({
    message: `Thiếu ${parts.length} phần: ${parts.slice(0, NAMED).join(', ')}${parts.length > NAMED ? ', …' : ''}.`,
    hint: 'Chạy các phần đó (--shard), rồi nêu đủ thư mục của mọi phần.',
  }),
  'merge.part-twice': ({ part, first, second }) => ({
    message: `Phần ${part} có hai lần: ${quote(first)} và ${quote(second)}.`,
    hint: 'Bỏ bớt một thư mục.',
  }),
  'merge.other-list': ({ path, first }) => ({
    message: `Phần trong ${quote(path)} làm từ kế hoạch hoặc bảng khác với phần trong ${quote(first)}.`,
    hint: 'Chạy lại cả hai phần từ cùng một kế hoạch, cùng một bảng, cùng tùy chọn và cùng bản kehoach.',
  }),
  'merge.row': ({ path, key, state }) => ({
    message: `Hàng ${quote(key)} trong ${quote(path)}: ${STATES[state]}.`,
    hint: state === 'edited' ? EDITED : state === 'failed' ? 'Sửa hàng này rồi chạy lại phần này.' : 'Chạy lại phần này.',
  }),
  'merge.row-astray': ({ path, key }) => ({
    message: `Hàng ${quote(key)} không thuộc phần trong ${quote(path)}.`,
    hint: 'Sổ của phần này đã bị sửa; chạy lại phần này.',
  }),
  'merge.row-twice': ({ file, first, second }) => ({
    message: `Văn bản ${quote(file)} có hai lần: trong ${quote(first)} và ${quote(second)}.`,
    hint: 'Sổ của một phần đã bị sửa; chạy lại hai phần này.',
  }),
  'merge.document': ({ path, problem }) => ({
    message: problem === 'missing' ? `Thiếu văn bản ${quote(path)}.` : `Văn bản ${quote(path)} không còn như khi được tạo.`,
    hint: problem === 'missing' ? 'Chạy lại phần này.' : EDITED,
  }),
  'merge.incomplete': ({ found, rows }) => ({
    message: `Các phần có ${found} hàng, không ghép đủ thành danh sách ${rows} hàng.`,
    hint: 'Sổ của một phần đã bị sửa; chạy lại các phần.',
  }),
};
