import { Option } from 'commander';
import type { Declare } from './declare.js';

/** What `--format` takes: text for people, the others for machines (docs/kiem-tra.md). */
const FORMATS = ['text', 'line', 'json', 'sarif', 'github', 'junit'] as const;

export interface CheckOptions {
  readonly format?: (typeof FORMATS)[number];
  readonly fix?: boolean;
  readonly list?: boolean;
  readonly maxWarnings?: string;
  readonly quiet?: boolean;
}

export const declareCheck: Declare = (program, run) => {
  program
    .command('check')
    .summary('tìm lỗi thể thức trước khi ký')
    .description('Kiểm tra kế hoạch theo Nghị định 30/2020/NĐ-CP: nói lỗi ở dòng nào, trái điều khoản nào, sửa thế nào.')
    .argument('[tệp...]', 'tệp kế hoạch (.yaml), một hoặc nhiều; dấu - là đọc từ đầu vào chuẩn')
    .usage('[tùy chọn] <tệp...>')
    .option('--fix', 'tự sửa những chỗ chắc chắn (dấu cách, dấu gạch, số 0 ở ngày tháng…), giữ nguyên phần còn lại của tệp')
    .addOption(new Option('--format <dạng>', 'dạng kết quả: text (mặc định), line, json, sarif, github, junit').choices(FORMATS))
    .option('--max-warnings <số>', 'nhiều cảnh báo hơn số này thì kết thúc với mã 1')
    .option('--list', 'liệt kê mọi quy tắc')
    .option('-q, --quiet', 'chỉ báo lỗi, không báo cảnh báo')
    .addHelpText(
      'after',
      `
Ví dụ:
  kehoach check ke-hoach.yaml                  xem các lỗi
  kehoach check ke-hoach.yaml --fix            tự sửa những chỗ sửa được
  kehoach check thang-1/*.yaml --max-warnings 0
  kehoach check ke-hoach.yaml --format sarif > kq.sarif
  kehoach explain ND30-SG02                    xem một quy tắc

Bỏ qua một quy tắc ở một dòng: thêm vào cuối dòng, hoặc dòng ngay trên: # kehoach-bỏ-qua ND30-LG03: lý do
Cho cả thư mục: ghi vào tệp kehoach.config.yaml: quy_tac: { ND30-LG03: tắt }

Mã kết thúc: 0 không có lỗi, 1 có lỗi, 2 lệnh sai hoặc tệp không đọc, không ghi được, 3 lỗi của kehoach.`,
    )
    .action(async (plans: string[], options: CheckOptions) =>
      run(async (world, load) => (await import('../check.js')).check(plans, options, world, load)));
};
