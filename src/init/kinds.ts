/** What a plan is for; each has its text in `templates/ke-hoach/`. */
export type KindName = 'hoi-nghi' | 'kiem-tra' | 'chuyen-doi-so' | 'tap-huan' | 'ngay-hoi' | 'ra-quan' | 'lien-tich' | 'trong';

export interface Kind {
  /** What is shown where one is chosen. */
  readonly title: string;
  readonly hint: string;
  /** A subject to propose, for a plan of this year. */
  readonly trichYeu?: (year: number) => string;
  /** What such plans rest on, beside the body's competence. */
  readonly canCu?: readonly string[];
  /** Who takes the lead in a province, where that is another body than for most matters. */
  readonly chuyenMonTinh?: string;
}

/** In the order in which they are offered. */
export const KINDS: { readonly [K in KindName]: Kind } = {
  'hoi-nghi': {
    title: 'Hội nghị, tổng kết',
    hint: 'có bảng chương trình',
    trichYeu: (year) => `Tổ chức Hội nghị tổng kết công tác năm ${year}`,
  },
  'kiem-tra': {
    title: 'Kiểm tra',
    hint: 'có bảng tiến độ, phụ lục đề cương báo cáo',
    trichYeu: (year) => `Kiểm tra công tác cải cách hành chính năm ${year}`,
  },
  'chuyen-doi-so': {
    title: 'Chuyển đổi số',
    hint: 'có phụ lục ngang phân công nhiệm vụ',
    trichYeu: (year) => `Chuyển đổi số năm ${year}`,
    canCu: ['Luật Chuyển đổi số ngày 11 tháng 12 năm 2025'],
    chuyenMonTinh: 'Sở Khoa học và Công nghệ',
  },
  'tap-huan': {
    title: 'Tập huấn, có dự toán',
    hint: 'có dự toán tính sẵn, số tiền bằng chữ',
    trichYeu: (year) => `Tập huấn, bồi dưỡng nghiệp vụ năm ${year}`,
  },
  'ngay-hoi': {
    title: 'Ngày hội, hội thi',
    hint: 'hoạt động của trường học, phong trào',
    trichYeu: (year) => `Tổ chức Ngày hội đọc sách năm ${year}`,
    chuyenMonTinh: 'Sở Văn hóa, Thể thao và Du lịch',
  },
  'ra-quan': {
    title: 'Ra quân, đợt cao điểm',
    hint: 'việc của xã, phường: môi trường, trật tự, phòng, chống dịch',
    trichYeu: (year) => `Ra quân tổng vệ sinh môi trường năm ${year}`,
    chuyenMonTinh: 'Sở Nông nghiệp và Môi trường',
  },
  'lien-tich': {
    title: 'Liên tịch',
    hint: 'hai cơ quan cùng ban hành',
    trichYeu: (year) => `Phối hợp công tác năm ${year}`,
  },
  trong: { title: 'Trống', hint: 'chỉ có khung, việc gì cũng được' },
};

export const KIND_NAMES = Object.keys(KINDS) as readonly KindName[];
