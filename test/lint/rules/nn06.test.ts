import { describeRule } from '../support.js';

describeRule('ND30-NN06', {
  dung: [
    'noi_nhan:\n  - "Ủy ban nhân dân tỉnh (b/c)"\n  - "Như Mục IV"\n  - "Các thôn"',
    'noi_nhan:\n  - "Như kế hoạch"',
    'ket_thuc: Báo cáo kính gửi Sở Nội vụ.',
  ],
  sai: [
    { yaml: 'noi_nhan:\n  - "Như trên"\n  - "Các thôn"', marks: ['Như trên'] },
    { yaml: 'noi_nhan:\n  - "Như kính gửi"', marks: ['Như kính gửi'] },
    { yaml: 'noi_nhan:\n  - "Như Điều 3"', marks: ['Như Điều 3'] },
    { yaml: 'noi_nhan: |\n  - Như trên;\n  - Các thôn;', marks: ['Như trên'] },
    { yaml: 'mo_dau: |\n  Kính gửi: Các phòng, các thôn.\n  Ủy ban nhân dân xã ban hành Kế hoạch như sau:', marks: ['Kính gửi'] },
  ],
});
