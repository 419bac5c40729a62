import { describeRule } from '../support.js';

describeRule('ND30-SG01', {
  dung: [
    'ky: { tm: Ủy ban nhân dân, kt: Chủ tịch, chuc_vu: Phó Chủ tịch }',
    'ky: { tm: TM. Ủy ban nhân dân, chuc_vu: Chủ tịch }',
    'ky:\n  chuc_vu: |\n    TM. ỦY BAN NHÂN DÂN\n    KT. CHỦ TỊCH\n    PHÓ CHỦ TỊCH\n  ho_ten: Nguyễn Văn An',
    'ky: { chuc_vu: KTV trưởng }',
  ],
  sai: [
    { yaml: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Quyền Chủ tịch, ho_ten: Nguyễn Văn An }', marks: ['Quyền'], mended: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Q. Chủ tịch, ho_ten: Nguyễn Văn An }' },
    { yaml: 'ky: { chuc_vu: T.M Ủy ban nhân dân, ho_ten: Nguyễn Văn An }', marks: ['T.M'] },
    { yaml: 'ky: { tm: T/M Ủy ban nhân dân, chuc_vu: Chủ tịch }', marks: ['T/M'], mended: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch }' },
    { yaml: 'ky: { tm: TM/ Ủy ban nhân dân, chuc_vu: Chủ tịch }', marks: ['TM/'], mended: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch }' },
    { yaml: 'ky: { kt: K/T Chủ tịch, chuc_vu: Phó Chủ tịch }', marks: ['K/T'], mended: 'ky: { kt: Chủ tịch, chuc_vu: Phó Chủ tịch }' },
    { yaml: 'ky: { tl: "TL: Giám đốc", chuc_vu: Trưởng phòng }', marks: ['TL:'], mended: 'ky: { tl: "Giám đốc", chuc_vu: Trưởng phòng }' },
    { yaml: 'ky:\n  chuc_vu: |\n    K/T HIỆU TRƯỞNG\n    PHÓ HIỆU TRƯỞNG\n  ho_ten: Nguyễn Văn An', marks: ['K/T'], mended: 'ky:\n  chuc_vu: |\n    KT. HIỆU TRƯỞNG\n    PHÓ HIỆU TRƯỞNG\n  ho_ten: Nguyễn Văn An' },
    { yaml: 'ky:\n  chuc_vu: |\n    KT.CHỦ TỊCH\n    PHÓ CHỦ TỊCH\n  ho_ten: Nguyễn Văn An', marks: ['KT.'], mended: 'ky:\n  chuc_vu: |\n    KT. CHỦ TỊCH\n    PHÓ CHỦ TỊCH\n  ho_ten: Nguyễn Văn An' },
  ],
});
