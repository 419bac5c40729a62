import type { Diagnostic } from '../diagnostic.js';
import { say } from '../report/messages.js';
import { printable } from '../report/words.js';
import type { TextOptions } from './commands/text.js';
import type { LoadPipeline } from './pipeline.js';
import { readSide } from './side.js';
import { exitCodeOf, handOver, talkTo } from './talk.js';
import { UsageError } from './usage.js';
import type { World } from './world.js';

/**
 * `kehoach text`: prints the text of a plan or a Word file, a line for each paragraph, the same for the same document.
 * For `git`, a file that cannot be read is one line that says so and no failure: git would end the whole of `git log -p`.
 * Throws `UsageError` before anything is read.
 */
export async function text(path: string, { git = false }: TextOptions, world: World, load: LoadPipeline): Promise<number> {
  if (path === '') throw new UsageError('Tên tệp để trống.');
  const talk = talkTo(world, false);
  const { lines, diagnostics, sources } = await readSide(path, world, load);
  if (!git) await talk.report(diagnostics, sources);
  if (!lines && !git) return exitCodeOf(diagnostics);
  const faults = await handOver(world, (lines ?? [unread(diagnostics)]).map((line) => `${printable(line)}\n`).join(''));
  await talk.report(faults);
  return exitCodeOf(faults);
}

/** The line in place of a text that cannot be read. */
function unread(diagnostics: readonly Diagnostic[]): string {
  const fault = diagnostics.find(({ severity }) => severity === 'error');
  return `(Không đọc được phần chữ${fault ? `: ${say(fault).message}` : '.'})`;
}
