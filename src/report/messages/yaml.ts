import { corrected, example, quote, unicodeName, type Below } from '../words.js';
import type { CodesOf, Said, Sentences } from '../said.js';

const QUOTE_IT = 'Đặt cả câu trong dấu nháy kép, hoặc viết câu ở dòng dưới sau dấu |.';
const ALIGN = 'Các mục cùng cấp phải thẳng cột với nhau; lùi vào bằng dấu cách.';

/** What the YAML library's problems, and our own, mean to a clerk; hints hold where no corrected line is known. */
const PROBLEMS: Readonly<Record<string, Said>> = {
  BAD_INDENT: { message: 'Dòng này lùi vào không thẳng với các dòng cùng cấp.', hint: ALIGN },
  TEXT_OUTSIDE_BLOCK: {
    message: 'Dòng này là chữ của mục ở trên (sau dấu |), nhưng lùi vào chưa đủ nên nằm ngoài mục đó.',
    hint: 'Thêm dấu cách vào đầu dòng này và mọi dòng chữ bên dưới, cho thẳng với chữ của mục đó.',
  },
  TEXT_AT_KEY: {
    message: 'Các dòng chữ dưới tên mục này không lùi vào, và sau tên mục thiếu dấu |.',
    hint: 'Thêm dấu | sau dấu hai chấm, rồi lùi mọi dòng chữ vào thêm 2 dấu cách.',
  },
  QUOTED_BLOCK: {
    message: 'Chữ nhiều dòng không viết trong dấu nháy mà viết ở dưới dấu |.',
    hint: 'Thay dấu nháy mở bằng dấu |, xóa dấu nháy đóng.',
  },
  COMMA_IN_BRACES: { message: 'Trong dấu { } hoặc [ ], dấu phẩy ngăn các mục; giá trị có dấu phẩy phải đặt trong dấu nháy.', hint: 'Đặt giá trị này trong dấu nháy.' },
  OPEN_QUOTE: { message: 'Dấu nháy mở ở đây mà không có dấu nháy đóng.', hint: 'Thêm dấu nháy đóng ngay sau chữ cuối cùng của mục này.' },
  OPEN_BRACKET: { message: 'Thiếu ngoặc đóng: mỗi ngoặc mở { hay [ phải có ngoặc đóng đi cùng.', hint: 'Thêm } hoặc ] sau chữ cuối cùng trong ngoặc.' },
  WRONG_BRACKET: {
    message: 'Ngoặc này sai loại: các mục "tên: nội dung" viết trên một dòng nằm giữa { và }, danh sách nằm giữa [ và ].',
    hint: 'Thay bằng ngoặc đúng loại.',
  },
  MISSING_BRACE: { message: 'Thiếu ngoặc nhọn: nhiều mục "tên: nội dung" viết trên một dòng phải nằm giữa { và }.', hint: 'Đặt các mục này giữa { và }.' },
  MISSING_COMMA: { message: 'Thiếu dấu phẩy giữa hai mục: trong dấu { }, mỗi mục cách nhau một dấu phẩy.', hint: 'Thêm dấu phẩy trước tên mục sau.' },
  SEMICOLON_IN_BRACES: { message: 'Trong dấu { }, các mục cách nhau bằng dấu phẩy, không phải dấu chấm phẩy.', hint: 'Thay dấu chấm phẩy bằng dấu phẩy.' },
  LONE_QUOTE: { message: 'Dấu nháy này thừa: không có dấu nháy mở đi cùng.', hint: 'Xóa dấu nháy này.' },
  LIST_MARK: {
    message: 'Đầu dòng danh sách phải là dấu - và một dấu cách.',
    hint: 'Mỗi ý một dòng, bắt đầu bằng "- ".',
  },
  MISSING_DASH: {
    message: 'Dòng này thiếu dấu - ở đầu: các dòng cùng danh sách đều có dấu này.',
    hint: 'Mỗi ý một dòng, bắt đầu bằng "- ".',
  },
  EXTRA_DASH: {
    message: 'Dòng này thừa dấu - ở đầu: các mục cùng cấp đều không có dấu này.',
    hint: 'Xóa dấu - và dấu cách sau nó.',
  },
  WIDE_COLON: {
    message: 'Dấu hai chấm này là dấu toàn góc (：) của bộ gõ chữ Hán, YAML không nhận.',
    hint: 'Xóa rồi gõ lại dấu hai chấm thường và một dấu cách.',
  },
  COLON_SPACE: { message: 'Sau dấu hai chấm phải có một dấu cách, trước nó thì không.', hint: 'Viết "tên: nội dung".' },
  LOST_COLON: {
    message: 'Dòng này thiếu dấu hai chấm: các dòng cùng cấp đều viết "tên mục: nội dung".',
    hint: 'Thêm dấu hai chấm và một dấu cách ngay sau tên mục; nếu dòng này viết tiếp dòng trên thì nối vào cuối dòng trên.',
  },
  SEMICOLON_FOR_COLON: { message: 'Sau tên mục phải là dấu hai chấm, ở đây là dấu chấm phẩy.', hint: 'Thay dấu chấm phẩy bằng dấu hai chấm.' },
  MISSING_COLON: { message: 'Thiếu dấu hai chấm sau tên mục.', hint: 'Viết "tên: nội dung".' },
  TAB_AS_INDENT: {
    message: 'Dòng này lùi vào bằng phím Tab; YAML chỉ nhận dấu cách.',
    hint: 'Xóa phần lùi vào rồi gõ lại bằng dấu cách.',
  },
  BAD_SCALAR_START: { message: 'Câu này bắt đầu bằng một dấu có nghĩa riêng trong YAML.', hint: QUOTE_IT },
  NAME_AT_START: { message: 'Câu bắt đầu bằng {{ phải đặt trong dấu nháy: YAML hiểu dấu { ở đầu là mở ngoặc.', hint: QUOTE_IT },
  BAD_DQ_ESCAPE: {
    message: 'Dấu \\ trong câu đặt giữa hai dấu nháy kép có nghĩa riêng.',
    hint: 'Gõ hai lần (\\\\) để in dấu \\, hoặc bỏ hai dấu nháy kép.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'Tên mục phải nằm gọn trên một dòng; có lẽ dòng trước thiếu dấu hai chấm hoặc dấu nháy đóng.',
    hint: 'Mỗi mục viết "tên: nội dung", có dấu cách sau dấu hai chấm.',
  },
  BLOCK_AS_IMPLICIT_KEY: { message: 'Dòng này có hai dấu hai chấm, máy không biết đâu là tên mục.', hint: QUOTE_IT },
  BLOCK_IN_FLOW: {
    message: 'Danh sách nhiều dòng không được nằm trong ngoặc [ ] hay { }.',
    hint: 'Bỏ ngoặc và viết mỗi ý một dòng, bắt đầu bằng "- ".',
  },
  KEY_OVER_1024_CHARS: { message: 'Tên mục quá dài.', hint: QUOTE_IT },
  MISSING_CHAR: {
    message: 'Thiếu một dấu: dấu hai chấm sau tên mục, hoặc dấu phẩy giữa hai mục trong ngoặc.',
    hint: 'Mỗi mục viết "tên: nội dung", có dấu cách sau dấu hai chấm; trong ngoặc, các mục cách nhau bằng dấu phẩy.',
  },
  UNEXPECTED_TOKEN: { message: 'Máy không hiểu chỗ này: có chữ hoặc dấu thừa.', hint: QUOTE_IT },
  BAD_DIRECTIVE: { message: 'Dòng bắt đầu bằng dấu % có nghĩa riêng trong YAML.', hint: QUOTE_IT },
  BAD_ALIAS: { message: 'Dấu * hoặc & ở đầu câu có nghĩa riêng trong YAML.', hint: QUOTE_IT },
  ALIAS_PROPS: { message: 'Dấu * ở đầu câu có nghĩa riêng trong YAML.', hint: QUOTE_IT },
  MULTIPLE_ANCHORS: { message: 'Dấu & ở đầu câu có nghĩa riêng trong YAML.', hint: QUOTE_IT },
  MULTIPLE_TAGS: { message: 'Dấu ! ở đầu câu có nghĩa riêng trong YAML.', hint: QUOTE_IT },
  RESOURCE_EXHAUSTION: {
    message: 'Tệp dài hoặc rối quá mức, công cụ dừng đọc từ đây.',
    hint: 'Kiểm tra xem tệp có phải là kế hoạch không.',
  },
  BAD_PROP_ORDER: { message: 'Dấu & hoặc ! ở đầu câu có nghĩa riêng trong YAML.', hint: QUOTE_IT },
};

const UNKNOWN_PROBLEM: Said = {
  message: 'Máy không hiểu cách viết ở chỗ này.',
  hint: `Mỗi mục viết "tên: nội dung"; các mục cùng cấp thẳng cột. ${QUOTE_IT}`,
};

const BELOW: Readonly<Record<string, Below>> = {
  TEXT_OUTSIDE_BLOCK: (until) => `mọi dòng chữ ở dưới, đến hết dòng ${until}, cũng lùi vào như vậy`,
  QUOTED_BLOCK: (until) => `và xóa dấu nháy đóng ở dòng ${until}`,
};

/** What to do where a line that is deeper than the one above means the other thing. */
const INSTEAD = {
  deeper: 'Nếu đây là ý nhỏ của dòng trên thì để nguyên, và thêm dấu hai chấm vào cuối dòng trên.',
  level: 'Nếu các dòng dưới cùng cấp với dòng này thì không thêm dấu hai chấm mà lùi các dòng dưới ra cho thẳng.',
} as const;

function otherwise({ hint }: { readonly hint?: string }, sentence: string | undefined): { readonly hint?: string } {
  return hint === undefined || sentence === undefined ? { ...(hint !== undefined && { hint }) } : { hint: `${hint}\n${sentence}` };
}

/** Faults of YAML's own signs. */
export const yaml: Sentences<CodesOf<'yaml'>> = {
  'yaml.syntax': ({ problem, ...fix }) => ({
    ...(Object.hasOwn(PROBLEMS, problem) ? PROBLEMS[problem] ?? UNKNOWN_PROBLEM : UNKNOWN_PROBLEM),
    ...corrected(fix, undefined, Object.hasOwn(BELOW, problem) ? BELOW[problem] : undefined),
  }),
  'yaml.duplicate-key': ({ key, first, pasted }) =>
    pasted === undefined
      ? { message: `Mục ${quote(key)} đã có ở dòng ${first}.`, hint: 'Giữ lại một trong hai mục; gộp hoặc xóa mục kia.' }
      : {
          message: `Từ dòng này, kế hoạch được dán thêm lần nữa: ${pasted} mục, bắt đầu bằng ${quote(key)}, đã có ở trên (từ dòng ${first}).`,
          hint: 'Giữ lại một bản: xóa từ dòng này đến hết bản dán sau, hoặc xóa bản ở trên.',
        },
  'yaml.alias': ({ name, ...fix }) => ({
    message: `Dấu * hoặc & ở đầu ${quote(name)} có nghĩa riêng trong YAML, không được in ra.`,
    hint: QUOTE_IT,
    ...corrected(fix),
  }),
  'yaml.alias-bomb': ({ limit }) => ({
    message: `Tệp chép lại các đoạn đặt tên bằng & và * quá ${limit} lần.`,
    hint: 'Viết thẳng nội dung ra thay cho các dấu & và *.',
  }),
  'yaml.tag': ({ tag, ...fix }) => ({
    message: `Dấu ! ở đầu ${quote(tag)} có nghĩa riêng trong YAML, không được in ra.`,
    hint: QUOTE_IT,
    ...corrected(fix),
  }),
  'yaml.multiple-documents': () => ({
    message: 'Tệp có hơn một kế hoạch: dòng "---" mở đầu một phần thứ hai.',
    hint: 'Xóa dòng "---", hoặc tách thành hai tệp.',
  }),
  'yaml.too-deep': ({ limit }) => ({
    message: `Các mục lồng vào nhau quá ${limit} tầng.`,
    hint: 'Một kế hoạch chỉ cần vài tầng; kiểm tra các dấu ngoặc và phần lùi vào ở chỗ này.',
  }),
  'yaml.key-not-text': () => ({
    message: 'Tên mục phải là chữ, không thể là danh sách hay nhóm mục.',
    hint: example('Bỏ ngoặc hoặc dấu ? ở đầu dòng; viết như:', 'dia_danh: Thành phố Lai Châu'),
  }),
  'yaml.lost-after-hash': ({ lost, ...fix }) => ({
    message: `Phần ${quote(lost.trim())} bị coi là ghi chú và không được in, vì đứng sau dấu #.`,
    ...corrected(fix, 'Nếu muốn in phần đó, sửa'),
  }),
  'yaml.joined-lines': ({ line, instead, ...fix }) => ({
    message: `Dòng ${quote(line.trim())} bị nối liền vào câu ở trên nó, không thành một ý riêng.`,
    hint: 'Cho dòng này thẳng cột với các ý cùng cấp, hoặc viết cả đoạn ở dưới dấu |.',
    ...otherwise(corrected(fix), instead && INSTEAD[instead]),
  }),
  'yaml.odd-space': ({ codePoint, ...fix }) => ({
    message: `Ở đây có một dấu cách lạ (${unicodeName(codePoint)}); mắt không phân biệt được, nhưng YAML không nhận.`,
    hint: 'Xóa dấu cách này rồi gõ lại bằng phím cách.',
    ...corrected(fix),
  }),
};
