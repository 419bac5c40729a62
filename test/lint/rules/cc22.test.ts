import { describeRule } from '../support.js';

describeRule('ND30-CC22', {
  dung: ['ket_thuc: Theo Công văn số 1186/UBND-VX, Kế hoạch số 12/KH-UBND.'],
  sai: [{ yaml: 'ket_thuc: Theo Công văn số 1186/CV-UBND.', marks: ['CV'] }],
});
