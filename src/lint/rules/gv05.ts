import { matches } from '../find/match.js';
import { mendMatch } from '../mend.js';
import { isHistorical } from '../find/historical.js';
import { TWO_LEVELS_FROM } from '../../standard/administration.js';
import type { CheckingRule } from '../rule.js';

/** Cities under the centre that were no province of that name in the last twenty years. */
const CITIES = 'Hà Nội|Hải Phòng|Đà Nẵng|Cần Thơ|Hồ Chí Minh|Huế';
/** Provinces in which no town bears the name. */
const PROVINCES = 'Lâm Đồng|Gia Lai|Đắk Lắk|Khánh Hòa|Khánh Hoà|Nghệ An|An Giang|Đồng Tháp';
/** Never with flag `i`, under which the capital of a longer name would be any letter. */
const PATTERN = new RegExp(`(?:([Tt]ỉnh|TỈNH)(?<!\\p{L}\\1) (?:${CITIES}|${CITIES.toUpperCase()})|([Tt]hành phố|THÀNH PHỐ)(?<!\\p{L}\\2) (?:${PROVINCES}|${PROVINCES.toUpperCase()}))(?! \\p{Lu}\\p{Ll}|\\p{L})`, 'gu');

export const gv05: CheckingRule = {
  id: 'ND30-GV05',
  title: 'Tỉnh là tỉnh, thành phố là thành phố',
  clause: 'Nghị quyết số 202/2025/QH15',
  severity: 'warning',
  description: 'Hà Nội, Hải Phòng, Đà Nẵng, Cần Thơ, Huế, Hồ Chí Minh là thành phố; Lâm Đồng, Gia Lai, Đắk Lắk là tỉnh. Ghi nhầm chữ chỉ cấp là sai tên cơ quan.',
  wrong: 'ket_thuc: Báo cáo Ủy ban nhân dân tỉnh Hải Phòng.',
  right: 'ket_thuc: Báo cáo Ủy ban nhân dân thành phố Hải Phòng.',
  mends: true,
  *check(subject) {
    for (const match of matches(subject, PATTERN)) {
      const [typed = '', province] = match.groups;
      if (isHistorical(subject, match, TWO_LEVELS_FROM)) continue;
      const [kind, name] = province === undefined ? ['tỉnh', typed.slice('thành phố '.length)] : ['thành phố', typed.slice('tỉnh '.length)];
      const written = /^\p{Lu}/u.test(typed) ? kind.charAt(0).toUpperCase() + kind.slice(1) : kind;
      const right = `${name.toLowerCase() === 'hồ chí minh' ? 'Thành phố' : written} ${name}`;
      yield { at: match.at, message: `${name} là ${kind}, không phải ${kind === 'tỉnh' ? 'thành phố' : 'tỉnh'}.`, hint: `Viết "${right}".`, ...(typed !== typed.toUpperCase() && mendMatch(match, right)) };
    }
  },
};
