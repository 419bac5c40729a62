import type { Declare } from './declare.js';

export interface TextOptions {
  readonly git?: boolean;
}

export const declareText: Declare = (program, run) => {
  program
    .command('text')
    .summary('in phần chữ của một kế hoạch hoặc tệp Word')
    .description('In phần chữ mà người đọc thấy: mỗi đoạn một dòng, mỗi hàng của bảng một dòng | ô | ô |, chú thích đặt ngay tại chỗ ^[…].')
    .argument('<tệp>', 'tệp .yaml hoặc .docx; dấu - là đọc từ đầu vào chuẩn')
    .usage('[tùy chọn] <tệp>')
    .option('--git', 'dùng cho git: tệp không đọc được thì in một dòng nói vì sao, kết thúc với mã 0')
    .addHelpText(
      'after',
      `
Ví dụ:
  kehoach text ke-hoach.docx             xem nhanh, không cần mở Word
  kehoach text ke-hoach.docx > chu.txt   chép phần chữ ra một tệp

Cách để git so sánh được tệp Word bằng lệnh này: xem docs/ci.md.

Mã kết thúc: 0 đã in, 1 kế hoạch có lỗi, 2 lệnh sai hoặc tệp không đọc được, 3 lỗi của kehoach.`,
    )
    .action(async (path: string, options: TextOptions) =>
      run(async (world, load) => (await import('../text.js')).text(path, options, world, load)));
};
