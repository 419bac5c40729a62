import type { Facts, Kind } from '../../diagnostic.js';
import { KIND, choice, example, lastName, printable, quote, series } from '../words.js';
import type { CodesOf, Said, Sentences } from '../said.js';

/** How content of each kind is written under a field called `name`. */
const WRITTEN: { readonly [K in Kind]: (name: string) => string } = {
  text: (name) => `${name}: …`,
  list: (name) => `${name}:\n  - …\n  - …`,
  mapping: (name) => `${name}:\n  tên mục: nội dung`,
  empty: (name) => `${name}:`,
};

/** Names of a plan for many units that one message lists. */
const NAMES_SHOWN = 8;

/** Faults of what a plan says, field by field. */
export const plan: Sentences<CodesOf<'plan'>> = {
  'plan.not-a-plan': ({ found }) => ({
    message:
      found === 'empty'
        ? 'Tệp này chưa có mục nào của kế hoạch.'
        : `Tệp này chưa phải là một kế hoạch: cả tệp chỉ là ${KIND[found]}.`,
    hint: example('Một kế hoạch gồm các mục, ví dụ:', 'co_quan: Ủy ban nhân dân xã Tân Lập', 'trich_yeu: Tổ chức …'),
  }),
  'plan.unknown-key': ({ key, nearest, known, inUnit }) => ({
    message: `Không có mục ${quote(key)}.`,
    hint: inUnit ? example('Chữ cho các tên {{…}} của kế hoạch thì đặt dưới "du_lieu", ví dụ:', 'du_lieu:', `  ${printable(key)}: …`) :
      nearest === undefined ? `Các mục dùng được ở đây: ${series(known, 'và')}.` : `Có phải ý bạn là ${quote(nearest)}?`,
  }),
  'plan.missing': ({ field, title, example: sample }) => ({
    message: `Thiếu ${named(field, title)}.`,
    hint: example('Thêm vào, ví dụ:', sampleOf(field, sample)),
  }),
  'plan.empty': ({ field, title, required }) => ({
    message: `Còn để trống ${named(field, title)}.`,
    hint: required ? 'Ghi nội dung vào chỗ này; mục này bắt buộc.' : 'Ghi nội dung vào chỗ này, hoặc xóa đi nếu không cần.',
  }),
  'plan.stray-mark': ({ sign }) => ({
    message: `Dấu ${sign} ở đây không có dấu đóng hoặc mở đi cùng, nên sẽ in nguyên ra giấy.`,
    hint: `Gõ ${sign}chữ${sign}, không có dấu cách ở phía trong; muốn in chính dấu này thì gõ \\${sign.charAt(0)}.`,
  }),
  'plan.nested-note': () => ({
    message: 'Chú thích không thể nằm trong một chú thích khác.',
    hint: 'Đưa chú thích này ra ngoài, hoặc viết trong ngoặc đơn.',
  }),
  'plan.annex-missing': ({ label }) => ({
    message: `Trong bài nhắc tới ${label} nhưng kế hoạch không có phụ lục này.`,
    hint: 'Thêm phụ lục vào mục "phu_luc", hoặc sửa lại số phụ lục; gõ {{phu_luc.ten}} thì số luôn đúng.',
  }),
  'plan.no-ending': () => ({
    message: 'Nội dung kết thúc bằng một bảng nên không có câu nào để đặt dấu ./. kết thúc văn bản.',
    hint: 'Thêm một đoạn kết vào mục "ket_thuc", ví dụ: Trên đây là Kế hoạch …',
  }),
  'plan.twice': ({ field, title }) => ({
    message: `${named(field, title)} ghi ở hai chỗ mà không giống nhau.`.replace(/^./, (first) => first.toUpperCase()),
    hint: 'Giữ lại một chỗ.',
  }),
  'plan.short-issuer': ({ typed, full }) => ({
    message: `Tên cơ quan ban hành phải viết đủ, không viết tắt như ${quote(typed)} (khoản 2 Mục II Phần I Phụ lục I).`,
    hint: `Viết: ${printable(full)}`,
  }),
  'plan.type': ({ field, expected: [first, ...others], found, example: sample }) => {
    if (first === undefined) return { message: `Mục ${quote(field)} không được là ${KIND[found]}.` };
    const wanted = series([first, ...others].map((kind) => KIND[kind]), 'hoặc');
    return {
      message: `${field ? `Mục ${quote(field)}` : 'Chỗ này'} phải là ${wanted}, ở đây là ${KIND[found]}.`,
      hint: example('Viết như:', sample ? sampleOf(field, sample) : WRITTEN[first](field ? lastName(field) : 'tên mục')),
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
    message: `Ở đây không dùng {{${printable(name)}}} được: {{phu_luc.ten}}, {{bang.ten}}, {{muc.ten}} chỉ viết trong phần nội dung, tên gồm chữ thường không dấu, chữ số và dấu _.`,
    hint: `Viết thẳng chữ cần in; muốn in chính các dấu này thì gõ thêm dấu \\ ở trước: \\{{${printable(name)}}}`,
  }),
  'plan.half-name': ({ text, missing }) => ({
    message: missing === '}}' ? `Tên ${quote(text)} mở bằng {{ mà không đóng bằng }}.` : `Tên ${quote(text)} đóng bằng }} mà không mở bằng {{.`,
    hint: `Viết {{${printable(text.replace(/[{}\s]/g, ''))}}}; muốn in chính các dấu này thì gõ thêm dấu \\ ở trước: ${missing === '}}' ? '\\{{' : '\\}}'}`,
  }),
  'plan.wants-data': ({ names }) => ({
    message: `Kế hoạch này cần số liệu cho ${series(names.slice(0, NAMES_SHOWN).map((name) => `{{${printable(name)}}}`), 'và')}${names.length > NAMES_SHOWN ? ` (và ${names.length - NAMES_SHOWN} tên nữa)` : ''}, nên chưa tạo thành một văn bản được.`,
    hint: `Tạo cho nhiều đơn vị từ một bảng: kehoach batch KE-HOACH.yaml --data DANH-SACH.xlsx --out THU-MUC\nMuốn in chính các dấu này thì gõ thêm dấu \\ ở trước: \\{{${printable(names[0] ?? '')}}}`,
  }),
  'plan.unknown-reference': ({ name, nearest, known }) => ({
    message: `Không có gì mang tên "${printable(name)}".`,
    hint: nearest
      ? `Có phải ý bạn là {{${nearest}}}?`
      : known.length > 0
        ? `Các tên dùng được: ${known.map((target) => `{{${target}}}`).join(', ')}.`
        : 'Đặt tên cho phụ lục, bảng hay mục bằng dòng "ten:" rồi nhắc lại tên đó.',
  }),
  'plan.annex-unreferred': ({ label, name }) => ({
    message: `Trong bài không có chỗ nào nhắc tới ${label}.`,
    hint: `Mỗi phụ lục phải được chỉ dẫn trong bài (khoản 1 Mục III Phần I Phụ lục I); ví dụ ghi: (Chi tiết tại ${name === undefined ? `${label} kèm theo` : `{{phu_luc.${name}}}`}).`,
  }),
  'plan.joint': (facts) => {
    switch (facts.problem) {
      case 'bodies':
        return {
          message: `Kế hoạch liên tịch có ${facts.count} cơ quan; phần đầu trang và hàng chữ ký chỉ đủ chỗ cho ba.`,
          hint: 'Giữ lại hai hoặc ba cơ quan chủ trì ở "co_quan", các cơ quan khác ghi trong phần tổ chức thực hiện.',
        };
      case 'signatures':
        return {
          message: `Có ${facts.bodies} cơ quan ban hành mà có ${facts.signatures} người ký.`,
          hint: facts.bodies === 1
            ? 'Ghi một người ký; nếu là kế hoạch liên tịch thì ghi đủ các cơ quan ở mục "co_quan".'
            : example('Ghi mỗi cơ quan một người ký, cùng thứ tự với "co_quan", ví dụ:', 'ky:', '  - { chuc_vu: Giám đốc Sở Y tế, ho_ten: … }', '  - { chuc_vu: Giám đốc Sở Nội vụ, ho_ten: … }'),
        };
      case 'code':
        return {
          message: facts.code === undefined
            ? 'Kế hoạch liên tịch chưa ghi ký hiệu.'
            : `Ký hiệu ${quote(facts.code)} không phải của kế hoạch liên tịch: sau KHLT phải có chữ viết tắt tên từng cơ quan.`,
          hint: example('Ghi như:', `ky_hieu: ${printable(facts.example)}`),
        };
    }
  },
  'plan.attached': ({ field, title }) => ({
    message: `Kế hoạch kèm theo quyết định không có mục ${quote(field)} (${printable(title)}) riêng: số, ngày, nơi nhận và chữ ký đã có ở quyết định.`,
    hint: `Xóa mục ${quote(field)}; hoặc xóa mục "kem_theo" nếu kế hoạch này được ban hành riêng.`,
  }),
  'plan.secret': () => ({
    message: 'Không soạn văn bản mật bằng công cụ này: Luật Bảo vệ bí mật nhà nước chỉ cho soạn trên máy tính riêng, không nối mạng, và độ mật là con dấu đóng lên bản giấy (điểm a khoản 2 Mục III Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP).',
    hint: 'Có bí mật nhà nước thì dừng lại và hỏi văn thư cơ quan; không có thì xóa mục "do_mat".',
  }),
  'plan.drafter': ({ text }) => ({
    message: `Ký hiệu người soạn thảo ${quote(text)} không đúng dạng.`,
    hint: 'Ghi chữ in hoa, dấu chấm, rồi số bản trong ngoặc, ví dụ PL.(300).',
  }),
  'plan.picture': (facts) => pictureFault(facts),
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

/** What is wrong with the picture of a signature. */
function pictureFault(facts: Facts['plan.picture']): Said {
  const file = `Ảnh chữ ký ${quote(facts.path)}`;
  const again = 'Xuất lại ảnh chữ ký từ phần mềm sửa ảnh: dạng .png, nền trong suốt, chỉ lấy phần có nét chữ.';
  switch (facts.problem) {
    case 'missing':
      return { message: `${file} không đọc được.`, hint: 'Đặt tệp ảnh cạnh tệp kế hoạch và kiểm tra lại tên, đường dẫn.' };
    case 'not-png':
      return { message: `${file} không phải tệp .png${facts.format === undefined ? '' : ` mà là ${facts.format}`}.`, hint: `${again} Đổi đuôi tên tệp thì chưa đủ.` };
    case 'damaged':
      return { message: `${file} bị hỏng hoặc chép chưa hết.`, hint: again };
    case 'opaque':
      return { message: `${file} không có nền trong suốt.`, hint: again };
    case 'too-heavy':
      return { message: `${file} nặng quá 2 MB.`, hint: again };
    case 'too-small':
      return { message: `${file} chỉ có ${facts.width} × ${facts.height} điểm ảnh, in ra sẽ bị vỡ nét.`, hint: `Quét lại chữ ký để cạnh dài có ít nhất ${facts.limit} điểm ảnh.` };
    case 'too-large':
      return { message: `${file} có tới ${facts.width} × ${facts.height} điểm ảnh.`, hint: `Thu nhỏ ảnh để cạnh dài không quá ${facts.limit} điểm ảnh.` };
  }
}

/** A field by its key and its title, or by its title alone where it has no key (a line of a list). */
function named(field: string, title: string): string {
  if (!field) return `một ${printable(title)}`;
  return title === field ? `mục ${quote(field)}` : `mục ${quote(field)} (${printable(title)})`;
}

/** What YAML would not read behind a name: a colon at the end or before a blank, or a comment; not what is typed as YAML. */
const NEEDS_BLOCK = /^[^[{"'|].*(?::(?:\s|$)|\s#)/;

/** The example as a line of the plan, whether it was given with its field's name or without. */
function sampleOf(field: string, sample: string): string {
  const name = lastName(field);
  if (!sample) return `${name}: …`;
  if (sample.trimStart().startsWith(`${name}:`)) return sample;
  if (!sample.includes('\n') && NEEDS_BLOCK.test(sample)) return `${name}: |\n  ${sample}`;
  return sample.includes('\n') ? `${name}:\n${sample.replace(/^/gm, '  ')}` : `${name}: ${sample}`;
}
