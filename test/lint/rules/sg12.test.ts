import { describeRule } from '../support.js';

describeRule('ND30-SG12', {
  dung: [
    'ky: { tm: Ủy ban nhân dân, kt: Chủ tịch, chuc_vu: Phó Chủ tịch }',
  ],
  sai: [
    { yaml: 'ky: { kt: Chủ tịch, ho_ten: Nguyễn Văn An }', marks: ['ky'] },
    { yaml: 'ky: { ho_ten: Nguyễn Văn An }', marks: ['ky'] },
    { yaml: 'ky: { tl: Giám đốc, tuq: Giám đốc, chuc_vu: Trưởng phòng }', marks: ['ky'] },
  ],
});
