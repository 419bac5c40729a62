import { printable } from '../report/words.js';
import type { LoadPipeline } from './pipeline.js';
import { readSide } from './side.js';
import { exitCodeOf, handOver, talkTo } from './talk.js';
import { UsageError } from './usage.js';
import type { World } from './world.js';

/**
 * `kehoach text`: prints the text of a plan or a Word file, a line for each paragraph, the same for the same document.
 * Throws `UsageError` before anything is read.
 */
export async function text(path: string, world: World, load: LoadPipeline): Promise<number> {
  if (path === '') throw new UsageError('Tên tệp để trống.');
  const talk = talkTo(world, false);
  const { lines, diagnostics, sources } = await readSide(path, world, load);
  await talk.report(diagnostics, sources);
  if (!lines) return exitCodeOf(diagnostics);
  const faults = await handOver(world, lines.map((line) => `${printable(line)}\n`).join(''));
  await talk.report(faults);
  return exitCodeOf(faults);
}
