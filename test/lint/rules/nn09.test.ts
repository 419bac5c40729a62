import { describeRule } from '../support.js';

describeRule('ND30-NN09', {
  dung: [
    'noi_dung: |\n  I. TỔ CHỨC THỰC HIỆN\n  1. Ban Tổ chức Hội nghị phân công nhiệm vụ.\n  2. Ban Giám hiệu: Chỉ đạo.\nnoi_nhan: [Các thôn]',
    'noi_dung: |\n  I. TỔ CHỨC THỰC HIỆN\n  1. Trường hợp phát sinh: báo cáo.\n  2. Phòng chống cháy nổ: kiểm tra.\n  3. Hội nghị: một buổi.\nnoi_nhan: [Các thôn]',
    'noi_dung: |\n  I. TỔ CHỨC THỰC HIỆN\n  1. Giao Trạm Y tế xã bố trí cán bộ.\n  2. Công an xã: Trực.\nnoi_nhan: [Thành viên BTC]',
    'noi_dung: |\n  I. TỔ CHỨC THỰC HIỆN\n  1. Phòng VH-XH: Bố trí cán bộ.\n  2. VP HĐND và UBND: Trực.\nnoi_nhan: [Phòng Văn hóa - Xã hội]',
    'co_quan: { ten: Ban Thường trực, chu_quan: Ủy ban MTTQ Việt Nam xã Lương Minh }\nky_hieu: KH-MTTQ-BTT\nnoi_dung: |\n  I. TỔ CHỨC THỰC HIỆN\n  1. Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam xã chủ trì.\n  2. Các thôn thực hiện.\nnoi_nhan: [Các thôn]',
    'noi_dung:\n  to_chuc_thuc_hien:\n    Phòng Kế hoạch - Nghiệp vụ: Chủ trì.\nnoi_nhan: ["Các khoa, phòng"]',
    'noi_dung:\n  to_chuc_thuc_hien:\n    Sở Khoa học và Công nghệ: Hướng dẫn.\n    Sở Y tế: Bố trí cán bộ.\nnoi_nhan: ["Sở: Nội vụ, Y tế, KHCN"]',
    'noi_dung:\n  to_chuc_thuc_hien:\n    Phòng Kinh tế: Bố trí kinh phí.\n    Công an xã: Bảo vệ.\n    Hội Phụ nữ: Vận động.\nnoi_nhan: [Các phòng, "Các ban, ngành, đoàn thể"]',
    'noi_dung:\n  to_chuc_thuc_hien:\n    Trạm Y tế: Trực.\n    Văn phòng Ủy ban nhân dân xã: Hậu cần.\nnoi_nhan: [Như mục III]',
    'noi_dung:\n  to_chuc_thuc_hien:\n    Văn phòng Ủy ban nhân dân xã: Hậu cần.\n    Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam xã: Đề nghị phối hợp.\n    Các đơn vị liên quan: Phối hợp.\nnoi_nhan: [Ủy ban MTTQ Việt Nam xã]',
    'noi_dung:\n  to_chuc_thuc_hien:\n    Văn phòng Điều phối xây dựng nông thôn mới tỉnh: Chủ trì.\nnoi_nhan: [VPĐP XD NTM tỉnh]',
    'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SYT\nnoi_dung: |\n  I. TỔ CHỨC THỰC HIỆN\n  1. Chi cục Dân số: Chủ trì.\n  2. Trung tâm Kiểm soát bệnh tật: Phối hợp.\nnoi_nhan: ["Các phòng, đơn vị thuộc Sở"]',
    'noi_dung: |\n  I. TỔ CHỨC THỰC HIỆN\n  1. Hội Nông dân xã: Chủ trì.\n  2. Trung tâm Phục vụ hành chính công: Phối hợp.\n  3. Phòng Kinh tế: Tham mưu.\nnoi_nhan: ["Các ban, ngành, đoàn thể xã"]',
    'noi_dung: |\n  I. TỔ CHỨC THỰC HIỆN\n  1. Chi cục Thuế: Chủ trì.\n  2. Trung tâm Y tế: Phối hợp.\nnoi_nhan: ["Các phòng, ban, đơn vị thuộc huyện"]',
    'co_quan: { ten: Phòng GD&ĐT, chu_quan: UBND quận Cầu Giấy }\nky_hieu: KH-PGDĐT\nnoi_dung: |\n  I. TỔ CHỨC THỰC HIỆN\n  1. Phòng Giáo dục và Đào tạo: Chủ trì.\n  2. Trường THCS A: Phối hợp.\nnoi_nhan: [Các trường]',
  ],
  sai: [
    { yaml: 'noi_dung: |\n  I. TỔ CHỨC THỰC HIỆN\n  1. Giao Trạm Y tế xã bố trí cán bộ trực.\n  2. Đề nghị Hội Phụ nữ xã, Đoàn Thanh niên xã phối hợp.\nnoi_nhan: [Hội Phụ nữ xã]', marks: ['Trạm Y tế xã', 'Đoàn Thanh niên xã'] },
    { yaml: 'noi_dung: |\n  I. TỔ CHỨC THỰC HIỆN\n  1. Phân công nhiệm vụ\n  - Trạm Y tế xã: bố trí cán bộ trực.\n  - Công an xã: bảo vệ.\n  2. Kinh phí: theo dự toán.\nnoi_nhan: [Công an xã]', marks: ['Trạm Y tế xã'] },
    { yaml: 'noi_dung: |\n  I. TỔ CHỨC THỰC HIỆN\n  | TT | Nhiệm vụ | Đơn vị chủ trì |\n  |---|---|---|\n  | 1 | In tài liệu | Phòng Kinh tế |\n  | 2 | Trực | Trạm Y tế xã, Công an xã |\nnoi_nhan: [Phòng Kinh tế, Công an xã]', marks: ['Trạm Y tế xã'] },
    { yaml: 'noi_dung:\n  to_chuc_thuc_hien:\n    - bang:\n        loai: phan_cong\n        hang:\n          - { nhiem_vu: Trực, chu_tri: Trạm Y tế xã, thoi_gian: Tháng 3 }\nnoi_nhan: [Phòng Kinh tế]', marks: ['Trạm Y tế xã'] },
    { yaml: 'noi_dung: |\n  I. TỔ CHỨC THỰC HIỆN\n  1. Công an xã, Ban Chỉ huy Quân sự xã: Trực.\nnoi_nhan: [Công an xã]', marks: ['Ban Chỉ huy Quân sự xã'] },
    { yaml: 'noi_dung:\n  to_chuc_thuc_hien:\n    Phòng Kinh tế: Bố trí kinh phí.\n    Trạm Y tế xã: Trực.\nnoi_nhan: [Phòng Kinh tế, Công an xã]', marks: ['Trạm Y tế xã'] },
    { yaml: 'noi_dung: |\n  I. TỔ CHỨC THỰC HIỆN\n  1. Sở Y tế\n  - Trực.\n  2. Giao Sở Nội vụ: Hướng dẫn.\nnoi_nhan: [Sở Y tế]', marks: ['Sở Nội vụ'] },
  ],
});
