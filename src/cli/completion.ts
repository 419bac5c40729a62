import type { Command } from 'commander';
import { bashScript } from './completion/bash.js';
import { fishScript } from './completion/fish.js';
import { INSTALL, type Shell } from './completion/install.js';
import { powershellScript } from './completion/powershell.js';
import { wordsOf, type CommandWords } from './completion/words.js';
import { zshScript } from './completion/zsh.js';
import { exitCodeOf, handOver, talkTo } from './talk.js';
import type { World } from './world.js';

const SCRIPTS: { readonly [S in Shell]: (commands: readonly CommandWords[]) => string } = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

/** `kehoach completion`: prints the script that completes the command lines of `program` in a shell. */
export async function completion(shell: Shell, program: Command, world: World): Promise<number> {
  const faults = await handOver(world, scriptOf(shell, program));
  await talkTo(world, false).report(faults);
  return exitCodeOf(faults);
}

/** The script with how to set it up at its head, made from the program's own words: what is new in them is in it. */
export function scriptOf(shell: Shell, program: Command): string {
  const head = [
    // Without accents, for PowerShell 5.1 takes nothing but ASCII.
    ...(shell === 'zsh' ? ['compdef kehoach'] : []),
    ` Tu dien lenh kehoach ${program.version() ?? ''} cho ${shell}. Cai dat, roi mo lai cua so dong lenh:`,
    ...INSTALL[shell].map((line) => `   ${line}`),
    ' Lam lai sau khi nang cap kehoach.',
  ];
  return `${head.map((line) => `#${line}\n`).join('')}\n${SCRIPTS[shell](wordsOf(program))}`;
}
