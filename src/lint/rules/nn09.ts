import { fold } from '../../standard/fold.js';
import type { Plan } from '../../plan/plan.js';
import { plainOf, type Heading } from '../find/outline.js';
import type { CheckingRule } from '../rule.js';

/** Words that begin the name of a body. */
const BODY = /^(?:Sở|Phòng|Ban|Văn phòng|Công an|Trạm|Trường|Đài|Báo|Ủy ban|Uỷ ban|UBND|UBMTTQ|Hội|Đoàn|Liên đoàn|Trung tâm|Chi cục|Cục|Thanh tra|Kho bạc|Bảo hiểm|Thuế|Bưu điện|Điện lực|Hạt|Mặt trận|Tòa án|Viện|Bộ Chỉ huy)(?=\s+\p{Lu}|\s+\p{Ll})/u;
/** A heading that names several bodies at once, or is no body but a piece of work. */
const SEVERAL = /^(?:Các|Đề nghị các|Thủ trưởng|Toàn thể)|(?:trực thuộc|liên quan|có liên quan)$/iu;
const WORK = /^(?:Ban hành|Hội nghị|Hội thảo|Hội thi|Đoàn kết|Báo cáo|Văn phòng phẩm|Hội trường|Đoàn kiểm tra|Trạm biến)/u;
/** Recipients that stand for everybody who is named in the plan, folded. */
const EVERYBODY = /^muc_[ivx]+|(?:^|_)(?:nhu_(?:tren|muc|phan|thanh_phan|ke_hoach|dieu)|cac_co_quan|cac_don_vi|co_quan_don_vi|don_vi_co_lien_quan|don_vi_lien_quan|cac_thanh_vien|thanh_phan)/;
/** By how a folded name begins: recipients that stand for all of its kind. */
const KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^so_/, /cac_so(?:_|$)|^so_ban_nganh|_so_ban_nganh|so_nganh/],
  [/^(?:phong_|thanh_tra|van_phong_)/, /cac_phong|cac_khoa_phong|phong_ban|phong_chuyen_mon|phong_nganh/],
  [/^(?:ban|cong_an|cuc|chi_cuc|thanh_tra|thue|kho_bac|bao_hiem|bo_chi_huy)/, /ban_nganh|cac_ban(?:_|$)|cac_nganh/],
  [/^(?:hoi|doan|lien_doan|uy_ban_mat_tran|uy_ban_mttq|mat_tran|ubmttq)/, /doan_the|chinh_tri_xa_hoi|to_chuc_chinh_tri|cac_hoi(?:_|$)/],
  [/^(?:ubnd|uy_ban_nhan_dan)/, /cac_xa|cac_phuong|cac_huyen|xa_phuong|cap_xa|cap_huyen|dia_phuong/],
  [/^truong/, /cac_truong|truong_hoc/],
  [/^(?:dai|bao_)/, /bao_dai|co_quan_bao_chi|thong_tan|ban_nganh/],
];
/** Short forms and full forms that mean the same. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/uy_ban_mat_tran_to_quoc(?:_viet_nam)?|uy_ban_mttq(?:_viet_nam|_vn)?|ubmttq(?:_viet_nam|_vn)?|uy_ban_mttqvn|mat_tran_to_quoc(?:_viet_nam)?/g, 'mttq'],
  [/uy_ban_nhan_dan/g, 'ubnd'], [/hoi_dong_nhan_dan/g, 'hdnd'], [/(?:^|_)(?:tinh|thanh_pho|xa|phuong|huyen|dac_khu)$/g, ''],
  [/thanh_nien_cong_san_ho_chi_minh|tncs_ho_chi_minh|tncs_hcm/g, 'thanh_nien'], [/lien_hiep_/g, ''],
];

export const nn09: CheckingRule = {
  id: 'ND30-NN09',
  title: 'Cơ quan được giao việc có trong nơi nhận',
  clause: 'Phụ lục I, Phần I, Mục II, khoản 9',
  severity: 'warning',
  description: 'Nơi nhận ghi những cơ quan nhận văn bản để thực hiện: cơ quan được giao việc ở phần tổ chức thực hiện mà không có trong nơi nhận thì không nhận được kế hoạch.',
  wrong: 'noi_dung:\n  to_chuc_thuc_hien:\n    Phòng Kinh tế: Bố trí kinh phí.\n    Trạm Y tế xã: Bố trí cán bộ trực.\nnoi_nhan: [Phòng Kinh tế]',
  right: 'noi_dung:\n  to_chuc_thuc_hien:\n    Phòng Kinh tế: Bố trí kinh phí.\n    Trạm Y tế xã: Bố trí cán bộ trực.\nnoi_nhan: [Phòng Kinh tế, Trạm Y tế xã]',
  *check({ plan, headings }) {
    if (!plan?.noiNhan) return;
    const recipients = plan.noiNhan.noi.flatMap(({ lines, items }) => [...lines, ...items]).map((line) => fold(plainOf(line)));
    if (recipients.some((line) => EVERYBODY.test(line))) return;
    for (const { at, body } of bodiesWithTasks(plan, headings)) {
      const name = fold(body);
      const own = plan.coQuan.some(({ ten }) => isPartOf(name, fold(ten)));
      const kinds = KINDS.filter(([kind]) => kind.test(name)).map(([, all]) => all);
      if (own || recipients.some((line) => isIn(name, line) || kinds.some((all) => all.test(line)))) continue;
      yield { at, message: `${body} được giao việc nhưng không có trong nơi nhận.`, hint: `Thêm "${body}" vào noi_nhan, hoặc ghi một nhóm có cơ quan này.` };
    }
  },
};

/** The numbered headings directly below a section on carrying out the plan that name one body. */
function bodiesWithTasks(plan: Plan, headings: readonly Heading[]): { readonly at: Heading['at']; readonly body: string }[] {
  const sections = plan.noiDung.flatMap((item) => (item.kind === 'part' ? item.items : [item])).flatMap((item) =>
    (item.kind === 'section' && item.purpose === 'to-chuc-thuc-hien' ? item.items : []));
  const direct = new Set(sections.flatMap((item) => (item.kind === 'numbered' ? [(item.title ?? item.text)?.span] : [])));
  return headings.flatMap(({ title, at, annex }) => {
    const body = title?.replace(/^(?:Giao|Đề nghị)\s+/u, '').replace(/\s*[:(].*$/u, '').trim() ?? '';
    if (annex || !direct.has(at) || !BODY.test(body) || SEVERAL.test(body)) return [];
    const bodies = body.split(/,\s+/u);
    const named = bodies.every((one) => BODY.test(one) && !WORK.test(one) && !SEVERAL.test(one) && !/;| và (?:các|Ban|Sở|Phòng|UBND)/u.test(one));
    return named ? bodies.map((one) => ({ at, body: one })) : [];
  });
}

function same(name: string): string {
  return SAME.reduce((text, [pattern, one]) => text.replace(pattern, one), name);
}

/** Whether a body is the issuer itself, its office or its standing members. */
function isPartOf(name: string, issuer: string): boolean {
  const core = same(issuer.replace(/_(?:tinh|thanh_pho|xa|phuong|dac_khu|huyen|quan|thi_xa)_.*$/, ''));
  return same(name).replace(/^(?:van_phong|vp|ban_thuong_truc|thuong_truc)_/, '') === core;
}

/**
 * Whether the words of a name stand in a recipient's line in their order, perhaps with others between; several of them may
 * stand there as their first letters (`KHCN`). What follows the name of a group (`các thôn`) is not looked for.
 */
function isIn(name: string, line: string): boolean {
  const words = same(name).replace(/_(?:cac|tren_dia_ban|truc_thuoc)(?:_.*)?$/, '').split('_').filter((word) => word && word !== 'va');
  const tokens = same(line).split('_');
  const from = (word: number, token: number): boolean => {
    if (word === words.length) return true;
    for (let at = token; at < tokens.length; at += 1) {
      const typed = tokens[at] ?? '';
      if (typed === words[word] && from(word + 1, at + 1)) return true;
      const letters = words.slice(word, word + typed.length).map((one) => one.charAt(0)).join('');
      if (typed.length > 1 && typed === letters && from(word + typed.length, at + 1)) return true;
    }
    return false;
  };
  return from(0, 0);
}
