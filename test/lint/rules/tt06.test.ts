import { describeRule } from '../support.js';

describeRule('ND30-TT06', {
  dung: [
    'trich_yeu: Tổ chức Hội nghị',
    'trich_yeu: Tổ chức Hội nghị …',
    'trich_yeu: Tổ chức Hội nghị...',
  ],
  sai: [
    { yaml: 'trich_yeu: Tổ chức Hội nghị tổng kết .', marks: ['.'], mended: 'trich_yeu: Tổ chức Hội nghị tổng kết' },
    { yaml: 'trich_yeu: Tổ chức Hội nghị.', marks: ['.'], mended: 'trich_yeu: Tổ chức Hội nghị' },
    { yaml: 'trich_yeu: Tổ chức Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị lớn', marks: ['Tổ chức Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị Hội nghị lớn'] },
  ],
});
