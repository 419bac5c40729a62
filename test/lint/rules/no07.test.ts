import { describeRule } from '../support.js';

describeRule('ND30-NO07', {
  dung: [
    'ky_hieu: KH-UBND',
    'ky_hieu: KH-CVĐ\nco_quan: { ten: Công viên Đầm Sen, chu_quan: UBND xã Xuân Đông }',
  ],
  sai: [
    { yaml: 'ky_hieu: CV-UBND', marks: ['CV'] },
  ],
});
