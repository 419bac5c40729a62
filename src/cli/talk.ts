import { diagnostic, hasErrors, type Diagnostic } from '../diagnostic.js';
import { formatDiagnostics } from '../report/format.js';
import { writeFault } from './errno.js';
import type { Output, World } from './world.js';

/** More findings than this on one plan are counted, not shown. */
const SHOWN = 100;

/** All that a command says to the user. Talk goes to stderr, results to stdout. */
export interface Talk {
  /** Prints findings, by place or as given; `sources` holds the texts that they point into. */
  report(diagnostics: readonly Diagnostic[], sources?: ReadonlyMap<string, string>, asGiven?: boolean): Promise<void>;
  /** Prints one line of news; nothing when quiet. */
  tell(line: string): Promise<void>;
  /** Prints a text as it is, even when quiet. */
  shout(text: string): Promise<void>;
}

/** When `quiet`, only errors are said. A stderr that takes nothing is no reason to stop working. */
export function talkTo({ stderr, env }: World, quiet: boolean): Talk {
  const shout = (text: string): Promise<void> => (text ? stderr.write(text).catch(() => {}) : Promise.resolve());
  return {
    shout,
    tell: (line) => shout(quiet ? '' : `${line}\n`),
    report: (diagnostics, sources, asGiven = false) => {
      const said = quiet ? diagnostics.filter((d) => d.severity === 'error') : diagnostics;
      return shout(formatFor(stderr, env, said, sources, asGiven));
    },
  };
}

/** Findings as text for the terminal or file behind `output`. */
export function formatFor(output: Output, env: World['env'], diagnostics: readonly Diagnostic[], sources?: ReadonlyMap<string, string>, asGiven = false): string {
  const width = output.columns === undefined ? {} : { width: output.columns };
  return formatDiagnostics(diagnostics, (file) => sources?.get(file), { color: wantsColor(env, output.isTTY), limit: SHOWN, asGiven, ...width });
}

/** Hands a result to stdout. Gives the fault when it could not be taken (a full disk); a closed pipe is no fault. */
export async function handOver({ stdout, platform }: World, data: string | Uint8Array): Promise<readonly Diagnostic[]> {
  try {
    await stdout.write(data);
    return [];
  } catch (error) {
    return [writeFault(error, '(đầu ra chuẩn)', platform)];
  }
}

/** The exit code that findings call for: 2 for files that cannot be read or written and for wrong options, 1 for faults of a plan. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): 0 | 1 | 2 {
  if (!hasErrors(diagnostics)) return 0;
  return diagnostics.some((d) => d.severity === 'error' && FILE_FAULT.test(d.code)) ? 2 : 1;
}

/**
 * Faults of a file as a whole, and of what was typed behind an option; `read.legacy-encoding` and `read.control-character`
 * stand at a place in a plan, what is wrong in one row of a list in that row.
 */
const FILE_FAULT = /^output\.|^names\.(pattern|fault)$|^rows\.(file|empty-folder|sheet|no-sheets|unknown-key|numbers-end)$|^template\.folder$|^docx\.unreadable$|^read\.(not-found|directory|special|unreadable|too-large|not-utf8|binary|empty)$/;

/** Whether a stream gets colours. NO_COLOR (no-color.org) is heard before FORCE_COLOR, and both before the terminal. */
export function wantsColor(env: World['env'], isTTY: boolean): boolean {
  if (env['NO_COLOR']) return false;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  return isTTY && env['TERM'] !== 'dumb';
}

/** Names the file in findings about a file as a whole, which know no place and often no name. */
export function placed(d: Diagnostic, file: string): Diagnostic {
  if (d.span || !d.code.startsWith('read.') || 'path' in d.facts) return d;
  return diagnostic(d.code, d.severity, d.facts, { file, start: 0, end: 0 });
}
