import type { AdoptingRule } from '../rule.js';

export const ty03: AdoptingRule = {
  id: 'ND30-TY03',
  title: 'Chữ theo bảng mã Unicode',
  clause: 'Phụ lục I, Phần I, Mục I, khoản 4',
  severity: 'error',
  description: 'Văn bản dùng bảng mã Unicode theo TCVN 6909:2001. Chữ dán từ tệp cũ kiểu TCVN3 (.VnTime), VNI, hoặc chữ UTF-8 mở nhầm bảng mã (HÆ°á»›ng), hiện thành ký tự lạ ở máy khác.',
  wrong: 'ket_thuc: "Céng hßa x· héi chñ nghÜa ViÖt Nam, Uû ban nh©n d©n tØnh ban hµnh kÕ ho¹ch nh­ sau"',
  right: 'ket_thuc: Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau.',
  adopts: (d) => d.code === 'read.legacy-encoding',
};
