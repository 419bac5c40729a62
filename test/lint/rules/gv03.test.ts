import { describeRule } from '../support.js';

describeRule('ND30-GV03', {
  dung: [
    'ngay: 19/12/2024\nnoi_nhan: [Sở Thông tin và Truyền thông, Bộ NN&PTNT]',
    'ngay: 12/01/2026\ncan_cu: [Thông tư số 12/2023/TT-BTTTT ngày 05/3/2023 của Bộ Thông tin và Truyền thông]\nnoi_nhan: [Sở Nông nghiệp và Môi trường, Sở Dân tộc và Tôn giáo]',
    'ngay: 05/01/2026\nket_thuc: Hồ sơ do Sở Nông nghiệp và Phát triển nông thôn tỉnh Bình Thuận (trước khi sáp nhập) bàn giao.',
    'ngay: 05/01/2026\ncan_cu: [TT số 07/2016/TT-BNNPTNT ngày 31 tháng 5 năm 2016 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn về phòng, chống dịch]',
    'ngay: 05/01/2026\ncan_cu: [Công văn số 123/TCT-CS ngày 05/6/2024 của Tổng cục Thuế]\nket_thuc: Cục Thuế hướng dẫn.',
  ],
  sai: [
    { yaml: 'co_quan: { ten: Sở Thông tin và Truyền thông, chu_quan: UBND tỉnh Lâm Đồng }\nngay: 12/01/2026', marks: ['Sở Thông tin và Truyền thông'] },
    { yaml: 'ngay: 12/01/2026\nnoi_nhan: [Sở Kế hoạch và Đầu tư, Sở GTVT, Ban Dân tộc tỉnh]', marks: ['Sở Kế hoạch và Đầu tư', 'Sở GTVT', 'Ban Dân tộc'] },
    { yaml: 'ngay: 05/01/2026\nket_thuc: Theo hướng dẫn của Tổng cục Thuế; phối hợp với Tổng cục Thống kê.', marks: ['Tổng cục Thuế', 'Tổng cục Thống kê'] },
  ],
});
