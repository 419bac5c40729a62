import { describeRule } from '../support.js';

describeRule('ND30-XT04', {
  dung: [
    'nguoi_soan: PL.(300)',
    'nguoi_soan: NC. (05)',
  ],
  sai: [
    { yaml: 'nguoi_soan: pl 300', marks: ['pl 300'] },
  ],
});
