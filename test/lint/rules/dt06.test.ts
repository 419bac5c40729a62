import { describeRule } from '../support.js';

describeRule('ND30-DT06', {
  dung: [
    'dia_danh: Thành phố Hồ Chí Minh',
    'dia_danh: Phường 3',
    'dia_danh: Xuân Hòa',
    'dia_danh: Phường Điện Biên Phủ',
    'dia_danh: Điện Biên',
  ],
  sai: [
    { yaml: 'dia_danh: Hồ Chí Minh', marks: ['Hồ Chí Minh'] },
    { yaml: 'dia_danh: 3', marks: ['3'] },
    { yaml: 'co_quan: Ủy ban nhân dân phường Trần Hưng Đạo\ndia_danh: Trần Hưng Đạo', marks: ['Trần Hưng Đạo'] },
  ],
});
