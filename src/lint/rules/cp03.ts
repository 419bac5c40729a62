import { matches } from '../find/match.js';
import { isPartOfName } from '../find/part-of-name.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

/** The kind of unit with a capital in the middle of a sentence, before a proper name. */
const PATTERN = /(Tỉnh|Thành phố|Huyện|Quận|Thị xã|Xã|Phường|Thị trấn|Đặc khu)(?<=(?:[\p{Ll}\d,)]|UBND|HĐND|MTTQ|BCH|TTHĐND) \1)(?= (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*))/gu;
/** Both words of a kind with capitals, anywhere. */
const TITLE = /(?:Thành Phố|Thị Xã|Thị Trấn|Đặc Khu|Tổ Dân Phố|Khu Phố)(?!\p{L})/gu;
/** The kind alone behind a short form of a body, or several of them, where no name follows. */
const ALONE = /(?:UBND|HĐND|MTTQ) (?:Xã|Phường|Đặc khu)(?! \p{Lu}\p{Ll}|\p{L})|các (?:Thôn|Xóm|Ấp|Xã(?! hội)|Phường|Tổ dân phố|Khu phố|Khu dân cư)(?<!\p{L}các \p{L}+(?: \p{L}+){0,2})(?!\p{L})/gu;
/** Names with which the kind is part of the name: persons, events (II.III.1b), Thành phố Hồ Chí Minh; and bodies (`Tỉnh Đoàn`). */
const PART = /^(?:Hồ Chí Minh|Điện Biên Phủ|Đoàn|Ủy|Hội|Hai Bà Trưng|Bà Triệu|Trần Hưng Đạo|Trần Phú|Lê Lợi|Lê Hồng Phong|Nguyễn \p{L}+|Quang Trung|Chu Văn An|Hoàng Văn Thụ|Phan \p{L}+ \p{L}+|Võ \p{L}+|Lê \p{L}+ \p{L}+|Lý \p{L}+ \p{L}+|Ngô Quyền|Tôn Đức Thắng)/u;

export const cp03: CheckingRule = {
  id: 'ND30-CP03',
  title: 'Viết thường chữ chỉ cấp đơn vị hành chính trước tên riêng',
  clause: 'Phụ lục II, Mục III, điểm a khoản 1',
  severity: 'warning',
  description: 'Trong câu viết "tỉnh Lâm Đồng", "xã Xuân Đông"; chỉ viết hoa khi tên là số, tên người, tên sự kiện (Quận 1, Phường Điện Biên Phủ) và ở Thủ đô Hà Nội, Thành phố Hồ Chí Minh.',
  wrong: 'ket_thuc: Kế hoạch này áp dụng trên địa bàn Tỉnh Lâm Đồng.',
  right: 'ket_thuc: Kế hoạch này áp dụng trên địa bàn tỉnh Lâm Đồng.',
  mends: true,
  *check(subject) {
    for (const match of matches(subject, PATTERN)) {
      const [kind = '', , name = ''] = match.groups;
      if (isPartOfName(match) || PART.test(name) || match.passage.field === 'trich_yeu') continue;
      yield {
        at: match.at,
        message: `"${kind}" trước tên riêng ${name} viết thường.`,
        hint: `Viết "${kind.toLowerCase()} ${name}".`,
        ...mendMatch(match, kind.toLowerCase()),
      };
    }
    for (const match of matches(subject, TITLE)) {
      const [kind = ''] = match.groups;
      const { passage, from, to } = match;
      const small = kind.toLowerCase();
      const first = from <= passage.lead || /[.?!] $/u.test(passage.text.slice(Math.max(0, from - 2), from));
      const right = first || passage.text.startsWith(' Hồ Chí Minh', to) ? small.charAt(0).toUpperCase() + small.slice(1) : small;
      yield { at: match.at, message: `"${kind}" viết hoa thừa.`, hint: `Viết "${right}".`, ...mendMatch(match, right) };
    }
    for (const match of matches(subject, ALONE)) {
      const [typed = ''] = match.groups;
      const [body = ''] = /^\S+ /u.exec(typed) ?? [];
      const kind = typed.slice(body.length);
      if (match.passage.field === 'trich_yeu') continue;
      const at = match.passage.place(match.from + body.length, match.to);
      yield { at, message: `"${kind}" ở giữa câu viết thường.`, hint: `Viết "${typed.slice(0, body.length)}${kind.toLowerCase()}".`, ...mendMatch({ groups: [kind], at }, kind.toLowerCase()) };
    }
  },
};
