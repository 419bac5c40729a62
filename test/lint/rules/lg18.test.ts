import { describeRule } from '../support.js';

describeRule('ND30-LG18', {
  dung: [
    'ket_thuc: Mời khoảng 120 người dự; báo cáo tổng hợp… và báo cáo theo yêu cầu; giáo dục, y tế,… Chuyển đổi số.',
    'ket_thuc: Trang trí chợ, trường học, nhà văn hóa thôn …; cờ Đảng, cờ Tổ quốc…), video, banner... tuyên truyền; các tỉnh … và thành phố.',
    'ket_thuc: Kỳ họp thứ XXX; phim của các em (bổ sung hồ sơ trước khi nộp).',
    'phu_luc:\n  - tieu_de: Mẫu báo cáo\n    noi_dung: |\n      Xuân Đông, ngày … tháng … năm 20…',
  ],
  sai: [
    { yaml: 'ket_thuc: Trong năm ..... tổ chức cho khoảng ... người ở thôn xxx.', marks: ['năm .....', 'khoảng ...', 'xxx'] },
    { yaml: 'ket_thuc: "Địa điểm: … (đề nghị bổ sung); chủ trì: [tên đồng chí]; mức chi ??? đồng; thôn XXX."', marks: ['… (đề nghị bổ sung)', '[tên đồng chí]', '???', 'XXX'] },
    { yaml: 'noi_dung: |\n  1. Giao thôn ……… thực hiện trước …/…/2026, Kế hoạch số …/KH-UBND.', marks: ['thôn ………', '…/…/2026', 'số …'] },
  ],
});
