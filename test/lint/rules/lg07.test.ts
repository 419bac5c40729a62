import { describeRule } from '../support.js';

describeRule('ND30-LG07', {
  dung: [
    'ket_thuc: Bảo đảm an ninh, trật tự.',
  ],
  sai: [
    { yaml: 'ket_thuc: Đảm bảo vệ sinh, đảm bảo an ninh.', marks: ['Đảm bảo', 'đảm bảo'], mended: 'ket_thuc: Bảo đảm vệ sinh, bảo đảm an ninh.' },
  ],
});
