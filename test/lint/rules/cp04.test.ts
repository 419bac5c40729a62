import { describeRule } from '../support.js';

describeRule('ND30-CP04', {
  dung: [
    'ket_thuc: Theo điểm a khoản 2 Điều 5 Chương II của Quy chế. Khoản 2 quy định rõ. Điều hành chung; điều 1 bạn; mục tiêu; phần việc.',
    'noi_dung: |\n  - Khoản chi hội nghị.\n  - Điểm bán hoa.',
    'noi_nhan: [Như mục III (t/h)]',
  ],
  sai: [
    { yaml: 'ket_thuc: Quy định tại Điểm a Khoản 2 điều 5.', marks: ['Điểm', 'Khoản', 'điều'], mended: 'ket_thuc: Quy định tại điểm a khoản 2 Điều 5.' },
    { yaml: 'ket_thuc: Nêu tại mục II, chương IV Kế hoạch này.', marks: ['mục', 'chương'], mended: 'ket_thuc: Nêu tại Mục II, Chương IV Kế hoạch này.' },
    { yaml: 'ket_thuc: Theo điều 5 của Quy chế.', marks: ['điều'], mended: 'ket_thuc: Theo Điều 5 của Quy chế.' },
  ],
});
