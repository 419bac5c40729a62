import type { Declare } from './declare.js';

export interface DiffOptions {
  readonly context?: string;
  readonly quiet?: boolean;
}

export const declareDiff: Declare = (program, run) => {
  program
    .command('diff')
    .summary('so sánh phần chữ của hai kế hoạch hoặc hai tệp Word')
    .description('So sánh hai bản của một kế hoạch theo phần chữ mà người đọc thấy. Mỗi bản là tệp kế hoạch (.yaml) hoặc tệp Word (.docx), kể cả tệp đã lưu lại bằng Word hay do chương trình khác làm ra.')
    .argument('<bản-cũ>', 'tệp .yaml hoặc .docx; dấu - là đọc từ đầu vào chuẩn')
    .argument('<bản-mới>', 'tệp .yaml hoặc .docx')
    .usage('[tùy chọn] <bản-cũ> <bản-mới>')
    .option('--context <số>', 'số đoạn không đổi in kèm trước và sau mỗi chỗ khác (thường là 2)')
    .option('-q, --quiet', 'chỉ in chỗ khác và lỗi, không báo gì khác')
    .addHelpText(
      'after',
      `
Dấu - đứng đầu đoạn của bản cũ, dấu + đứng đầu đoạn của bản mới; chữ khác nhau được tô màu,
hoặc ghi thành [-cũ-] {+mới+}.

Ví dụ:
  kehoach diff ban-1.yaml ban-2.yaml               hai lần dự thảo khác nhau chỗ nào
  kehoach diff ke-hoach.yaml ke-hoach.docx         đã có ai sửa gì trong Word
  kehoach diff cu.docx moi.docx --context 0        chỉ in đúng những đoạn khác

Mã kết thúc: 0 giống nhau, 1 khác nhau, 2 lệnh sai hoặc tệp không đọc được, 3 lỗi của kehoach.`,
    )
    .action(async (old: string, fresh: string, options: DiffOptions) =>
      run(async (world, load) => (await import('../diff.js')).diff(old, fresh, options, world, load)));
};
