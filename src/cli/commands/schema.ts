import type { Declare } from './declare.js';

export interface SchemaOptions {
  readonly coQuan?: boolean;
  readonly output?: string;
  readonly force?: boolean;
}

export const declareSchema: Declare = (program, run) => {
  program
    .command('schema')
    .summary('lấy tệp gợi ý cho trình soạn thảo')
    .description(
      'In ra JSON Schema (draft-07) của tệp kế hoạch. Trình soạn thảo như VS Code đọc tệp này để gợi ý tên mục, ' +
      'giải thích từng mục và báo chỗ sai ngay khi gõ.',
    )
    .usage('[tùy chọn]')
    .option('--co-quan', 'của tệp các mục chung (co-quan.yaml), không mục nào bắt buộc')
    .option('-o, --output <tên>', 'ghi ra tệp, hoặc vào thư mục; dấu - là in ra màn hình')
    .option('--force', 'ghi đè cả tệp đã sửa tay hoặc tệp lạ; bản cũ được giữ lại bên cạnh')
    .addHelpText(
      'after',
      `
Ví dụ:
  kehoach schema -o .                          ghi ke-hoach.schema.json vào thư mục này
  kehoach schema --co-quan -o .                ghi co-quan.schema.json vào thư mục này
  kehoach schema                               in ra màn hình

Dòng đầu của tệp kế hoạch nằm cùng thư mục:
  # yaml-language-server: $schema=./ke-hoach.schema.json`,
    )
    .action(async (options: SchemaOptions) =>
      run(async (world, load) => (await import('../schema.js')).schema(options, world, load)));
};
