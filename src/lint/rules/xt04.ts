import type { AdoptingRule } from '../rule.js';

export const xt04: AdoptingRule = {
  id: 'ND30-XT04',
  title: 'Ký hiệu người soạn và số bản ghi như PL.(300)',
  clause: 'Phụ lục I, Phần I, Mục III, khoản 3',
  severity: 'error',
  description: 'Ký hiệu người soạn thảo là chữ in hoa, số lượng bản phát hành là chữ số Ả Rập trong ngoặc: PL.(300).',
  wrong: 'nguoi_soan: pl 300',
  right: 'nguoi_soan: PL.(300)',
  adopts: (d) => d.code === 'plan.drafter',
};
