import { describeRule } from '../support.js';

describeRule('ND30-ST10', {
  dung: [
    'noi_dung:\n  - tieu_de: Tiến độ\n    noi_dung: |\n      | Việc | Thời gian |\n      |---|---|\n      | In tài liệu | Tháng 3 |\nket_thuc: Trên đây là Kế hoạch.',
    'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  Một.',
  ],
  sai: [
    { yaml: 'noi_dung:\n  - tieu_de: Tiến độ\n    noi_dung: |\n      | Việc | Thời gian |\n      |---|---|\n      | In tài liệu | Tháng 3 |', marks: ['| Việc | Thời gian |\n      |---|---|\n      | In tài liệu | Tháng 3 |'] },
  ],
});
