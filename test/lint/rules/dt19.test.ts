import { describeRule } from '../support.js';

describeRule('ND30-DT19', {
  dung: ['ngay: 05/3/2026', 'ngay: 05/01/2027', 'ngay: 05/3/2019'],
  sai: [{ yaml: 'ngay: 05/3/2062', marks: ['2062'] }, { yaml: 'ngay: 3/2066', marks: ['2066'] }],
});
