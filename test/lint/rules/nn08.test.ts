import { describeRule } from '../support.js';

describeRule('ND30-NN08', {
  dung: [
    'noi_nhan:\n  - "Chủ tịch, các Phó Chủ tịch UBND xã"\n  - "Văn phòng HĐND và UBND, các phòng, Trung tâm Phục vụ hành chính công xã"\n  - "Công an xã, Trạm Y tế xã"\n  - "Các trường học, các thôn"',
    'noi_nhan:\n  - "Thường trực Đảng ủy (Báo cáo)"\n  - "Ủy ban bầu cử xã (Báo cáo)"',
    'noi_nhan:\n  - nhom: [Bộ Y tế, Bộ Giáo dục và Đào tạo]\n    ghi_chu: b/c\n  - nhom: [Sở Y tế, Sở Nội vụ]\n    ghi_chu: b/c',
    'noi_nhan:\n  - "Các sở: NNMT, TC, CT"\n  - "Các sở: NV, XD"',
    'noi_nhan:\n  - "CT, các PCT UBND tỉnh"\n  - "Chủ tịch UBND tỉnh"',
  ],
  sai: [
    { yaml: 'noi_nhan:\n  - "Sở Y tế"\n  - "Các thôn"\n  - "Sở Y tế (b/c)"', marks: ['Sở Y tế'] },
    { yaml: 'noi_nhan:\n  - "UBND tỉnh (b/c)"\n  - "Ủy ban nhân dân tỉnh"', marks: ['Ủy ban nhân dân tỉnh'] },
    { yaml: 'noi_nhan:\n  - "Công an xã, Trạm Y tế xã"\n  - "Các thôn"\n  - "Công an xã"', marks: ['Công an xã'] },
    { yaml: 'noi_nhan: |\n  - Các thôn;\n  - Sở Y tế;\n  - Các thôn;', marks: ['Các thôn'] },
    { yaml: 'noi_nhan:\n  - nhom: [Sở Y tế, Sở Nội vụ]\n    ghi_chu: b/c\n  - Sở Nội vụ', marks: ['Sở Nội vụ'] },
  ],
});
