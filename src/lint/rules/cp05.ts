import { matches } from '../find/match.js';
import { mendMatch } from '../mend.js';
import type { CheckingRule } from '../rule.js';

/** Words before `nhân dân` with which it is part of another name, and behind it. */
const PEOPLE = /(?<!(?:[ỦU][ỷy] ban|Uỷ ban|ủy ban|uỷ ban|[Hh]ội đồng|[Tt]òa án|[Tt]oà án|[Vv]iện [Kk]iểm sát|[Cc]ông an|[Qq]uân đội|[Nn]ghệ sĩ|[Nn]hà giáo|[Tt]hầy thuốc|[Aa]n ninh|[Cc]ảnh sát|[Qq]uốc phòng|lực lượng vũ trang|[Nn]ghệ nhân|[Kk]iểm sát|[Hh]ội thẩm|[Tt]hanh tra|[Đđ]ối ngoại|[Nn]goại giao|[Cc]hiến tranh|[Dd]ân chủ|[Bb]ệnh xá|[Cc]hính quyền|[Nn]gân hàng|[Tt]ác phẩm|[Bb]áo) )(?<!\p{L})nhân dân(?! tệ| tự quản| thế giới| các nước|\p{L})/gu;
const STATE = /nhà nước(?<=Đảng(?:,| và) nhà nước)(?!\p{L})/gu;

/** Both words with capitals; with those of `Báo Nhân Dân` and of bodies' names (ND30-CP02) it is no slip of this kind. */
const BOTH = /(?<!\p{L}|(?:[Bb]an|[Đđ]ồng|[Bb]áo|[Tt]òa [Áá]n|[Tt]oà [Áá]n|[Kk]iểm [Ss]át|[Cc]ông [Aa]n|[Qq]uân [Đđ]ội) )(?:Nhân Dân|Nhà Nước)(?!\p{L})/gu;

export const cp05: CheckingRule = {
  id: 'ND30-CP05',
  title: 'Viết hoa Nhân dân, Nhà nước',
  clause: 'Phụ lục II, Mục V, khoản 1',
  severity: 'info',
  description: '"Nhân dân" và "Nhà nước" là danh từ đặc biệt, viết hoa; trừ trong tên cơ quan như "Ủy ban nhân dân", "Hội đồng nhân dân".',
  wrong: 'ket_thuc: Vận động nhân dân chấp hành chủ trương của Đảng và nhà nước.',
  right: 'ket_thuc: Vận động Nhân dân chấp hành chủ trương của Đảng và Nhà nước.',
  mends: true,
  *check(subject) {
    for (const match of matches(subject, BOTH)) {
      const [typed = ''] = match.groups;
      const right = typed === 'Nhân Dân' ? 'Nhân dân' : 'Nhà nước';
      yield { at: match.at, message: `"${typed}" chỉ viết hoa chữ đầu.`, hint: `Viết "${right}".`, ...mendMatch(match, right) };
    }
    for (const [pattern, right] of [[PEOPLE, 'Nhân dân'], [STATE, 'Nhà nước']] as const) {
      for (const match of matches(subject, pattern)) {
        yield { at: match.at, message: `"${match.groups[0] ?? ''}" là danh từ đặc biệt, viết hoa.`, hint: `Viết "${right}".`, ...mendMatch(match, right) };
      }
    }
  },
};
