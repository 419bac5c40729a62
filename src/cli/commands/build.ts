import type { Declare } from './declare.js';

export interface BuildOptions {
  readonly output?: string;
  readonly force?: boolean;
  readonly check?: boolean;
  readonly quiet?: boolean;
  readonly templates?: string;
  readonly watch?: boolean;
  readonly open?: boolean;
}

export const declareBuild: Declare = (program, run) => {
  program
    .command('build')
    .summary('tạo tệp Word từ tệp kế hoạch')
    .description('Tạo tệp Word từ tệp kế hoạch. Tệp Word đã sửa tay không bao giờ bị ghi đè khi chưa được phép.')
    .argument('<tệp...>', 'tệp kế hoạch (.yaml), một hoặc nhiều; dấu - là đọc từ đầu vào chuẩn')
    .usage('[tùy chọn] <tệp...>')
    .option('-o, --output <tên>', 'tên tệp Word, hoặc thư mục để ghi vào; dấu - là đưa ra đầu ra chuẩn')
    .option('--force', 'ghi đè cả tệp đã sửa tay hoặc tệp lạ; bản cũ được giữ lại bên cạnh')
    .option('--templates <thư mục>', 'thư mục mẫu riêng, thay cho các mẫu cùng tên của kehoach')
    .option('--check', 'không ghi gì, chỉ đối chiếu: tệp Word đang có phải đúng là tệp mà kế hoạch cho ra')
    .option('-q, --quiet', 'chỉ báo lỗi, không báo gì khác')
    .option('-w, --watch', 'tự tạo lại mỗi khi kế hoạch hay tệp đi kèm được lưu; bấm Ctrl+C để dừng')
    .option('--open', 'tạo xong thì mở tệp Word')
    .addHelpText(
      'after',
      `
Ví dụ:
  kehoach build ke-hoach.yaml                  tạo ke-hoach.docx
  kehoach build ke-hoach.yaml -o ban-ky.docx   đặt tên khác
  kehoach build thang-1/*.yaml -o ket-qua/     nhiều kế hoạch vào một thư mục
  kehoach build - -o - < a.yaml > a.docx       đọc và ghi qua ống dẫn
  kehoach build --check ke-hoach.yaml          tệp Word còn khớp với kế hoạch không
  kehoach build ke-hoach.yaml --watch --open   vừa sửa vừa xem

Mã kết thúc: 0 đã tạo, 1 kế hoạch có lỗi, 2 lệnh sai hoặc tệp không đọc, không ghi được, 3 lỗi của kehoach.
Với --check: 0 mọi tệp đều khớp, 1 có tệp thiếu, không khớp hoặc đã sửa tay.`,
    )
    .action(async (plans: string[], options: BuildOptions) =>
      run(async (world, load) => (await import('../build.js')).build(plans, options, world, load)));
};
