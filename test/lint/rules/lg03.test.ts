import { describeRule } from '../support.js';

describeRule('ND30-LG03', {
  dung: [
    'trich_yeu: Kinh tế - xã hội giai đoạn 2018 - 2020',
    'ket_thuc: Điện thoại 0251-3123456, mã số 2026-2030/QĐ, từ ngày 05-01-2026.',
    'noi_dung: |\n  – Gạch đầu dòng kiểu Word.',
    'ket_thuc: Thực hiện Nghị định số 30/2020/NĐ–CP và Kế hoạch số 14–KH/TU.',
  ],
  sai: [
    { yaml: 'ket_thuc: Phát triển kinh tế- xã hội giai đoạn 2025 -2030, 2031- 2035.', marks: ['- ', ' -', '- '], mended: 'ket_thuc: Phát triển kinh tế - xã hội giai đoạn 2025 - 2030, 2031 - 2035.' },
    { yaml: 'trich_yeu: Kinh tế – xã hội giai đoạn 2018–2020', marks: [' – ', '–'], mended: 'trich_yeu: Kinh tế - xã hội giai đoạn 2018 - 2020' },
    { yaml: 'trich_yeu: Nhiệm kỳ 2026-2031', marks: ['2026-2031'], mended: 'trich_yeu: Nhiệm kỳ 2026 - 2031' },
    { yaml: 'ket_thuc: Giai đoạn 2026-2030.', marks: ['2026-2030'], mended: 'ket_thuc: Giai đoạn 2026 - 2030.' },
    { yaml: 'ket_thuc: Phát triển kinh tế-xã hội, văn hóa-xã hội.', marks: ['kinh tế-xã hội', 'văn hóa-xã hội'], mended: 'ket_thuc: Phát triển kinh tế - xã hội, văn hóa - xã hội.' },
  ],
});
