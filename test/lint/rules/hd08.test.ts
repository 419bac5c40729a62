import { describeRule } from '../support.js';

describeRule('ND30-HD08', {
  dung: [
    'co_quan: Ủy ban nhân dân xã Xuân Đông',
    'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SYT',
  ],
  sai: [
    { yaml: 'co_quan: UBND xã Xuân Đông', marks: ['UBND xã Xuân Đông'] },
    { yaml: 'co_quan: HĐND tỉnh Lâm Đồng', marks: ['HĐND tỉnh Lâm Đồng'] },
  ],
});
