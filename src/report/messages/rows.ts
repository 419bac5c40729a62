import type { CellPlace, Diagnostic, FileProblem } from '../../diagnostic.js';
import { KIND, example, printable, quote, series, stretches, unicodeName } from '../words.js';
import type { CodesOf, Said, Sentences } from '../said.js';
import { FILES, type FileSentence } from './table.js';

/** Faults of the rows that a plan is built for. `say` gives the sentence of what is wrong within one of them. */
export function rowsWith(say: (fault: Diagnostic) => Said): Sentences<CodesOf<'rows'>> {
  return {
    'rows.file': ({ path, problem, line, sheets }) => {
      const { message, hint } = problem === 'empty' && LIST_FILE.test(path) ? EMPTY_LIST : (DATA_FILES[problem] ?? FILES[problem]);
      return { message: message(quote(path), line ?? 1), hint: sheets ? `${hint} ${otherSheets(sheets)}` : hint };
    },
    'rows.empty-folder': ({ path }) => ({
      message: `Thư mục ${quote(path)} chưa có đơn vị nào: trong đó không có tệp .yaml.`,
      hint: 'Đặt vào thư mục này mỗi đơn vị một tệp .yaml, hoặc ghi tên tệp danh sách sau --data.',
    }),
    'rows.sheet': ({ path, sheet, nearest, known }) => ({
      message: `Tệp ${quote(path)} không có trang tính ${quote(sheet)} để lấy số liệu.`,
      hint: nearest === undefined ? `Các trang tính trong tệp: ${series(known.map(quote), 'và')}.` : `Có phải ý bạn là ${quote(nearest)}?`,
    }),
    'rows.no-sheets': ({ path, sheet }) => ({
      message: `Số liệu ${quote(path)} không chia thành các trang tính, nên không chọn được trang ${quote(sheet)}.`,
      hint: 'Chỉ tệp .xlsx mới có các trang tính: bỏ --sheet khỏi lệnh, hoặc ghi tệp .xlsx sau --data.',
    }),
    'rows.json': () => ({
      message: 'Tệp số liệu viết chưa đúng kiểu JSON, bắt đầu từ chỗ này.',
      hint: example('Xem dấu ngoặc kép, dấu phẩy, dấu đóng ngoặc ở chỗ này và ngay trước đó; viết đúng là, ví dụ:', '[{ "ma": "01", "ten_xa": "Xuân Đông" }, { "ma": "02", "ten_xa": "Tân Lập" }]'),
    }),
    'rows.not-list': ({ form }) => ({
      message: 'Tệp số liệu chưa phải là một danh sách đơn vị.',
      hint: form === 'json' ? example('Đặt các đơn vị trong dấu [ ], ví dụ:', '[{ "ten_xa": "Xuân Đông" }, { "ten_xa": "Tân Lập" }]') : example('Mỗi đơn vị một mục bắt đầu bằng "- ", ví dụ:', '- ten_xa: Xuân Đông', '  dia_danh: Xuân Đông', '- ten_xa: Tân Lập', '  dia_danh: Tân Lập'),
    }),
    'rows.not-record': ({ found }) => ({
      message: `Mục này của danh sách là ${KIND[found]}, phải là các dòng "tên: nội dung" của một đơn vị.`,
      hint: example('Viết, ví dụ:', '- ten_xa: Xuân Đông', '  dia_danh: Xuân Đông'),
    }),
    'rows.cell-kind': ({ column, found }) => ({
      message: `Nội dung của ${quote(column)} là ${KIND[found]}, ở đây chỉ nhận chữ.`,
      hint: example('Muốn thay cả một phần của kế hoạch thì đặt dưới "ghi_de", ví dụ:', 'ghi_de:', `  ${printable(column)}: …`),
    }),
    'rows.overlay-kind': ({ found }) => ({
      message: `Phần thay vào kế hoạch là ${KIND[found]}, phải là các mục "tên: nội dung" như trong kế hoạch.`,
      hint: example('Viết các mục cần thay, ví dụ:', 'dia_danh: Xuân Đông', 'ky:', '  ho_ten: Nguyễn Văn An'),
    }),
    'rows.overlay-inherits': () => ({
      message: 'Mục "ke_thua" chỉ đặt được trong kế hoạch chung, không đặt ở phần riêng của một đơn vị.',
      hint: 'Chuyển dòng này vào kế hoạch chung, rồi xóa ở đây.',
    }),
    'rows.ragged': ({ columns }) => ({
      message: `Hàng này có ô nằm ngoài ${columns} cột có tên, nên các ô có thể đã lệch cột.`,
      hint: 'Chữ có dấu phẩy hoặc chấm phẩy thì đặt trong ngoặc kép: "Sở A, Sở B"; ô ghi thêm ở bên phải thì xóa, hoặc đặt tên cột cho nó.',
    }),
    'rows.long-cell': ({ column }) => ({
      message: `Hàng này có ô dài hơn 32.767 chữ ở cột ${quote(column)}, Excel cũng không nhận.`,
      hint: 'Xem lại ô này; chữ dài thì chia ra nhiều ô.',
    }),
    'rows.same-column': ({ name, first, second }) => ({
      message: first === second ? `Có hai cột cùng tên ${quote(first)}.` : `Hai cột ${quote(first)} và ${quote(second)} cùng chỉ một nơi (${printable(name)}).`,
      hint: 'Đổi tên hoặc xóa một cột; tên cột không phân biệt chữ hoa, dấu và dấu cách.',
    }),
    'rows.unknown-path': ({ column, nearest, known }) => ({
      message: `Kế hoạch không có mục ${quote(column)} để cột này thay vào.`,
      hint: nearest !== undefined ? `Có phải ý bạn là ${quote(nearest)}?`
        : known.length > 0 ? `Các mục dùng được: ${series(known.map(quote), 'và')}.`
          : 'Mục này của kế hoạch không có mục con; muốn thay cả danh sách thì dùng tệp YAML với "ghi_de".',
    }),
    'rows.two-numbers': ({ column }) => ({
      message: `Số văn bản vừa lấy ở cột ${quote(column)}, vừa được đếm tăng dần.`,
      hint: 'Giữ một trong hai: xóa cột này, hoặc bỏ phần đếm số trong lệnh.',
    }),
    'rows.numbers-end': ({ start, rows, most }) => ({
      message: `Đếm từ --so-tu ${start} thì ${rows} hàng tới số ${start + rows - 1}, quá số lớn nhất là ${most}.`,
      hint: rows < most ? `Bắt đầu từ số nhỏ hơn, nhiều nhất là --so-tu ${most - rows + 1}.` : 'Chia danh sách thành nhiều tệp.',
    }),
    'rows.nameless': ({ column, row, text, at }) => ({
      message: `Cột ${column} không có tên ở hàng đầu mà có chữ (hàng ${row}${at ? `, ô ${series(at.cells, 'và')}` : ''}: ${quote(text)}), nên không dùng vào đâu được.`,
      hint: 'Đặt tên cho cột ở hàng đầu, hoặc xóa cột này.',
    }),
    'rows.unused': ({ columns }) => ({
      message: `${columns.length > 1 ? 'Các cột' : 'Cột'} ${series(columns.map(quote), 'và')} không dùng vào đâu trong kế hoạch.`,
      hint: 'Kiểm tra lại tên trong kế hoạch ({{ten_cot}}), hoặc xóa cột; muốn thay một mục của kế hoạch thì đặt tên cột đúng như mục đó (dia_danh, ky.ho_ten).',
    }),
    'rows.unknown-key': ({ column, nearest, known }) => ({
      message: `Số liệu không có cột ${quote(column)} để nhận ra từng đơn vị.`,
      hint: nearest === undefined ? `Các cột: ${series(known.map(quote), 'và')}.` : `Có phải ý bạn là ${quote(nearest)}?`,
    }),
    'rows.no-key': () => ({
      message: 'Không có cột nào mà mỗi đơn vị một khác, nên các đơn vị được nhận ra theo số thứ tự hàng.',
      hint: 'Thêm cột "ma" với mã riêng của từng đơn vị: khi chèn hay xóa hàng, những văn bản không đổi sẽ không phải tạo lại.',
    }),
    'rows.same-key': ({ column, key, first, second, more, at }) => ({
      message: `Hàng ${first} và hàng ${second} cùng có ${quote(key)} ở cột ${quote(column)}${placed(at)}${more > 0 ? `; còn ${more} hàng nữa trùng mã với hàng ở trên nó` : ''}.`,
      hint: 'Mỗi đơn vị phải có một mã riêng; sửa một hàng, xóa hàng thừa, hoặc chọn cột khác sau "--key".',
    }),
    'rows.empty-key': ({ column, row, more, at }) => ({
      message: `Hàng ${row} để trống cột ${quote(column)}${placed(at)}${more > 0 ? `; còn ${more} hàng nữa cũng để trống` : ''}.`,
      hint: 'Cột này dùng để nhận ra từng đơn vị, nên hàng nào cũng phải có: điền vào, hoặc chọn cột khác sau "--key".',
    }),
    'rows.row': ({ row, key, columns, fault, at }) => {
      const { message, hint } = say(fault);
      return { message: `Hàng ${row}${keyed(key)}${within(columns)}${placed(at)}: ${message}`, ...(hint !== undefined && { hint }) };
    },
    'rows.several': ({ rows, columns, fault, at }) => {
      const { message, hint } = say(fault);
      const which = `${rows.length} hàng (${stretches(rows, STRETCHES)})`;
      return { message: `${which}${within(columns)}${placed(at, 'từ ')}: ${message}`, ...(hint !== undefined && { hint }) };
    },
  };
}

/** Faults of `{{…}}` in a plan, and of the texts that are put in their place. */
export const vary: Sentences<CodesOf<'vary'>> = {
  'vary.unknown-name': ({ name, nearest, known }) => ({
    message: `Số liệu không có cột nào cho {{${printable(name)}}}.`,
    hint: nearest !== undefined ? `Có phải ý bạn là {{${printable(nearest)}}}?`
      : known.length > 0 ? `Các tên dùng được: ${series(known.slice(0, MOST).map((other) => `{{${printable(other)}}}`), 'và')}.`
        : 'Thêm cột này vào bảng số liệu.',
  }),
  'vary.unknown-helper': ({ helper, nearest, known }) => ({
    message: `Không có cách viết nào tên ${quote(helper)} đặt trước tên cột.`,
    hint: nearest === undefined ? `Các cách viết dùng được: ${series(known, 'và')}.` : `Có phải ý bạn là ${quote(nearest)}?`,
  }),
  'vary.empty': ({ name, helpers }) => ({
    message: `Ô của {{${printable(name)}}} để trống.`,
    hint: `Điền vào ô này; nếu được phép để trống thì viết trong kế hoạch: {{mac_dinh ${printable([...helpers, name].join(' '))} "chữ thay thế"}}`,
  }),
  'vary.no-letters': ({ name, text }) => ({
    message: `Ô của {{${printable(name)}}} là ${quote(text)}, không có chữ hay số nào để đặt tên tệp.`,
    hint: 'Điền tên thật vào ô này, hoặc dùng cột khác trong --name.',
  }),
  'vary.syntax': ({ problem, name = 'ten_cot' }) => ({
    message: SYNTAX[problem],
    hint: `Viết {{${printable(name)}}}, {{hoa ${printable(name)}}} hoặc {{mac_dinh ${printable(name)} "chữ thay khi ô trống"}}.`,
  }),
  'vary.not-whole': ({ name, text }) => ({
    message: `Số tiền ${quote(text)} của {{${printable(name)}}} không tròn đồng, nên không đọc thành chữ được.`,
    hint: 'Làm tròn số này trong bảng số liệu.',
  }),
  'vary.character': ({ codePoint, position }) => ({
    message: `Ô này có ký tự ẩn mà Word không nhận (${unicodeName(codePoint)}), ở vị trí ${position}.`,
    hint: 'Gõ lại ô này, hoặc dán vào Notepad rồi chép ra để bỏ ký tự ẩn.',
  }),
};

/** Faults of the names that files are to have. `say` gives the sentence of what is wrong in one. */
export const namesWith = (say: (fault: Diagnostic) => Said): Sentences<CodesOf<'names'>> => ({
  'names.fault': ({ pattern, fault }) => {
    const { message, hint } = say(fault);
    const own = fault.code === 'vary.empty' ? 'Điền vào ô này, hoặc dùng cột khác trong --name.' : hint;
    return { message: `Trong --name ${quote(pattern)}: ${message}`, ...(own !== undefined && { hint: own }) };
  },
  'names.pattern': ({ pattern, column, problem }) => ({
    message: `Mẫu tên tệp ${quote(pattern)} ${PATTERN[problem].what}.`,
    hint: PATTERN[problem].hint(`{{${printable(column)}}}`),
  }),
  'names.blank': ({ pattern, column }) => ({
    message: `Mẫu tên tệp ${quote(pattern)} không cho tên nào: chỗ dành cho số liệu không có chữ hay số.`,
    hint: `Điền các ô dùng làm tên tệp, hoặc thêm chữ vào mẫu, ví dụ KH-{{${printable(column)}}}.docx.`,
  }),
  'names.same': ({ file, example: told, first, second, more, at }) => ({
    message: `Hàng ${first.row}${keyed(first.key)} và hàng ${second.row}${keyed(second.key)}${more > 0 ? ` (và ${more} hàng nữa)` : ''} cùng cho tệp ${quote(file)}${placed(at)}.`,
    hint: `Thêm vào tên tệp một cột mà mỗi đơn vị một khác: --name "${printable(told)}" (chữ hoa và chữ thường tính là một).`,
  }),
});

/** Names of columns that one message lists. */
const MOST = 12;

/** Stretches of rows that one message lists. */
const STRETCHES = 10;

const otherSheets = (sheets: readonly string[]): string =>
  `Số liệu ở trang tính khác thì thêm --sheet vào lệnh, ví dụ --sheet ${quote(sheets[1] ?? '')}; các trang tính trong tệp: ${series(sheets.slice(0, MOST).map(quote), 'và')}.`;

const within = (columns: readonly string[]): string =>
  columns.length === 0 ? '' : `, ${columns.length > 1 ? 'các cột' : 'cột'} ${series(columns.map(quote), 'và')}`;
/** Where to look in the sheet; `from` before the first of several places. */
const placed = (at: CellPlace | undefined, from = ''): string => {
  if (!at) return '';
  const cells = at.cells.length === 0 ? `dòng ${at.line} trong Excel` : `ô ${series(at.cells, 'và')}`;
  return ` (${printable(at.file)}, ${from}${cells})`;
};
const keyed = (key: string): string => (key === '' ? '' : ` (${printable(short(key))})`);
const short = (key: string): string => ([...key].length > 40 ? `${[...key].slice(0, 38).join('')}…` : key);

const SYNTAX = {
  empty: 'Giữa {{ và }} chưa có tên cột.',
  quotes: 'Dấu ngoặc kép giữa {{ và }} không khớp.',
  'no-default': 'Sau mac_dinh và tên cột còn thiếu chữ thay thế, đặt trong ngoặc kép.',
  'stray-default': 'Chữ trong ngoặc kép chỉ dùng với mac_dinh.',
} as const;

const PATTERN = {
  empty: { what: 'có chỗ để trống', hint: (name: string) => `Ghi tên ở mỗi phần, ví dụ KH-${name}.docx` },
  absolute: { what: 'là đường dẫn đầy đủ, ở đây chỉ ghi tên trong thư mục của --out', hint: (name: string) => `Bỏ phần ổ đĩa và dấu / ở đầu, ví dụ xa/KH-${name}.docx` },
  backslash: { what: 'có dấu \\', hint: (name: string) => `Chia thư mục con bằng dấu /, ví dụ xa/KH-${name}.docx` },
  outside: { what: 'có phần chỉ gồm dấu chấm, dẫn ra ngoài thư mục của --out', hint: () => 'Bỏ phần này; các tệp luôn nằm trong thư mục của --out.' },
  kind: { what: 'không có đuôi .docx', hint: () => 'kehoach chỉ tạo tệp Word: ghi đuôi .docx, hoặc không ghi đuôi.' },
  constant: { what: 'không có tên cột nào, nên mọi đơn vị sẽ chung một tệp', hint: (name: string) => `Thêm một cột mà mỗi đơn vị một khác, ví dụ KH-${name}.docx` },
  braces: { what: 'có dấu {{ hoặc }} thiếu một bên', hint: (name: string) => `Viết tên cột giữa hai dấu, ví dụ KH-${name}.docx` },
} as const;

const LIST_FILE = /\.(?:ya?ml|json)$/i;
const EMPTY_LIST: FileSentence = {
  message: (path) => `Danh sách trong tệp ${path} chưa có đơn vị nào.`, hint: 'Mỗi đơn vị một mục của danh sách, ví dụ - { ma: "01", ten_xa: Xuân Đông }; trong JSON: [{ "ma": "01", "ten_xa": "Xuân Đông" }]',
};

const DATA_FILES: { readonly [P in FileProblem]?: FileSentence } = {
  missing: { message: (path) => `Không tìm thấy tệp số liệu ${path}.`, hint: 'Kiểm tra lại tên tệp, kể cả phần đuôi, và thư mục đang đứng.' },
  directory: { message: (path) => `${path} là một thư mục, không phải tệp số liệu.`, hint: 'Ghi rõ tên tệp, hoặc đặt vào thư mục đó mỗi đơn vị một tệp .yaml.' },
  'too-large': { message: (path) => `Tệp ${path} quá lớn để đọc làm số liệu.`, hint: 'Lưu danh sách thành .xlsx hoặc .csv, hoặc chia thành nhiều tệp.' },
  format: { message: (path) => `Tệp ${path} không phải là bảng số liệu.`, hint: 'Dùng tệp .xlsx, .csv, .yaml hoặc .json; tệp khác thì mở bằng Excel rồi lưu thành .xlsx.' },
  'old-excel': { message: (path) => `Tệp ${path} là tệp Excel đời cũ (.xls).`, hint: 'Mở bằng Excel, chọn "Lưu như" (Save As), kiểu "Excel Workbook (.xlsx)".' },
  'lost-letters': { message: (path) => `Tệp ${path} có chữ đã mất dấu: chỗ có dấu nay là dấu ?.`, hint: 'Dấu đã mất không lấy lại được từ tệp này: mở tệp Excel gốc, lưu thành .xlsx rồi dùng tệp ấy.' },
  'web-page': { message: (path) => `Tệp ${path} là trang web mang tên tệp Excel.`, hint: 'Mở bằng Excel, chọn "Lưu như" (Save As), kiểu "Excel Workbook (.xlsx)".' },
  empty: { message: (path) => `Tệp ${path} chưa có đơn vị nào.`, hint: 'Hàng đầu ghi tên các cột, mỗi hàng sau một đơn vị.' },
  quotes: { message: (path, line) => `Tệp ${path} có dấu ngoặc kép không khớp trong hàng bắt đầu ở dòng ${line}.`, hint: 'Sửa dấu ngoặc kép ở hàng này; cách chắc chắn là mở bằng Excel, xem các cột có thẳng không rồi lưu thành .xlsx.' },
  'too-many': { message: (path, line) => `Tệp ${path} có quá nhiều hàng hoặc cột (tới dòng ${line}).`, hint: 'Chia danh sách thành nhiều tệp, xóa các cột không dùng.' },
};
