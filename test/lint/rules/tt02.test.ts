import { describeRule } from '../support.js';

describeRule('ND30-TT02', {
  dung: [
    'trich_yeu: Tổ chức Hội nghị tổng kết công tác năm 2026',
    'trich_yeu: Kế hoạch hóa gia đình năm 2026',
    'trich_yeu: Triển khai Kế hoạch số 15/KH-UBND',
    'trich_yeu: Về việc tổ chức Hội nghị',
  ],
  sai: [
    { yaml: 'trich_yeu: KH Cải cách hành chính năm 2026', marks: ['KH'] },
    { yaml: 'trich_yeu: Kế hoạch tổ chức Hội nghị', marks: ['Kế hoạch'], mended: 'trich_yeu: Tổ chức Hội nghị' },
    { yaml: 'trich_yeu: KẾ HOẠCH Triển khai công tác dân tộc', marks: ['KẾ HOẠCH'], mended: 'trich_yeu: Triển khai công tác dân tộc' },
    { yaml: 'trich_yeu: Kế hoạch về việc tổ chức Hội nghị', marks: ['Kế hoạch về việc'], mended: 'trich_yeu: Tổ chức Hội nghị' },
  ],
});
