import { describeRule } from '../support.js';

describeRule('ND30-SG11', {
  dung: [
    'ky: { tm: Ủy ban nhân dân, kt: Chủ tịch, chuc_vu: Phó Chủ tịch }',
    'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SYT\nky: { kt: Giám đốc, chuc_vu: Phó Giám đốc }',
    'co_quan: { ten: Trường Trung học cơ sở Xuân Đông, chu_quan: UBND xã Xuân Đông }\nky_hieu: KH-THCSXĐ\nky: { chuc_vu: Hiệu trưởng }',
    'co_quan: { ten: Ban Thường trực, chu_quan: Ủy ban MTTQ Việt Nam xã Lương Minh }\nky_hieu: KH-MTTQ-BTT\nky: { tm: Ban Thường trực, chuc_vu: Chủ tịch }',
    'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SYT\nky: { tl: Giám đốc, chuc_vu: Trưởng phòng Nghiệp vụ Y }',
    'ky: { tm: Ủy ban nhân dân, kt: Giám đốc, chuc_vu: Phó Chủ tịch }',
    'co_quan: { ten: Công an tỉnh Lâm Đồng, chu_quan: Bộ Công an }\nky_hieu: KH-CAT\nky: { chuc_vu: Giám đốc }',
  ],
  sai: [
    { yaml: 'co_quan: { ten: Trường Tiểu học Xuân Đông, chu_quan: UBND xã Xuân Đông }\nky: { chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An }', marks: ['Giám đốc'] },
    { yaml: 'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SYT\nky: { kt: Chủ tịch, chuc_vu: Phó Chủ tịch }', marks: ['Chủ tịch'] },
    { yaml: 'co_quan: { ten: Trường Trung học cơ sở Xuân Đông, chu_quan: UBND xã Xuân Đông }\nky_hieu: KH-THCSXĐ\nky: { chuc_vu: Chủ tịch }', marks: ['Chủ tịch'] },
    { yaml: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Giám đốc }', marks: ['Giám đốc'] },
    { yaml: 'co_quan: { ten: Phòng Kinh tế, chu_quan: UBND xã Xuân Đông }\nky_hieu: KH-KT\nky: { kt: Giám đốc, chuc_vu: Phó Giám đốc }', marks: ['Giám đốc'] },
  ],
});
