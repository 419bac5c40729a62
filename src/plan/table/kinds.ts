import type { CellAlign } from './table.js';

/** One column of a ready kind, as rows call it and as it is printed. */
export interface Field {
  readonly key: string;
  readonly title: string;
  readonly align?: CellAlign;
}

export interface ReadyKind {
  /** A first column with numbers that the tool counts. */
  readonly counted: boolean;
  /** Whether counting begins anew under each group. */
  readonly restarts: boolean;
  readonly fields: readonly Field[];
}

/** The columns that offices use for the tables that nearly every plan has. A column that no row fills is left out. */
export const KINDS = {
  phan_cong: {
    counted: true,
    restarts: false,
    fields: [
      { key: 'nhiem_vu', title: 'Nhiệm vụ' },
      { key: 'chu_tri', title: 'Cơ quan chủ trì' },
      { key: 'phoi_hop', title: 'Cơ quan phối hợp' },
      { key: 'thoi_gian', title: 'Thời gian hoàn thành', align: 'center' },
      { key: 'san_pham', title: 'Sản phẩm' },
    ],
  },
  tien_do: {
    counted: true,
    restarts: false,
    fields: [
      { key: 'noi_dung', title: 'Nội dung công việc' },
      { key: 'thuc_hien', title: 'Đơn vị thực hiện' },
      { key: 'bat_dau', title: 'Bắt đầu', align: 'center' },
      { key: 'hoan_thanh', title: 'Hoàn thành', align: 'center' },
      { key: 'ghi_chu', title: 'Ghi chú' },
    ],
  },
  chuong_trinh: {
    counted: false,
    restarts: false,
    fields: [
      { key: 'thoi_gian', title: 'Thời gian', align: 'center' },
      { key: 'noi_dung', title: 'Nội dung' },
      { key: 'thuc_hien', title: 'Người thực hiện' },
    ],
  },
  du_toan: {
    counted: true,
    restarts: true,
    fields: [
      { key: 'noi_dung', title: 'Nội dung' },
      { key: 'don_vi_tinh', title: 'Đơn vị tính', align: 'center' },
      { key: 'so_luong', title: 'Số lượng', align: 'center' },
      { key: 'don_gia', title: 'Đơn giá', align: 'right' },
      { key: 'thanh_tien', title: 'Thành tiền', align: 'right' },
      { key: 'ghi_chu', title: 'Ghi chú' },
    ],
  },
} as const satisfies Readonly<Record<string, ReadyKind>>;

/** The heading of the counted column. */
export const COUNT_TITLE = 'STT';
