import { spawn } from 'node:child_process';

/** How long to wait (ms) for the system's word; some desktops answer only when the program that they started ends. */
const PATIENCE = 2000;

interface Opener {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** What opens the file at `path` (absolute) on `platform`. */
export function openerFor(path: string, platform: NodeJS.Platform): Opener {
  if (platform === 'darwin') return { command: 'open', args: [path] };
  if (platform !== 'win32') return { command: 'xdg-open', args: [path] };
  // `start` is a word of the shell, which would read `%` and `&` in a name; it does not read a variable's value again.
  return { command: 'cmd.exe', args: ['/d', '/c', 'start "" "%KEHOACH_TEP%"'], env: { KEHOACH_TEP: path } };
}

/** Shows the file at `path` (absolute) in the system's program for it. Throws the system's error, or why it gave up. */
export function openFile(path: string, opener = openerFor(path, process.platform)): Promise<void> {
  const { command, args, env } = opener;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      detached: process.platform !== 'win32',
      stdio: 'ignore',
      windowsHide: true,
      windowsVerbatimArguments: true,
      env: { ...process.env, ...env },
    });
    const patience = setTimeout(resolve, PATIENCE);
    const fail = (error: Error): void => {
      clearTimeout(patience);
      reject(error);
    };
    child.once('error', fail);
    child.once('exit', (code) => {
      clearTimeout(patience);
      if (code === 0) resolve();
      else fail(Object.assign(new Error(command), { code: `${command}: ${String(code)}`, syscall: 'spawn' }));
    });
    child.unref();
  });
}
