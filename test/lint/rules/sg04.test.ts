import { describeRule } from '../support.js';

describeRule('ND30-SG04', {
  dung: [
    'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch }',
    'co_quan: { ten: Ban Thường trực, chu_quan: Ủy ban MTTQ Việt Nam xã Lương Minh }\nky_hieu: KH-MTTQ-BTT\nky: { tm: Ban Thường trực, chuc_vu: Chủ tịch }',
    'co_quan: { ten: Ban Thường trực, chu_quan: Ủy ban MTTQ Việt Nam xã Lương Minh }\nky_hieu: KH-MTTQ-BTT\nky: { tm: Ban Thường trực Ủy ban MTTQ, chuc_vu: Chủ tịch }',
  ],
  sai: [
    { yaml: 'ky: { tm: UBND, chuc_vu: Chủ tịch }', marks: ['UBND'], mended: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch }' },
    { yaml: 'ky: { tm: UBND xã Xuân Đông, chuc_vu: Chủ tịch }', marks: ['UBND xã Xuân Đông'], mended: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch }' },
    { yaml: 'ky: { tm: Ủy ban nhân dân tỉnh Lâm Đồng, chuc_vu: Chủ tịch }', marks: ['Ủy ban nhân dân tỉnh Lâm Đồng'], mended: 'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch }' },
    { yaml: 'ky:\n  chuc_vu: |\n    TM. UBND XÃ XUÂN ĐÔNG\n    CHỦ TỊCH\n  ho_ten: Nguyễn Văn An', marks: ['UBND XÃ XUÂN ĐÔNG'] },
    { yaml: 'ky: { tm: TM. UBND XÃ, chuc_vu: Chủ tịch }', marks: ['UBND XÃ'], mended: 'ky: { tm: TM. Ủy ban nhân dân, chuc_vu: Chủ tịch }' },
  ],
});
