import { describeRule } from '../support.js';

describeRule('ND30-DT17', {
  dung: [
    'ket_thuc: Năm học 2025 - 2026; trong ba năm học 2023 - 2026; năm học 2025-2026.',
  ],
  sai: [
    { yaml: 'trich_yeu: Tuyển sinh năm học 2024 - 2026', marks: ['năm học 2024 - 2026'] },
  ],
});
