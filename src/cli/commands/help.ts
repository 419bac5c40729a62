import type { Command } from 'commander';
import { UsageError } from '../usage.js';
import type { Declare } from './declare.js';

export const declareHelp: Declare = (program) => {
  program
    .command('help')
    .summary('xem hướng dẫn của một lệnh')
    .description('Xem hướng dẫn chung, hoặc hướng dẫn của một lệnh.')
    .argument('[lệnh...]', 'tên lệnh')
    .usage('[lệnh]')
    .action((names: string[]) => {
      commandAt(program, names).outputHelp();
    });
};

/** The command that a row of names leads to, such as `templates copy`. Throws `UsageError`. */
function commandAt(program: Command, names: readonly string[]): Command {
  return names.reduce((command, name, i) => {
    const next = command.commands.find((c) => c.name() === name);
    if (next) return next;
    // Behind a command that has none of its own, a word too much is no name of one.
    if (command.commands.length === 0) throw new UsageError('Lệnh này có thừa chữ ở cuối.', `Gõ: kehoach help ${names.slice(0, i).join(' ')}`);
    throw new UsageError(`Không có lệnh "${names.slice(0, i + 1).join(' ')}".`, `Gõ "kehoach help${names.slice(0, i).map((n) => ` ${n}`).join('')}" để xem các lệnh.`);
  }, program);
}
