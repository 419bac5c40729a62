import { describeRule } from '../support.js';

describeRule('ND30-XT02', {
  dung: [
    'do_khan: khẩn',
  ],
  sai: [
    { yaml: 'do_mat: mật', marks: ['mật'] },
  ],
});
