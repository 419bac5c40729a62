import { describeRule } from '../support.js';

describeRule('ND30-SG07', {
  dung: [
    'ky: { chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An }',
    'ky: { chuc_vu: Chủ tịch, ho_ten: Ông Văn An }',
    'ky: { chuc_vu: Chủ tịch, ho_ten: Cô Thị Bình }',
    'co_quan: { ten: Công an tỉnh Lâm Đồng, chu_quan: Bộ Công an }\nky_hieu: KH-CAT\nky: { chuc_vu: Giám đốc, ho_ten: Đại tá Nguyễn Văn An }',
    'ky: { chuc_vu: Chủ tịch, ho_ten: Cao Bá Quát }',
  ],
  sai: [
    { yaml: 'ky: { chuc_vu: Chủ tịch, ho_ten: ThS. Nguyễn Văn An }', marks: ['ThS.'], mended: 'ky: { chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An }' },
    { yaml: 'ky: { chuc_vu: Chủ tịch, ho_ten: PGS.TS Nguyễn Văn An }', marks: ['PGS.TS'], mended: 'ky: { chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An }' },
    { yaml: 'ky: { chuc_vu: Giám đốc, ho_ten: BS.CKII Nguyễn Văn An }', marks: ['BS.CKII'] },
    { yaml: 'ky: { chuc_vu: Chủ tịch, ho_ten: Ông Nguyễn Văn An }', marks: ['Ông'], mended: 'ky: { chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An }' },
    { yaml: 'ky: { chuc_vu: Chủ tịch, ho_ten: Bà Trần Thị Bình }', marks: ['Bà'] },
    { yaml: 'ky: { chuc_vu: Chủ tịch, ho_ten: Đ/c Nguyễn Văn An }', marks: ['Đ/c'] },
    { yaml: 'ky: { chuc_vu: Chủ tịch, ho_ten: Thạc sĩ Nguyễn Văn An }', marks: ['Thạc sĩ'] },
    { yaml: 'ky: { chuc_vu: Chủ tịch, ho_ten: NGƯT Nguyễn Văn An }', marks: ['NGƯT'] },
    { yaml: 'ky: { chuc_vu: Chủ tịch, ho_ten: Đại tá Nguyễn Văn An }', marks: ['Đại tá'] },
    { yaml: 'co_quan: { ten: Trường Trung học cơ sở Xuân Đông, chu_quan: UBND xã Xuân Đông }\nky_hieu: KH-THCSXĐ\nky: { chuc_vu: Hiệu trưởng, ho_ten: ThS. Phạm Thị Dung }', marks: ['ThS.'] },
  ],
});
