import { describeRule } from '../support.js';

describeRule('ND30-DT10', {
  dung: [
    'ngay: 10/3/2026\ntrich_yeu: Tuyên truyền Luật Lưu trữ năm 2024\nnoi_dung: |\n  1. Hoàn thành việc tuyên truyền trước ngày 30/6/2026.\n  2. Báo cáo kết quả trước ngày 15/12/2026.',
    'ngay: 10/3/2026\ntrich_yeu: Khắc phục hạn chế sau kiểm điểm năm 2025\nnoi_dung: |\n  1. Hoàn thành việc rà soát trước ngày 30/6/2026.',
    'ngay: 12/01/2026\ntrich_yeu: Chuyển đổi số năm 2026\nnoi_dung: |\n  1. Báo cáo kết quả trước ngày 15/01/2027.',
    'ngay: 12/01/2026\ntrich_yeu: Tổng kết công tác năm 2025\nnoi_dung: |\n  1. Hoàn thành trước ngày 15/5/2026.',
    'ngay: 12/01/2026\ntrich_yeu: Giảm nghèo giai đoạn 2026 - 2030\nnoi_dung: |\n  1. Hoàn thành trước ngày 31/12/2030.',
    'ngay: 20/11/2025\ntrich_yeu: Chuyển đổi số năm 2026\nnoi_dung: |\n  1. Đăng ký chỉ tiêu trước ngày 20/12/2025.',
    'ngay: 05/3/2026\ntrich_yeu: Chuyển đổi số năm 2026\nnoi_dung: |\n  1. Hoàn thành trước ngày 20/01/2027.',
  ],
  sai: [
    { yaml: 'ngay: 12/01/2026\ntrich_yeu: Giảm nghèo giai đoạn 2026 - 2030\nnoi_dung: |\n  1. Hoàn thành trước ngày 31/12/2031.', marks: ['31/12/2031'] },
    { yaml: 'ngay: 05/3/2026\ntrich_yeu: Trồng cây năm 2025\nnoi_dung: |\n  1. Báo cáo trước ngày 20/5/2026.\n  2. Hoàn thành trước ngày 20/6/2026.\n  3. Nộp trước ngày 20/3/2026.', marks: ['2025'] },
  ],
});
