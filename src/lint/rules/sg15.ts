import { isDeputyOf, samePost } from '../find/body-kind.js';
import { withoutLetters } from '../find/signing.js';
import type { CheckingRule } from '../rule.js';

export const sg15: CheckingRule = {
  id: 'ND30-SG15',
  title: 'Q., TL., TUQ. đi với đúng chức vụ của người ký',
  clause: 'Điều 13, khoản 1, 3, 4; Phụ lục I, Phần I, Mục II, điểm b khoản 7',
  severity: 'error',
  description: 'Người được giao quyền ký Q. CHỦ TỊCH, dưới đó không ghi thêm Chủ tịch. TL., TUQ. là của người đứng đầu đơn vị ở dưới; cấp phó của chính người ấy thì ký KT., còn không ai tự thừa lệnh, thừa ủy quyền của mình.',
  wrong: 'ky: { tl: Giám đốc, chuc_vu: Phó Giám đốc, ho_ten: Nguyễn Văn An }',
  right: 'ky: { tl: Giám đốc, chuc_vu: Chánh Văn phòng, ho_ten: Nguyễn Văn An }',
  *check({ signers }) {
    for (const { q, tl, tuq, kt, chucVu, typed } of signers) {
      const [post] = chucVu;
      if (!post) continue;
      const acting = q && withoutLetters(q.text);
      if (acting !== undefined && q && !typed.includes(q) && samePost(acting, post.text)) {
        yield { at: post.place(), message: `Dưới Q. ${acting} không ghi thêm ${post.text}.`, hint: 'Bỏ mục chuc_vu; mục q đã in chức vụ của người ký.' };
      }
      const [by, letters] = tl ? [tl, 'TL'] : [tuq, 'TUQ'];
      if (!by || kt) continue;
      const head = withoutLetters(by.text);
      if (isDeputyOf(post.text, head) && /^phó(?!\p{L})|^thứ trưởng/iu.test(post.text)) {
        yield { at: by.place(), message: `${post.text} là cấp phó của ${head} nên ký KT., không ký ${letters}.`, hint: `Ghi kt: ${head} thay cho mục ${letters.toLowerCase()}.` };
      } else if (samePost(post.text, head)) {
        yield { at: by.place(), message: `${head} tự ký thì không có ${letters}.`, hint: `Bỏ mục ${letters.toLowerCase()}; nếu người khác ký thì ghi đúng chức vụ của người ấy ở chuc_vu.` };
      }
    }
  },
};
