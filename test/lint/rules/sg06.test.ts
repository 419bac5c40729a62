import { describeRule } from '../support.js';

describeRule('ND30-SG06', {
  dung: [
    'ky: { chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An }',
    'ky: { chuc_vu: Chủ tịch, ho_ten: ThS. Nguyễn Văn An }',
    'ky: { chuc_vu: Chủ tịch, ho_ten: BSCKII Nguyễn Văn An }',
    'ky: { chuc_vu: Chủ tịch, ho_ten: "Y Thanh Hà Niê Kđăm" }',
    'ky: { chuc_vu: Chủ tịch, ho_ten: "H\'Hen Niê" }',
    'ky: { chuc_vu: Trưởng Công an, ho_ten: Trung tá Nguyễn Văn An }',
    'ky: { chuc_vu: Chủ tịch, ho_ten: Nguyễn văn An }',
  ],
  sai: [
    { yaml: 'ky: { chuc_vu: Chủ tịch, ho_ten: NGUYỄN VĂN AN }', marks: ['NGUYỄN VĂN AN'], mended: 'ky: { chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An }' },
    { yaml: 'ky: { chuc_vu: Chủ tịch, ho_ten: TS. TRẦN AN }', marks: ['TRẦN AN'], mended: 'ky: { chuc_vu: Chủ tịch, ho_ten: TS. Trần An }' },
  ],
});
