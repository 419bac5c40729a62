import { UsageError } from '../usage.js';
import type { Declare } from './declare.js';

export const declareHelp: Declare = (program) => {
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
};
