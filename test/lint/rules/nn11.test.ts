import { describeRule } from '../support.js';

describeRule('ND30-NN11', {
  dung: [
    'co_quan: Ủy ban nhân dân tỉnh Thanh Hóa\nnoi_nhan: ["Các sở, ban, ngành", Thường trực HĐND tỉnh]',
    'noi_nhan:\n  - "Ủy ban nhân dân tỉnh (b/c)"\n  - "Sở Khoa học và Công nghệ (b/c)"\n  - "Thường trực Đảng ủy xã"\n  - "Chủ tịch, các Phó Chủ tịch UBND xã"\n  - "Công an xã, Trạm Y tế xã"\n  - "Các trường học, các thôn"',
    'noi_nhan:\n  - "Sở Tư pháp (p/h)"\n  - "Thường trực HĐND xã"\n  - "Phòng Kinh tế, Phòng Văn hóa - Xã hội xã"\n  - "14 thôn, 14 tổ hòa giải"',
    'co_quan: Ủy ban nhân dân tỉnh Thanh Hóa\nnoi_nhan:\n  - "Bộ Nông nghiệp và Môi trường (để b/c)"\n  - "Thường trực: Tỉnh ủy, HĐND tỉnh (để b/c)"\n  - "Chủ tịch UBND tỉnh (để b/c)"\n  - "Cục Thủy sản và Kiểm ngư"\n  - "CVP, các PCVP UBND tỉnh"\n  - "Các sở: Nông nghiệp và Môi trường, Tài chính"\n  - "Chi cục Biển đảo và Thủy sản"\n  - "UBND các xã, phường"',
    'co_quan: Ủy ban nhân dân thành phố Lai Châu\nnoi_nhan:\n  - "Sở Nông nghiệp và PTNT"\n  - "TT. Thành ủy, HĐND thành phố"\n  - "UBND các xã, phường"',
    'co_quan: Ủy ban nhân dân tỉnh Thanh Hóa\nnoi_nhan:\n  - "Thường trực Tỉnh ủy"\n  - "Các sở, ban, ngành"\n  - "Bộ Chỉ huy Quân sự tỉnh"\n  - "Các trường"\n  - "Thường trực Đảng ủy các xã"',
    'co_quan: { ten: Trường Trung học cơ sở Xuân Đông, chu_quan: UBND xã Xuân Đông }\nky_hieu: KH-THCSXĐ\nnoi_nhan:\n  - "UBND xã (b/c)"\n  - "Phòng Văn hóa - Xã hội xã (b/c)"\n  - "Ban đại diện cha mẹ học sinh (p/h)"\n  - "Phó Hiệu trưởng"',
    'noi_nhan:\n  - "Thường trực Đảng ủy xã"\n  - "Các thôn"\n  - "VP UBND tỉnh"\n  - "LĐ và CV Văn phòng UBND tỉnh"',
    'noi_nhan: [Các thôn, "Các ban, ngành, đoàn thể xã"]',
  ],
  sai: [
    { yaml: 'noi_nhan:\n  - "Các thôn"\n  - "Thường trực Đảng ủy xã"\n  - "Ủy ban nhân dân tỉnh (b/c)"', marks: ['Thường trực Đảng ủy xã', 'Ủy ban nhân dân tỉnh'] },
    { yaml: 'co_quan: Ủy ban nhân dân tỉnh Thanh Hóa\nnoi_nhan:\n  - "Các sở, ban, ngành"\n  - "Thường trực Tỉnh ủy (b/c)"\n  - "UBND các xã"', marks: ['Thường trực Tỉnh ủy'] },
    { yaml: 'co_quan: Ủy ban nhân dân tỉnh Thanh Hóa\nnoi_nhan:\n  - "Thường trực Tỉnh ủy"\n  - "Bộ Y tế (b/c)"', marks: ['Bộ Y tế'] },
    { yaml: 'co_quan: ỦY BAN NHÂN DÂN XÃ XUÂN ĐÔNG\nnoi_nhan:\n  - "Các phòng, các thôn"\n  - "Sở Y tế"', marks: ['Sở Y tế'] },
  ],
});
