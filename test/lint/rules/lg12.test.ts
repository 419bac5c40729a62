import { describeRule } from '../support.js';

describeRule('ND30-LG12', {
  dung: [
    'noi_dung: |\n  - Sở Y tế (Chi cục Dân số\n  - Trẻ em và Phòng, chống tệ nạn xã hội) kiểm tra.\n  - Viết "a)" hoặc B).',
    'noi_dung: |\n  a) Chuẩn bị: a) hội trường (200 chỗ); b) tài liệu; (1) phông, 2) âm thanh.\n  - Chương trình “Tết ấm” (giai đoạn 1 (2026)), cuộc vận động "Vì người nghèo".',
    'ket_thuc: Xem {{phu_luc.mot}} (kèm theo); số (…)/KH.',
    "noi_dung: |\n  - Xã vùng đồng bào dân tộc **(khu vực I)** và *(khu vực II)*.",
  ],
  sai: [
    { yaml: 'noi_dung: |\n  - Sở Y tế (Chi cục Dân số.\n  - Phòng Kinh tế (nếu có).', marks: ['('] },
    { yaml: 'ket_thuc: Báo cáo gửi về Phòng Kinh tế (trước ngày 20/12/2026.', marks: ['('] },
    { yaml: 'ket_thuc: Chương trình “Tết ấm do Hội tổ chức.', marks: ['“'] },
    { yaml: 'ket_thuc: Chương trình "Tết ấm do Hội tổ chức.', marks: ['"'] },
    { yaml: 'ket_thuc: Chương trình “Tết ấm" do Hội tổ chức.', marks: ['“'] },
    { yaml: 'ket_thuc: Phòng Kinh tế trước ngày 20/12/2026).', marks: [')'] },
  ],
});
