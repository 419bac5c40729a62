/**
 * Units whose place name is written with its kind because they are named after a person or an event (I.II.4a). Only names
 * that are nothing else: the decree's own examples, and persons whose names wards and communes of 2025 bear.
 */
export const NAMED_AFTER: readonly string[] = [
  'Hồ Chí Minh', 'Điện Biên Phủ',
  'Hai Bà Trưng', 'Bà Triệu', 'Ngô Quyền', 'Lê Đại Hành', 'Lý Thường Kiệt', 'Trần Hưng Đạo', 'Phạm Ngũ Lão', 'Chu Văn An',
  'Lê Lợi', 'Nguyễn Trãi', 'Nguyễn Bỉnh Khiêm', 'Lê Quý Đôn', 'Quang Trung', 'Nguyễn Huệ', 'Nguyễn Du', 'Phan Đình Phùng',
  'Hoàng Hoa Thám', 'Phan Bội Châu', 'Phan Châu Trinh', 'Trần Phú', 'Nguyễn Thị Minh Khai', 'Hoàng Văn Thụ', 'Nguyễn Văn Linh', 'Lê Hồng Phong',
  'Nguyễn Lương Bằng', 'Võ Nguyên Giáp', 'Phan Ngọc Hiển', 'Tôn Đức Thắng', 'Lê Thanh Nghị',
];
