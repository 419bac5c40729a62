import { describeRule } from '../support.js';

describeRule('ND30-CP11', {
  dung: [
    'ket_thuc: Theo Luật Đất đai, Luật Mặt trận Tổ quốc Việt Nam, Bộ luật Lao động, Luật Căn cước công dân, Luật Nhà ở, các luật về đất đai; LUẬT ĐẤT ĐAI; Luật lệ giao thông.',
    'can_cu: [Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân ngày 25 tháng 6 năm 2015]',
  ],
  sai: [
    { yaml: 'ket_thuc: Theo Luật Lâm Nghiệp, Luật đất đai, Luật an toàn thực phẩm.', marks: ['Lâm Nghiệp', 'đất đai', 'an toàn thực phẩm'], mended: 'ket_thuc: Theo Luật Lâm nghiệp, Luật Đất đai, Luật An toàn thực phẩm.' },
    { yaml: 'can_cu: [Luật Tổ chức Chính quyền địa phương ngày 16 tháng 6 năm 2025]', marks: ['Tổ chức Chính quyền địa phương'], mended: 'can_cu: [Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025]' },
  ],
});
