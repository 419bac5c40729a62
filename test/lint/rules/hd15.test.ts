import { describeRule } from '../support.js';

describeRule('ND30-HD15', {
  dung: [
    'co_quan: { ten: Sở Tài chính, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-STC',
    "co_quan: { ten: Sở Du lịch, chu_quan: 'Ban Văn hóa, Du lịch' }\nky_hieu: KH-SDL",
  ],
  sai: [
    { yaml: "co_quan: '{ ten: Sở Tài chính, chu_quan: UBND tỉnh Lâm Đồng }'\nky_hieu: KH-STC", marks: ["'{ ten: Sở Tài chính, chu_quan: UBND tỉnh Lâm Đồng }'"] },
    { yaml: 'co_quan: Ủy ban nhân dân xã Xuân Đông }', marks: ['}'] },
  ],
});
