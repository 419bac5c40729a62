/** How a body is led (Đ13.1, Đ13.2): by a collective, for which its chairman signs TM., or by a head. */
export type Regime = 'collective' | 'head';

export interface BodyKind {
  /** First words of the body's name. */
  readonly name: string;
  readonly regime: Regime;
  /** Posts of its head, the usual one first; empty where they differ too much. */
  readonly heads: readonly string[];
}

/**
 * Kinds of bodies that issue plans, by the first words of their names. A name that begins like another stands before it
 * (`Ban Chỉ huy` before `Ban`). The posts are those of the laws on these bodies, as of 2026.
 */
export const BODY_KINDS: readonly BodyKind[] = [
  collective('Ủy ban nhân dân', 'Chủ tịch'),
  collective('Hội đồng nhân dân', 'Chủ tịch'),
  collective('Ủy ban bầu cử', 'Chủ tịch'),
  collective('Ban Thường trực', 'Chủ tịch'),
  collective('Ban Thường vụ'),
  collective('Ban Chấp hành'),
  collective('Ban Chỉ đạo', 'Trưởng ban', 'Trưởng Ban Chỉ đạo'),
  collective('Ban Tổ chức'),
  collective('Tiểu ban', 'Trưởng Tiểu ban', 'Trưởng ban'),
  collective('Hội đồng'),
  ...['Quân sự', 'Bộ đội', 'Biên phòng', 'Phòng thủ khu vực', 'Công an'].map((force) => head(`Ban Chỉ huy ${force}`, 'Chỉ huy trưởng', 'Trưởng ban')),
  // Of civil defence, storms and fires: bodies of many offices, set up to co-ordinate (Luật Phòng thủ dân sự).
  collective('Ban Chỉ huy', 'Trưởng ban', 'Chỉ huy trưởng'),
  head('Ban Quản lý', 'Giám đốc', 'Trưởng ban'),
  head('Sở', 'Giám đốc'),
  head('Phòng', 'Trưởng phòng'),
  ...['Mầm non', 'Mẫu giáo', 'Tiểu học', 'Trung học', 'Phổ thông', 'THCS', 'THPT', 'TH'].map((kind) => head(`Trường ${kind}`, 'Hiệu trưởng')),
  head('Trường', 'Hiệu trưởng', 'Giám đốc'),
  head('Chi cục', 'Chi cục trưởng', 'Trưởng Chi cục'),
  head('Tổng cục', 'Tổng cục trưởng'),
  head('Cục', 'Cục trưởng'),
  head('Vụ', 'Vụ trưởng'),
  head('Bộ Chỉ huy', 'Chỉ huy trưởng'),
  head('Bộ Tư lệnh', 'Tư lệnh'),
  head('Bộ', 'Bộ trưởng'),
  head('Trung tâm', 'Giám đốc'),
  head('Văn phòng', 'Chánh Văn phòng', 'Bộ trưởng'),
  head('Thanh tra', 'Chánh Thanh tra', 'Tổng Thanh tra'),
  head('Bệnh viện', 'Giám đốc'),
  head('Trạm', 'Trưởng trạm', 'Trạm trưởng'),
  head('Công an', 'Giám đốc', 'Trưởng Công an'),
  head('Viện', 'Viện trưởng', 'Giám đốc'),
  head('Thư viện', 'Giám đốc'),
  head('Bảo tàng', 'Giám đốc'),
  head('Học viện', 'Giám đốc'),
  head('Kho bạc', 'Giám đốc', 'Tổng Giám đốc'),
  head('Đài', 'Giám đốc', 'Tổng Giám đốc'),
  head('Báo', 'Tổng Biên tập', 'Giám đốc'),
];

function collective(name: string, ...heads: string[]): BodyKind {
  return { name, regime: 'collective', heads };
}

function head(name: string, ...heads: string[]): BodyKind {
  return { name, regime: 'head', heads };
}
