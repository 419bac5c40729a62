import { describeRule } from '../support.js';

describeRule('ND30-ST11', {
  dung: [
    'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  Một.\n  II. THỜI GIAN\n  Hai.\n  III. TỔ CHỨC THỰC HIỆN\n  Ba.',
    'noi_dung: |\n  I. MỤC TIÊU\n  Một.\n  II. NỘI DUNG\n  Hai.\n  III. PHÂN CÔNG THỰC HIỆN\n  Ba.',
    'noi_dung: |\n  I. THÀNH PHẦN\n  Một.\n  II. THỜI GIAN\n  Hai.',
  ],
  sai: [
    { yaml: 'noi_dung: |\n  I. MỤC ĐÍCH\n  Tổng kết công tác.\n  II. TỔ CHỨC HỘI NGHỊ\n  Một buổi.\n  III. KINH PHÍ\n  Ngân sách xã.', marks: ['noi_dung'] },
    { yaml: 'noi_dung: |\n  I. THÀNH PHẦN\n  Một.\n  II. THỜI GIAN\n  Hai.\n  III. TỔ CHỨC THỰC HIỆN\n  Ba.', marks: ['noi_dung'] },
    { yaml: 'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  Một.\n  II. THÀNH PHẦN\n  Hai.\n  III. THỜI GIAN\n  Ba.', marks: ['noi_dung'] },
    { yaml: 'noi_dung: |\n  I. MỤC ĐÍCH\n  Một.\n  II. NỘI DUNG\n  Hai.\n  III. TỔ CHỨC THỰC HỆN\n  Ba.', marks: ['TỔ CHỨC THỰC HỆN'] },
  ],
});
