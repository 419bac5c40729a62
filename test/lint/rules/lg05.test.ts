import { describeRule } from '../support.js';

describeRule('ND30-LG05', {
  dung: [
    'mo_dau: Chương trình mỗi xã một sản phẩm (OCOP) của UBND, HĐND, THCS; OCOP là chương trình; Quyết định số 5/QĐ-UBND; Phần II, Mục XVI; ngân hàng (sau đây viết tắt là NHCS) và NHCS.',
    'trich_yeu: Trao giấy chứng nhận OCOP',
  ],
  sai: [
    { yaml: 'mo_dau: Sản phẩm OCOP tham gia. Sau đó là Chương trình mỗi xã một sản phẩm (OCOP).', marks: ['OCOP'] },
    { yaml: 'noi_dung: |\n  1. Giao PGĐ phụ trách ATTP, CB-CC tham gia; PGĐ báo cáo.', marks: ['PGĐ', 'ATTP', 'CB-CC'] },
  ],
});
