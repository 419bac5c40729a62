import type { Command, CommanderError } from 'commander';
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
 * Commander's complaint about `argv` in Vietnamese. Its English text is read for the names in it only; what cannot be read
 * there is left out.
 */
export function fromCommander(error: CommanderError, argv: readonly string[], program: Command): UsageError {
  const outer = program.commands.find((one) => argv.includes(one.name()));
  const inner = outer?.commands.find((one) => argv.slice(argv.indexOf(outer.name()) + 1).includes(one.name()));
  const meant = inner ?? outer;
  const command = outer && [outer, inner].flatMap((one) => one?.name() ?? []).join(' ');
  const [first = ''] = error.message.split('\n');
  const name = /'(.*)'/.exec(first)?.[1] ?? '';
  const near = /Did you mean (?:one of )?(.+)\?\)/.exec(error.message)?.[1];
  const help = `Gõ "kehoach help${command ? ` ${command}` : ''}" để xem cách dùng.`;
  const asking = (nearest: string | undefined): string => (nearest ? `Có phải ý bạn là ${nearest}? ${help}` : help);
  switch (error.code) {
    case 'commander.unknownOption': {
      const typed = asTyped(name, argv);
      return new UsageError(`Không có tùy chọn "${typed}".`, asking(near ?? optionNear(typed, meant ?? program)));
    }
    case 'commander.unknownCommand':
      return /\.ya?ml$/i.test(name)
        ? new UsageError(`Thiếu tên lệnh trước "${name}".`, `Gõ: kehoach build ${shown(name)}`)
        : new UsageError(`Không có lệnh "${name}".`, asking(near ?? nearestOf(name, program.commands.map((one) => one.name())) ?? optionNear(`--${name}`, program)));
    case 'commander.missingArgument':
      return new UsageError(`Lệnh này cần thêm <${name.replace(/^<|>$/g, '')}>.`, help);
    case 'commander.optionMissingArgument':
      return new UsageError(`Tùy chọn "${name}" cần thêm ${/<.*>/.exec(name)?.[0] ?? 'chữ'} đứng sau.`, help);
    case 'commander.invalidArgument': {
      const given = /(?:value|argument) '(.*?)' is invalid/.exec(error.message)?.[1] ?? '';
      const choices = /Allowed choices are (.*)\.$/m.exec(error.message)?.[1]?.split(', ') ?? [];
      const choice = choices.length > 0 ? nearestOf(given, choices) : undefined;
      return new UsageError(`"${given}" không dùng được ở đây.`, `${choice ? `Có phải ý bạn là ${choice}? ` : ''}${choices.length > 0 ? `Chỉ dùng: ${choices.join(', ')}.` : help}`);
    }
    case 'commander.excessArguments': {
      const typed = outer ? argv[argv.indexOf(outer.name()) + 1] ?? '' : '';
      const subcommand = outer && !inner ? nearestOf(typed, outer.commands.map((one) => one.name())) : undefined;
      if (outer && subcommand) return new UsageError(`Không có lệnh "${outer.name()} ${typed}".`, asking(`${outer.name()} ${subcommand}`));
      return excess(argv, meant ?? program, help);
    }
    default:
      return new UsageError('Lệnh viết chưa đúng.', help);
  }
}

/** Why `argv` has a word that nobody asked for: a dash that Word made long, an option without its value, a name without quotation marks. */
function excess(argv: readonly string[], { options, registeredArguments }: Command, help: string): UsageError {
  const long = argv.find((word) => /^[–—]/u.test(word));
  if (long !== undefined) return new UsageError(`Dấu gạch trước "${long}" là gạch dài của Word.`, `Gõ hai dấu gạch ngắn: --${long.replace(/^[–—-]+/u, '')}`);
  const bare = options.find(({ long: name, required }) => required && name !== undefined && (argv[argv.indexOf(name) + 1] ?? '').startsWith('--') && argv.includes(name));
  if (bare) return new UsageError(`Tùy chọn "${bare.flags}" cần thêm ${/<.*>/.exec(bare.flags)?.[0] ?? 'chữ'} đứng sau.`, help);
  const isBehindWord = (word: string, i: number): boolean => i > 1 && !word.startsWith('-') && !(argv[i - 1] ?? '-').startsWith('-');
  const at = registeredArguments.length > 1 ? argv.findLastIndex(isBehindWord) : argv.findIndex(isBehindWord);
  if (at < 0) return new UsageError('Lệnh này có thừa chữ.', help);
  const [before = '', word = ''] = argv.slice(at - 1);
  return new UsageError(`Lệnh này có thừa chữ "${word}" sau "${before}".`, `Tên có dấu cách thì đặt cả tên trong ngoặc kép: "${before} ${word}${(argv[at + 1] ?? '-').startsWith('-') ? '' : '…'}". ${help}`);
}

/** The whole of an option: of `-watch` commander takes `-w` and complains of `-atch`. */
function asTyped(name: string, argv: readonly string[]): string {
  return argv.find((word) => /^-[^-]/.test(word) && word.length > name.length && word.endsWith(name.slice(1))) ?? name;
}

/** The option of `command` that `typed` is like: one of a single letter in the other case only. */
function optionNear(typed: string, { options }: Command): string | undefined {
  if (/^-.$/u.test(typed)) return options.find(({ short }) => short?.toLowerCase() === typed.toLowerCase())?.short;
  return nearestOf(typed, options.flatMap(({ long }) => long ?? []));
}

/** A file name as it must be typed: in quotation marks where it holds spaces. */
export function shown(file: string): string {
  return /\s/.test(file) ? `"${file}"` : file;
}
