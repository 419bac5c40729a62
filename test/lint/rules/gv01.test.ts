import { describeRule } from '../support.js';

describeRule('ND30-GV01', {
  dung: [
    'ngay: 19/12/2024\nnoi_nhan: [UBND các huyện, "thị xã, thành phố"]',
    'ngay: 12/01/2026\ncan_cu: [Quyết định số 12/QĐ-UBND ngày 05/3/2024 của UBND huyện Hóc Môn về việc phê duyệt đề án của huyện]',
    'ngay: 12/01/2026\nket_thuc: Tiếp nhận hồ sơ của huyện Hóc Môn cũ, thị trấn Hóc Môn (cũ), không tổ chức cấp huyện; thành phố Huế, Thành phố Hồ Chí Minh, thành phố thông minh.',
  ],
  sai: [
    { yaml: 'ngay: 12/01/2026\nket_thuc: Giao UBND huyện Hóc Môn, thị trấn Hóc Môn, TP. Thanh Hóa.', marks: ['huyện', 'thị trấn', 'TP. Thanh Hóa'] },
    { yaml: 'ket_thuc: Dự thảo chưa có ngày, gửi Huyện ủy.', marks: ['Huyện ủy'] },
  ],
});
