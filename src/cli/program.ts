import { Command } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import { COMMANDS } from './commands/index.js';
import type { Work } from './commands/declare.js';

/** Where the program hands on what it was told, and where help goes; the program itself only knows the words. */
export interface Actions {
  readonly run: (work: Work) => Promise<void>;
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
export function createProgram({ run, print, columns }: Actions): Command {
  const program = new Command('kehoach')
    .description('Tạo văn bản KẾ HOẠCH (.docx) đúng thể thức Nghị định 30/2020/NĐ-CP từ tệp kế hoạch viết bằng YAML.')
    .usage('<lệnh> [tùy chọn]')
    .version(packageJson.version, '-V, --version', 'in số phiên bản')
    .helpOption('-h, --help', 'xem hướng dẫn')
    .helpCommand(false)
    // What follows a command's name is that command's: "batch merge" has options of the same names as "batch".
    .enablePositionalOptions()
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
      // Without commander's own English remarks on choices and usual values.
      argumentDescription: ({ description }) => description,
      optionDescription: ({ description }) => description,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
    })
    .addHelpText(
      'after',
      `
Ví dụ:
  kehoach init                       viết một kế hoạch mới, hỏi từng câu
  kehoach build ke-hoach.yaml        tạo ke-hoach.docx bên cạnh ke-hoach.yaml
  kehoach help build                 xem mọi tùy chọn của lệnh build`,
    );

  for (const declare of COMMANDS) declare(program, run);
  return program;
}
