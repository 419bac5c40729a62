import type { Facts } from '../../diagnostic.js';
import { KIND, example, quote } from '../words.js';
import type { CodesOf, Sentences } from '../said.js';

/** Faults of what a plan takes over from another file. */
export const inherit: Sentences<CodesOf<'inherit'>> = {
  'inherit.file': ({ path, problem }) => ({ message: FILES[problem].message(quote(path)), hint: FILES[problem].hint }),
  'inherit.cycle': ({ files }) => ({
    message: `Các tệp kế thừa vòng quanh: ${files.map(quote).join(' → ')}.`,
    hint: 'Xóa dòng "ke_thua" ở một trong các tệp này, thường là ở tệp chung của cơ quan.',
  }),
  'inherit.too-long': ({ limit }) => ({
    message: `Có hơn ${limit} tệp kế thừa nối tiếp nhau.`,
    hint: 'Gom các mục chung vào một tệp của cơ quan rồi kế thừa thẳng từ tệp đó.',
  }),
  'inherit.not-fields': ({ found }) => ({
    message: `Tệp để kế thừa phải gồm các mục như của kế hoạch, ở đây cả tệp chỉ là ${KIND[found]}.`,
    hint: example('Ghi mỗi mục chung một dòng, ví dụ:', 'co_quan: Ủy ban nhân dân xã Tân Lập', 'dia_danh: Tân Lập'),
  }),
};

type Problem = Facts['inherit.file']['problem'];

const FILES: { readonly [P in Problem]: { readonly message: (path: string) => string; readonly hint: string } } = {
  missing: {
    message: (path) => `Không tìm thấy tệp ${path} để kế thừa.`,
    hint: 'Kiểm tra lại tên tệp; đường dẫn tính từ thư mục của tệp này, "../" là thư mục bên trên, ví dụ: ke_thua: ../co-quan.yaml',
  },
  directory: { message: (path) => `${path} là một thư mục, không phải tệp để kế thừa.`, hint: 'Ghi rõ tên tệp .yaml trong thư mục đó.' },
  locked: { message: (path) => `Tệp ${path} đang mở trong một chương trình khác nên chưa đọc được.`, hint: 'Đóng tệp đó rồi chạy lại.' },
  denied: { message: (path) => `Máy không cho phép đọc tệp ${path}.`, hint: 'Xin quyền đọc tệp này, hoặc chép tệp sang thư mục của bạn.' },
  'too-large': { message: (path) => `Tệp ${path} quá lớn, không phải là tệp các mục chung.`, hint: 'Kiểm tra lại tên tệp.' },
  unreadable: { message: (path) => `Không đọc được tệp ${path}.`, hint: 'Kiểm tra ổ đĩa hoặc kết nối mạng, rồi chạy lại.' },
  outside: {
    message: (path) => `Đường dẫn ${path} chỉ đúng trên một máy.`,
    hint: 'Ghi đường dẫn tính từ thư mục của tệp này, ví dụ: ke_thua: ../co-quan.yaml',
  },
  empty: { message: (path) => `Tệp ${path} còn trống, chưa có mục nào để kế thừa.`, hint: 'Ghi các mục chung của cơ quan vào tệp đó, hoặc xóa dòng "ke_thua".' },
  extension: { message: (path) => `Tệp ${path} không phải tệp .yaml nên không kế thừa được.`, hint: 'Ghi tên tệp các mục chung, ví dụ: ke_thua: co-quan.yaml' },
};
