import { describeRule } from '../support.js';

describeRule('ND30-NO03', {
  dung: [
    'so: 157',
    'so: 8',
    'so: 08',
    'so: 005',
    'so: 100',
  ],
  sai: [
    { yaml: 'so: 0134', marks: ['0'], mended: 'so: 134' },
    { yaml: 'so: 015', marks: ['0'], mended: 'so: 15' },
  ],
});
