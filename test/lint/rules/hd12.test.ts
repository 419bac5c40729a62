import { describeRule } from '../support.js';

describeRule('ND30-HD12', {
  dung: [
    'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SYT',
    'co_quan: { ten: Sở Y tế, chu_quan: UBND TP. Đà Nẵng }\nky_hieu: KH-SYT',
    'co_quan: { ten: Sở Y tế, chu_quan: Ủy ban nhân dân Thành phố Hồ Chí Minh }\nky_hieu: KH-SYT',
    'co_quan: { ten: Trường Trung học cơ sở Xuân Đông, chu_quan: UBND xã Xuân Đông }\nky_hieu: KH-THCSXĐ',
    'co_quan: { ten: Trường THPT Trần Phú, chu_quan: Sở Giáo dục và Đào tạo Lâm Đồng }\nky_hieu: KH-THPTTP',
    'co_quan: { ten: Ban Thường trực, chu_quan: Uỷ ban MTTQ Việt Nam phường Bắc Cam Ranh }\nky_hieu: KH-MTTQ-BTT',
    'co_quan: Ủy ban nhân dân tỉnh Khánh Hòa',
    'co_quan: Trường Đại học Đà Lạt\nky_hieu: KH-ĐHĐL',
    'co_quan: { ten: "Trường Tiểu học, THCS và THPT Hoa Sen", chu_quan: Sở Giáo dục và Đào tạo Hà Tĩnh }\nngay: 05/01/2026',
    'co_quan: { ten: Trạm Y tế xã Xuân Đông, chu_quan: Trung tâm Y tế Cẩm Mỹ }\nngay: 05/6/2025',
    'co_quan: { ten: Sở Y tế, chu_quan: UBND thành phố Huế }\nngay: 05/01/2026',
  ],
  sai: [
    { yaml: 'co_quan: Sở Nông nghiệp và Môi trường tỉnh Gia Lai\nky_hieu: KH-SNNMT', marks: ['Sở Nông nghiệp và Môi trường tỉnh Gia Lai'] },
    { yaml: 'co_quan: Sở Y tế\nky_hieu: KH-SYT', marks: ['Sở Y tế'] },
    { yaml: 'co_quan: Trường Tiểu học Xuân Đông\nky_hieu: KH-THXĐ', marks: ['Trường Tiểu học Xuân Đông'] },
    { yaml: 'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh }\nky_hieu: KH-SYT', marks: ['UBND tỉnh'] },
    { yaml: 'co_quan: { ten: Phòng Kinh tế, chu_quan: Ủy ban nhân dân }\nky_hieu: KH-KT', marks: ['Ủy ban nhân dân'] },
    { yaml: 'co_quan: { ten: Sở Y tế, chu_quan: UBND xã Xuân Đông }\nky_hieu: KH-SYT', marks: ['UBND xã Xuân Đông'] },
    { yaml: 'co_quan: { ten: Trường THPT Trần Phú, chu_quan: UBND phường Xuân Hòa }\nky_hieu: KH-THPTTP', marks: ['UBND phường Xuân Hòa'] },
    { yaml: 'co_quan: { ten: Trường Mầm non Hoa Sen, chu_quan: Sở Giáo dục và Đào tạo Hà Tĩnh }\nngay: 05/01/2026', marks: ['Sở Giáo dục và Đào tạo Hà Tĩnh'] },
    { yaml: 'co_quan: { ten: Trường Tiểu học Hoa Sen, chu_quan: Phòng Văn hóa - Xã hội }\nngay: 05/01/2026', marks: ['Phòng Văn hóa - Xã hội'] },
    { yaml: 'co_quan: { ten: Trạm Y tế Xuân Đông, chu_quan: Trung tâm Y tế huyện Cẩm Mỹ }\nngay: 05/01/2026', marks: ['Trung tâm Y tế huyện Cẩm Mỹ'] },
    { yaml: 'co_quan: { ten: Sở Y tế, chu_quan: UBND huyện Cẩm Mỹ }\nngay: 05/01/2024', marks: ['UBND huyện Cẩm Mỹ'] },
  ],
});
