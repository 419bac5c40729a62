import { megabytes, quote, unicodeName } from '../words.js';
import type { CodesOf, Sentences } from '../said.js';

const TO_UTF8 = 'Mở tệp bằng Notepad, chọn "Lưu như" (Save As), ở ô "Mã hóa" (Encoding) chọn UTF-8 rồi lưu lại.';

const FORMAT = {
  docx: 'Đây là tệp Word (.docx)',
  doc: 'Đây là tệp Word đời cũ (.doc)',
  pdf: 'Đây là tệp PDF',
  other: 'Đây là tệp nhị phân',
} as const;

const FONT = { TCVN3: 'phông .VnTime', VNI: 'phông VNI-Times' } as const;

/** Faults of a plan's file as a whole, and of its letters. */
export const read: Sentences<CodesOf<'read'>> = {
  'read.not-found': ({ path }) => ({
    message: `Không tìm thấy tệp ${quote(path)}.`,
    hint: `Kiểm tra lại tên tệp (kể cả dấu và phần đuôi ${/(?<=.)\.[a-z]{3,5}$/i.exec(path)?.[0] ?? '.yaml'}) và thư mục đang đứng.`,
  }),
  'read.directory': ({ path }) => ({
    message: `${quote(path)} là một thư mục, không phải tệp kế hoạch.`,
    hint: `Ghi rõ tên tệp trong thư mục đó, ví dụ: ${quote(`${path.replace(/[/\\]+$/, '')}/ke-hoach.yaml`)}.`,
  }),
  'read.special': ({ path }) => ({
    message: `${quote(path)} là ống dẫn hoặc thiết bị, không phải tệp.`,
    hint: 'Ghi tên một tệp lưu trên ổ đĩa; kế hoạch do chương trình khác đưa ra thì dùng dấu -, ví dụ: chuong-trinh | kehoach build - > ra.docx',
  }),
  'read.unreadable': ({ path, reason }) =>
    reason === 'EACCES' || reason === 'EPERM'
      ? {
          message: `Máy không cho phép đọc tệp ${quote(path)}.`,
          hint: 'Xin quyền đọc tệp này, hoặc chép tệp sang thư mục của bạn rồi chạy lại.',
        }
      : {
          message: `Không đọc được tệp ${quote(path)} (mã của máy: ${reason}).`,
          hint: 'Kiểm tra ổ đĩa hoặc kết nối mạng, rồi chạy lại.',
        },
  'read.too-large': ({ bytes, limit }) => ({
    message: `Tệp quá lớn (${megabytes(bytes)}); một kế hoạch chỉ được đến ${megabytes(limit)}.`,
    hint: 'Có lẽ đây không phải là tệp kế hoạch viết bằng YAML; hãy kiểm tra lại tên tệp.',
  }),
  'read.not-utf8': ({ encoding, line }) => ({
    message:
      encoding === 'UTF-16'
        ? 'Tệp lưu theo bảng mã UTF-16; kehoach chỉ đọc UTF-8.'
        : `Tệp không phải là văn bản theo bảng mã UTF-8${line === undefined ? '' : ` (chỗ đầu tiên ở dòng ${line})`}.`,
    hint: TO_UTF8,
  }),
  'read.binary': ({ format }) => ({
    message: `${FORMAT[format]}, không phải kế hoạch viết bằng YAML.`,
    hint: `Chọn tệp .yaml, hoặc chép phần chữ vào một tệp .yaml mới theo mẫu trong thư mục examples${format === 'docx' ? ' (lệnh "kehoach text" in phần chữ của tệp Word)' : ''}.`,
  }),
  'read.empty': () => ({
    message: 'Tệp trống, chưa có nội dung kế hoạch.',
    hint: 'Gõ "kehoach init" để có một kế hoạch mới viết sẵn, hoặc chép một mẫu trong thư mục examples vào tệp này rồi sửa lại.',
  }),
  'read.legacy-encoding': ({ encoding, sample, reads }) =>
    encoding === 'UTF-8'
      ? {
          message: `Chữ ${quote(sample)} (đọc là ${quote(reads)}) bị vỡ: chữ UTF-8 đã mở hoặc dán nhầm bằng bảng mã Latin-1.`,
          hint: 'Gõ lại hoặc dán lại từ bản gốc; mở bản gốc thì chọn bảng mã UTF-8.',
        }
      : {
          message: `Chữ ${quote(sample)} (đọc là ${quote(reads)}) gõ bằng bảng mã ${encoding}, ${FONT[encoding]}, không phải Unicode.`,
          hint: 'Chuyển văn bản sang Unicode, ví dụ bằng bộ công cụ của UniKey (Ctrl+Shift+F6), rồi dán lại.',
        },
  'read.control-character': ({ codePoint }) => {
    const name = unicodeName(codePoint);
    const half = codePoint >= 0xd800 && codePoint <= 0xdfff;
    return {
      message: half ? `Có một ký tự hỏng (${name}).` : `Có một ký tự ẩn mà Word không nhận (${name}).`,
      hint: 'Xóa ký tự ở chỗ này (có thể mắt không thấy), rồi gõ lại chữ bên cạnh.',
    };
  },
};
