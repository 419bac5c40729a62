import { describeRule } from '../support.js';

describeRule('ND30-NO08', {
  dung: [
    'ky_hieu: QĐ-UBND',
    'ky_hieu: KH-UBND',
    'co_quan: Uỷ ban nhân dân tỉnh Bắc Ninh\nky_hieu: KH-UBND',
    'co_quan: { ten: Sở Giáo dục và Đào tạo, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SGD&ĐT',
    'co_quan: { ten: Sở Văn hóa, Thể thao và Du lịch, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SVHTTDL',
    'co_quan: { ten: Tiểu ban Thông tin, Tuyên truyền, Khánh tiết, chu_quan: Ủy ban bầu cử xã Phố Bảng }\nky_hieu: KH-TBTTKT',
    'co_quan: { ten: Trường Trung học cơ sở Xuân Đông, chu_quan: UBND xã Xuân Đông }\nky_hieu: KH-TrTHCS',
    'co_quan: [{ ten: Sở Y tế, chu_quan: UBND tỉnh Lâm Đồng }, { ten: Sở Giáo dục và Đào tạo, chu_quan: UBND tỉnh Lâm Đồng }]\nky_hieu: KHLT-SYT-SGDĐT',
  ],
  sai: [
    { yaml: 'ky_hieu: UBND-KH', marks: ['UBND-KH'] },
    { yaml: 'ky_hieu: KH-UBND-VP', marks: ['KH-UBND-VP'] },
    { yaml: 'ky_hieu: KH-UBNDX', marks: ['KH-UBNDX'] },
    { yaml: 'ky_hieu: KH-UB', marks: ['KH-UB'] },
    { yaml: 'ky_hieu: KH-Ubnd', marks: ['KH-Ubnd'] },
    { yaml: 'co_quan: { ten: Sở Giáo dục và Đào tạo, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SYT', marks: ['KH-SYT'] },
    { yaml: 'co_quan: { ten: Sở Nông nghiệp và Môi trường, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SNNPTNT', marks: ['KH-SNNPTNT'] },
    { yaml: 'co_quan: { ten: Phòng Kinh tế, chu_quan: UBND xã Xuân Đông }\nky_hieu: KH-UBND', marks: ['KH-UBND'] },
  ],
});
