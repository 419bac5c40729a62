import { describeRule } from '../support.js';

describeRule('ND30-SG14', {
  dung: [
    'co_quan: Ban Chỉ đạo chuyển đổi số\nky: { chuc_vu: Chủ tịch UBND xã, ho_ten: Nguyễn Văn An }',
    'ky: { tm: Ủy ban nhân dân, kt: Chủ tịch, chuc_vu: Phó Chủ tịch Thường trực, ho_ten: Nguyễn Văn An }',
  ],
  sai: [{ yaml: 'ky: { tm: Ủy ban nhân dân, kt: Chủ tịch, chuc_vu: Phó Chủ tịch UBND xã, ho_ten: Nguyễn Văn An }', marks: ['UBND xã'] }, { yaml: 'ky: { tm: Ủy ban nhân dân, kt: Chủ tịch, chuc_vu: Phó chủ tịch UBND xã, ho_ten: Lê Văn An }', marks: ['UBND xã'] }],
});
