import { fullName } from './names.js';
import type { Office, OfficeKind } from './office.js';

/**
 * What a plan of an office calls things: the body itself, its people, those who get tasks. Of units and of the decree of
 * 2025 on local bodies (NĐ 150/2025/NĐ-CP), so that nothing is named that is no more. Only `capTren` may hold what a user
 * typed; the others can stand anywhere in YAML.
 */
export interface Words {
  /** The body in running text: `Ủy ban nhân dân xã`. */
  readonly goi: string;
  /** Its leaders, as recipients are named. */
  readonly lanhDao: string;
  /** Four parts of it that get tasks: who keeps the papers, the money, the matter itself, and those below. */
  readonly tongHop: string;
  readonly taiChinh: string;
  readonly chuyenMon: string;
  readonly coSo: string;
  /** Bodies beside a UBND that are asked, not told. */
  readonly congAn?: string;
  readonly matTran?: string;
  /** Who else is asked to help, in a school. */
  readonly chaMe?: string;
  /** Recipients above the body, highest first. */
  readonly capTren: readonly string[];
  /** The drafting unit's code behind `VT`. */
  readonly luu: string;
  /** What the body's competence rests on. */
  readonly canCu?: string;
}

const LOCAL_LAW = 'Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025';
const BODIES_DECREE =
  'Nghị định số 150/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ quy định tổ chức các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh, ' +
  'thành phố trực thuộc trung ương và Ủy ban nhân dân xã, phường, đặc khu thuộc tỉnh, thành phố trực thuộc trung ương';
const EDUCATION_LAW = 'Luật Giáo dục ngày 14 tháng 6 năm 2019';

/** The words of `office`, whose papers name `chuQuan` above it. */
export function wordsOf(office: Office, chuQuan: string | undefined): Words {
  const above = chuQuan === undefined ? [] : [`${fullName(chuQuan)} (b/c)`];
  return OF_KIND[office.kind](office.donVi ?? '', above);
}

const OF_KIND: { readonly [K in OfficeKind]: (donVi: string, above: readonly string[]) => Words } = {
  'ubnd-tinh': (donVi) => ({
    goi: `Ủy ban nhân dân ${donVi}`,
    lanhDao: `Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân ${donVi}`,
    tongHop: `Văn phòng Ủy ban nhân dân ${donVi}`,
    taiChinh: 'Sở Tài chính',
    chuyenMon: 'Sở Nội vụ',
    coSo: 'Ủy ban nhân dân các xã, phường',
    congAn: `Công an ${donVi}`,
    matTran: `Ủy ban Mặt trận Tổ quốc Việt Nam ${donVi}`,
    capTren: [`Thường trực ${donVi === 'tỉnh' ? 'Tỉnh ủy' : 'Thành ủy'} (b/c)`, `Thường trực Hội đồng nhân dân ${donVi} (b/c)`],
    luu: 'VT, TH',
    canCu: LOCAL_LAW,
  }),
  'ubnd-xa': (donVi) => ({
    goi: `Ủy ban nhân dân ${donVi}`,
    lanhDao: `Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân ${donVi}`,
    tongHop: `Văn phòng Hội đồng nhân dân và Ủy ban nhân dân ${donVi}`,
    taiChinh: donVi === 'phường' ? 'Phòng Kinh tế, Hạ tầng và Đô thị phường' : `Phòng Kinh tế ${donVi}`,
    chuyenMon: `Phòng Văn hóa - Xã hội ${donVi}`,
    coSo: { xã: 'Các thôn', phường: 'Các tổ dân phố' }[donVi] ?? 'Các thôn, tổ dân phố',
    congAn: `Công an ${donVi}`,
    matTran: `Ủy ban Mặt trận Tổ quốc Việt Nam ${donVi}`,
    capTren: [`Thường trực Đảng ủy ${donVi} (b/c)`, `Thường trực Hội đồng nhân dân ${donVi} (b/c)`],
    luu: 'VT, VP',
    canCu: LOCAL_LAW,
  }),
  hdnd: (donVi) => ({
    goi: `Hội đồng nhân dân ${donVi}`,
    lanhDao: `Thường trực Hội đồng nhân dân ${donVi}`,
    tongHop: ['tỉnh', 'thành phố'].includes(donVi)
      ? `Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân ${donVi}`
      : `Văn phòng Hội đồng nhân dân và Ủy ban nhân dân ${donVi}`,
    taiChinh: `Ban Kinh tế - Ngân sách Hội đồng nhân dân ${donVi}`,
    chuyenMon: `Ban Văn hóa - Xã hội Hội đồng nhân dân ${donVi}`,
    coSo: `Đại biểu Hội đồng nhân dân ${donVi}`,
    matTran: `Ủy ban Mặt trận Tổ quốc Việt Nam ${donVi}`,
    capTren: [],
    luu: 'VT, VP',
    canCu: LOCAL_LAW,
  }),
  so: (_, above) => ({
    goi: 'Sở',
    lanhDao: 'Giám đốc, các Phó Giám đốc Sở',
    tongHop: 'Văn phòng Sở',
    taiChinh: 'Phòng Kế hoạch - Tài chính',
    chuyenMon: 'Các phòng chuyên môn thuộc Sở',
    coSo: 'Các đơn vị trực thuộc Sở',
    capTren: above,
    luu: 'VT, VP',
    canCu: BODIES_DECREE,
  }),
  phong: (_, above) => ({
    goi: 'Phòng',
    lanhDao: 'Trưởng phòng, các Phó Trưởng phòng',
    tongHop: 'Bộ phận tổng hợp',
    taiChinh: 'Kế toán Phòng',
    chuyenMon: 'Công chức phụ trách lĩnh vực',
    coSo: 'Các đơn vị liên quan',
    capTren: above,
    luu: 'VT, TH',
    canCu: BODIES_DECREE,
  }),
  truong: (_, above) => ({
    goi: 'nhà trường',
    lanhDao: 'Hiệu trưởng, các Phó Hiệu trưởng',
    tongHop: 'Tổ Văn phòng',
    taiChinh: 'Kế toán nhà trường',
    chuyenMon: 'Các tổ chuyên môn',
    coSo: 'Giáo viên chủ nhiệm',
    chaMe: 'Ban đại diện cha mẹ học sinh',
    capTren: above,
    luu: 'VT, VP',
    canCu: EDUCATION_LAW,
  }),
  khac: (_, above) => ({
    goi: 'cơ quan',
    lanhDao: 'Lãnh đạo cơ quan',
    tongHop: 'Văn phòng',
    taiChinh: 'Bộ phận kế toán',
    chuyenMon: 'Các bộ phận chuyên môn',
    coSo: 'Các đơn vị trực thuộc',
    capTren: above,
    luu: 'VT, VP',
  }),
};

/** All recipients: those above, those that are asked, the leaders, those that get tasks. */
export function recipientsOf({ capTren, lanhDao, matTran, chaMe, tongHop, taiChinh, chuyenMon, congAn, coSo }: Words): readonly string[] {
  const asked = [matTran, chaMe].flatMap((body) => (body === undefined ? [] : [`${body} (p/h)`]));
  return [...capTren, lanhDao, ...asked, tongHop, taiChinh, chuyenMon, ...(congAn === undefined ? [] : [congAn]), coSo];
}
