import { describeRule } from '../support.js';

describeRule('ND30-CP02', {
  dung: [
    'noi_nhan: [Cán bộ y tế các thôn, Cán Bộ y tế, Sở Văn hoá và Thể thao, SỞ Y TẾ, Bộ Công Thương]',
    'noi_nhan: [Sở Văn hóa, Thể thao và Du lịch, Ủy ban nhân dân tỉnh, Hội đồng nhân dân xã, Ủy ban Mặt trận Tổ quốc Việt Nam]',
    'noi_dung: |\n  I. MỤC ĐÍCH VÀ YÊU CẦU\n  1. Mục đích. Của Nhân dân. Về Nông thôn mới',
    'ket_thuc: Phòng Tư pháp, Phòng Văn hóa - Xã hội, phòng y tế của trường, cơ sở y tế, cán bộ tư pháp, Phòng Kinh tế, Hạ tầng và Đô thị.',
  ],
  sai: [
    { yaml: 'ket_thuc: Phòng Văn Hóa - Xã Hội, Phòng tư pháp và hướng dẫn của bộ tư pháp.', marks: ['Phòng Văn Hóa - Xã Hội', 'Phòng tư pháp', 'bộ tư pháp'], mended: 'ket_thuc: Phòng Văn hóa - Xã hội, Phòng Tư pháp và hướng dẫn của Bộ Tư pháp.' },
    { yaml: 'noi_nhan: [Sở giáo dục và đào tạo, Sở Y Tế, Đảng Ủy xã]', marks: ['Sở giáo dục và đào tạo', 'Sở Y Tế', 'Đảng Ủy'], mended: 'noi_nhan: [Sở Giáo dục và Đào tạo, Sở Y tế, Đảng ủy xã]' },
    { yaml: 'noi_nhan:\n  - Sở Văn Hoá, Thể thao Và Du lịch', marks: ['Sở Văn Hoá, Thể thao Và Du lịch'], mended: 'noi_nhan:\n  - Sở Văn hoá, Thể thao và Du lịch' },
    { yaml: 'noi_nhan: [Sở Nông nghiệp Và Môi trường]', marks: ['Và'], mended: 'noi_nhan: [Sở Nông nghiệp và Môi trường]' },
    { yaml: 'noi_nhan: [Hội Đồng Nhân Dân xã, Uỷ ban Nhân dân xã]', marks: ['Hội Đồng Nhân Dân', 'Uỷ ban Nhân dân'], mended: 'noi_nhan: [Hội đồng nhân dân xã, Ủy ban nhân dân xã]' },
  ],
});
