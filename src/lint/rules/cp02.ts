import { matches } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

/** A connecting word with a capital inside a name: `Sở Giáo dục Và Đào tạo`. Upper case as a whole is no name. */
const CONNECTOR = /(?<=\p{Lu}\p{Ll}+ |\p{Ll} )(Và|Của|Về|Tại|Cho)(?= \p{Lu}\p{Ll})/gu;
const PEOPLE = /(?<!\p{L})((?:Ủy|Uỷ) [Bb]an|Hội [Đđ]ồng) ([Nn]hân [Dd]ân)(?!\p{L})/gu;

export const cp02: CheckingRule = {
  id: 'ND30-CP02',
  title: 'Viết hoa tên cơ quan: không viết hoa chữ nối, chữ "nhân dân"',
  clause: 'Phụ lục II, Mục IV, điểm a khoản 1',
  severity: 'warning',
  description: 'Tên cơ quan viết hoa chữ cái đầu của từ chỉ loại hình, chức năng, lĩnh vực; chữ nối (và, của, về) viết thường; viết "Ủy ban nhân dân", "Hội đồng nhân dân".',
  wrong: 'noi_nhan: [Sở Giáo dục Và Đào tạo, Ủy Ban Nhân Dân tỉnh]',
  right: 'noi_nhan: [Sở Giáo dục và Đào tạo, Ủy ban nhân dân tỉnh]',
  mends: true,
  *check(subject) {
    for (const match of matches(subject, CONNECTOR)) {
      const word = (match.groups[0] ?? '').toLowerCase();
      yield { at: match.at, message: `Chữ nối "${match.groups[0] ?? ''}" trong tên cơ quan viết thường.`, hint: `Viết "${word}".`, ...mendMatch(match, word) };
    }
    for (const match of matches(subject, PEOPLE)) {
      const [whole = '', body = '', people = ''] = match.groups;
      const right = `${body.slice(0, body.indexOf(' ') + 1)}${body.slice(body.indexOf(' ') + 1).toLowerCase()} ${people.toLowerCase()}`;
      if (whole === right) continue;
      yield { at: match.at, message: `"${whole}" viết hoa thừa.`, hint: `Viết "${right}".`, ...mendMatch(match, right) };
    }
  },
};
