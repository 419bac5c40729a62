import { describeRule } from '../support.js';

const BODY = 'noi_dung: |\n  I. MỤC ĐÍCH\n  Tổng kết công tác năm.\n  II. TỔ CHỨC THỰC HIỆN\n  Các phòng thực hiện';

describeRule('ND30-ST17', {
  dung: [
    `${BODY} theo Mục I, mục II Kế hoạch này; Mục IX Kế hoạch số 15/KH-UBND.`,
    'noi_dung: |\n  1. Các phòng thực hiện theo Mục II Kế hoạch này.',
  ],
  sai: [
    { yaml: `${BODY} theo Mục IX Kế hoạch này.`, marks: ['Mục IX'] },
    { yaml: `${BODY} nhiệm vụ tại mục III của Kế hoạch này.`, marks: ['mục III'] },
  ],
});
