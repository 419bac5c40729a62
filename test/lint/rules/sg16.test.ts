import { describeRule } from '../support.js';

describeRule('ND30-SG16', {
  dung: ['ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lê Văn An }', 'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: "Y Blô-Niê H\'Mok" }'],
  sai: [
    { yaml: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lê Văn An. }', marks: ['.'], mended: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lê Văn An }' },
    { yaml: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: (Đã ký) Lê Văn An }', marks: ['(Đã ký)'], mended: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lê Văn An }' },
    { yaml: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Lê Văn An (đã ký) }', marks: ['(đã ký)'] },
  ],
});
