import { describeRule } from '../support.js';

describeRule('ND30-ST03', {
  dung: [
    'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Một.\n  2. Hai.\n  II. B\n  1. Ba.\n  2. Bốn.',
    'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Một\n  1.1. A\n  1.2. B\n  2. Hai\n  2.1. C\n  2.2. D',
  ],
  sai: [
    { yaml: 'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Một.\n  3. Ba.', marks: ['3.'] },
    { yaml: 'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Một.\n  2. Hai.\n  2. Ba.', marks: ['2.'] },
    { yaml: 'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  2. Một.\n  3. Hai.', marks: ['2.'] },
    { yaml: 'noi_dung: |\n  I. MỤC ĐÍCH, YÊU CẦU\n  1. Một\n  1.1. A\n  1.3. B\n  2. Hai.', marks: ['1.3.'] },
  ],
});
