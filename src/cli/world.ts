import fs from 'node:fs';
import type { Prompts } from './prompts.js';
import type { FileWatcher } from './watcher.js';

/** Where text and bytes go: stdout or stderr. */
export interface Output {
  readonly isTTY: boolean;
  /** The terminal's width; undefined when it is no terminal. */
  readonly columns: number | undefined;
  /**
   * Resolves when `data` is handed over, and also when nobody reads any more (a closed pipe).
   * Rejects with the system's error otherwise, such as ENOSPC.
   */
  write(data: string | Uint8Array): Promise<void>;
}

/** Where a plan may come from besides files: stdin. */
export interface Input {
  readonly isTTY: boolean;
  /** What is typed or piped in, once. Throws the system's error. */
  chunks(): AsyncIterable<Uint8Array>;
}

/** The parts of `node:fs` that the commands use; a test replaces one to make it fail. */
export type Files = Pick<
  typeof fs,
  | 'accessSync' | 'closeSync' | 'constants' | 'copyFileSync' | 'existsSync' | 'fchmodSync' | 'fstatSync'
  | 'chmodSync' | 'fsyncSync' | 'linkSync' | 'lstatSync' | 'mkdirSync' | 'openSync'
  | 'readFileSync' | 'readSync' | 'readdirSync' | 'readlinkSync' | 'realpathSync' | 'renameSync' | 'rmSync' | 'rmdirSync'
  | 'statSync' | 'writeFileSync'
>;

/** The time of day, and waiting. */
export interface Clock {
  now(): Date;
  wait(milliseconds: number): Promise<void>;
}

/** All of the outside that a command touches. */
export interface World {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  /** Of Node, such as `20.20.2`. */
  readonly node: string;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly fs: Files;
  /** What a program of the system prints; undefined when there is no such program, or it fails or takes too long. */
  ask(program: string, args: readonly string[]): Promise<string | undefined>;
  /** Runs `work` to its end even when the user presses Ctrl-C meanwhile; the process ends right after it. */
  uninterrupted<T>(work: () => T): Promise<T>;
  readonly clock: Clock;
  /** The signal by which the user asks the program to end; from the call on, the first one no longer ends the process. */
  stopped(): Promise<NodeJS.Signals>;
  /** Calls `changed` with the path of each watched file that changes, appears or goes. */
  watch(changed: (path: string) => void): Promise<FileWatcher>;
  /** Questions to the user, on stderr; `undefined` where there is no terminal to ask on. */
  prompts(): Promise<Prompts | undefined>;
  /** Shows a file, by its absolute path, in the program that the system keeps for it. Throws the system's error. */
  open(path: string): Promise<void>;
}

/** The world of this process. Streams are opened when they are first used. */
export function nodeWorld(): World {
  return {
    cwd: process.cwd(),
    env: process.env,
    platform: process.platform,
    node: process.versions.node,
    stdin: {
      get isTTY() {
        return process.stdin.isTTY === true;
      },
      chunks: () => process.stdin as AsyncIterable<Uint8Array>,
    },
    stdout: outputOf(() => process.stdout),
    stderr: outputOf(() => process.stderr),
    fs,
    ask,
    uninterrupted,
    clock: { now: () => new Date(), wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)) },
    stopped,
    watch: async (changed) => (await import('./watcher.js')).watchFiles(changed),
    prompts: async () => (process.stdin.isTTY && process.stderr.isTTY
      ? (await import('./prompts.js')).promptsOn(process.stdin, process.stderr)
      : undefined),
    open: async (path) => (await import('./opener.js')).openFile(path),
  };
}

/** How a stream says that its reader has gone; EOF is what Windows calls it. */
const CLOSED = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);

/** Each failure reaches the write's own callback; without a listener it would also end the process. */
const toldElsewhere = (): void => {};

function outputOf(open: () => NodeJS.WriteStream): Output {
  const stream = (): NodeJS.WriteStream => {
    const opened = open();
    if (!opened.listeners('error').includes(toldElsewhere)) opened.on('error', toldElsewhere);
    return opened;
  };
  return {
    get isTTY() {
      return stream().isTTY === true;
    },
    get columns() {
      // A terminal that does not know its width says 0.
      return stream().columns || undefined;
    },
    write: (data) =>
      new Promise((resolve, reject) => {
        const { fd } = stream() as NodeJS.WriteStream & { readonly fd: number };
        if (typeof data !== 'string' && fs.fstatSync(fd).isFile()) {
          writeWhole(fd, data);
          resolve();
          return;
        }
        stream().write(data, (error?: NodeJS.ErrnoException | null) => {
          if (error && !CLOSED.has(error.code ?? '')) reject(error);
          else resolve();
        });
      }),
  };
}

/** On a full disk a write comes up short without an error; only the next one fails. The stream does not look. */
function writeWhole(fd: number, data: Uint8Array): void {
  for (let at = 0; at < data.length; ) at += fs.writeSync(fd, data, at);
}

/** How long (ms) a program of the system may take to answer. */
const PATIENCE = 5000;

async function ask(program: string, args: readonly string[]): Promise<string | undefined> {
  const { execFile } = await import('node:child_process');
  return new Promise((resolve) => {
    execFile(program, args, { timeout: PATIENCE, windowsHide: true }, (error, stdout) => resolve(error ? undefined : stdout));
  });
}

const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

async function uninterrupted<T>(work: () => T): Promise<T> {
  let asked: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals): void => {
    asked ??= signal;
  };
  for (const signal of ENDINGS) process.on(signal, note);
  try {
    return work();
  } finally {
    // A signal that came while `work` held the thread is delivered by the event loop's next round.
    await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
    for (const signal of ENDINGS) process.off(signal, note);
    // Dying of the signal itself tells the shell the truth (130 for Ctrl-C).
    if (asked) process.kill(process.pid, asked);
  }
}

/** Today where the program runs, `yyyymmdd`; the day of SOURCE_DATE_EPOCH where that is set. */
export function todayOf({ clock, env }: World): number {
  const epoch = env['SOURCE_DATE_EPOCH'];
  if (epoch && /^\d+$/.test(epoch)) {
    const date = new Date(Number(epoch) * 1000);
    return date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
  }
  const date = clock.now();
  return date.getFullYear() * 10000 + (date.getMonth() + 1) * 100 + date.getDate();
}

function stopped(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const note = (signal: NodeJS.Signals): void => {
      // A second Ctrl-C ends the process at once, whatever it is doing.
      for (const each of ENDINGS) process.off(each, note);
      resolve(signal);
    };
    for (const signal of ENDINGS) process.on(signal, note);
  });
}
