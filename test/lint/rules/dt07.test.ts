import { describeRule } from '../support.js';

describeRule('ND30-DT07', {
  dung: [
    'co_quan: Ủy ban nhân dân tỉnh Đồng Nai\ndia_danh: TP. Biên Hòa',
    'co_quan: Ủy ban nhân dân xã Nguyễn Phích\ndia_danh: Xã Nguyễn Phích',
    'co_quan: Ủy ban nhân dân tỉnh Khánh Hòa\ndia_danh: Khánh Hòa\nngay: 2025',
    'co_quan: Ủy ban nhân dân tỉnh Khánh Hoà\ndia_danh: Khánh Hòa',
    'co_quan: Ủy ban nhân dân thành phố Lai Châu\ndia_danh: Thành phố Lai Châu\nngay: 19/12/2023',
    'co_quan: ỦY BAN NHÂN DÂN XÃ XUÂN ĐÔNG\ndia_danh: Xuân Đông',
    'co_quan: Ủy ban nhân dân Thành phố Hồ Chí Minh\ndia_danh: TP.HCM',
    'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SYT\ndia_danh: Lâm Đồng',
    'co_quan: { ten: Trường THPT Trần Phú, chu_quan: Sở Giáo dục và Đào tạo tỉnh Lâm Đồng }\nky_hieu: KH-THPTTP\ndia_danh: Xuân Hương',
    'co_quan: { ten: Phòng Văn hóa - Xã hội, chu_quan: UBND xã Quảng Châu }\nky_hieu: KH-VHXH\ndia_danh: Quảng Châu',
    'co_quan: { ten: Tiểu ban Thông tin, chu_quan: Ủy ban bầu cử xã Phố Bảng }\nky_hieu: KH-TBTT\ndia_danh: Phố Bảng',
    'co_quan: Ủy ban nhân dân tỉnh Hà Giang\ndia_danh: Hà Giang\nngay: 12/01/2024',
    'co_quan: Ủy ban nhân dân phường Hòa Bình\ndia_danh: Hòa Bình\nngay: 12/01/2026',
    'co_quan: Ban Chỉ đạo phòng, chống thiên tai\nky_hieu: KH-BCĐ\ndia_danh: Đồng Tháp',
    'co_quan: { ten: Sở Tài chính, chu_quan: UBND tỉnh Bình Định }\nky_hieu: KH-STC\nngay: 05/01/2026\ndia_danh: Gia Lai',
    'co_quan: { ten: Trường THPT Trần Phú, chu_quan: UBND xã Xuân Đông }\nky_hieu: KH-THPTTP\ndia_danh: Đồng Tháp',
    'co_quan: { ten: Phòng Y tế, chu_quan: UBND quận Cầu Giấy }\nky_hieu: KH-YT\nngay: 05/01/2026\ndia_danh: Hà Nội',
  ],
  sai: [
    { yaml: 'dia_danh: Xã Xuân Đông', marks: ['Xã'] },
    { yaml: 'dia_danh: Đồng Tháp', marks: ['Đồng Tháp'] },
    { yaml: 'co_quan: Ủy ban nhân dân tỉnh Đồng Tháp\ndia_danh: Cao Lãnh', marks: ['Cao Lãnh'] },
    { yaml: 'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SYT\ndia_danh: Đà Lạt', marks: ['Đà Lạt'] },
    { yaml: 'co_quan: { ten: Trường Tiểu học Xuân Đông, chu_quan: UBND xã Xuân Đông }\nky_hieu: KH-THXĐ\ndia_danh: Đồng Tháp', marks: ['Đồng Tháp'] },
    { yaml: 'co_quan: Ủy ban nhân dân tỉnh Tuyên Quang\ndia_danh: Hà Giang\nngay: 12/01/2026', marks: ['Hà Giang'] },
  ],
});
