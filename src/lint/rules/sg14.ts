import type { CheckingRule } from '../rule.js';

const LOCAL = /^(?:[uủ][yỷ] ban nhân dân|hội đồng nhân dân)(?!\p{L})/iu;
const WITH_BODY = /^((?:Phó )?Chủ tịch)\s+(?:UBND|HĐND|[UỦ][yỷ] ban nhân dân|Hội đồng nhân dân|xã|phường|tỉnh|thành phố|đặc khu)(?!\p{L})/iu;

/** The head of a body, or a deputy, with the body's own kind behind the post. */
const OF_HEAD = /^((?:Phó )?(?:Giám đốc|Hiệu trưởng|Trưởng phòng|Trưởng trạm|Viện trưởng|Chánh Văn phòng(?= Sở))) (Sở|Trường|Trung tâm|Bệnh viện|Chi cục|Viện|Phòng|Trạm)(?!\p{L})/iu;

export const sg14: CheckingRule = {
  id: 'ND30-SG14',
  title: 'Chức vụ ký không kèm tên cơ quan',
  clause: 'Phụ lục I, Phần I, Mục II, điểm c khoản 7',
  severity: 'warning',
  description: 'Tên cơ quan đã có ở đầu văn bản và sau TM., nên chức vụ chỉ ghi Chủ tịch, Phó Chủ tịch. Chỉ văn bản liên tịch mới ghi chức vụ kèm tên cơ quan.',
  wrong: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch UBND xã, ho_ten: Nguyễn Văn An }',
  right: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An }',
  *check({ issuers, signers }) {
    const [issuer, ...others] = issuers;
    if (!issuer || others.length > 0) return;
    const local = LOCAL.test(issuer.ten.text);
    for (const { kt, chucVu } of signers) {
      for (const line of [...(kt ? [kt] : []), ...chucVu]) {
        const [, post, kind] = (local ? WITH_BODY : OF_HEAD).exec(line.text) ?? [];
        if (kind !== undefined && !issuer.ten.text.toLowerCase().startsWith(kind.toLowerCase())) continue;
        if (post) yield { at: line.place(post.length + 1, line.text.length), message: `Sau chức vụ không ghi tên cơ quan: ${line.text}.`, hint: `Ghi ${withCapitals(post)}.` };
      }
    }
  },
};

/** `phó chủ tịch` as it is written: Phó Chủ tịch. */
function withCapitals(post: string): string {
  const raise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
  const lower = post.toLowerCase().replace('văn phòng', 'Văn phòng');
  return lower.startsWith('phó ') ? `Phó ${raise(lower.slice(4))}` : raise(lower);
}
