import { describeRule } from '../support.js';

describeRule('ND30-SG03', {
  dung: [
    'ky: { tm: tm. Ủy ban nhân dân, kt: kt. Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Trần Thị Bình }',
    'ky: { tm: Ủy ban nhân dân, kt: Chủ tịch, chuc_vu: Phó Chủ tịch }',
    'ky: { tm: Ủy ban nhân dân, kt: Chủ tịch, chuc_vu: Phó Chủ tịch Thường trực }',
    'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SYT\nky: { kt: Giám đốc, chuc_vu: Phó Giám đốc }',
    'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch }',
    'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SYT\nky: { kt: Giám đốc, chuc_vu: Phó giám đốc Sở }',
    'ky: { kt: Bộ trưởng, chuc_vu: Thứ trưởng }',
    'ky: { kt: Trưởng ban, chuc_vu: Phó Trưởng ban }',
    'ky: { kt: Chánh Văn phòng, chuc_vu: Phó Chánh Văn phòng }',
    'ky: { tl: Giám đốc, chuc_vu: Trưởng phòng }',
    'ky: { q: Hiệu trưởng }',
    'ky:\n  chuc_vu: |\n    TM. ỦY BAN NHÂN DÂN\n    KT. CHỦ TỊCH\n    PHÓ CHỦ TỊCH\n  ho_ten: Nguyễn Văn An',
    'ky:\n  chuc_vu: |\n    Trưởng Ban Chỉ đạo\n    Phó Chủ tịch UBND tỉnh\n  ho_ten: Nguyễn Văn An',
    'ky: { chuc_vu: Chủ tịch UBND thành phố }',
    'ky: { kt: Tổ trưởng, chuc_vu: Tổ phó }',
    'ky: { kt: Trưởng ban, chuc_vu: Ủy viên Thường trực }',
  ],
  sai: [
    { yaml: 'ky: { tm: Ủy ban nhân dân, kt: Chủ tịch, chuc_vu: Chủ tịch }', marks: ['Chủ tịch'] },
    { yaml: 'ky: { tm: Ủy ban nhân dân, kt: Chủ tịch, chuc_vu: Chánh Văn phòng }', marks: ['Chánh Văn phòng'] },
    { yaml: 'ky: { tm: Ủy ban nhân dân, kt: Chủ tịch, chuc_vu: Phó Giám đốc }', marks: ['Phó Giám đốc'] },
    { yaml: 'ky: { tm: Ủy ban nhân dân, kt: Phó Chủ tịch, chuc_vu: Phó Chủ tịch }', marks: ['Phó Chủ tịch'] },
    { yaml: 'ky: { kt: Ủy ban nhân dân, chuc_vu: Phó Chủ tịch }', marks: ['Ủy ban nhân dân'] },
    { yaml: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Phó Chủ tịch }', marks: ['Phó Chủ tịch'] },
    { yaml: 'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SYT\nky: { chuc_vu: Phó Giám đốc }', marks: ['Phó Giám đốc'] },
    { yaml: 'ky: { chuc_vu: KT. Chủ tịch }', marks: ['KT. Chủ tịch'] },
    { yaml: 'ky:\n  chuc_vu: |\n    KT. CHỦ TỊCH\n    CHỦ TỊCH\n  ho_ten: Nguyễn Văn An', marks: ['CHỦ TỊCH'] },
    { yaml: 'ky:\n  chuc_vu: |\n    KT. CHỦ TỊCH\n    PHÓ GIÁM ĐỐC\n  ho_ten: Nguyễn Văn An', marks: ['PHÓ GIÁM ĐỐC'] },
  ],
});
