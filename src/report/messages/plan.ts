import type { Kind } from '../../diagnostic.js';
import { KIND, choice, example, lastName, printable, quote, series } from '../words.js';
import type { CodesOf, Sentences } from '../said.js';

/** How content of each kind is written under a field called `name`. */
const WRITTEN: { readonly [K in Kind]: (name: string) => string } = {
  text: (name) => `${name}: …`,
  list: (name) => `${name}:\n  - …\n  - …`,
  mapping: (name) => `${name}:\n  tên mục: nội dung`,
  empty: (name) => `${name}:`,
};

/** Faults of what a plan says, field by field. */
export const plan: Sentences<CodesOf<'plan'>> = {
  'plan.not-a-plan': ({ found }) => ({
    message:
      found === 'empty'
        ? 'Tệp này chưa có mục nào của kế hoạch.'
        : `Tệp này chưa phải là một kế hoạch: cả tệp chỉ là ${KIND[found]}.`,
    hint: example('Một kế hoạch gồm các mục, ví dụ:', 'co_quan: Ủy ban nhân dân xã Tân Lập', 'trich_yeu: Tổ chức …'),
  }),
  'plan.unknown-key': ({ key, nearest, known }) => ({
    message: `Không có mục ${quote(key)}.`,
    hint:
      nearest === undefined ? `Các mục dùng được ở đây: ${series(known, 'và')}.` : `Có phải ý bạn là ${quote(nearest)}?`,
  }),
  'plan.missing': ({ field, title, example: sample }) => ({
    message: `Thiếu ${named(field, title)}.`,
    hint: example('Thêm vào, ví dụ:', sampleOf(field, sample)),
  }),
  'plan.empty': ({ field, title }) => ({
    message: `Còn để trống ${named(field, title)}.`,
    hint: 'Ghi nội dung vào chỗ này, hoặc xóa đi nếu không cần.',
  }),
  'plan.type': ({ field, expected: [first, ...others], found }) => {
    if (first === undefined) return { message: `Mục ${quote(field)} không được là ${KIND[found]}.` };
    const wanted = series([first, ...others].map((kind) => KIND[kind]), 'hoặc');
    return {
      message: `${field ? `Mục ${quote(field)}` : 'Chỗ này'} phải là ${wanted}, ở đây là ${KIND[found]}.`,
      hint: example('Viết như:', WRITTEN[first](field ? lastName(field) : 'tên mục')),
    };
  },
  'plan.number': ({ field, text }) => ({
    message: `Mục ${quote(field)} phải là số, không phải ${quote(text)}.`,
    hint: 'Chỉ ghi chữ số.',
  }),
  'plan.date': ({ text, reason }) =>
    reason === 'calendar'
      ? {
          message: `Ngày ${printable(text)} không có trong lịch.`,
          hint: 'Kiểm tra lại ngày và tháng; ghi theo thứ tự ngày/tháng/năm.',
        }
      : {
          message: `Máy không hiểu ngày ${quote(text)}.`,
          hint: 'Ghi ngày/tháng/năm, ví dụ 19/12/2023; bản nháp có thể chỉ ghi 12/2023 hoặc 2023.',
        },
  'plan.code': ({ text }) => ({
    message: `Ký hiệu ${quote(text)} không đúng dạng.`,
    hint: 'Ghi như KH-UBND hoặc KH-SGDĐT: chữ in hoa, không có dấu cách; số ghi riêng ở mục "so".',
  }),
  'plan.choice': ({ field, text, choices, nearest }) => ({
    message: `Mục ${quote(field)} không nhận ${quote(text)}.`,
    hint: `${nearest === undefined ? '' : `Có phải ý bạn là ${quote(nearest)}? `}Chỉ ghi ${choice(choices)}.`,
  }),
  'plan.length': ({ field, text, min, max }) => ({
    message: `Mục ${quote(field)} không nhận ${quote(text)}.`,
    hint: `Ghi trong khoảng từ ${min} đến ${max}.`,
  }),
  'plan.reserved-name': ({ name }) => ({
    message: `{{${printable(name)}}} được dành cho tên sẽ được tra khi dựng văn bản, như {{phu_luc.ten}}, {{bang.ten}}, {{muc.ten}}.`,
    hint: `Nếu muốn in chính các dấu này, gõ thêm dấu \\ ở trước: \\{{${printable(name)}}}`,
  }),
  'plan.unknown-reference': ({ name, nearest, known }) => ({
    message: `Không có gì mang tên "${printable(name)}".`,
    hint: nearest
      ? `Có phải ý bạn là {{${nearest}}}?`
      : known.length > 0
        ? `Các tên dùng được: ${known.map((target) => `{{${target}}}`).join(', ')}.`
        : 'Đặt tên cho phụ lục, bảng hay mục bằng dòng "ten:" rồi nhắc lại tên đó.',
  }),
  'plan.annex-unreferred': ({ label }) => ({
    message: `Trong bài không có chỗ nào nhắc tới ${label}.`,
    hint: 'Mỗi phụ lục phải được chỉ dẫn trong bài (khoản 1 Mục III Phần I Phụ lục I); ví dụ ghi: (Chi tiết tại {{phu_luc.ten}}), với "ten" là tên đặt cho phụ lục.',
  }),
  'plan.signature': ({ problem }) =>
    problem === 'authority-without-post'
      ? {
          message: 'Ký thay, ký thừa lệnh hay thừa ủy quyền mà chưa ghi chức vụ của người ký.',
          hint: example('Ghi thêm mục "chuc_vu", ví dụ:', 'ky:', '  kt: Chủ tịch', '  chuc_vu: Phó Chủ tịch'),
        }
      : {
          message: 'Có hai quyền ký cùng lúc; một văn bản chỉ có một.',
          hint: 'Giữ lại một trong các mục "kt", "tl", "tuq", "q".',
        },
};

/** A field by its key and its title, or by its title alone where it has no key (a line of a list). */
function named(field: string, title: string): string {
  if (!field) return `một ${printable(title)}`;
  return title === field ? `mục ${quote(field)}` : `mục ${quote(field)} (${printable(title)})`;
}

/** The example as a line of the plan, whether it was given with its field's name or without. */
function sampleOf(field: string, sample: string): string {
  const name = lastName(field);
  if (!sample) return `${name}: …`;
  if (sample.trimStart().startsWith(`${name}:`)) return sample;
  return sample.includes('\n') ? `${name}:\n${sample.replace(/^/gm, '  ')}` : `${name}: ${sample}`;
}
