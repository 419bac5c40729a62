import type { Command } from 'commander';
import { nearest } from '../../standard/fold.js';
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
    const known = names.slice(0, i).map((n) => ` ${n}`).join('');
    const near = nearest(name, command.commands.map((c) => c.name()));
    throw new UsageError(`Không có lệnh "${`${known} ${name}`.trim()}".`, `${near ? `Có phải ý bạn là${known} ${near}? ` : ''}Gõ "kehoach help${known}" để xem các lệnh.`);
  }, program);
}
