import type { Diagnostic, Facts, FileProblem } from '../../diagnostic.js';
import { example, printable, quote, series } from '../words.js';
import type { CodesOf, Said, Sentences } from '../said.js';
import { plan } from './plan.js';

/** Faults of tables: their rows, their sums, the files they come from. */
export const table: Sentences<CodesOf<'table'>> = {
  'table.ragged': ({ cells, columns, covered }) => ({
    message: `Hàng này có ${cells} ô, cần ${columns} ô${covered > 0 ? ` (${covered} cột đã bị ô gộp ở trên che)` : ''}.`,
    hint: cells < columns ? 'Thêm ô còn thiếu; ô trống ghi "".' : 'Bớt ô thừa; chữ có dấu phẩy thì đặt trong ngoặc kép: "Sở A, Sở B".',
  }),
  'table.unknown-column': ({ name, nearest, known, titles }) => ({
    message: `Bảng không có cột ${quote(name)}.`,
    hint: nearest !== undefined ? `Có phải ý bạn là ${quote(nearest)}?`
      : titles === undefined ? `Các cột dùng được: ${series(known.map(quote), 'và')}.`
        : `Các cột dùng được: ${series(titles.map((title, i) => `${quote(title)} (hoặc ${printable(known[i] ?? '')})`), 'và')}.`,
  }),
  'table.header-depth': ({ limit }) => ({
    message: `Đầu bảng chỉ được đến ${limit} tầng.`,
    hint: 'Bớt một tầng cột con, hoặc tách thành hai bảng.',
  }),
  'table.column-numbers': ({ numbers, columns }) => ({
    message: `Hàng số cột có ${numbers} số, bảng có ${columns} cột.`,
    hint: 'Ghi đủ mỗi cột một số, hoặc ghi "so_cot: có" để công cụ tự đánh.',
  }),
  'table.merge': ({ problem }) => MERGES[problem],
  'table.number': ({ field, text, problem, fix, other }) => ({
    message: `Mục ${quote(field)} có số ${quote(text)} ${NUMBERS[problem].what}.`,
    hint: NUMBERS[problem].hint(fix ?? '', other ?? ''),
  }),
  'table.sum': ({ of, typed, computed, how }) => ({
    message: `${SUMS[of]} ghi là ${typed}, cộng lại được ${computed}.`.replace('cộng lại', how === undefined ? 'cộng lại' : `tính ${how}`),
    hint: 'Sửa số này, hoặc sửa các số mà nó được tính từ đó; bỏ trống thì công cụ tự tính.',
  }),
  'table.fraction': ({ computed, unit }) => ({
    message: `Thành tiền là ${computed} ${printable(unit)}, không tròn đồng.`,
    hint: 'Ghi "thanh_tien" đã làm tròn, hoặc sửa số lượng, đơn giá.',
  }),
  'table.name': ({ text }) => ({
    message: `${quote(text)} không dùng làm tên bảng được.`,
    hint: 'Ghi chữ thường không dấu, nối bằng dấu _, ví dụ chi_tieu.',
  }),
  'table.unknown-name': ({ name, nearest, known }) => ({
    message: `Không có bảng nào tên ${quote(name)}.`,
    hint: nearest !== undefined ? `Có phải ý bạn là ${quote(nearest)}?`
      : known.length > 0 ? `Các bảng đã ghi ở mục "bang": ${series(known.map(quote), 'và')}.`
        : example('Ghi bảng ở mục "bang" của kế hoạch, ví dụ:', 'bang:', `  ${printable(name)}:`, '    cot: [TT, Tên xã]', '    hang: [[1, Xã A]]'),
  }),
  'table.duplicate-name': ({ name }) => ({
    message: `Bảng ${quote(name)} đã có ở chỗ khác trong kế hoạch.`,
    hint: 'Mỗi bảng đặt một chỗ và mang một tên riêng; muốn nhắc lại thì viết tên bảng trong câu.',
  }),
  'table.unplaced': ({ name }) => ({
    message: `Bảng ${quote(name)} chưa được đặt ở đâu, nên không in ra.`,
    hint: `Viết {{bang.${printable(name)}}} thành một đoạn riêng ở chỗ cần đặt, hoặc xóa bảng này.`,
  }),
  'table.two-sources': () => ({
    message: 'Bảng có cả "tep" lẫn "hang".',
    hint: 'Giữ một trong hai: các hàng lấy từ tệp, hoặc ghi ngay ở đây.',
  }),
  'table.file': ({ path, problem, line }) => ({
    message: FILES[problem].message(quote(path), line ?? 1),
    hint: FILES[problem].hint,
  }),
  'table.sheet': ({ path, sheet, nearest, known }) => ({
    message: `Tệp ${quote(path)} không có trang tính ${quote(sheet)}.`,
    hint: nearest === undefined ? `Các trang tính trong tệp: ${series(known.map(quote), 'và')}.` : `Có phải ý bạn là ${quote(nearest)}?`,
  }),
  'table.file-columns': ({ path, found, columns }) => ({
    message: `Tệp ${quote(path)} có ${found} cột, mục "cot" ghi ${columns} cột.`,
    hint: 'Ghi tên các cột ở hàng đầu của tệp đúng như mục "cot", hoặc bỏ mục "cot" để lấy tên cột trong tệp.',
  }),
  'table.file-row': ({ path, row, fault }) => {
    const { message, hint } = sayOf(fault);
    return { message: `Tệp ${quote(path)}, hàng ${row}: ${message}`, ...(hint !== undefined && { hint }) };
  },
  'table.cell-error': ({ text }) => ({
    message: `Một ô đang báo lỗi ${quote(text)}.`,
    hint: 'Mở tệp bằng Excel, sửa công thức của ô này rồi lưu lại.',
  }),
  'table.too-wide': ({ needed, available }) => ({
    message: `Bảng cần rộng ít nhất ${needed} mm, trang chỉ có ${available} mm.`,
    hint: 'Chuyển bảng sang phụ lục ngang ("huong: ngang"), bớt cột, hoặc giảm "rong" của các cột.',
  }),
};

const MERGES: { readonly [P in Facts['table.merge']['problem']]: Said } = {
  overlap: {
    message: 'Ô này chồng lên một ô đã gộp.',
    hint: 'Bỏ những ô nằm dưới ô gộp, hoặc giảm "gop_cot", "gop_hang" của ô gộp.',
  },
  'beyond-columns': { message: 'Ô này rộng quá mép phải của bảng.', hint: 'Giảm "gop_cot", hoặc bớt ô ở bên trái trong cùng hàng.' },
  'beyond-rows': { message: 'Ô này kéo xuống quá hàng cuối của bảng.', hint: 'Giảm "gop_hang" cho bằng số hàng còn lại.' },
  number: { message: 'Số ô gộp phải là số nguyên từ 1 trở lên.', hint: 'Ghi chữ số, ví dụ "gop_cot: 2".' },
};

const NUMBERS: {
  readonly [P in Facts['table.number']['problem']]: { readonly what: string; readonly hint: (fix: string, other: string) => string };
} = {
  letters: { what: 'không phải là số', hint: () => 'Chỉ ghi chữ số, ví dụ 1.500.000; đơn vị tính ghi ở cột riêng.' },
  negative: { what: 'là số âm', hint: () => 'Dự toán không có số âm; kiểm tra lại số này.' },
  'too-large': { what: 'quá lớn (hơn một tỷ tỷ)', hint: () => 'Kiểm tra lại các chữ số 0.' },
  grouping: { what: 'có dấu chấm, dấu cách đặt sai chỗ', hint: () => 'Dấu chấm chia từng ba chữ số, dấu phẩy trước phần thập phân: 1.500.000,5.' },
  dot: {
    what: 'viết kiểu nước ngoài',
    hint: (fix) => `Trong văn bản tiếng Việt, dấu chấm chia hàng nghìn. Nếu là số thập phân, ghi ${fix}.`,
  },
  comma: {
    what: 'có thể hiểu theo hai cách',
    hint: (fix, other) => (other
      ? `Nếu là hàng nghìn, ghi ${fix}; nếu là số thập phân, ghi ${other}.`
      : `Trong văn bản tiếng Việt, dấu chấm chia hàng nghìn, dấu phẩy trước phần thập phân. Ghi ${fix}.`),
  },
};

const SUMS: { readonly [K in Facts['table.sum']['of']]: string } = { row: 'Thành tiền', group: 'Tổng của nhóm', total: 'Tổng cộng' };

export type FileSentence = { readonly message: (path: string, line: number) => string; readonly hint: string };

const SAVE_AS = 'Mở tệp bằng Excel, chọn "Lưu như" (Save As), chọn kiểu "Excel Workbook (.xlsx)" rồi ghi tên tệp mới ở đây.';
const WHOLE = 'Mở tệp bằng Excel xem có đọc được không, lưu lại thành .xlsx rồi chạy lại.';

/** Why a file of a table cannot be used. */
export const FILES: { readonly [P in FileProblem]: FileSentence } = {
  missing: { message: (path) => `Không tìm thấy tệp ${path} của bảng.`, hint: 'Đặt tệp này cùng thư mục với kế hoạch, và kiểm tra lại tên tệp, kể cả phần đuôi.' },
  directory: { message: (path) => `${path} là một thư mục, không phải tệp.`, hint: 'Ghi rõ tên tệp .csv hoặc .xlsx trong thư mục đó.' },
  locked: { message: (path) => `Tệp ${path} đang mở trong một chương trình khác.`, hint: 'Đóng tệp trong Excel rồi chạy lại.' },
  denied: { message: (path) => `Máy không cho phép đọc tệp ${path}.`, hint: 'Đóng tệp nếu đang mở trong Excel, hoặc xin quyền đọc tệp này.' },
  'too-large': { message: (path) => `Tệp ${path} quá lớn để làm một bảng.`, hint: 'Chép riêng trang tính cần in sang một tệp mới.' },
  unreadable: { message: (path) => `Không đọc được tệp ${path}.`, hint: 'Kiểm tra ổ đĩa hoặc kết nối mạng, rồi chạy lại.' },
  outside: {
    message: (path) => `Tệp ${path} nằm ngoài thư mục của kế hoạch.`,
    hint: 'Chép tệp vào thư mục của kế hoạch và chỉ ghi tên tệp: kế hoạch mang sang máy khác vẫn dựng được.',
  },
  format: { message: (path) => `Tệp ${path} không phải là tệp CSV hoặc XLSX.`, hint: SAVE_AS },
  'old-excel': { message: (path) => `Tệp ${path} là tệp Excel đời cũ (.xls).`, hint: SAVE_AS },
  'lost-letters': { message: (path) => `Tệp ${path} có chữ đã mất dấu: chỗ có dấu nay là dấu ?.`, hint: WHOLE },
  'web-page': { message: (path) => `Tệp ${path} là trang web mang tên tệp Excel.`, hint: SAVE_AS },
  encrypted: { message: (path) => `Tệp ${path} có mật khẩu.`, hint: 'Lưu một bản không có mật khẩu để lấy số liệu.' },
  broken: { message: (path) => `Tệp ${path} bị hỏng hoặc chưa tải xong.`, hint: WHOLE },
  encoding: { message: (path) => `Tệp ${path} không phải là văn bản theo bảng mã UTF-8.`, hint: 'Mở tệp Excel gốc, chọn "Lưu như" (Save As), kiểu "CSV UTF-8"; hoặc lưu thành .xlsx.' },
  empty: { message: (path) => `Tệp ${path} không có hàng nào.`, hint: 'Kiểm tra lại tệp, hoặc ghi "trang_tinh" nếu bảng nằm ở trang khác.' },
  quotes: { message: (path, line) => `Tệp ${path} có dấu ngoặc kép không khớp, quanh dòng ${line}.`, hint: WHOLE },
  'unpacks-too-large': { message: (path) => `Tệp ${path} mở ra quá lớn, nên không đọc.`, hint: 'Chép riêng trang tính và các cột cần dùng sang một tệp mới.' },
  'long-cell': { message: (path, line) => `Tệp ${path} có ô dài hơn 32.767 chữ (hàng ${line}), Excel cũng không nhận.`, hint: 'Xem lại hàng này; chữ dài thì chia ra nhiều ô.' },
  'too-many': { message: (path) => `Tệp ${path} có quá nhiều hàng hoặc cột để in.`, hint: 'Xóa phần không in, hoặc chép riêng phần cần in sang một tệp mới.' },
  'title-row': { message: (path, line) => `Hàng ${line} của tệp ${path} chỉ có một ô chữ, không phải tên các cột.`, hint: 'Hàng đầu phải là tên các cột; xóa các hàng tiêu đề ở trên.' },
};

/** What is said of a fault inside a file's row: of tables, or of what a cell's text may hold. */
function sayOf(fault: Diagnostic): Said {
  const sentences: Readonly<Record<string, unknown>> = { ...plan, ...table };
  const sentence = sentences[fault.code] as ((facts: Diagnostic['facts']) => Said) | undefined;
  if (!sentence) throw new Error(`bug: no sentence for ${fault.code} in a row of a file`);
  return sentence(fault.facts);
}
