import { describeRule } from '../support.js';

describeRule('ND30-CP10', {
  dung: [
    'ket_thuc: Công an xã, Ban Chỉ huy quân sự xã, Ban Chỉ huy Quân sự phường, Ủy ban Mặt trận Tổ quốc Việt Nam, Trung tâm Kiểm soát bệnh tật, Trạm y tế, Hội Liên hiệp Phụ nữ, Đoàn Thanh niên xã.',
    'ket_thuc: Ông Phạm Công An; thôn Trung Tâm; đoàn thanh niên tình nguyện; văn phòng một cửa; THỦ TƯỚNG CHÍNH PHỦ.',
    'ket_thuc: Đoàn thanh niên tình nguyện ra quân; ban chỉ huy các cấp; hội nông dân.',
  ],
  sai: [
    { yaml: 'ket_thuc: Công An xã, ủy ban nhân dân xã, Ban chỉ huy quân sự phường, Mặt trận tổ quốc việt nam.', marks: ['Công An', 'Ban chỉ huy quân sự', 'Mặt trận tổ quốc việt nam', 'ủy ban nhân dân'], mended: 'ket_thuc: Công an xã, Ủy ban nhân dân xã, Ban Chỉ huy quân sự phường, Mặt trận Tổ quốc Việt Nam.' },
    { yaml: 'ket_thuc: Trung Tâm Kiểm Soát Bệnh Tật, Trung tâm phục vụ hành chính công, Trung Tâm Văn hóa, Văn Phòng HĐND.', marks: ['Trung Tâm Kiểm Soát Bệnh Tật', 'Trung tâm phục vụ hành chính công', 'Trung Tâm', 'Văn Phòng'], mended: 'ket_thuc: Trung tâm Kiểm soát bệnh tật, Trung tâm Phục vụ hành chính công, Trung tâm Văn hóa, Văn phòng HĐND.' },
    { yaml: 'ket_thuc: Thủ tướng chính phủ, Chính Phủ, Bộ Chính Trị, Đảng cộng sản Việt Nam.', marks: ['Thủ tướng chính phủ', 'Chính Phủ', 'Bộ Chính Trị', 'Đảng cộng sản Việt Nam'], mended: 'ket_thuc: Thủ tướng Chính phủ, Chính phủ, Bộ Chính trị, Đảng Cộng sản Việt Nam.' },
    { yaml: 'ket_thuc: Chủ Tịch UBND xã, Bí Thư Đảng ủy, Giám Đốc Sở Y tế.', marks: ['Chủ Tịch', 'Bí Thư', 'Giám Đốc'], mended: 'ket_thuc: Chủ tịch UBND xã, Bí thư Đảng ủy, Giám đốc Sở Y tế.' },
    { yaml: 'noi_nhan: [Hội Liên hiệp phụ nữ xã, Đoàn thanh niên xã, Hội cựu chiến binh xã]', marks: ['Hội Liên hiệp phụ nữ', 'Hội cựu chiến binh', 'Đoàn thanh niên'], mended: 'noi_nhan: [Hội Liên hiệp Phụ nữ xã, Đoàn Thanh niên xã, Hội Cựu chiến binh xã]' },
  ],
});
