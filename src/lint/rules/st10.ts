import type { AdoptingRule } from '../rule.js';

export const st10: AdoptingRule = {
  id: 'ND30-ST10',
  title: 'Nội dung kết thúc bằng một câu để gắn dấu ./. vào cuối',
  clause: 'các mẫu của Phụ lục III (Mẫu 1.4)',
  severity: 'warning',
  description: 'Mọi mẫu của Nghị định kết thúc nội dung bằng dấu ./. gắn vào câu cuối; công cụ tự đặt dấu ấy. Nội dung kết thúc bằng một bảng thì không có câu nào để đặt.',
  wrong: 'noi_dung:\n  - tieu_de: Tiến độ\n    noi_dung: |\n      | Việc | Thời gian |\n      |---|---|\n      | In tài liệu | Tháng 3 |',
  right: 'noi_dung:\n  - tieu_de: Tiến độ\n    noi_dung: |\n      | Việc | Thời gian |\n      |---|---|\n      | In tài liệu | Tháng 3 |\nket_thuc: Trên đây là Kế hoạch tổ chức Hội nghị, đề nghị các phòng thực hiện.',
  adopts: (d) => d.code === 'plan.no-ending',
};
