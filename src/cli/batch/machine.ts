import { readFileSync } from 'node:fs';
import { availableParallelism, hostname } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { StartHelper } from '../../batch/pool.js';
import { startThread } from '../../batch/thread.js';

/** What a batch asks of the machine besides files and streams; a test stands in for it. */
export interface Machine {
  readonly cores: number;
  readonly host: string;
  readonly pid: number;
  /** Milliseconds since some moment. */
  now(): number;
  /**
   * When the process `pid` of this machine began, in signs that no other process of that number shares; empty where
   * the system does not tell. Undefined when no such process runs.
   */
  begun(pid: number): string | undefined;
  /** Calls `listener` at the first request to end (Ctrl-C); the second ends the process at once. Gives the way back. */
  onInterrupt(listener: (code: number) => void): () => void;
  readonly startHelper: StartHelper;
}

/** The exit code that tells a shell of the signal. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

export function nodeMachine(): Machine {
  return {
    cores: availableParallelism(),
    host: hostname(),
    pid: process.pid,
    now: () => performance.now(),
    begun,
    onInterrupt,
    // The built program is CommonJS, in `dist/`.
    startHelper: (input) => startThread(join(__dirname, '../bin/thread.js'), input),
  };
}

function begun(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, for another user.
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return undefined;
  }
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
    // The name, in parentheses, may hold spaces; the 20th field behind it is the start in ticks since the boot.
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\)\s*/s, '').split(' ');
    return `${boot}/${fields[19]}`;
  } catch {
    return '';
  }
}

function onInterrupt(listener: (code: number) => void): () => void {
  const names = Object.keys(SIGNALS) as (keyof typeof SIGNALS)[];
  const heard = (signal: NodeJS.Signals): void => {
    off();
    listener(SIGNALS[signal as keyof typeof SIGNALS]);
  };
  const off = (): void => {
    for (const name of names) process.off(name, heard);
  };
  for (const name of names) process.on(name, heard);
  return off;
}
