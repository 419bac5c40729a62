import { bodyKindOf, isDeputy, isDeputyOf, samePost } from '../find/body-kind.js';
import { withoutLetters, type Signer } from '../find/signing.js';
import type { CheckingRule, Finding } from '../rule.js';

export const sg03: CheckingRule = {
  id: 'ND30-SG03',
  title: 'KT. đi với chức vụ cấp phó của chính người đứng đầu ấy',
  clause: 'Điều 13; Phụ lục I, Phần I, Mục II, điểm b khoản 7',
  severity: 'error',
  description: 'Cấp phó ký thay thì ghi hai dòng: KT. và chức vụ của người đứng đầu, rồi chức vụ của người ký: KT. CHỦ TỊCH / PHÓ CHỦ TỊCH. Người đứng đầu tự ký thì không có KT.; cấp phó ký thì phải có.',
  wrong: 'ky: { tm: Ủy ban nhân dân, kt: Chủ tịch, chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An }',
  right: 'ky: { tm: Ủy ban nhân dân, kt: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Nguyễn Văn An }',
  *check({ issuers, signers }) {
    for (const [i, signer] of signers.entries()) yield* signer.kt ? underHead(signer, bodyKindOf(issuers[i]?.ten.text ?? '')?.heads ?? []) : alone(signer);
  },
};

/** Posts cut to letters: `PTB`, `P. Giám đốc`, `PGĐ`. */
const SHORT_POST = /^(?:P\.? ?(?=\p{Lu}\p{Ll})|P\.? ?(?:CT|GĐ|TB|TP|HT|CVP|CCT)$|(?:CT|GĐ|TP|HT)$)/u;
const FULL: Readonly<Record<string, string>> = { CT: 'Chủ tịch', GĐ: 'Giám đốc', TB: 'Trưởng ban', TP: 'Trưởng phòng', HT: 'Hiệu trưởng', CVP: 'Chánh Văn phòng', CCT: 'Chi cục trưởng' };

function* underHead({ kt, chucVu, typed }: Signer, heads: readonly string[]): Generator<Finding> {
  const [first] = chucVu;
  if (!kt) return;
  const head = withoutLetters(kt.text);
  if (!first) {
    // Without any post at all the plan is refused where it is read.
    if (typed.length > 0) yield { at: kt.place(), message: `Dưới KT. ${head} còn thiếu chức vụ của người ký.`, hint: `Ghi kt: ${head} và chuc_vu: Phó ${head}.` };
  } else if (isDeputy(head)) {
    yield { at: kt.place(), message: `KT. đứng trước chức vụ của người đứng đầu, không phải của cấp phó (${head}).`, hint: `Ghi kt: ${headOf(head)} và chuc_vu: ${head}.` };
  } else if (/^(?:ủy ban|uỷ ban|ubnd|hội đồng|hđnd|sở|phòng|trường)(?!\p{L})/iu.test(head)) {
    yield { at: kt.place(), message: `KT. đứng trước một chức vụ, không phải tên cơ quan (${head}).`, hint: 'Ghi chức vụ của người đứng đầu: Chủ tịch, Giám đốc, Hiệu trưởng …' };
  } else if (SHORT_POST.test(first.text)) {
    yield { at: first.place(), message: `Chức vụ viết tắt: ${first.text}.`, hint: `Ghi đủ: ${fullPost(first.text)}.` };
  } else if (!chucVu.some(({ text }) => isDeputy(text))) {
    yield samePost(first.text, head)
      ? { at: first.place(), message: `${first.text} tự ký thì không có KT.`, hint: `Bỏ mục kt, hoặc ghi chức vụ cấp phó: Phó ${head}.` }
      : { at: first.place(), message: `Dưới KT. ${head} phải là chức vụ cấp phó, không phải ${first.text}.`, hint: `Ghi Phó ${head}; người dưới quyền được giao ký thì dùng tl hoặc tuq thay cho kt.` };
  } else if (!chucVu.some(({ text }) => isDeputyOf(text, head))) {
    // Which of the two is wrong is known by the body.
    const own = heads.find((one) => isDeputyOf(first.text, one));
    yield own !== undefined && !heads.some((one) => samePost(one, head))
      ? { at: kt.place(), message: `${head} không phải người đứng đầu mà ${first.text} ký thay.`, hint: `Ghi kt: ${own}` }
      : { at: first.place(), message: `${first.text} không phải cấp phó của ${head}.`, hint: `Ghi Phó ${head}, hoặc sửa mục kt cho khớp.` };
  }
}

function* alone({ tm, q, tl, tuq, chucVu }: Signer): Generator<Finding> {
  const [first] = chucVu;
  // TM. in the place of KT. is ND30-SG02's.
  if (!first || q || tl || tuq || isDeputyOf(first.text, withoutLetters(tm?.text ?? '-')) || !isDeputy(first.text) || !/^(?:phó|thứ trưởng)(?!\p{L})/iu.test(first.text) || chucVu.some(({ text }) => !isDeputy(text))) return;
  yield { at: first.place(), message: `${first.text} ký thay thì phải có KT. và chức vụ của người đứng đầu.`, hint: `Thêm kt: ${headOf(first.text)}` };
}

function fullPost(post: string): string {
  const letters = post.replace(/^P\.? ?/u, '');
  const full = FULL[letters] ?? letters;
  return letters === post ? full : `Phó ${full}`;
}

function headOf(deputy: string): string {
  if (/^thứ trưởng/iu.test(deputy)) return 'Bộ trưởng';
  const rest = deputy.replace(/^phó\s+/iu, '').replace(/,.*$/u, '').replace(/\s+thường trực$/iu, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
