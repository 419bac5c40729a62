import { describeRule } from '../support.js';

const SO = 'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Nghệ An }\nky_hieu: KH-SYT\ndia_danh: Nghệ An\n';

describeRule('ND30-SG15', {
  dung: [
    'ky: { tm: Ủy ban nhân dân, q: Chủ tịch, ho_ten: Lê Văn An }',
    `${SO}ky: { tl: Giám đốc, chuc_vu: Chánh Văn phòng, ho_ten: Lê Văn An }`,
    `${SO}ky: { tuq: Giám đốc, chuc_vu: Giám đốc Trung tâm Kiểm soát bệnh tật, ho_ten: Lê Văn An }`,
    `${SO}ky: { tl: Giám đốc, kt: Trưởng phòng, chuc_vu: Phó Trưởng phòng, ho_ten: Lê Văn An }`,
  ],
  sai: [
    { yaml: 'ky: { tm: Ủy ban nhân dân, q: Chủ tịch, chuc_vu: Chủ tịch, ho_ten: Lê Văn An }', marks: ['Chủ tịch'] },
    { yaml: `${SO}ky: { tl: Giám đốc, chuc_vu: Phó Giám đốc, ho_ten: Lê Văn An }`, marks: ['Giám đốc'] },
    { yaml: `${SO}ky: { tuq: Giám đốc, chuc_vu: Phó Giám đốc Thường trực, ho_ten: Lê Văn An }`, marks: ['Giám đốc'] },
    { yaml: `${SO}ky: { tuq: Giám đốc, chuc_vu: Giám đốc, ho_ten: Lê Văn An }`, marks: ['Giám đốc'] },
  ],
});
