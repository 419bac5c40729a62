import { describeRule } from '../support.js';

describeRule('ND30-TT03', {
  dung: [
    'trich_yeu: Chuyển đổi số xã Xuân Đông năm 2027',
    'trich_yeu: OCOP năm 2026',
    'trich_yeu: v/v tổ chức Hội nghị',
    'trich_yeu: Kỷ niệm Ngày Quốc khánh',
  ],
  sai: [
    { yaml: 'trich_yeu: Tiêm Chủng Mở Rộng Năm 2026', marks: ['Tiêm Chủng Mở Rộng Năm 2026'] },
    { yaml: 'trich_yeu: tổ chức Hội nghị', marks: ['t'], mended: 'trich_yeu: Tổ chức Hội nghị' },
    { yaml: 'trich_yeu: QUAN TRẮC, CẢNH BÁO MÔI TRƯỜNG', marks: ['QUAN TRẮC, CẢNH BÁO MÔI TRƯỜNG'] },
    { yaml: 'trich_yeu: Tổ Chức Hội Nghị Tổng Kết Năm 2026', marks: ['Tổ Chức Hội Nghị Tổng Kết Năm 2026'] },
  ],
});
