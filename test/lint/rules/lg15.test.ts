import { describeRule } from '../support.js';

const table = (head: string, ...rows: string[]): string =>
  `noi_dung: |\n  I. NỘI DUNG\n  | ${head} |\n  |${'---|'.repeat(head.split('|').length)}\n${rows.map((row) => `  | ${row} |`).join('\n')}\n  II. TỔ CHỨC THỰC HIỆN\n  Các thôn thực hiện.`;

describeRule('ND30-LG15', {
  dung: [
    table('TT | Nhiệm vụ', '1 | In', '2 | Treo', ' | Cộng'),
    table('TT | Nhiệm vụ', 'I | Chuẩn bị', '1 | In', '2 | Treo', 'II | Tổ chức', '1 | Đón', '2 | Khai mạc'),
    table('STT | Nhiệm vụ', '1 | In', '1.1 | Tờ rơi', '1.2 | Băng rôn', '2 | Treo', '1 | In', '2 | Treo'),
    table('Lớp | Số học sinh', '1 | 30', '3 | 32'),
  ],
  sai: [
    { yaml: table('TT | Nhiệm vụ', '1 | In', '1 | Treo', '4 | Đón'), marks: ['1', '4'] },
    { yaml: table('Số TT | Nhiệm vụ', '01 | In', '02 | Treo', '04 | Đón', '05 | Khai mạc'), marks: ['04'] },
  ],
});
