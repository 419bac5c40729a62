import { describeRule } from '../support.js';

describeRule('ND30-HD11', {
  dung: [
    'co_quan: { ten: Sở Giáo dục và Đào tạo, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SGDĐT',
    'co_quan: { ten: Trường THCS Xuân Đông, chu_quan: UBND xã Xuân Đông }\nky_hieu: KH-THCSXĐ',
    'co_quan: { ten: Ban Thường trực, chu_quan: Ủy ban MTTQ Việt Nam xã Lương Minh }\nky_hieu: KH-MTTQ-BTT',
    'co_quan: Ủy ban nhân dân thành phố Phan Rang-Tháp Chàm',
  ],
  sai: [
    { yaml: 'co_quan: { ten: Sở GD&ĐT, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SGDĐT', marks: ['GD&ĐT'] },
    { yaml: 'co_quan: { ten: Sở NN&MT, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SNNMT', marks: ['NN&MT'] },
    { yaml: 'co_quan: { ten: Phòng VH-XH, chu_quan: UBND xã Xuân Đông }\nky_hieu: KH-VHXH', marks: ['VH-XH'] },
    { yaml: 'co_quan: BCĐ phòng chống thiên tai xã Xuân Đông\nky_hieu: KH-BCĐ', marks: ['BCĐ'] },
  ],
});
