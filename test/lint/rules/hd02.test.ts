import { describeRule } from '../support.js';

describeRule('ND30-HD02', {
  dung: [
    'noi_dung: |\n  I. NỘI DUNG\n  Độc lập - Tự do - Hạnh phúc',
    'noi_dung: |\n  I. NỘI DUNG\n  Phông: **ĐỘC LẬP – TỰ DO – HẠNH PHÚC**',
    'noi_dung: |\n  I. NỘI DUNG\n  Phát huy tinh thần độc lập, tự do của dân tộc.',
  ],
  sai: [
    { yaml: 'noi_dung: |\n  I. NỘI DUNG\n  Độc lập – Tự do – Hạnh phúc', marks: ['Độc lập – Tự do – Hạnh phúc'], mended: 'noi_dung: |\n  I. NỘI DUNG\n  Độc lập - Tự do - Hạnh phúc' },
    { yaml: 'noi_dung: |\n  I. NỘI DUNG\n  Độc lập-Tự do-Hạnh phúc', marks: ['Độc lập-Tự do-Hạnh phúc'], mended: 'noi_dung: |\n  I. NỘI DUNG\n  Độc lập - Tự do - Hạnh phúc' },
    { yaml: 'phu_luc:\n  - tieu_de: Mẫu\n    noi_dung: |\n      Độc lập - Tự do- hạnh phúc', marks: ['Độc lập - Tự do- hạnh phúc'] },
  ],
});
