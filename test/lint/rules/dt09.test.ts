import { describeRule } from '../support.js';

describeRule('ND30-DT09', {
  dung: [
    'ngay: 12/01/2026\nnoi_dung: |\n  - Tổng hợp kết quả, báo cáo UBND phường trước ngày 27 tháng 02 năm 2026.',
    'ngay: 12/01/2026\nnoi_dung: |\n  - Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2025 của UBND tỉnh; số liệu đến ngày 31/12/2025.',
    'ngay: 20/11/2025\nnoi_dung: |\n  *Thời gian thực hiện:* Từ 01/7/2025.',
    'ngay: 01/2026\nnoi_dung: |\n  - Báo cáo trước ngày 05/01/2026.',
    'ngay: 12/01/2026\nnoi_dung: |\n  - Hồ sơ tiếp nhận trước ngày 01/7/2025 tiếp tục được giải quyết.',
    'ngay: 12/01/2026\nnoi_dung: |\n  - Tổ chức lễ ngày 03/02/2026 là ngày kỷ niệm (03/02/1930 - 03/02/2026).',
    'ngay: 12/01/2026\nnoi_dung: |\n  - Thời gian công tác từ ngày 01/01/2021 đến ngày 31/12/2025.\n  - Hoàn thành nhiệm vụ từ ngày 01/01/2025 đến ngày 31/12/2025.\n  - Thời gian khảo sát số liệu: từ ngày 01/01/2025 đến ngày 31/12/2025.',
    'ngay: 12/01/2026\nnoi_dung: |\n  - Trạm Y tế tổng hợp (báo cáo ngày 20/12/2025); thực hiện đến hết ngày 31/12/2025 đã có 25 đơn vị.',
    'ngay: 12/01/2026\nnoi_dung: |\n  1. Treo lại băng rôn đã in trước ngày 05/01/2026.\n  2. Các thôn treo cờ trước ngày 25/01/2026.',
  ],
  sai: [
    { yaml: 'ngay: 12/01/2026\nnoi_dung: |\n  1. Treo băng rôn trước ngày 05/01/2026.\n  2. Phòng Kinh tế: Cấp kinh phí cho các thôn trước ngày 06/01/2026.\n  - Cắm biển báo xong trước ngày 07/01/2026.\n  - Xây dựng kế hoạch của đơn vị trước ngày 08/01/2026.\n  - Tham mưu thành lập Tổ giúp việc trước ngày 09/01/2026.', marks: ['05/01/2026', '06/01/2026', '07/01/2026', '08/01/2026', '09/01/2026'] },
    { yaml: 'ngay: 12/01/2026\nnoi_dung: |\n  - Thời gian thực hiện: từ ngày 20/01/2025 đến ngày 25/01/2025.', marks: ['25/01/2025'] },
    { yaml: 'ngay: 12/01/2026\nnoi_dung: |\n  - Gửi báo cáo về Văn phòng trước ngày 05/01/2026.', marks: ['05/01/2026'] },
    { yaml: 'ngay: 12/01/2026\nnoi_dung:\n  Thời gian: 08 giờ 00 ngày 20/01/2025.', marks: ['20/01/2025'] },
    { yaml: 'ngay: 12/01/2026\nnoi_dung: |\n  1. Thời gian: ngày 20 tháng 01 năm 2025.', marks: ['ngày 20 tháng 01 năm 2025'] },
  ],
});
