import type { CommandWords, OptionWords, Value } from './words.js';

/** The script for fish. */
export function fishScript(commands: readonly CommandWords[]): string {
  return `# Which command the words before the cursor lead to.
function __kehoach_at --argument-names wanted
    set -l at ''
    for word in (commandline -opc)[2..-1]
        switch "$at $word"
${commands.filter(({ path }) => path).map(({ path }) => `            case ${q(path.includes(' ') ? path : ` ${path}`)}\n                set at ${q(path)}`).join('\n')}
        end
    end
    test "$at" = "$wanted"
end

# The paths that end as asked; folders end in a slash.
function __kehoach_paths --argument-names ending
    set -l typed (string replace -r -- '^--[^=]*=' '' (commandline -ct))
    complete -C "'' $typed" | string match -r '^[^\\t]*(?:'$ending')(?:\\t.*)?$'
end

complete -c kehoach -f
${commands.flatMap((command) => [...namesOf(command, commands), ...placesOf(command), ...command.options.map((option) => optionLine(command.path, option))]).join('\n')}
`;
}

function namesOf({ path, commands }: CommandWords, all: readonly CommandWords[]): string[] {
  return commands.map((name) => {
    const summary = all.find((other) => other.path === `${path} ${name}`.trim())?.summary ?? '';
    return `${at(path)} -a ${q(name)} -d ${q(summary)}`;
  });
}

function placesOf({ path, places, commands }: CommandWords): string[] {
  if (commands.length > 0) return [];
  return [...new Set(places.flatMap((value) => offers(value).map((offer) => `${at(path)} ${offer}`)))];
}

function optionLine(path: string, { flags, summary, value }: OptionWords): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${q(flag.slice(2))}` : `-s ${q(flag.slice(1))}`));
  const takes = value ? [value.kind === 'files' && value.extensions.length === 0 ? '-r -F' : ['-x', ...offers(value)].join(' ')] : [];
  return [at(path), ...names, ...takes, `-d ${q(summary)}`].join(' ');
}

function offers(value: Value): string[] {
  switch (value.kind) {
    case 'words':
      return value.words.length > 0 ? [`-a ${q(value.words.map((word) => word.replace(/[\s\\'"$()]/g, '\\$&')).join(' '))}`] : [];
    case 'files':
      return value.extensions.length > 0 ? [`-a ${q(`(__kehoach_paths '/|\\.(?:${value.extensions.join('|')})')`)}`] : ['-F'];
    case 'folders':
      return [`-a ${q('(__kehoach_paths /)')}`];
    case 'other':
      return [];
  }
}

const at = (path: string): string => `complete -c kehoach -n ${q(`__kehoach_at ${q(path)}`)}`;
/** In quotation marks of fish, which knows two escapes inside them. */
const q = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
