import { describeRule } from '../support.js';

describeRule('ND30-TT04', {
  dung: [
    'trich_yeu: Về việc tổ chức Hội nghị',
    'trich_yeu: Tổ chức Hội nghị',
  ],
  sai: [
    { yaml: 'trich_yeu: "Vv: Tuyển chọn học sinh"', marks: ['Vv:'], mended: 'trich_yeu: "Về việc tuyển chọn học sinh"' },
    { yaml: 'trich_yeu: V/v Quốc hội giám sát', marks: ['V/v'], mended: 'trich_yeu: Về việc Quốc hội giám sát' },
    { yaml: 'trich_yeu: (V/v) tổ chức hội nghị', marks: ['(V/v)'], mended: 'trich_yeu: Về việc tổ chức hội nghị' },
    { yaml: 'trich_yeu: (V/v tổ chức Hội nghị)', marks: ['(V/v'] },
    { yaml: 'trich_yeu: Vv tổ chức Hội nghị', marks: ['Vv'], mended: 'trich_yeu: Về việc tổ chức Hội nghị' },
    { yaml: 'trich_yeu: V/v tổ chức Hội nghị', marks: ['V/v'], mended: 'trich_yeu: Về việc tổ chức Hội nghị' },
    { yaml: 'trich_yeu: v/v tổ chức Hội nghị', marks: ['v/v'], mended: 'trich_yeu: Về việc tổ chức Hội nghị' },
    { yaml: 'trich_yeu: "V/v: tổ chức Hội nghị"', marks: ['V/v:'], mended: 'trich_yeu: "Về việc tổ chức Hội nghị"' },
  ],
});
