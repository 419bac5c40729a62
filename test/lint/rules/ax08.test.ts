import { describeRule } from '../support.js';

describeRule('ND30-AX08', {
  dung: [
    'ket_thuc: Thực hiện Nghị định số 30/2020/NĐ-CP, trình bày theo Phụ lục I.',
    'ket_thuc: Trình bày theo Phụ lục I, Nghị định số 30/2020/NĐ-CP.',
    'ket_thuc: Chi tiết tại Phụ lục kèm theo Kế hoạch này.\nphu_luc:\n  - tieu_de: Phân công\n    noi_dung: Một.',
    'ket_thuc: Theo Phụ lục kèm theo Nghị định số 30/2020/NĐ-CP.',
    'ket_thuc: Theo mẫu tại Phụ lục I ban hành kèm theo Thông tư này.',
    'ket_thuc: Gửi phụ lục hợp đồng.',
    'ket_thuc: Theo Phụ lục II kèm theo Quyết định số 5/QĐ-UBND.',
  ],
  sai: [
    { yaml: 'ket_thuc: Đăng ký theo mẫu đính kèm (có phụ lục chi tiết gửi kèm).', marks: ['mẫu đính kèm', 'phụ lục chi tiết gửi kèm'] },
    { yaml: 'ket_thuc: Chi tiết tại Phụ lục I, kèm theo Kế hoạch này.', marks: ['Phụ lục I, kèm theo Kế hoạch này'] },
    { yaml: 'ket_thuc: Các thôn thực hiện theo phụ lục I.', marks: ['phụ lục I'] },
    { yaml: 'ket_thuc: Chi tiết tại Phụ lục kèm theo Kế hoạch này.', marks: ['Phụ lục kèm theo Kế hoạch này'] },
    { yaml: 'ket_thuc: Phân công (Phụ lục đính kèm).', marks: ['Phụ lục đính kèm'] },
    { yaml: 'ket_thuc: Chi tiết tại Phụ lục I kèm theo.', marks: ['Phụ lục I kèm theo'] },
    { yaml: 'ket_thuc: Có phụ lục kèm theo.', marks: ['phụ lục kèm theo'] },
  ],
});
