import type { CommandWords, Value } from './words.js';

/** The script for bash, 3.2 (macOS) and newer. It needs no package of completions. */
export function bashScript(commands: readonly CommandWords[]): string {
  return `_kehoach_words() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -W "$1" -- "$cur"))
}

_kehoach_files() {
  local path ending="\\.($1)\$"
  # Not in bash 3.2.
  compopt -o filenames 2>/dev/null
  while IFS= read -r path; do
    if [[ -z $1 || -d $path || $path =~ $ending ]]; then COMPREPLY+=("$path"); fi
  done < <(compgen -f -- "$cur")
}

_kehoach_folders() {
  local path
  compopt -o filenames 2>/dev/null
  while IFS= read -r path; do COMPREPLY+=("$path"); done < <(compgen -d -- "$cur")
}

_kehoach() {
  local cur=\${COMP_WORDS[COMP_CWORD]} at='' place=0 option='' word i
  # --opt=x comes as three words.
  [[ $cur == '=' ]] && cur=''
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ -n $option ]]; then
      [[ $word == '=' ]] || option=''
      continue
    fi
    case "$at $word" in
${commands.filter(({ path }) => path).map(({ path }) => `      ${q(spaced(path))}) at=${q(path)} place=0 ;;`).join('\n')}
${commands.flatMap(withValues).map((keys) => `      ${keys.map(q).join(' | ')}) option="$at $word" ;;`).join('\n')}
      *' -'?*) ;;
      *) place=$((place + 1)) ;;
    esac
  done
  case "$option" in
    '') ;;
${commands.flatMap(({ path, options }) => options.flatMap(({ flags, value }) => (value ? [`    ${flags.map((flag) => q(`${path} ${flag}`)).join(' | ')}) ${give(value)} ;;`] : []))).join('\n')}
  esac
  [[ -n $option ]] && return
  if [[ $cur == -* ]]; then
    case "$at" in
${commands.map(({ path, options }) => `      ${q(path)}) _kehoach_words ${lines(options.flatMap(({ flags }) => flags))} ;;`).join('\n')}
    esac
    return
  fi
  case "$at/$place" in
${commands.flatMap(placesOf).join('\n')}
  esac
}

complete -o bashdefault -o default -F _kehoach kehoach
`;
}

/** The keys of each option of a command that takes a value. */
function withValues({ path, options }: CommandWords): string[][] {
  return options.flatMap(({ flags, value }) => (value ? [flags.map((flag) => `${path} ${flag}`)] : []));
}

function placesOf({ path, places, isOpen, commands }: CommandWords): string[] {
  const first = commands.length > 0 ? [`    ${q(`${path}/0`)}) _kehoach_words ${lines(commands)} ;;`] : [];
  return [...first, ...places.flatMap((value, i) => {
    if (commands.length > 0 && i === 0) return [];
    const pattern = isOpen && i === places.length - 1 ? `${q(`${path}/`)}*` : q(`${path}/${i}`);
    return [`    ${pattern}) ${give(value)} ;;`];
  })];
}

function give(value: Value): string {
  switch (value.kind) {
    case 'words':
      return `_kehoach_words ${lines(value.words)}`;
    case 'files':
      return `_kehoach_files ${q(value.extensions.join('|'))}`;
    case 'folders':
      return '_kehoach_folders';
    case 'other':
      return ':';
  }
}

/** How a command is met: its last name behind the others. */
function spaced(path: string): string {
  return path.includes(' ') ? path : ` ${path}`;
}

const lines = (words: readonly string[]): string => q(words.join('\n'));
const q = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
