import { describeRule } from '../support.js';

describeRule('ND30-ST14', {
  dung: [
    'ket_thuc: Trên đây là Kế hoạch./.',
    'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  Một./.',
    'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  Đường 25B/1.',
    'ket_thuc: Chi tiết tại Phụ lục.\nphu_luc:\n  - tieu_de: A\n    noi_dung: Một./.',
  ],
  sai: [
    { yaml: 'ket_thuc: Trên đây là Kế hoạch.//.', marks: ['.//.'], mended: 'ket_thuc: Trên đây là Kế hoạch.' },
    { yaml: 'ket_thuc: Trên đây là Kế hoạch././.', marks: ['././.'] },
    { yaml: 'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  Một./.\n  II. B\n  Hai.', marks: ['./.'], mended: 'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  Một.\n  II. B\n  Hai.' },
    { yaml: 'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  Một./.\nket_thuc: Trên đây là Kế hoạch.', marks: ['./.'], mended: 'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  Một.\nket_thuc: Trên đây là Kế hoạch.' },
    { yaml: 'ket_thuc: |\n  Trên đây là Kế hoạch.\n  ./.', marks: ['./.'] },
  ],
});
