import type { AdoptingRule } from '../rule.js';

export const xt01: AdoptingRule = {
  id: 'ND30-XT01',
  title: 'Độ khẩn là khẩn, thượng khẩn hoặc hỏa tốc',
  clause: 'Phụ lục I, Phần I, Mục III, điểm b khoản 2',
  severity: 'error',
  description: 'Văn bản có ba mức độ khẩn: KHẨN, THƯỢNG KHẨN, HỎA TỐC. Người soạn đề xuất, người ký quyết định.',
  wrong: 'do_khan: rất khẩn',
  right: 'do_khan: thượng khẩn',
  adopts: (d) => d.code === 'plan.choice' && d.facts.field === 'Độ khẩn',
};
