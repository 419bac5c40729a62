import { Option } from 'commander';
import { KIND_NAMES, type KindName } from '../../init/kinds.js';
import type { Declare } from './declare.js';

/** As typed; the names are those that commander makes of the options. */
export interface InitOptions {
  readonly coQuan?: string;
  readonly chuQuan?: string;
  readonly diaDanh?: string;
  readonly kyHieu?: string;
  readonly nguoiKy?: string;
  readonly chucVu?: string;
  readonly loai?: KindName;
  readonly trichYeu?: string;
  readonly cungBanHanh?: string;
  readonly output?: string;
}

export const declareInit: Declare = (program, run) => {
  program
    .command('init')
    .summary('bắt đầu một kế hoạch mới')
    .description('Hỏi vài câu rồi viết một tệp kế hoạch có ghi chú, tạo được văn bản Word ngay. Tên cơ quan, nơi nhận, người ký được '
      + 'nhớ trong co-quan.yaml cho các kế hoạch sau. Câu nào đã trả lời bằng tùy chọn thì không hỏi nữa.')
    .usage('[tùy chọn]')
    .option('--co-quan <tên>', 'cơ quan ban hành, tên đầy đủ')
    .option('--chu-quan <tên>', 'cơ quan chủ quản trực tiếp (UBND, HĐND thì không có)')
    .option('--dia-danh <tên>', 'địa danh in trước ngày tháng')
    .option('--ky-hieu <chữ>', 'ký hiệu sau số văn bản, ví dụ KH-SGDĐT')
    .option('--chuc-vu <chức vụ>', 'chức vụ của người ký; cấp phó thì công cụ thêm KT.')
    .option('--nguoi-ky <họ tên>', 'họ tên người ký; bỏ qua khi chưa biết')
    .addOption(new Option('--loai <loại>', `loại kế hoạch: ${KIND_NAMES.join(', ')}`).choices(KIND_NAMES))
    .option('--cung-ban-hanh <tên>', 'cơ quan thứ hai của kế hoạch liên tịch')
    .option('--trich-yeu <chữ>', 'tên việc của kế hoạch')
    .option('-o, --output <tên>', 'tên tệp kế hoạch (.yaml), hoặc thư mục để ghi vào')
    .addHelpText(
      'after',
      `
Ví dụ:
  kehoach init                                 hỏi từng câu
  kehoach init --loai hoi-nghi -o hop.yaml     trả lời trước hai câu
  kehoach init --co-quan "Ủy ban nhân dân xã Xuân Đông" --loai trong --trich-yeu "Trồng cây đầu xuân"

Tệp đã có sẵn không bao giờ bị ghi đè. Không có màn hình để hỏi thì câu thiếu lấy theo đề xuất, câu không có
đề xuất là lỗi. Mã kết thúc: 0 đã tạo, 2 thiếu hoặc sai câu trả lời, tệp đã có; 130 bấm Ctrl+C, chưa ghi gì.`,
    )
    .action(async (options: InitOptions) =>
      run(async (world, load) => (await import('../init.js')).init(options, world, load)));
};
