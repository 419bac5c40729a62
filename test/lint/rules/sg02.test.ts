import { describeRule } from '../support.js';

describeRule('ND30-SG02', {
  dung: [
    'ky: { tm: Ủy ban nhân dân, chuc_vu: Chủ tịch }',
    'co_quan: ỦY BAN NHÂN DÂN XÃ XUÂN ĐÔNG\nky: { tm: UBND xã Xuân Đông, chuc_vu: Chủ tịch }',
    'co_quan: { ten: Ban Thường trực, chu_quan: Ủy ban MTTQ Việt Nam xã Lương Minh }\nky_hieu: KH-MTTQ-BTT\nky: { tm: Ban Thường trực, chuc_vu: Chủ tịch }',
    'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SYT\nky: { chuc_vu: Giám đốc }',
    'co_quan: { ten: Trường Trung học cơ sở Xuân Đông, chu_quan: UBND xã Xuân Đông }\nky_hieu: KH-THCSXĐ\nky: { tm: Hội đồng trường, chuc_vu: Chủ tịch }',
    'co_quan: Hội đồng nhân dân xã Xuân Đông\nky: { tm: Hội đồng nhân dân, chuc_vu: Chủ tịch }',
    'co_quan: { ten: Tiểu ban Thông tin, chu_quan: Ủy ban bầu cử xã Phố Bảng }\nky_hieu: KH-TBTT\nky: { tm: Tiểu ban, chuc_vu: Trưởng Tiểu ban }',
    'co_quan: { ten: Ban Chỉ huy Phòng thủ dân sự, chu_quan: UBND xã Hàm Yên }\nky_hieu: KH-BCH\nky: { tm: Ban Chỉ huy, chuc_vu: Trưởng ban, ho_ten: Lê Văn An }',
  ],
  sai: [
    { yaml: 'ky: { tm: Ủy ban nhân dân, tl: Chủ tịch, chuc_vu: Chánh Văn phòng, ho_ten: Nguyễn Văn An }', marks: ['Ủy ban nhân dân'] },
    { yaml: 'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SYT\nky: { tm: Sở Y tế, chuc_vu: Giám đốc }', marks: ['Sở Y tế'] },
    { yaml: 'co_quan: { ten: Trường Trung học cơ sở Xuân Đông, chu_quan: UBND xã Xuân Đông }\nky_hieu: KH-THCSXĐ\nky: { tm: Nhà trường, chuc_vu: Hiệu trưởng }', marks: ['Nhà trường'] },
    { yaml: 'co_quan: { ten: Trường Trung học cơ sở Xuân Đông, chu_quan: UBND xã Xuân Đông }\nky_hieu: KH-THCSXĐ\nky: { tm: Ban Giám hiệu, chuc_vu: Hiệu trưởng }', marks: ['Ban Giám hiệu'] },
    { yaml: 'co_quan: { ten: Phòng Kinh tế, chu_quan: UBND xã Xuân Đông }\nky_hieu: KH-KT\nky: { tm: Ủy ban nhân dân, chuc_vu: Trưởng phòng }', marks: ['Ủy ban nhân dân'] },
    { yaml: 'ky: { tm: Chủ tịch, chuc_vu: Phó Chủ tịch }', marks: ['Chủ tịch'] },
    { yaml: 'ky: { tm: Hội đồng nhân dân, chuc_vu: Chủ tịch }', marks: ['Hội đồng nhân dân'] },
    { yaml: 'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Lâm Đồng }\nky_hieu: KH-SYT\nky:\n  chuc_vu: |\n    TM. SỞ Y TẾ\n    GIÁM ĐỐC\n  ho_ten: Nguyễn Văn An', marks: ['TM. SỞ Y TẾ'] },
    { yaml: 'co_quan: { ten: Ban Chỉ huy Quân sự, chu_quan: UBND xã Hàm Yên }\nky_hieu: KH-BCH\nky: { tm: Ban Chỉ huy, chuc_vu: Chỉ huy trưởng, ho_ten: Lê Văn An }', marks: ['Ban Chỉ huy'] },
  ],
});
