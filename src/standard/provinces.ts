/** A unit of the first level. */
export interface Province {
  readonly name: string;
  readonly kind: 'tỉnh' | 'thành phố';
  /** The first day (`yyyymmdd`) on which it is of this kind, where that is after 01/7/2025. */
  readonly since?: number;
}

/**
 * The 34 units of the first level: 28 tỉnh and 6 thành phố by Nghị quyết 202/2025/QH15, of which three became thành phố
 * in 2026 (Nghị quyết 30, 36 and 39/2026/QH16).
 */
export const PROVINCES: readonly Province[] = [
  ...['Hà Nội', 'Hồ Chí Minh', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế'].map((name) => ({ name, kind: 'thành phố' as const })),
  { name: 'Đồng Nai', kind: 'thành phố', since: 20260430 },
  { name: 'Quảng Ninh', kind: 'thành phố', since: 20260901 },
  { name: 'Bắc Ninh', kind: 'thành phố', since: 20260920 },
  ...[
    'Cao Bằng', 'Tuyên Quang', 'Điện Biên', 'Lai Châu', 'Sơn La', 'Lào Cai', 'Thái Nguyên', 'Lạng Sơn', 'Phú Thọ', 'Hưng Yên', 'Ninh Bình', 'Thanh Hóa',
    'Nghệ An', 'Hà Tĩnh', 'Quảng Trị', 'Quảng Ngãi', 'Gia Lai', 'Khánh Hòa', 'Đắk Lắk', 'Lâm Đồng', 'Tây Ninh', 'Đồng Tháp', 'Vĩnh Long', 'An Giang', 'Cà Mau',
  ].map((name) => ({ name, kind: 'tỉnh' as const })),
];

/** The first day of the bodies of the 34 units (Nghị quyết 202/2025/QH15). */
export const MERGED_FROM = 20250701;

/** Provinces that ended then, and the unit that each is part of now (Nghị quyết 202/2025/QH15, Điều 1). */
export const MERGED: Readonly<Record<string, string>> = {
  'Hà Giang': 'Tuyên Quang', 'Yên Bái': 'Lào Cai', 'Bắc Kạn': 'Thái Nguyên', 'Vĩnh Phúc': 'Phú Thọ', 'Hòa Bình': 'Phú Thọ',
  'Bắc Giang': 'Bắc Ninh', 'Thái Bình': 'Hưng Yên', 'Hải Dương': 'Hải Phòng', 'Hà Nam': 'Ninh Bình', 'Nam Định': 'Ninh Bình',
  'Quảng Bình': 'Quảng Trị', 'Quảng Nam': 'Đà Nẵng', 'Kon Tum': 'Quảng Ngãi', 'Bình Định': 'Gia Lai', 'Ninh Thuận': 'Khánh Hòa',
  'Đắk Nông': 'Lâm Đồng', 'Bình Thuận': 'Lâm Đồng', 'Phú Yên': 'Đắk Lắk', 'Bà Rịa - Vũng Tàu': 'Hồ Chí Minh', 'Bình Dương': 'Hồ Chí Minh',
  'Bình Phước': 'Đồng Nai', 'Long An': 'Tây Ninh', 'Sóc Trăng': 'Cần Thơ', 'Hậu Giang': 'Cần Thơ', 'Bến Tre': 'Vĩnh Long', 'Trà Vinh': 'Vĩnh Long',
  'Tiền Giang': 'Đồng Tháp', 'Bạc Liêu': 'Cà Mau', 'Kiên Giang': 'An Giang',
};
