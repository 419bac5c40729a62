/** The name of a body or post as it is written, and other capitals that offices use for it. */
export interface BodyName {
  readonly name: string;
  readonly also?: readonly string[];
}

/**
 * Names in which capitals are often mistaken (Phụ lục II, Mục IV); the longer before the shorter that it begins with. The
 * capitals are those of the Constitution, the laws on these bodies and the decree's own examples.
 */
export const BODY_NAMES: readonly BodyName[] = [
  { name: 'Mặt trận Tổ quốc Việt Nam' },
  { name: 'Mặt trận Tổ quốc' },
  { name: 'Đảng Cộng sản Việt Nam' },
  { name: 'Đảng Cộng sản' },
  { name: 'Thủ tướng Chính phủ' },
  { name: 'Chính phủ' },
  { name: 'Bộ Chính trị' },
  { name: 'Ban Bí thư' },
  { name: 'Ban Chấp hành Trung ương', also: ['Ban Chấp hành trung ương', 'Ban chấp hành Trung ương'] },
  { name: 'Ban Chỉ huy quân sự', also: ['Ban Chỉ huy Quân sự'] },
  { name: 'Bộ Chỉ huy quân sự', also: ['Bộ Chỉ huy Quân sự'] },
  { name: 'Trung tâm Kiểm soát bệnh tật', also: ['Trung tâm Kiểm soát Bệnh tật'] },
  { name: 'Trung tâm Phục vụ hành chính công', also: ['Trung tâm Phục vụ Hành chính công', 'Trung tâm Phục vụ Hành chính Công'] },
  { name: 'Trung tâm' },
  { name: 'Văn phòng' },
  { name: 'Công an' },
  { name: 'Chủ tịch' },
  { name: 'Giám đốc' },
  { name: 'Hiệu trưởng' },
  { name: 'Bộ trưởng' },
  { name: 'Bí thư' },
  { name: 'Trạm Y tế', also: ['Trạm y tế'] },
  { name: 'Hội Liên hiệp Phụ nữ' },
  { name: 'Hội Phụ nữ', also: ['Hội phụ nữ'] },
  { name: 'Hội Cựu chiến binh' },
  { name: 'Hội Nông dân' },
  { name: 'Hội Chữ thập đỏ' },
  { name: 'Hội Người cao tuổi' },
  { name: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh' },
];
