import type { AdoptingRule } from '../rule.js';

export const sg12: AdoptingRule = {
  id: 'ND30-SG12',
  title: 'Dưới KT., TL., TUQ. có chức vụ của người ký',
  clause: 'Phụ lục I, Phần I, Mục II, điểm b, c khoản 7',
  severity: 'error',
  description: 'Ký thay, ký thừa lệnh, ký thừa ủy quyền thì ghi chức vụ của người đứng đầu, rồi chức vụ của chính người ký. Không ghi cả TL. và TUQ. cho một chữ ký.',
  wrong: 'ky: { tm: Ủy ban nhân dân, kt: Chủ tịch, ho_ten: Nguyễn Văn An }',
  right: 'ky: { tm: Ủy ban nhân dân, kt: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Nguyễn Văn An }',
  adopts: (d) => d.code === 'plan.signature' || (d.code === 'plan.missing' && d.facts.field === 'chuc_vu'),
};
