import type { Declare } from './declare.js';

export const declareDoctor: Declare = (program, run) => {
  program
    .command('doctor')
    .summary('kiểm tra máy: còn thiếu gì, để làm gì')
    .description('Kiểm tra máy này: Node.js, quyền ghi, phông chữ, Word hoặc LibreOffice, bảng mã; thiếu gì thì nói cách cài. Không nối mạng.')
    .usage('[tùy chọn]')
    .addHelpText(
      'after',
      `
Ví dụ:
  kehoach doctor

Mã kết thúc: 0 dùng được (dòng "nên có" không bắt buộc), 1 thiếu thứ bắt buộc.`,
    )
    .action(async () => run(async (world) => (await import('../doctor.js')).doctor(world)));
};
