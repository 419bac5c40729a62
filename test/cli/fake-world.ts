import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { diagnostic, type Diagnostic } from '../../src/diagnostic.js';
import { main } from '../../src/cli/main.js';
import type { Built, Pipeline } from '../../src/cli/pipeline.js';
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
}

export interface Options {
  readonly env?: Record<string, string>;
  readonly stdin?: string;
  readonly stdinTTY?: boolean;
  readonly stdoutTTY?: boolean;
  readonly stderrTTY?: boolean;
  readonly platform?: NodeJS.Platform;
  readonly fs?: Partial<Files>;
  /** Makes every write to stdout fail. */
  readonly stdoutError?: Error;
  readonly pipeline?: Partial<Pipeline>;
}

/** A stage for the running test; its folder goes when the test ends. */
export function stage(options: Options = {}): Stage {
  const dir = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'kehoach-cli-'));
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
      return main(argv, worldOf(self, options), async () => {
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
  };
  onTestFinished(() => fs.rmSync(dir, { recursive: true, force: true }));
  return self;
}

/** An error as `node:fs` throws it. */
export function systemError(code: string, syscall: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: ${syscall}`), { code, syscall, errno: -1 });
}

function worldOf(self: Stage, options: Options): World {
  return {
    cwd: self.dir,
    env: options.env ?? {},
    platform: options.platform ?? 'linux',
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
      },
    },
    uninterrupted: async (work) => work(),
  };
}

/**
 * Stages for which a plan is: `ok …` (built as `DOCX …`), `sai …` (an error at its first word), `coi chừng …` (a warning),
 * `hỏng` (a bug). A file is ours when it begins with DOCX, and edited when it ends with `*`.
 */
function pipelineOf(self: Stage): Pipeline {
  return {
    buildPlan: async ({ name, bytes }, { epoch }): Promise<Built> => {
      const text = Buffer.from(bytes).toString();
      self.seen.push({ name, text, ...(epoch !== undefined && { epoch }) });
      if (text.startsWith('hỏng')) throw new TypeError('stages broke');
      const diagnostics = findings(text, name);
      const sources = new Map([[name, text]]);
      return diagnostics.some((d) => d.severity === 'error')
        ? { diagnostics, sources }
        : { bytes: Buffer.from(`DOCX ${text}`), diagnostics, sources };
    },
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
