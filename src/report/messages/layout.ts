import { quote } from '../words.js';
import type { CodesOf, Sentences } from '../said.js';

/** What the typed numbers of an outline give away. */
export const outline: Sentences<CodesOf<'outline'>> = {
  'outline.number': ({ typed, expected }) => ({
    message: `Số thứ tự gõ là ${quote(typed)}, đúng thứ tự phải là ${quote(expected)}; văn bản in ${quote(expected)}.`,
    hint: 'Xem có thiếu hay thừa một mục ở trước không; nếu không, sửa lại số cho khớp.',
  }),
  'outline.section-inside': ({ marker }) => ({
    message: `${quote(marker)} mở một phần lớn (I., II., …), không được đứng bên trong một phần khác.`,
    hint: 'Dùng 1., 1.1., a) hoặc "-" ở đây; muốn in đúng như đã gõ thì thêm dấu \\ ở đầu dòng.',
  }),
  'outline.too-deep': ({ marker, limit }) => ({
    message: `${quote(marker)} sâu quá ${limit} cấp số.`,
    hint: 'Dùng a), "-" hoặc "+" cho cấp dưới cùng.',
  }),
  'outline.broken-line': ({ before, line }) => ({
    message: `Dòng này như nối tiếp câu ở dòng trên (“…${before}” / “${line}…”), nhưng sẽ in thành một đoạn riêng.`,
    hint: 'Nếu là một câu bị ngắt khi dán thì nối lại thành một dòng; nếu là đoạn mới thì viết hoa chữ đầu.',
  }),
  'outline.long-title': ({ words }) => ({
    message: `Tiêu đề này dài ${words} chữ, có lẽ là đoạn văn.`,
    hint: 'Đoạn văn thì kết thúc bằng dấu chấm; nếu nhiều dòng bị dồn làm một thì dùng dấu | thay cho dấu > sau tên mục.',
  }),
};

/** What did not fit on the page. */
export const layout: Sentences<CodesOf<'layout'>> = {
  'layout.compact': ({ line }) => ({
    message: `Dòng ${quote(line)} không vừa với cỡ chữ lớn, nên cả văn bản dùng cỡ chữ gọn (12 và 13).`,
  }),
  'layout.too-wide': ({ line }) => ({
    message: `Dòng ${quote(line)} rộng hơn chỗ dành cho nó, sẽ bị ngắt xuống dòng.`,
    hint: 'Viết gọn lại, hoặc tự ngắt thành hai dòng.',
  }),
};
