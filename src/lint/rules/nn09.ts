import { fold } from '../../standard/fold.js';
import { plainOf } from '../find/outline.js';
import { taskedIn } from '../find/tasks.js';
import type { CheckingRule } from '../rule.js';

/** Recipients that stand for everybody who is named in the plan, folded. */
const EVERYBODY = /^muc_[ivx]+|(?:^|_)(?:nhu_(?:tren|muc|phan|thanh_phan|ke_hoach|dieu)|cac_co_quan|cac_don_vi|co_quan_don_vi|thanh_vien|thanh_phan|toan_the|can_bo_cong_chuc)|lien_quan(?:_|$)/;
/** By how a folded name begins: recipients that stand for all of its kind. */
const KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^so_/, /cac_so(?:_|$)|^so_ban_nganh|_so_ban_nganh|so_nganh/],
  [/^(?:chi_cuc|cuc|trung_tam|ban_quan_ly|van_phong|thanh_tra|tram|benh_vien|truong|hat)/, /don_vi_(?:truc_)?thuoc|ban_don_vi/],
  [/^(?:phong_|thanh_tra|van_phong_)/, /ban_nganh|cac_phong|cac_khoa_phong|phong_ban|phong_chuyen_mon|phong_nganh/],
  [/^(?:ban|cong_an|cuc|chi_cuc|thanh_tra|thue|kho_bac|bao_hiem|bo_chi_huy)/, /ban_nganh|cac_ban(?:_|$)|cac_nganh/],
  [/^(?:hoi|doan|lien_doan|uy_ban_mat_tran|uy_ban_mttq|mat_tran|ubmttq)/, /doan_the|chinh_tri_xa_hoi|to_chuc_chinh_tri|cac_hoi(?:_|$)/],
  [/^(?:ubnd|uy_ban_nhan_dan)/, /cac_xa|cac_phuong|cac_huyen|xa_phuong|cap_xa|cap_huyen|dia_phuong/],
  [/^(?:tram|trung_tam|benh_vien|bo_phan)/, /ban_nganh|cac_nganh|cac_tram|cac_trung_tam|su_nghiep/],
  [/^truong/, /cac_truong|truong_hoc/],
  [/^(?:dai|bao_)/, /bao_dai|co_quan_bao_chi|thong_tan|ban_nganh/],
];
/** Several bodies at once, by the head of their name, and the words in a recipient that name or cover some of them, folded. */
const GROUPS: readonly (readonly [RegExp, RegExp])[] = [
  [/^Các (?:thôn|xóm|ấp|khóm|buôn|bản|khu phố|khu dân cư|tổ dân phố)(?!\p{L})/u, /(?:^|_)(?:thon|xom|ap|khom|buon|cac_ban(?!_(?:dang|nganh|cua))|khu_pho|khu_dan_cu|kdc|khu|to_dan_pho|tdp|lang|khoi_pho|dia_phuong|co_so)(?:_|$)/],
  [/^Các (?:trường|cơ sở giáo dục)(?!\p{L})/u, /(?:^|_)(?:truong(?!_(?:thon|phong|ban|khu|xom|ap|cong|tram))|thcs|thpt|mam_non|tieu_hoc|co_so_giao_duc|hieu_truong)(?:_|$)|su_nghiep|truc_thuoc/],
  [/^Các trạm y tế(?!\p{L})/u, /(?:^|_)(?:tram|tyt|co_so_y_te)(?:_|$)|su_nghiep|truc_thuoc/],
  [/^Các sở(?!\p{L})/u, /(?:^|_)(?:so|gd_so)(?:_|$)/],
  [/^(?:(?:UBND|[ỦU][ỷy] ban nhân dân|Uỷ ban nhân dân) (?:các )?|Các )(?:xã|phường|đặc khu)(?:,? .{0,60})?$/u, /(?:^|_)(?:ubnd|uy_ban_nhan_dan)(?!_(?:tinh|thanh_pho|tp|huyen))|cac_xa|cac_phuong|xa_phuong|cap_xa|dia_phuong/],
];
/** Units within an office: its recipients name them, or all of its people at once. */
const INNER = /^(?:Tổ |Khoa |Công đoàn (?:trường|cơ sở|nhà trường|bệnh viện|cơ quan)|Đoàn trường|Đoàn Thanh niên trường)/u;
const INNER_NAMED = /(?:^|_)(?:to|khoa|khoi|cong_doan|doan)_/;
const ALL_WITHIN = /giao_vien|cbgv|gv|can_bo|nhan_vien|vien_chuc|toan_(?:truong|the)|nha_truong|cac_(?:to|khoa|khoi|bo_phan|doan_the|lop)(?:_|$)|doan_the|hoi_dong_su_pham|website|bo_phan/;
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
  *check({ plan }) {
    if (!plan?.noiNhan) return;
    const recipients = plan.noiNhan.noi.flatMap(({ lines, items }) => [...lines, ...items]).map((line) => fold(plainOf(line)));
    if (recipients.some((line) => EVERYBODY.test(line))) return;
    const lines = recipients.map(wordsOf);
    const issuers = plan.coQuan.map(({ ten }) => coreOf(fold(ten)));
    // A body's words are the issuer's, or among those of the issuer and the body above it.
    const own = plan.coQuan.flatMap(({ ten, chuQuan }) => [ten, ...(chuQuan === undefined ? [] : [`${ten} ${chuQuan}`])]).map((name) => wordsOf(fold(name)));
    for (const { at, body } of taskedIn(plan)) {
      const name = fold(body);
      const group = GROUPS.find(([head]) => head.test(body));
      if (issuers.includes(bodyOf(name))) continue;
      // What follows the name of a group (`các thôn`) is not looked for.
      const words = wordsOf(same(name).replace(/_(?:cac|tren_dia_ban|truc_thuoc)(?:_.*)?$/, ''));
      if (group ? recipients.some((line) => group[1].test(line)) : [...own, ...lines].some((line) => isIn(words, line)) || isOneOf(name, recipients)) continue;
      if (INNER.test(body) && (!recipients.some((line) => INNER_NAMED.test(line)) || recipients.some((line) => ALL_WITHIN.test(line)))) continue;
      yield { at, message: `${body} được giao việc nhưng không có trong nơi nhận.`, hint: `Thêm "${body}" vào noi_nhan, hoặc ghi một nhóm có cơ quan này.` };
    }
  },
};

/** Whether a recipient stands for all bodies of the kind. */
function isOneOf(name: string, recipients: readonly string[]): boolean {
  const kinds = KINDS.filter(([kind]) => kind.test(name)).map(([, all]) => all);
  return recipients.some((line) => kinds.some((all) => all.test(line)));
}

function same(name: string): string {
  return SAME.reduce((text, [pattern, one]) => text.replace(pattern, one), name);
}

/** An issuer without the place that it belongs to. */
function coreOf(issuer: string): string {
  return same(issuer.replace(/_(?:tinh|thanh_pho|xa|phuong|dac_khu|huyen|quan|thi_xa)_.*$/, ''));
}

/** The body whose office or standing members are named, or the body that is named. */
function bodyOf(name: string): string {
  return same(name).replace(/^(?:van_phong|vp|ban_thuong_truc|thuong_truc|ban_thuong_vu|thuong_vu|ban_chap_hanh)_/, '');
}

/** The words of a folded name or line, each kind of body in one form. */
function wordsOf(line: string): string[] {
  return same(line).split('_').filter((word) => word && word !== 'va');
}

/**
 * Whether the words of a name stand in a recipient's line in their order, perhaps with others between; several of them may
 * stand there, or in the name, as their first letters (`KHCN`).
 */
function isIn(words: readonly string[], line: readonly string[]): boolean {
  const lettersOf = (all: readonly string[], from: number, count: number): string => all.slice(from, from + count).map((word) => word.charAt(0)).join('');
  /** By how many words were found: how many of the line they take at least. */
  const taken: number[] = [0];
  const reach = (count: number, end: number): void => {
    taken[count] = Math.min(taken[count] ?? Infinity, end);
  };
  for (const [i, word] of words.entries()) {
    const start = taken[i];
    if (start === undefined) continue;
    for (let at = start; at < line.length; at += 1) {
      const typed = line[at] ?? '';
      if (typed === word) reach(i + 1, at + 1);
      if (typed.length > 1 && typed === lettersOf(words, i, typed.length)) reach(i + typed.length, at + 1);
      if (word.length > 1 && word === lettersOf(line, at, word.length)) reach(i + 1, at + word.length);
    }
  }
  return taken[words.length] !== undefined;
}
