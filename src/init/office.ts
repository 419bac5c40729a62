import { fold } from '../standard/fold.js';
import { NAMED_AFTER } from '../standard/places.js';

/** What kind of body issues the plan, as far as it decides who signs, who gets tasks and what it is called in the text. */
export type OfficeKind = 'ubnd-tinh' | 'ubnd-xa' | 'hdnd' | 'so' | 'phong' | 'truong' | 'khac';

/** What a body's name says of it. */
export interface Office {
  readonly kind: OfficeKind;
  /** In full, as it was typed. */
  readonly ten: string;
  /** `xã`, `tỉnh` and the like, and the name behind it: of a UBND or HĐND. */
  readonly donVi?: string;
  readonly tenRieng?: string;
  /** The collective that a signer stands for (TM.), without its place. */
  readonly tapThe?: string;
  /** The post of its head, where the name tells. */
  readonly capTruong?: string;
}

/** Kinds of units by level, from 01/7/2025 on. */
const PROVINCE = 'tỉnh|thành phố';
const COMMUNE = 'xã|phường|đặc khu';
/** Kinds that are no more since that day; a `thành phố` may be one, too, which its name alone does not tell. */
const ABOLISHED = 'huyện|quận|thị xã|thị trấn';

/** A unit with its own name, which begins with a capital: not the `Xã hội` of a Phòng. */
const UNIT = /(?:^|\s)([Tt]ỉnh|[Tt]hành phố|[Xx]ã|[Pp]hường|[Đđ]ặc khu)\s+([\p{Lu}\d].*)$/u;

const UBND = 'Ủy ban nhân dân';
const HDND = 'Hội đồng nhân dân';

/** Heads of bodies that are led by one person, by how their names begin. */
const HEADS: readonly (readonly [RegExp, OfficeKind, string])[] = [
  [/^Sở\s/u, 'so', 'Giám đốc'],
  [/^Phòng\s/u, 'phong', 'Trưởng phòng'],
  [/^Trường\s/u, 'truong', 'Hiệu trưởng'],
  [/^(?:Trung tâm|Bệnh viện|Bảo tàng|Thư viện)\s/u, 'khac', 'Giám đốc'],
  [/^Chi cục\s/u, 'khac', 'Chi cục trưởng'],
  [/^Cục\s/u, 'khac', 'Cục trưởng'],
  [/^Văn phòng\s/u, 'khac', 'Chánh Văn phòng'],
  [/^Trạm\s/u, 'khac', 'Trưởng trạm'],
  [/^Ban\s/u, 'khac', 'Trưởng ban'],
];

/** What the name `ten` tells, which is written in full. */
export function officeOf(ten: string): Office {
  const [, body = '', donVi, tenRieng] = new RegExp(`^(${UBND}|${HDND})\\s+(${PROVINCE}|${COMMUNE})\\s+(.+)$`, 'u').exec(ten) ?? [];
  if (donVi !== undefined && tenRieng !== undefined) {
    const level = PROVINCE.split('|').includes(donVi) ? 'ubnd-tinh' : 'ubnd-xa';
    return { kind: body === UBND ? level : 'hdnd', ten, donVi, tenRieng, tapThe: body, capTruong: 'Chủ tịch' };
  }
  const collective = [UBND, HDND].find((name) => ten.startsWith(name));
  if (collective) return { kind: 'khac', ten, tapThe: collective, capTruong: 'Chủ tịch' };
  if (/^Ủy ban Mặt trận Tổ quốc/u.test(ten)) return { kind: 'khac', ten, tapThe: 'Ban Thường trực', capTruong: 'Chủ tịch' };
  const [, kind, capTruong] = HEADS.find(([begins]) => begins.test(ten)) ?? [];
  return { kind: kind ?? 'khac', ten, ...(capTruong && { capTruong }) };
}

/** Whether a body of this kind has another above it on its papers (I.II.2): UBND and HĐND have none, some others may. */
export function parentOf({ kind, tapThe }: Office): 'none' | 'needed' | 'possible' {
  if (tapThe === UBND || tapThe === HDND) return 'none';
  return kind === 'khac' ? 'possible' : 'needed';
}

/** The kind of unit in a body's name that is no more since 01/7/2025. */
export function abolishedUnit(ten: string): string | undefined {
  return new RegExp(`\\s(${ABOLISHED})\\s+\\p{Lu}`, 'u').exec(ten)?.[1];
}

/**
 * The place before the date (I.II.4): the unit's own name, with its kind where the name is a number, a person's or an
 * event's. `undefined` when neither the body's name nor that above it tells.
 */
export function placeOf(ten: string, chuQuan: string | undefined): string | undefined {
  for (const name of [ten, chuQuan ?? '']) {
    const [, donVi, tenRieng] = UNIT.exec(name) ?? [];
    if (donVi === undefined || tenRieng === undefined) continue;
    return /^\d+$/.test(tenRieng) || NAMED_AFTER.includes(tenRieng) ? `${capital(donVi.toLowerCase())} ${tenRieng}` : tenRieng;
  }
  return undefined;
}

/** A code to propose for the body (I.II.3): UBND and HĐND have theirs; of others the initials, for their heads to decide. */
export function codeFor(office: Office): string | undefined {
  const short = shortOf(office);
  return short === '' ? undefined : `KH-${short}`;
}

/** A body's abbreviation: `UBND`, `SGDĐT`, `VHXH`; empty when its name has no word. Its unit's name is not part of it. */
export function shortOf({ kind, ten, tapThe }: Office): string {
  if (tapThe === UBND) return 'UBND';
  if (tapThe === HDND) return 'HĐND';
  if (tapThe !== undefined) return 'MTTQ';
  const bare = ten.replace(new RegExp(`\\s(?:${PROVINCE}|${COMMUNE})\\s.*$`, 'u'), '');
  return initials(kind === 'phong' || kind === 'truong' ? bare.replace(/^\S+\s+/u, '') : bare);
}

/** The first letters of the words that mean something: `SGDĐT`. */
export function initials(ten: string): string {
  return ten.split(/[\s-]+/u)
    .filter((word) => /^\p{L}/u.test(word) && !['va', 'cua', 've', 'thuoc'].includes(fold(word)))
    .map((word) => (/^đ/iu.test(word) ? 'Đ' : word.normalize('NFD').charAt(0).toUpperCase()))
    .join('');
}

/** `text` with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
