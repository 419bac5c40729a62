import { describeRule } from '../support.js';

describeRule('ND30-TY05', {
  dung: [
    'trich_yeu: Phát động phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa”',
    'trich_yeu: “Tháng Thanh niên” và “Tháng ba biên giới”',
    'trich_yeu: "Tổ chức Hội nghị"',
    'ket_thuc: “Vì một Việt Nam xanh”',
    'noi_nhan: ["Ban Tổ chức “Hội xuân” (để thực hiện)"]',
  ],
  sai: [
    { yaml: 'dia_danh: “Xuân Đông”', marks: ['“Xuân Đông”'], mended: 'dia_danh: Xuân Đông' },
    { yaml: 'trich_yeu: “Tổ chức Hội nghị tổng kết”', marks: ['“Tổ chức Hội nghị tổng kết”'], mended: 'trich_yeu: Tổ chức Hội nghị tổng kết' },
    { yaml: 'ky:\n  tm: “Ủy ban nhân dân”\n  chuc_vu: Chủ tịch\n  ho_ten: Nguyễn Văn An', marks: ['“Ủy ban nhân dân”'] },
    { yaml: 'noi_nhan: [‘HĐND xã’]', marks: ['‘HĐND xã’'], mended: 'noi_nhan: [HĐND xã]' },
    { yaml: `dia_danh: '"Xuân Đông"'`, marks: ['"Xuân Đông"'] },
  ],
});
