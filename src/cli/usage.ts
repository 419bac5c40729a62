import type { CommanderError } from 'commander';
import { nearest as nearestOf } from '../standard/fold.js';

/** The command was typed wrongly: exit code 2, no stack. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly hint?: string,
  ) {
    super(message);
  }
}

/** What is printed of a wrong command. */
export function formatUsageError({ message, hint }: UsageError): string {
  return `lỗi: ${message}\n${hint === undefined ? '' : `  gợi ý: ${hint}\n`}`;
}

/**
 * Commander's complaint in Vietnamese. Its English text is read for the names in it only; what cannot be read
 * there is left out. `command` is the command that the user most likely meant, for the hint.
 */
export function fromCommander(error: CommanderError, command: string | undefined): UsageError {
  const [first = ''] = error.message.split('\n');
  const name = /'(.*)'/.exec(first)?.[1] ?? '';
  const near = /Did you mean (?:one of )?(.+)\?\)/.exec(error.message)?.[1];
  const help = `Gõ "kehoach help${command ? ` ${command}` : ''}" để xem cách dùng.`;
  const nearest = near ? `Có phải ý bạn là ${near}? ${help}` : help;
  switch (error.code) {
    case 'commander.unknownOption':
      return new UsageError(`Không có tùy chọn "${name}".`, nearest);
    case 'commander.unknownCommand':
      return /\.ya?ml$/i.test(name)
        ? new UsageError(`Thiếu tên lệnh trước "${name}".`, `Gõ: kehoach build ${shown(name)}`)
        : new UsageError(`Không có lệnh "${name}".`, nearest);
    case 'commander.missingArgument':
      return new UsageError(`Lệnh này cần thêm <${name.replace(/^<|>$/g, '')}>.`, help);
    case 'commander.optionMissingArgument':
      return new UsageError(`Tùy chọn "${name}" cần thêm ${/<.*>/.exec(name)?.[0] ?? 'chữ'} đứng sau.`, help);
    case 'commander.invalidArgument': {
      const given = /(?:value|argument) '(.*?)' is invalid/.exec(error.message)?.[1] ?? '';
      const choices = /Allowed choices are (.*)\.$/m.exec(error.message)?.[1]?.split(', ') ?? [];
      const meant = choices.length > 0 ? nearestOf(given, choices) : undefined;
      return new UsageError(`"${given}" không dùng được ở đây.`, `${meant ? `Có phải ý bạn là ${meant}? ` : ''}${choices.length > 0 ? `Chỉ dùng: ${choices.join(', ')}.` : help}`);
    }
    case 'commander.excessArguments':
      return new UsageError('Lệnh này có thừa chữ ở cuối.', help);
    default:
      return new UsageError('Lệnh viết chưa đúng.', help);
  }
}

/** A file name as it must be typed: in quotation marks where it holds spaces. */
export function shown(file: string): string {
  return /\s/.test(file) ? `"${file}"` : file;
}
