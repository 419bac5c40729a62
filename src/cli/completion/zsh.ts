import type { CommandWords, OptionWords, Value } from './words.js';

/** The script for zsh: read from a file of completions or by `source`. */
export function zshScript(commands: readonly CommandWords[]): string {
  return `${commands.map(functionFor(commands)).join('\n')}
if [[ $funcstack[1] == _kehoach ]]; then
  _kehoach "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
  compdef _kehoach kehoach
fi
`;
}

const functionFor = (all: readonly CommandWords[]) => (command: CommandWords): string => {
  const { path, options, places, isOpen } = command;
  const inner = all.filter((other) => command.commands.some((name) => other.path === `${path} ${name}`.trim()));
  const specs = options.map(optionSpec);
  if (inner.length === 0) {
    const last = places.length - 1;
    const values = places.map((value, i) => q(`${isOpen && i === last ? '*' : i + 1}:${colon(meaning(value))}:${action(value)}`));
    return `${nameOf(path)}() {\n  _arguments -s ${[...specs, ...values].join(' \\\n    ')}\n}\n`;
  }
  return `${nameOf(path)}() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C ${[...specs, "'1: :->name'", "'*:: :->rest'"].join(' \\\n    ')}
  case $state in
    name)
      local -a names=(${inner.map(({ path: to, summary }) => `\n        ${q(`${colon(lastName(to))}:${summary}`)}`).join('')}
      )
      _describe 'lệnh' names ;;
    rest)
      case $line[1] in
${inner.map(({ path: to }) => `        ${q(lastName(to))}) ${nameOf(to)} ;;`).join('\n')}
      esac ;;
  esac
}
`;
};

/** The option as `_arguments` is told of it: `(-o --output)--output=[what it does]:value:_files`. */
function optionSpec({ flags, summary, value }: OptionWords): string {
  const takes = value ? `:${colon(meaning(value))}:${action(value)}` : '';
  const said = `[${summary.replace(/[[\]\\]/g, '\\$&')}]${takes}`;
  // A value may follow at once: `-oX`, `--output=X`.
  const asked = flags.map((flag) => (value ? `${flag}${flag.startsWith('--') ? '=' : '+'}` : flag));
  const others = flags.length > 1 ? `(${flags.join(' ')})` : '';
  return asked.map((flag) => q(`${others}${flag}${said}`)).join(' ');
}

function action(value: Value): string {
  switch (value.kind) {
    case 'words':
      return `(${value.words.map((word) => word.replace(/[^\p{L}\d_-]/gu, '\\$&')).join(' ')})`;
    case 'files':
      return value.extensions.length > 0 ? `_files -g "*.(${value.extensions.join('|')})"` : '_files';
    case 'folders':
      return '_files -/';
    case 'other':
      return ' ';
  }
}

/** What zsh calls the place. */
function meaning(value: Value): string {
  return { words: 'chọn', files: 'tệp', folders: 'thư mục', other: 'tên' }[value.kind];
}

const nameOf = (path: string): string => ['_kehoach', ...path.split(' ')].filter(Boolean).join('_');
const lastName = (path: string): string => path.split(' ').at(-1) ?? '';
const colon = (text: string): string => text.replaceAll(':', '\\:');
const q = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
