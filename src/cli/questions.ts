import type { Field } from '../init/index.js';

/** How one answer of `kehoach init` is asked for, and given as an option. */
export interface Question {
  /** The option's long name. */
  readonly option: string;
  readonly ask: string;
  readonly example?: string;
}

export const QUESTIONS: { readonly [F in Field]: Question } = {
  coQuan: { option: '--co-quan', ask: 'Cơ quan ban hành (tên đầy đủ)', example: 'Ủy ban nhân dân xã Xuân Đông' },
  chuQuan: { option: '--chu-quan', ask: 'Cơ quan chủ quản trực tiếp (in ở dòng trên; được viết tắt UBND)', example: 'UBND tỉnh Lâm Đồng' },
  diaDanh: { option: '--dia-danh', ask: 'Địa danh (in trước ngày tháng)', example: 'Xuân Đông' },
  kyHieu: { option: '--ky-hieu', ask: 'Ký hiệu sau số văn bản', example: 'KH-UBND' },
  chucVu: { option: '--chuc-vu', ask: 'Chức vụ của người ký', example: 'Giám đốc' },
  nguoiKy: { option: '--nguoi-ky', ask: 'Họ tên người ký (chưa biết thì bấm Enter)', example: 'Nguyễn Văn An' },
  loai: { option: '--loai', ask: 'Loại kế hoạch' },
  cungBanHanh: { option: '--cung-ban-hanh', ask: 'Cơ quan cùng ban hành (tên đầy đủ)', example: 'Sở Giáo dục và Đào tạo' },
  trichYeu: { option: '--trich-yeu', ask: 'Trích yếu (tên việc, in dưới chữ KẾ HOẠCH)', example: 'Tổ chức Hội nghị tổng kết công tác năm 2026' },
};
