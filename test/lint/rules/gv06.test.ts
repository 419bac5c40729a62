import { describeRule } from '../support.js';

describeRule('ND30-GV06', {
  dung: [
    'ngay: 19/12/2024\nnoi_nhan: [Phòng Giáo dục và Đào tạo]',
    'ngay: 05/01/2026\nnoi_nhan: [Phòng Văn hóa - Xã hội, Phòng Kinh tế, "Phòng Kinh tế, Hạ tầng và Đô thị"]',
    'ngay: 05/01/2026\ncan_cu: [Quyết định số 12/QĐ-UBND ngày 05/3/2024 của UBND huyện Hóc Môn theo đề nghị của Phòng Nội vụ]',
    'ngay: 05/01/2026\nket_thuc: Phối hợp với Phòng Tài chính - Kế hoạch của Sở Y tế; Phòng Nội vụ (cũ) đã bàn giao; Phòng Y tế nhà trường.',
    'co_quan: { ten: Sở Nội vụ, chu_quan: UBND tỉnh Nghệ An }\nky_hieu: KH-SNV\nngay: 05/01/2026\nket_thuc: Giao Phòng Tư pháp, Phòng Y tế.',
  ],
  sai: [
    { yaml: 'ngay: 05/01/2026\nket_thuc: Phòng Tài nguyên và Môi trường, Phòng LĐ-TB&XH chủ trì; Phòng Nội vụ và Phòng Tư pháp phối hợp.', marks: ['Phòng Tài nguyên và Môi trường', 'Phòng LĐ-TB&XH', 'Phòng Nội vụ', 'Phòng Tư pháp'] },
    { yaml: 'ngay: 05/01/2026\nnoi_nhan: [Phòng GD&ĐT (b/c), Các thôn]', marks: ['Phòng GD&ĐT'] },
    { yaml: 'co_quan: { ten: Phòng Nội vụ, chu_quan: UBND xã Xuân Đông }\nky_hieu: KH-PNV\nngay: 05/01/2026', marks: ['Phòng Nội vụ'] },
  ],
});
