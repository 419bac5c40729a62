import type { AdoptingRule } from '../rule.js';

export const nn10: AdoptingRule = {
  id: 'ND30-NN10',
  title: 'Có một dòng Lưu',
  clause: 'Phụ lục I, Phần I, Mục II, điểm c, d khoản 9',
  severity: 'error',
  description: 'Nơi nhận kết thúc bằng một dòng Lưu. Dòng ấy ghi ở mục luu, hoặc ở cuối noi_nhan, không ghi khác nhau ở cả hai chỗ.',
  wrong: 'noi_nhan: [Các thôn, "Lưu: VT, VP"]\nluu: VT, KT',
  right: 'noi_nhan: [Các thôn]\nluu: VT, KT',
  adopts: (d) => (d.code === 'plan.twice' || d.code === 'plan.missing' || d.code === 'plan.empty') && d.facts.field === 'luu',
};
