import { bodyKindOf, isDeputy, isDeputyOf } from '../find/body-kind.js';
import { withoutLetters } from '../find/signing.js';
import { fold } from '../../standard/fold.js';
import type { CheckingRule } from '../rule.js';

export const sg11: CheckingRule = {
  id: 'ND30-SG11',
  title: 'Chức vụ người đứng đầu đúng với loại cơ quan',
  clause: 'Phụ lục I, Phần I, Mục II, điểm b, c khoản 7',
  severity: 'warning',
  description: 'Người đứng đầu Ủy ban nhân dân là Chủ tịch, sở là Giám đốc, phòng là Trưởng phòng, trường là Hiệu trưởng, chi cục là Chi cục trưởng. Chức vụ khác loại thường là chép từ kế hoạch của cơ quan khác.',
  wrong: 'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SYT\nky: { kt: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Nguyễn Văn An }',
  right: 'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SYT\ndia_danh: Lâm Đồng\nky: { kt: Giám đốc, chuc_vu: Phó Giám đốc, ho_ten: Nguyễn Văn An }',
  *check({ signatures }) {
    for (const { issuer: { ten }, signer: { kt, q, tl, tuq, chucVu } } of signatures) {
      const heads = bodyKindOf(ten.text)?.heads ?? [];
      const line = tl ?? tuq ?? kt ?? q ?? chucVu.find(({ text }) => !isDeputy(text));
      if (heads.length === 0 || !line || isDeputy(withoutLetters(line.text))) continue;
      // A head and a deputy that do not belong together are told of as such.
      if (line === kt && !chucVu.some(({ text }) => isDeputyOf(text, withoutLetters(kt.text)))) continue;
      const said = ` ${fold(withoutLetters(line.text)).replaceAll('_', ' ')} `;
      // Only a post that is certainly another kind's is told of: offices differ in how they name their own.
      const own = heads.some((head) => said.includes(` ${fold(head).replaceAll('_', ' ')} `));
      const foreign = FOREIGN.find((post) => said.startsWith(` ${fold(post).replaceAll('_', ' ')} `));
      if (own || foreign === undefined) continue;
      yield { at: line.place(), message: `Người đứng đầu ${ten.text} không phải là ${foreign}.`, hint: `Thường là ${heads[0] ?? ''}.` };
    }
  },
};

const FOREIGN: readonly string[] = ['Chủ tịch', 'Giám đốc', 'Trưởng phòng', 'Hiệu trưởng', 'Chi cục trưởng', 'Cục trưởng', 'Bộ trưởng', 'Viện trưởng'];
