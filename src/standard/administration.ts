/**
 * Names of units and bodies that changed since 2025, with the day from which a new document may no longer use the old
 * one (`yyyymmdd`). Sources: Luật Tổ chức chính quyền địa phương số 72/2025/QH15 (two levels from 01/7/2025); Nghị quyết số
 * 202/2025/QH15 (34 provincial units); Nghị quyết số 30/2026/QH16, 36/2026/QH16, 39/2026/QH16 (three new cities); the
 * Government's structure from 01/3/2025.
 */

/** Something with this name is gone from `from` on; `now` is what stands in its place. */
export interface Renamed {
  readonly old: string;
  readonly now: string;
  readonly from: number;
}

/** From this day there is no level between province and commune, and no thị trấn. */
export const TWO_LEVELS_FROM = 20250701;

/** Provinces that became part of another on 01/7/2025, when the merged ones began to work. */
export const MERGED_PROVINCES: readonly Renamed[] = [
  ['Hà Giang', 'tỉnh Tuyên Quang'], ['Yên Bái', 'tỉnh Lào Cai'], ['Bắc Kạn', 'tỉnh Thái Nguyên'], ['Vĩnh Phúc', 'tỉnh Phú Thọ'],
  ['Hòa Bình', 'tỉnh Phú Thọ'], ['Bắc Giang', 'tỉnh Bắc Ninh'], ['Thái Bình', 'tỉnh Hưng Yên'], ['Hải Dương', 'thành phố Hải Phòng'],
  ['Hà Nam', 'tỉnh Ninh Bình'], ['Nam Định', 'tỉnh Ninh Bình'], ['Quảng Bình', 'tỉnh Quảng Trị'], ['Quảng Nam', 'thành phố Đà Nẵng'],
  ['Kon Tum', 'tỉnh Quảng Ngãi'], ['Bình Định', 'tỉnh Gia Lai'], ['Ninh Thuận', 'tỉnh Khánh Hòa'], ['Đắk Nông', 'tỉnh Lâm Đồng'],
  ['Bình Thuận', 'tỉnh Lâm Đồng'], ['Phú Yên', 'tỉnh Đắk Lắk'], ['Bà Rịa - Vũng Tàu', 'Thành phố Hồ Chí Minh'],
  ['Bình Dương', 'Thành phố Hồ Chí Minh'], ['Bình Phước', 'thành phố Đồng Nai'], ['Long An', 'tỉnh Tây Ninh'],
  ['Sóc Trăng', 'thành phố Cần Thơ'], ['Hậu Giang', 'thành phố Cần Thơ'], ['Bến Tre', 'tỉnh Vĩnh Long'], ['Trà Vinh', 'tỉnh Vĩnh Long'],
  ['Tiền Giang', 'tỉnh Đồng Tháp'], ['Bạc Liêu', 'tỉnh Cà Mau'], ['Kiên Giang', 'tỉnh An Giang'],
].map(([old = '', now = '']) => ({ old, now, from: TWO_LEVELS_FROM }));

/** Provinces that were gone before: 15/2008/QH12. */
export const FORMER_PROVINCES: readonly Renamed[] = [{ old: 'Hà Tây', now: 'thành phố Hà Nội', from: 20080801 }];

/** Provinces that became cities. */
export const PROVINCES_TO_CITIES: readonly Renamed[] = [
  { old: 'Thừa Thiên Huế', now: 'thành phố Huế', from: 20250101 },
  { old: 'Đồng Nai', now: 'thành phố Đồng Nai', from: 20260430 },
  { old: 'Quảng Ninh', now: 'thành phố Quảng Ninh', from: 20260901 },
  { old: 'Bắc Ninh', now: 'thành phố Bắc Ninh', from: 20260920 },
];

/** Cities below a province and the city in a city, until 01/7/2025. A bare name may be a ward's today, with `thành phố` it is not. */
export const FORMER_CITIES: readonly string[] = [
  'Long Xuyên', 'Châu Đốc', 'Bà Rịa', 'Vũng Tàu', 'Phú Mỹ', 'Bạc Liêu', 'Bắc Giang', 'Bắc Kạn', 'Từ Sơn', 'Bến Tre', 'Thủ Dầu Một', 'Dĩ An',
  'Thuận An', 'Bến Cát', 'Tân Uyên', 'Quy Nhơn', 'Đồng Xoài', 'Phan Thiết', 'Cà Mau', 'Cao Bằng', 'Buôn Ma Thuột', 'Gia Nghĩa', 'Điện Biên Phủ',
  'Biên Hòa', 'Long Khánh', 'Cao Lãnh', 'Sa Đéc', 'Hồng Ngự', 'Pleiku', 'Hà Giang', 'Phủ Lý', 'Hà Tĩnh', 'Hải Dương', 'Chí Linh', 'Vị Thanh',
  'Ngã Bảy', 'Hòa Bình', 'Hưng Yên', 'Nha Trang', 'Cam Ranh', 'Rạch Giá', 'Hà Tiên', 'Phú Quốc', 'Kon Tum', 'Lai Châu', 'Đà Lạt', 'Bảo Lộc',
  'Lạng Sơn', 'Lào Cai', 'Tân An', 'Nam Định', 'Vinh', 'Ninh Bình', 'Tam Điệp', 'Hoa Lư', 'Phan Rang - Tháp Chàm', 'Việt Trì', 'Tuy Hòa', 'Đồng Hới',
  'Tam Kỳ', 'Hội An', 'Quảng Ngãi', 'Hạ Long', 'Móng Cái', 'Cẩm Phả', 'Uông Bí', 'Đông Triều', 'Đông Hà', 'Sóc Trăng', 'Sơn La', 'Tây Ninh',
  'Thái Bình', 'Thái Nguyên', 'Sông Công', 'Phổ Yên', 'Thanh Hóa', 'Sầm Sơn', 'Mỹ Tho', 'Gò Công', 'Trà Vinh', 'Tuyên Quang', 'Vĩnh Long',
  'Vĩnh Yên', 'Phúc Yên', 'Yên Bái', 'Thủ Đức', 'Thủy Nguyên',
];

/** Fields of ministries (`Bộ …`) and their provincial bodies (`Sở …`) that went to others; the short forms of a name stand after it. */
export const DISSOLVED_FIELDS: readonly (Renamed & { readonly short: readonly string[] })[] = [
  { old: 'Kế hoạch và Đầu tư', short: ['KH&ĐT', 'KHĐT', 'KH và ĐT'], now: 'Tài chính', from: 20250301 },
  { old: 'Giao thông vận tải', short: ['GTVT'], now: 'Xây dựng', from: 20250301 },
  { old: 'Lao động - Thương binh và Xã hội', short: ['LĐTBXH', 'LĐ-TB&XH', 'LĐTB&XH', 'LĐ-TBXH', 'Lao động, Thương binh và Xã hội'], now: 'Nội vụ', from: 20250301 },
  { old: 'Thông tin và Truyền thông', short: ['TT&TT', 'TTTT', 'TT-TT'], now: 'Khoa học và Công nghệ', from: 20250301 },
  { old: 'Tài nguyên và Môi trường', short: ['TN&MT', 'TNMT', 'TN-MT'], now: 'Nông nghiệp và Môi trường', from: 20250301 },
  { old: 'Nông nghiệp và Phát triển nông thôn', short: ['Nông nghiệp & PTNT', 'Nông nghiệp và PTNT', 'NN và PTNT', 'NN&PTNT', 'NNPTNT', 'NN-PTNT', 'Nông nghiệp và Phát triển Nông thôn'], now: 'Nông nghiệp và Môi trường', from: 20250301 },
];

/** Whole names of bodies that are gone. */
export const DISSOLVED_BODIES: readonly Renamed[] = [
  { old: 'Ủy ban Dân tộc', now: 'Bộ Dân tộc và Tôn giáo', from: 20250301 },
  { old: 'Ban Dân tộc', now: 'Sở Dân tộc và Tôn giáo', from: 20250301 },
  // Nghị định số 29/2025/NĐ-CP: the Ministry of Finance has no general departments any more.
  { old: 'Tổng cục Thuế', now: 'Cục Thuế', from: 20250301 },
  { old: 'Tổng cục Hải quan', now: 'Cục Hải quan', from: 20250301 },
  { old: 'Tổng cục Thống kê', now: 'Cục Thống kê', from: 20250301 },
  { old: 'Tổng cục Dự trữ Nhà nước', now: 'Cục Dự trữ Nhà nước', from: 20250301 },
];

const [KINH_TE, VAN_XA, VAN_PHONG] = ['Phòng Kinh tế (ở phường: Phòng Kinh tế, Hạ tầng và Đô thị)', 'Phòng Văn hóa - Xã hội', 'Văn phòng HĐND và UBND'];

/** Offices of the former districts (Nghị định số 37/2014/NĐ-CP), and whose work it is in a commune by Nghị định số 150/2025/NĐ-CP. */
export const DISTRICT_OFFICES: readonly (Renamed & { readonly short: readonly string[] })[] = [
  ...[
    ['Nông nghiệp và Phát triển nông thôn', KINH_TE, 'Nông nghiệp và PTNT', 'NN&PTNT', 'NN và PTNT', 'Nông nghiệp và Phát triển Nông thôn'],
    ['Nông nghiệp và Môi trường', KINH_TE, 'NN&MT'],
    ['Tài nguyên và Môi trường', KINH_TE, 'TN&MT', 'TNMT', 'TN-MT', 'TN và MT'],
    ['Tài chính - Kế hoạch', KINH_TE, 'TC-KH', 'TCKH', 'Tài chính và Kế hoạch'],
    ['Kinh tế và Hạ tầng', KINH_TE, 'KT&HT', 'KT-HT'],
    ['Quản lý đô thị', KINH_TE, 'QLĐT'],
    ['Lao động - Thương binh và Xã hội', VAN_XA, 'LĐ-TB&XH', 'LĐTB&XH', 'LĐTBXH', 'LĐ-TBXH', 'Lao động, Thương binh và Xã hội'],
    ['Giáo dục và Đào tạo', VAN_XA, 'GD&ĐT', 'GDĐT', 'GD-ĐT', 'GD và ĐT'],
    ['Văn hóa và Thông tin', VAN_XA, 'VH&TT', 'VHTT', 'VH-TT', 'Văn hóa - Thông tin'],
    ['Văn hóa, Khoa học và Thông tin', VAN_XA],
    ['Nội vụ', VAN_XA],
    ['Y tế', VAN_XA],
    ['Tư pháp', VAN_PHONG],
  ].map(([old = '', now = '', ...short]) => ({ old, now, short, from: TWO_LEVELS_FROM })),
];
