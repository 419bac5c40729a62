import { describeRule } from '../support.js';

describeRule('ND30-SG10', {
  dung: [
    'ky: { tm: Ủy ban nhân dân, kt: Chủ tịch, chuc_vu: Phó Chủ tịch }',
    'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SYT\nky: { chuc_vu: Giám đốc }',
    'ky: { tl: Chủ tịch, chuc_vu: Chánh Văn phòng }',
    'ky:\n  chuc_vu: |\n    TM. ỦY BAN NHÂN DÂN\n    CHỦ TỊCH\n  ho_ten: Nguyễn Văn An',
    'ky: Lê Văn An',
  ],
  sai: [
    { yaml: 'ky: { kt: Chủ tịch, chuc_vu: Phó Chủ tịch }', marks: ['Chủ tịch'] },
    { yaml: 'ky: { chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An }', marks: ['Chủ tịch'] },
  ],
});
