import type { AdoptingRule } from '../rule.js';

export const dt03: AdoptingRule = {
  id: 'ND30-DT03',
  title: 'Ngày ban hành đúng dạng và có trong lịch',
  clause: 'Phụ lục I, Phần I, Mục II, điểm b khoản 4',
  severity: 'error',
  description: 'Ngày ban hành viết đủ ngày, tháng, năm và phải có trong lịch. Dự thảo được để trống ngày hoặc tháng.',
  wrong: 'ngay: 31/4/2026',
  right: 'ngay: 29/4/2026',
  adopts: (d) => d.code === 'plan.date',
};
