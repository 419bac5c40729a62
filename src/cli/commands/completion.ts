import { Argument } from 'commander';
import { INSTALL, SHELLS, type Shell } from '../completion/install.js';
import type { Declare } from './declare.js';

export const declareCompletion: Declare = (program, run) => {
  program
    .command('completion')
    .summary('tự điền lệnh, tùy chọn, tên tệp khi bấm phím Tab')
    .description('In ra đoạn lệnh để cửa sổ dòng lệnh tự điền lệnh, tùy chọn và tên tệp của kehoach khi bấm phím Tab.')
    .addArgument(new Argument('<loại>', `loại cửa sổ dòng lệnh: ${SHELLS.join(', ')}`).choices(SHELLS))
    .usage('<loại>')
    .addHelpText(
      'after',
      `
Ví dụ, cài một lần rồi mở lại cửa sổ; cài lại sau khi nâng cấp kehoach:
${SHELLS.map((shell) => `  ${INSTALL[shell].map((line, i) => `${(i === 0 ? shell : '').padEnd(12)}${line}`).join('\n  ')}`).join('\n')}`,
    )
    .action(async (shell: Shell) => run(async (world) => (await import('../completion.js')).completion(shell, program, world)));
};
