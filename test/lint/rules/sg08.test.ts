import { describeRule } from '../support.js';

describeRule('ND30-SG08', {
  dung: [
    'ky: { chuc_vu: Trưởng ban, chuc_vu_khac: Phó Chủ tịch UBND xã, ho_ten: Nguyễn Văn An }',
    'ky:\n  chuc_vu: |\n    TM. ỦY BAN NHÂN DÂN\n    KT. CHỦ TỊCH\n    PHÓ CHỦ TỊCH\n  ho_ten: Nguyễn Văn An',
  ],
  sai: [
    { yaml: 'ky: { chuc_vu: TL. Chủ tịch, ho_ten: Nguyễn Văn An }', marks: ['TL. Chủ tịch'] },
    { yaml: 'ky: { chuc_vu: TM. Ủy ban nhân dân, ho_ten: Nguyễn Văn An }', marks: ['TM. Ủy ban nhân dân'] },
    { yaml: 'ky: { chuc_vu: Trưởng ban, ho_ten: Nguyễn Văn An, duoi_ten: Phó Chủ tịch UBND xã }', marks: ['Phó Chủ tịch UBND xã'] },
    { yaml: 'ky:\n  chuc_vu: |\n    PHÓ CHỦ TỊCH\n    KT. CHỦ TỊCH\n  ho_ten: Nguyễn Văn An', marks: ['KT. CHỦ TỊCH'] },
  ],
});
