import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { diagnostic, type Diagnostic } from '../../src/diagnostic.js';
import { readSettings } from '../../src/build.js';
import { RULES } from '../../src/lint/index.js';
import { main } from '../../src/cli/main.js';
import type { Built, Pipeline } from '../../src/cli/pipeline.js';
import type { Prompts } from '../../src/cli/prompts.js';
import type { Files, World } from '../../src/cli/world.js';

/** A temporary folder, streams that remember, and stages that only look at the first word of a plan. */
export interface Stage {
  readonly dir: string;
  out: string;
  /** What went to stdout, byte for byte. */
  outBytes: Buffer;
  err: string;
  /** What each run gave the stages. */
  readonly seen: { name: string; text: string; epoch?: number }[];
  loads: number;
  run(...argv: string[]): Promise<number>;
  put(name: string, text: string): void;
  text(name: string): string;
  /** Every name in the folder, sorted. */
  files(): string[];
  /** What `--watch` looks at, by names in the folder, sorted. */
  watched: string[];
  /** Files that were opened for the user to see. */
  readonly opened: string[];
  /** Tells the watching command that a file changed. */
  change(name: string): void;
  /** Presses Ctrl-C, or sends another signal. */
  interrupt(signal?: NodeJS.Signals): void;
  /** Resolves once `text` was said `times` times on stderr. */
  says(text: string, times?: number): Promise<void>;
}

export interface Options {
  readonly env?: Record<string, string>;
  readonly stdin?: string;
  readonly stdinTTY?: boolean;
  readonly stdoutTTY?: boolean;
  readonly stderrTTY?: boolean;
  readonly platform?: NodeJS.Platform;
  readonly node?: string;
  /** What programs of the system print, by their names; there are no others. */
  readonly answers?: Readonly<Record<string, string>>;
  readonly fs?: Partial<Files>;
  /** Makes every write to stdout fail. */
  readonly stdoutError?: Error;
  readonly pipeline?: Partial<Pipeline>;
  /** Answers questions; without it there is no terminal to ask on. */
  readonly prompts?: Prompts;
  readonly watchError?: Error;
  readonly openError?: Error;
  /** Is called when the program waits, which takes no time. */
  readonly wait?: (self: Stage) => Promise<void>;
  /** Is called while the watcher gets ready. */
  readonly meanwhile?: (self: Stage) => Promise<void>;
}

/** A stage for the running test; its folder goes when the test ends. */
export function stage(options: Options = {}): Stage {
  const dir = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'kehoach-cli-'));
  const ears = new Set<() => void>();
  let interrupt: Stage['interrupt'] = () => {};
  const stop = new Promise<NodeJS.Signals>((resolve) => (interrupt = (signal = 'SIGINT') => resolve(signal)));
  const self: Stage = {
    dir,
    out: '',
    outBytes: Buffer.alloc(0),
    err: '',
    seen: [],
    loads: 0,
    run: (...argv) => {
      self.out = '';
      self.outBytes = Buffer.alloc(0);
      self.err = '';
      return main(argv, worldOf(self, options, stop, () => ears.forEach((ear) => ear())), async () => {
        self.loads += 1;
        return { ...pipelineOf(self), ...options.pipeline };
      });
    },
    put: (name, text) => {
      fs.mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
      fs.writeFileSync(path.join(dir, name), text);
    },
    text: (name) => fs.readFileSync(path.join(dir, name), 'utf8'),
    files: () => fs.readdirSync(dir).sort(),
    watched: [],
    opened: [],
    change: () => {},
    interrupt,
    says: (text, times = 1) =>
      new Promise((resolve) => {
        const listen = (): void => {
          if (self.err.split(text).length <= times) return;
          ears.delete(listen);
          resolve();
        };
        ears.add(listen);
        listen();
      }),
  };
  onTestFinished(() => fs.rmSync(dir, { recursive: true, force: true }));
  return self;
}

/** An error as `node:fs` throws it. */
export function systemError(code: string, syscall: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: ${syscall}`), { code, syscall, errno: -1 });
}

/** The world of `self`. */
export function worldOf(self: Stage, options: Options, stop: Promise<NodeJS.Signals> = new Promise(() => {}), said: () => void = () => {}): World {
  return {
    cwd: self.dir,
    env: options.env ?? {},
    platform: options.platform ?? 'linux',
    node: options.node ?? '20.20.2',
    ask: async (program) => options.answers?.[program],
    fs: { ...fs, ...options.fs },
    stdin: {
      isTTY: options.stdinTTY ?? false,
      async *chunks() {
        const text = options.stdin ?? '';
        for (let at = 0; at < text.length; at += 65536) yield Buffer.from(text.slice(at, at + 65536));
      },
    },
    stdout: {
      isTTY: options.stdoutTTY ?? false,
      columns: undefined,
      write: async (data) => {
        if (options.stdoutError) throw options.stdoutError;
        self.outBytes = Buffer.concat([self.outBytes, Buffer.from(data as string)]);
        self.out = self.outBytes.toString();
      },
    },
    stderr: {
      isTTY: options.stderrTTY ?? false,
      columns: undefined,
      write: async (data) => {
        self.err += String(data);
        said();
      },
    },
    uninterrupted: async (work) => work(),
    clock: { now: () => new Date(2026, 10, 22, 8, 5, 9), wait: async () => options.wait?.(self) },
    stopped: () => stop,
    watch: async (changed) => {
      if (options.watchError) throw options.watchError;
      self.change = (name) => changed(path.join(self.dir, name));
      return {
        watch: async (paths) => {
          self.watched = [...paths].map((file) => path.relative(self.dir, file).replaceAll('\\', '/')).sort();
          await options.meanwhile?.(self);
        },
        close: async () => void (self.watched = []),
      };
    },
    prompts: async () => options.prompts,
    open: async (file) => {
      if (options.openError) throw options.openError;
      self.opened.push(path.relative(self.dir, file));
    },
  };
}

/**
 * Stages for which a plan is: `ok …` (built as `DOCX …`), `sai …` (an error at its first word), `coi chừng …` (a warning),
 * `hỏng` (a bug). A file is ours when it begins with DOCX, and edited when it ends with `*`.
 */
function pipelineOf(self: Stage): Pipeline {
  return {
    buildPlan: async ({ name, bytes }, { epoch } = {}): Promise<Built> => {
      const text = Buffer.from(bytes).toString();
      self.seen.push({ name, text, ...(epoch !== undefined && { epoch }) });
      if (text.startsWith('hỏng')) throw new TypeError('stages broke');
      const diagnostics = findings(text, name);
      const sources = new Map([[name, text]]);
      return diagnostics.some((d) => d.severity === 'error')
        ? { diagnostics, sources }
        : { bytes: Buffer.from(`DOCX ${text}`), diagnostics, sources };
    },
    readFields: async () => ({ diagnostics: [], sources: new Map() }),
    readSettings,
    checkPlan: async ({ name, bytes }) => {
      const text = Buffer.from(bytes).toString();
      return { diagnostics: findings(text, name), sources: new Map([[name, text]]) };
    },
    rules: RULES,
    explain: ({ id }) => `# ${id}\n`,
    applyMends: (_, text) => ({ text, made: [] }),
    templates: {},
    useTemplates: async () => ({ diagnostics: [], sources: new Map() }),
    inspectDocx: (bytes) => {
      const text = Buffer.from(bytes).toString();
      if (!text.startsWith('DOCX')) return 'foreign';
      return text.endsWith('*') ? 'ours-edited' : 'ours-untouched';
    },
    jsonSchemaOf: async (described) => ({ $schema: 'http://json-schema.org/draft-07/schema#', title: described }),
  };
}

function findings(text: string, file: string): Diagnostic[] {
  if (text === '') return [diagnostic('read.empty', 'error', {})];
  const span = { file, start: 0, end: 3 };
  const facts = { key: text.split(' ')[0] ?? '', known: [] };
  if (text.startsWith('sai')) return [diagnostic('plan.unknown-key', 'error', facts, span)];
  return text.startsWith('coi chừng') ? [diagnostic('plan.unknown-key', 'warning', facts, span)] : [];
}
