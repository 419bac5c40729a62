import { describeRule } from '../support.js';

describeRule('ND30-HD14', {
  dung: [
    'co_quan: { ten: Phòng Kế hoạch, chu_quan: Sở Y tế }',
    'co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh Lâm Đồng }',
    'co_quan: { ten: Vụ Pháp chế, chu_quan: Bộ Y tế }',
  ],
  sai: [
    { yaml: 'co_quan: { ten: Sở Y tế, chu_quan: Bộ Y tế }', marks: ['Bộ Y tế'] },
    { yaml: 'co_quan: { ten: Phòng Văn hóa - Xã hội, chu_quan: Sở Nội vụ }', marks: ['Sở Nội vụ'] },
  ],
});
