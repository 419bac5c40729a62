import { describeRule } from '../support.js';

describeRule('ND30-HD09', {
  dung: [
    'co_quan: Ủy ban nhân dân xã Xuân Đông',
    'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SYT',
    'co_quan: { ten: Ban Thường trực, chu_quan: Ủy ban MTTQ Việt Nam xã Lương Minh }\nky_hieu: KH-MTTQ-BTT',
  ],
  sai: [
    { yaml: 'co_quan: { ten: Ủy ban nhân dân xã Xuân Đông, chu_quan: UBND tỉnh Đồng Tháp }', marks: ['UBND tỉnh Đồng Tháp'] },
    { yaml: 'co_quan: { ten: Hội đồng nhân dân xã Xuân Đông, chu_quan: UBND tỉnh Đồng Tháp }', marks: ['UBND tỉnh Đồng Tháp'] },
  ],
});
