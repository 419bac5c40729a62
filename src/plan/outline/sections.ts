import { fold, nearest } from '../../standard/fold.js';
import type { SectionKind } from '../plan.js';

/** Sections that a plan can name by a key; the value is the usual title, in sentence case. */
export const KNOWN_SECTIONS = {
  muc_dich_yeu_cau: 'Mục đích, yêu cầu',
  muc_dich: 'Mục đích',
  yeu_cau: 'Yêu cầu',
  noi_dung: 'Nội dung',
  thanh_phan: 'Thành phần',
  thoi_gian_dia_diem: 'Thời gian, địa điểm',
  thoi_gian_dia_diem_thanh_phan: 'Thời gian, địa điểm và thành phần tham dự',
  kinh_phi: 'Kinh phí thực hiện',
  phan_cong: 'Phân công thực hiện',
  to_chuc_thuc_hien: 'Tổ chức thực hiện',
} as const satisfies Readonly<Record<string, string>>;

/** The usual title of a known key, `undefined` for a title that was written out. */
export function titleOf(key: string): string | undefined {
  return Object.hasOwn(KNOWN_SECTIONS, key) ? KNOWN_SECTIONS[key as keyof typeof KNOWN_SECTIONS] : undefined;
}

/**
 * Whether `key` was meant for a known key but is none: it looks like one (`muc_dich_yeu_cua`), so it is no title.
 * Gives the nearest known key where one is near.
 */
export function mistypedKey(key: string): { nearest?: string } | undefined {
  if (titleOf(key) !== undefined || !/^[a-z0-9]+(_[a-z0-9]+)*$/.test(key)) return undefined;
  const near = nearest(key, Object.keys(KNOWN_SECTIONS));
  if (near !== undefined) return { nearest: near };
  return key.includes('_') ? {} : undefined;
}

/** What a section with this title is for: its template is chosen by it. */
export function purposeOf(title: string): SectionKind {
  const folded = fold(title);
  if (/^(muc_(dich|tieu)|yeu_cau)/.test(folded)) return 'muc-dich';
  return /to_chuc_thuc_hien|phan_cong|trach_nhiem/.test(folded) ? 'to-chuc-thuc-hien' : 'noi-dung';
}
