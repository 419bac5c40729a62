import { describeRule } from '../support.js';

describeRule('ND30-HD13', {
  dung: ['co_quan: ỦY BAN NHÂN DÂN XÃ XUÂN ĐÔNG', 'co_quan: Uỷ ban nhân dân Thành phố Hồ Chí Minh', 'co_quan: Ủy ban Mặt trận Tổ quốc Việt Nam xã Xuân Đông'],
  sai: [{ yaml: 'co_quan: ỦY BAN NHÂN DÂN XUÂN ĐÔNG', marks: ['ỦY BAN NHÂN DÂN XUÂN ĐÔNG'] }],
});
