import { describeRule } from '../support.js';

describeRule('ND30-NN09', {
  dung: [
    'noi_dung:\n  to_chuc_thuc_hien:\n    Phòng Kế hoạch - Nghiệp vụ: Chủ trì.\nnoi_nhan: ["Các khoa, phòng"]',
    'noi_dung:\n  to_chuc_thuc_hien:\n    Sở Khoa học và Công nghệ: Hướng dẫn.\n    Sở Y tế: Bố trí cán bộ.\nnoi_nhan: ["Sở: Nội vụ, Y tế, KHCN"]',
    'noi_dung:\n  to_chuc_thuc_hien:\n    Phòng Kinh tế: Bố trí kinh phí.\n    Công an xã: Bảo vệ.\n    Hội Phụ nữ: Vận động.\nnoi_nhan: [Các phòng, "Các ban, ngành, đoàn thể"]',
    'noi_dung:\n  to_chuc_thuc_hien:\n    Trạm Y tế: Trực.\n    Văn phòng Ủy ban nhân dân xã: Hậu cần.\nnoi_nhan: [Như mục III]',
    'noi_dung:\n  to_chuc_thuc_hien:\n    Văn phòng Ủy ban nhân dân xã: Hậu cần.\n    Ủy ban Mặt trận Tổ quốc (MTTQ) Việt Nam xã: Đề nghị phối hợp.\n    Các đơn vị liên quan: Phối hợp.\nnoi_nhan: [Ủy ban MTTQ Việt Nam xã]',
    'noi_dung:\n  to_chuc_thuc_hien:\n    Văn phòng Điều phối xây dựng nông thôn mới tỉnh: Chủ trì.\nnoi_nhan: [VPĐP XD NTM tỉnh]',
  ],
  sai: [
    { yaml: 'noi_dung: |\n  I. TỔ CHỨC THỰC HIỆN\n  1. Công an xã, Ban Chỉ huy Quân sự xã: Trực.\nnoi_nhan: [Công an xã]', marks: ['Công an xã, Ban Chỉ huy Quân sự xã:'] },
    { yaml: 'noi_dung:\n  to_chuc_thuc_hien:\n    Phòng Kinh tế: Bố trí kinh phí.\n    Trạm Y tế xã: Trực.\nnoi_nhan: [Phòng Kinh tế, Công an xã]', marks: ['Trạm Y tế xã:'] },
    { yaml: 'noi_dung: |\n  I. TỔ CHỨC THỰC HIỆN\n  1. Sở Y tế\n  - Trực.\n  2. Giao Sở Nội vụ: Hướng dẫn.\nnoi_nhan: [Sở Y tế]', marks: ['Giao Sở Nội vụ:'] },
  ],
});
