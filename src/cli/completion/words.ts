import type { Argument, Command, Option } from 'commander';

/** What may stand in one place of a command line. */
export type Value =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** Files with these endings (`yaml`), or any when there are none; and folders, which lead to them. */
  | { readonly kind: 'files'; readonly extensions: readonly string[] }
  | { readonly kind: 'folders' }
  /** A name or a number that nobody can guess. */
  | { readonly kind: 'other' };

export interface OptionWords {
  /** `-o` and `--output`. */
  readonly flags: readonly string[];
  readonly summary: string;
  /** Missing for an option that stands alone. */
  readonly value?: Value;
}

export interface CommandWords {
  /** The names that lead to it: empty for the program, `templates copy`. */
  readonly path: string;
  readonly summary: string;
  readonly options: readonly OptionWords[];
  /** What stands in its first place, its second and so on. */
  readonly places: readonly Value[];
  /** Whether what stands in the last place may be many. */
  readonly isOpen: boolean;
  /** The names of the commands below it. */
  readonly commands: readonly string[];
}

/** Every command of `program` with what its help says of it, the program itself first, each before those below it. */
export function wordsOf(program: Command): CommandWords[] {
  const names = program.commands.map((command) => command.name());
  const below = (command: Command, path: string): CommandWords[] => [
    {
      path,
      summary: command.summary(),
      options: command.createHelp().visibleOptions(command).map(optionWords),
      places: command.registeredArguments.map((argument) => placeOf(argument, names)),
      isOpen: command.registeredArguments.at(-1)?.variadic ?? false,
      commands: command.commands.map((inner) => inner.name()),
    },
    ...command.commands.flatMap((inner) => below(inner, `${path} ${inner.name()}`.trim())),
  ];
  return below(program, '');
}

function optionWords(option: Option): OptionWords {
  const { short, long, description, argChoices, flags } = option;
  const takes = option.required || option.optional;
  return {
    flags: [short, long].filter((flag) => flag !== undefined),
    summary: description,
    ...(takes && { value: valueOf(/[<[](.*?)(?:\.\.\.)?[>\]]/.exec(flags)?.[1] ?? '', description, argChoices) }),
  };
}

function placeOf(argument: Argument, commands: readonly string[]): Value {
  return argument.name() === 'lệnh' ? { kind: 'words', words: commands } : valueOf(argument.name(), argument.description, argument.argChoices);
}

/** What is meant by the words of the help: its choices; endings as in `(.yaml)`; a folder; a file of any kind. */
function valueOf(name: string, description: string, choices: readonly string[] | undefined): Value {
  if (choices && choices.length > 0) return { kind: 'words', words: choices };
  const extensions = [...new Set([...description.matchAll(/(?<![\p{L}\d_-])\.([a-z]{3,5})(?!\p{L})/gu)].map(([, extension]) => extension ?? ''))];
  if (extensions.length > 0) return { kind: 'files', extensions: extensions.flatMap((one) => (one === 'yaml' ? ['yaml', 'yml'] : [one])) };
  const said = `${name} ${description}`;
  if (/(?<!\p{L})tệp(?!\p{L})/u.test(said)) return { kind: 'files', extensions: [] };
  return /thư mục/.test(name) ? { kind: 'folders' } : { kind: 'other' };
}
