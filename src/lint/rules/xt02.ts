import type { AdoptingRule } from '../rule.js';

export const xt02: AdoptingRule = {
  id: 'ND30-XT02',
  title: 'Văn bản mật không soạn bằng công cụ này',
  clause: 'Phụ lục I, Phần I, Mục III, điểm a khoản 2',
  severity: 'error',
  description: 'Văn bản có nội dung bí mật nhà nước được soạn, đánh dấu mật, đăng ký và gửi theo pháp luật về bảo vệ bí mật nhà nước, trên máy không nối mạng.',
  wrong: 'do_mat: tối mật',
  right: 'do_khan: khẩn',
  adopts: (d) => d.code === 'plan.secret',
};
