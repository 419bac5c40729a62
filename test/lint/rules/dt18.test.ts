import { describeRule } from '../support.js';

const SUBJECT = 'trich_yeu: Tổ chức Tết trồng cây năm 2026\n';

describeRule('ND30-DT18', {
  dung: [
    `${SUBJECT}ket_thuc: Trên đây là Kế hoạch tổ chức Tết trồng cây năm 2026.`,
    `${SUBJECT}mo_dau: Thực hiện Quyết định năm 2025, Ủy ban nhân dân xã ban hành Kế hoạch trồng cây.`,
    `${SUBJECT}ket_thuc: Trên đây là Kế hoạch thực hiện Nghị quyết số 05/NQ-HĐND năm 2025. Kết quả năm 2025 là cơ sở.`,
    'trich_yeu: Tổ chức Hội nghị tổng kết năm 2025, triển khai nhiệm vụ năm 2026\nket_thuc: Trên đây là Kế hoạch tổ chức Hội nghị tổng kết năm 2025.',
    'trich_yeu: Chuyển đổi số giai đoạn 2026 - 2030\nket_thuc: Trên đây là Kế hoạch chuyển đổi số đến năm 2030.',
    'trich_yeu: Tổ chức Hội nghị\nket_thuc: Trên đây là Kế hoạch tổ chức Hội nghị năm 2025.',
    `${SUBJECT}noi_dung: |\n  1. Đánh giá việc xây dựng kế hoạch trồng cây năm 2025.`,
  ],
  sai: [
    { yaml: `${SUBJECT}ket_thuc: Trên đây là Kế hoạch tổ chức Tết trồng cây năm 2025 của UBND xã, đề nghị các thôn thực hiện.`, marks: ['năm 2025'] },
    { yaml: `${SUBJECT}mo_dau: Ủy ban nhân dân xã ban hành Kế hoạch tổ chức Tết trồng cây năm 2025 với các nội dung chính.`, marks: ['năm 2025'] },
    { yaml: 'trich_yeu: Chuyển đổi số giai đoạn 2026 - 2030\nket_thuc: Trên đây là kế hoạch chuyển đổi số giai đoạn 2021 - 2025.', marks: ['giai đoạn 2021 - 2025'] },
  ],
});
