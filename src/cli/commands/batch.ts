import type { Declare } from './declare.js';

export interface BatchOptions {
  readonly data?: string;
  readonly out?: string;
  readonly name?: string;
  readonly sheet?: string;
  readonly templates?: string;
  readonly key?: string;
  readonly soTu?: string;
  readonly ascii?: boolean;
  readonly keepGoing?: boolean;
  readonly allOrNothing?: boolean;
  readonly jobs?: string;
  readonly shard?: string;
  readonly prune?: boolean;
  readonly dryRun?: boolean;
  readonly check?: boolean;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

export interface MergeOptions {
  readonly out?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

export const declareBatch: Declare = (program, run) => {
  const command = program
    .command('batch')
    .summary('tạo văn bản cho nhiều đơn vị từ một kế hoạch')
    .description(
      'Tạo cho mỗi hàng của danh sách một tệp Word từ cùng một kế hoạch. Mọi hàng được soạn và kiểm tra xong mới ghi; ' +
      'lần sau chỉ làm lại những gì đã đổi; tệp đã sửa tay được để nguyên.',
    )
    .argument('<tệp>', 'tệp kế hoạch (.yaml), trong đó chỗ khác nhau giữa các đơn vị ghi là {{tên_cột}}')
    .usage('[tùy chọn] <tệp>')
    .option('--data <tệp>', 'danh sách: .csv, .xlsx, .yaml, .json, hoặc thư mục các tệp .yaml, mỗi đơn vị một tệp')
    .option('--out <thư mục>', 'thư mục để ghi văn bản; chưa có thì được tạo')
    .option('--name <mẫu>', 'mẫu tên tệp, ví dụ "KH-{{ma}}.docx"')
    .option('--sheet <tên>', 'trang tính của tệp .xlsx; không ghi thì lấy trang đầu')
    .option('--key <cột>', 'cột để nhận ra từng hàng giữa các lần chạy, ví dụ mã đơn vị')
    .option('--templates <thư mục>', 'thư mục mẫu riêng, thay cho các mẫu cùng tên của kehoach')
    .option('--so-tu <số>', 'số văn bản của hàng đầu tiên; các hàng sau đếm tiếp')
    .option('--ascii', 'tên tệp không dấu')
    .option('--keep-going', 'hàng có lỗi thì báo, các hàng khác vẫn ghi (mặc định)')
    .option('--all-or-nothing', 'chỉ cần một hàng có lỗi thì không ghi văn bản nào')
    .option('--dry-run', 'chỉ kiểm tra và nói sẽ làm gì, không ghi')
    .option('--check', 'so văn bản đang có với kế hoạch và danh sách, không ghi; thiếu, khác hay thừa tệp thì kết thúc với mã 1')
    .option('--prune', 'xóa văn bản của hàng không còn trong danh sách và tệp mang tên cũ (tệp đã sửa tay thì giữ); xóa quá nửa thư mục thì phải thêm --force')
    .option('--force', 'ghi đè cả tệp đã sửa tay, tệp lạ, và dùng thư mục của kế hoạch mang tên khác; bản cũ được giữ lại bên cạnh')
    .option('--jobs <số>', 'số luồng chạy cùng lúc; không ghi thì dùng hết các lõi của máy')
    .option('--shard <i/n>', 'chỉ làm phần thứ i trong n phần, để chia cho n máy')
    .option('-q, --quiet', 'chỉ báo lỗi, không báo gì khác')
    .addHelpText(
      'after',
      `
Ví dụ:
  kehoach batch ke-hoach.yaml --data ds-xa.xlsx --out ra/ --dry-run
  kehoach batch ke-hoach.yaml --data ds-xa.xlsx --out ra/ --name "KH-{{ma}}.docx"
  kehoach batch ke-hoach.yaml --data ds-xa.xlsx --out ra/ --check
  kehoach batch ke-hoach.yaml --data ds.csv --out phan-2/ --shard 2/8
  kehoach batch merge phan-1 phan-2 --out ra/

Mã kết thúc: 0 xong, 1 có hàng lỗi hoặc văn bản không khớp, 2 lệnh sai hoặc tệp không đọc, không ghi được,
3 lỗi của kehoach, 130 bị dừng bằng Ctrl-C.`,
    )
    .action(async (plan: string, options: BatchOptions) =>
      run(async (world) => (await import('../batch.js')).batch(plan, options, world)));

  command
    .command('merge')
    .summary('ghép các phần làm bằng --shard và kiểm tra không thiếu, không trùng hàng nào')
    .description(
      'Kiểm tra các phần làm bằng --shard ghép lại đủ danh sách: không hàng nào thiếu hay trùng, mọi văn bản còn nguyên. ' +
      'Có --out thì gom văn bản và sổ về một thư mục; không thì đưa sổ ghép ra đầu ra chuẩn.',
    )
    .argument('<thư mục...>', 'thư mục của từng phần')
    .usage('[tùy chọn] <thư mục...>')
    .option('--out <thư mục>', 'thư mục để gom mọi văn bản và sổ; chưa có thì được tạo')
    .option('--force', 'khi gom, ghi đè cả tệp đã sửa tay hoặc tệp lạ; bản cũ được giữ lại bên cạnh')
    .option('-q, --quiet', 'chỉ báo lỗi, không báo gì khác')
    .addHelpText(
      'after',
      `
Ví dụ:
  kehoach batch merge phan-1 phan-2 phan-3 --out ra/
  kehoach batch merge phan-* > kehoach-batch.json

Mã kết thúc: 0 đủ, 1 thiếu, trùng hoặc không khớp, 2 lệnh sai hoặc tệp không đọc, không ghi được,
3 lỗi của kehoach.`,
    )
    .action(async (folders: string[], options: MergeOptions) =>
      run(async (world) => (await import('../batch-merge.js')).mergeBatch(folders, options, world)));
};
