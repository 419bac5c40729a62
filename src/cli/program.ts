import { Command } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { UsageError } from './usage.js';

export interface BuildOptions {
  readonly output?: string;
  readonly force?: boolean;
  readonly quiet?: boolean;
}

/** What the commands do and where help goes; the program itself only knows the words. */
export interface Actions {
  readonly build: (plans: readonly string[], options: BuildOptions) => Promise<void>;
  /** Receives help texts and the version. */
  readonly print: (text: string) => void;
  readonly columns: number;
}

/** Commander's own headings, in Vietnamese. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Commands:': 'Lệnh:',
};

/** The command line of kehoach. Parsing throws `CommanderError` instead of ending the process. */
export function createProgram({ build, print, columns }: Actions): Command {
  const program = new Command('kehoach')
    .description('Tạo văn bản KẾ HOẠCH (.docx) đúng thể thức Nghị định 30/2020/NĐ-CP từ tệp kế hoạch viết bằng YAML.')
    .usage('<lệnh> [tùy chọn]')
    .version(packageJson.version, '-V, --version', 'in số phiên bản')
    .helpOption('-h, --help', 'xem hướng dẫn')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: print,
      // Complaints come back as exceptions and are said in Vietnamese by the caller.
      writeErr: () => {},
      outputError: () => {},
      getOutHelpWidth: () => columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    })
    .addHelpText(
      'after',
      `
Ví dụ:
  kehoach build ke-hoach.yaml        tạo ke-hoach.docx bên cạnh ke-hoach.yaml
  kehoach help build                 xem mọi tùy chọn của lệnh build`,
    );

  program
    .command('build')
    .summary('tạo tệp Word từ tệp kế hoạch')
    .description('Tạo tệp Word từ tệp kế hoạch. Tệp Word đã sửa tay không bao giờ bị ghi đè khi chưa được phép.')
    .argument('<tệp...>', 'tệp kế hoạch (.yaml), một hoặc nhiều; dấu - là đọc từ đầu vào chuẩn')
    .usage('[tùy chọn] <tệp...>')
    .option('-o, --output <tên>', 'tên tệp Word, hoặc thư mục để ghi vào; dấu - là đưa ra đầu ra chuẩn')
    .option('--force', 'ghi đè cả tệp đã sửa tay hoặc tệp lạ; bản cũ được giữ lại bên cạnh')
    .option('-q, --quiet', 'chỉ báo lỗi, không báo gì khác')
    .addHelpText(
      'after',
      `
Ví dụ:
  kehoach build ke-hoach.yaml                  tạo ke-hoach.docx
  kehoach build ke-hoach.yaml -o ban-ky.docx   đặt tên khác
  kehoach build thang-1/*.yaml -o ket-qua/     nhiều kế hoạch vào một thư mục
  kehoach build - -o - < a.yaml > a.docx       đọc và ghi qua ống dẫn

Mã kết thúc: 0 đã tạo, 1 kế hoạch có lỗi, 2 lệnh sai hoặc tệp không đọc, không ghi được, 3 lỗi của kehoach.`,
    )
    .action(async (plans: string[], options: BuildOptions) => build(plans, options));

  program
    .command('help')
    .summary('xem hướng dẫn của một lệnh')
    .description('Xem hướng dẫn chung, hoặc hướng dẫn của một lệnh.')
    .argument('[lệnh]', 'tên lệnh')
    .usage('[lệnh]')
    .action((name?: string) => {
      const command = name === undefined ? program : program.commands.find((c) => c.name() === name);
      if (!command) throw new UsageError(`Không có lệnh "${name}".`, 'Gõ "kehoach help" để xem các lệnh.');
      command.outputHelp();
    });

  return program;
}
