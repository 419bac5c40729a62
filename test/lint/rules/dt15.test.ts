import { describeRule } from '../support.js';

const table = (...rows: string[]): string => `noi_dung:\n  to_chuc_thuc_hien:\n    - bang:\n        loai: tien_do\n        hang:\n${rows.map((row) => `          - { noi_dung: In, ${row} }`).join('\n')}`;
const given = (...times: string[]): string => `noi_dung:\n  to_chuc_thuc_hien:\n    - bang:\n        loai: phan_cong\n        hang:\n${times.map((time) => `          - { nhiem_vu: In, chu_tri: Phòng Kinh tế, thoi_gian: ${time} }`).join('\n')}`;

describeRule('ND30-DT15', {
  dung: [
    `ngay: 12/01/2026\n${table('bat_dau: 15/3/2026, hoan_thanh: 20/3/2026', 'bat_dau: Tháng 11, hoan_thanh: Tháng 02', 'bat_dau: Quý I/2026, hoan_thanh: Quý IV/2026')}`,
    `ngay: 12/01/2026\n${table('bat_dau: 15/3/2024, hoan_thanh: 20/3/2024', 'bat_dau: 15/4/2024, hoan_thanh: 20/4/2024')}`,
    `ngay: 12/01/2026\ntrich_yeu: Chuyển đổi số năm 2026\n${table('hoan_thanh: 15/01/2027', 'hoan_thanh: Thường xuyên')}`,
  ],
  sai: [
    { yaml: `ngay: 12/01/2026\n${table('bat_dau: 20/3/2026, hoan_thanh: 15/3/2026', 'bat_dau: Tháng 6/2026, hoan_thanh: Quý I/2026')}`, marks: ['15/3/2026', 'Quý I/2026'] },
    { yaml: `ngay: 12/01/2026\n${table('hoan_thanh: 05/01/2026', 'hoan_thanh: Quý II/2025', 'hoan_thanh: Quý II/2026')}`, marks: ['05/01/2026', 'Quý II/2025'] },
    { yaml: `ngay: 12/01/2026\ntrich_yeu: Chuyển đổi số năm 2026\n${table('hoan_thanh: 05/6/2027', 'hoan_thanh: 05/6/2026')}`, marks: ['05/6/2027'] },
    { yaml: 'ngay: 12/01/2026\nnoi_dung: |\n  I. VIỆC\n  | TT | Nhiệm vụ | Thời gian thực hiện |\n  |---|---|---|\n  | 1 | In | Tháng 12/2025 |\n  | 2 | Trực | Tháng 3/2026 |', marks: ['Tháng 12/2025'] },
    // What is given to somebody is still to be done; each cell is told of once.
    { yaml: `ngay: 05/3/2026\n${given('25/02/2026', '20/4/2026')}`, marks: ['25/02/2026'] },
    { yaml: `ngay: 05/3/2026\n${given('Quý I/2025', 'Tháng 01/2026')}`, marks: ['Quý I/2025', 'Tháng 01/2026'] },
    { yaml: `ngay: 05/3/2026\ntrich_yeu: Trồng cây năm 2026\n${given('25/4/2025')}`, marks: ['25/4/2025'] },
  ],
});
