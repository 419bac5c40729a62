import { fold } from '../standard/fold.js';
import { postsOf, type Answers, type Field, type Given } from './answers.js';
import { properName, properPerson } from './names.js';
import { abolishedUnit, officeOf, parentOf, placeOf } from './office.js';

/** What is not as the decree has it in an answer that the plan's schema would take. */
export interface Objection {
  /** What is wrong, as a sentence. */
  readonly why: string;
  /** The answer as it should be, where that can be told. */
  readonly better?: string;
  /** No plan may have it; otherwise a clerk may know better. */
  readonly firm?: true;
}

/** The objection to `value` as the answer to `field`, by the answers before it; `undefined` when it may stand. */
export function objectionTo(field: Field, value: string, given: Given): Objection | undefined {
  return OBJECTIONS[field]?.(value, given);
}

type Object = (value: string, given: Given) => Objection | undefined;

const OBJECTIONS: { readonly [F in keyof Answers]?: Object } = {
  coQuan: body,
  cungBanHanh: (value, given) =>
    (fold(value) === fold(given.coQuan ?? '')
      ? { why: 'Hai cơ quan của kế hoạch liên tịch phải khác nhau.', firm: true }
      : body(value)),
  chuQuan: (value, { coQuan = '' }) =>
    (parentOf(officeOf(coQuan)) === 'none' && value !== ''
      ? { why: 'Ủy ban nhân dân, Hội đồng nhân dân không ghi cơ quan chủ quản (khoản 2 Mục II Phần I Phụ lục I).', better: '', firm: true }
      : abolished(value)),
  diaDanh: place,
  chucVu: post,
  nguoiKy: (value) => differs(value, properPerson(value), 'Họ tên người ký viết hoa chữ đầu mỗi tiếng, không kèm học hàm, học vị, danh hiệu.'),
  trichYeu: subject,
};

function body(value: string): Objection | undefined {
  const better = properName(value);
  return abolished(better) ?? firmly(differs(value, better, 'Tên cơ quan ban hành viết đủ, không viết tắt, không viết hoa toàn bộ (khoản 2 Mục II Phần I Phụ lục I).'));
}

function abolished(value: string): Objection | undefined {
  const unit = abolishedUnit(value);
  return unit === undefined ? undefined : { why: `Từ ngày 01/7/2025 không còn ${unit}; chỉ còn cấp tỉnh và xã, phường, đặc khu.`, firm: true };
}

/** A unit's own name alone, unless it must stand with its kind. */
function place(value: string): Objection | undefined {
  const full = value.replace(/^tp\.?\s*(?:hcm$)?/iu, (short) => (/hcm$/iu.test(short) ? 'thành phố Hồ Chí Minh' : 'thành phố '));
  const better = placeOf(/^Hồ Chí Minh$/iu.test(full) ? 'thành phố Hồ Chí Minh' : full, undefined) ?? full;
  return differs(value, better, 'Địa danh là tên riêng của đơn vị hành chính, không viết tắt, không kèm chữ tỉnh, xã, phường (trừ tên là số, tên người).');
}

/** A post alone, in the letters of the head's or deputy's where it is one of them. */
function post(value: string, { coQuan = '' }: Given): Objection | undefined {
  const posts = postsOf(officeOf(coQuan));
  const bare = value.replace(/^(?:(?:TM|KT|TL|TUQ)[./]\s*)+/iu, '');
  const short = { PCT: 'Phó Chủ tịch', CT: 'Chủ tịch', PGĐ: 'Phó Giám đốc', GĐ: 'Giám đốc', PHT: 'Phó Hiệu trưởng', HT: 'Hiệu trưởng' };
  const long = Object.entries(short).find(([key]) => key === bare.toLocaleUpperCase('vi'))?.[1] ?? bare;
  // "Chủ tịch UBND xã": the body stands above already.
  const known = posts.find((name) => fold(long) === fold(name) || fold(long).startsWith(`${fold(name)}_ubnd`) || fold(long).startsWith(`${fold(name)}_uy_ban`));
  return differs(value, known ?? long, 'Chỉ ghi chức vụ, viết đủ, không kèm tên cơ quan; chữ TM., KT. do công cụ thêm.');
}

function subject(value: string): Objection | undefined {
  const bare = value.replace(/^(?:kế hoạch|v\/v)\s+/iu, '').replace(/[.;,]+$/u, '').replace(/(?<![\p{L}])đảm bảo(?![\p{L}])/gu, 'bảo đảm');
  const better = bare.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('vi'));
  if (/\p{L}{2}/u.test(value) && value === value.toLocaleUpperCase('vi') && value.includes(' ')) {
    return { why: 'Trích yếu viết chữ thường, chỉ viết hoa chữ đầu và tên riêng.' };
  }
  return differs(value, better, 'Trích yếu chỉ ghi tên việc, viết hoa chữ đầu, không có "Kế hoạch", "V/v" ở đầu và dấu chấm ở cuối.');
}

const firmly = (objection: Objection | undefined): Objection | undefined => objection && { ...objection, firm: true };

function differs(value: string, better: string, why: string): Objection | undefined {
  return value === better || better === '' ? undefined : { why, better };
}
