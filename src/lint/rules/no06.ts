import { codeFault } from '../find/code.js';
import type { AdoptingRule } from '../rule.js';

export const no06: AdoptingRule = {
  id: 'ND30-NO06',
  title: 'Số của kế hoạch không kèm năm',
  clause: 'Phụ lục I, Phần I, Mục II, khoản 3; Điều 15',
  severity: 'error',
  description: 'Số của văn bản hành chính là số thứ tự trong năm: 15/KH-UBND. Chỉ văn bản quy phạm pháp luật mới ghi năm trong số, như 30/2020/NĐ-CP.',
  wrong: 'so: 15/2026',
  right: 'so: 15',
  adopts: (d) => codeFault(d) === 'year',
};
