import { describeRule } from '../support.js';

describeRule('ND30-CP08', {
  dung: [
    'ky: {chuc_vu: Trưởng Công an, ho_ten: Trung tá Nguyễn Văn An}',
    'ky: {chuc_vu: Trưởng trạm, ho_ten: Bác sĩ Nguyễn Văn An}',
    'ky: {tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: "H\'Hen Niê"}',
    'ky: {tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: (Đã ký) Trần Thị Bình}',
  ],
  sai: [
    { yaml: 'ky: {tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: trần thị Bình}', marks: ['trần thị Bình'], mended: 'ky: {tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Trần Thị Bình}' },
  ],
});
