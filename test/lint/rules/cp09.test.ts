import { describeRule } from '../support.js';

describeRule('ND30-CP09', {
  dung: [
    'ket_thuc: Ngày Nhà giáo Việt Nam, Bà mẹ Việt Nam Anh hùng, NGÀY NHÀ GIÁO VIỆT NAM, Quốc hội, Chủ tịch nước, Biển Đông, theo Luật Đất đai, Bộ luật Lao động.',
    'ket_thuc: Bãi biển đông người; gió biển đông nam; quy định của pháp luật Việt Nam; theo luật Việt Nam; chủ tịch hội; Phó Chủ tịch UBND xã.',
  ],
  sai: [
    { yaml: 'ket_thuc: Tại thành phố Hồ Chí Minh.', marks: ['thành phố Hồ Chí Minh'], mended: 'ket_thuc: Tại Thành phố Hồ Chí Minh.' },
    { yaml: 'ket_thuc: Mừng ngày nhà giáo việt nam, thăm bà mẹ việt nam anh hùng.', marks: ['ngày nhà giáo việt nam', 'bà mẹ việt nam anh hùng'], mended: 'ket_thuc: Mừng ngày Nhà giáo Việt Nam, thăm Bà mẹ Việt Nam anh hùng.' },
    { yaml: 'ket_thuc: Đại biểu quốc hội, Chủ tịch Nước, chủ quyền biển đông, giao chủ tịch UBND xã.', marks: ['quốc hội', 'biển đông', 'Chủ tịch Nước', 'chủ tịch'] },
    { yaml: 'ket_thuc: Theo luật Đất đai và Bộ luật lao động.', marks: ['luật', 'Bộ luật lao động'], mended: 'ket_thuc: Theo Luật Đất đai và Bộ luật Lao động.' },
  ],
});
