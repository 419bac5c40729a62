import { hasErrors } from '../diagnostic.js';
import { differences, isSame } from '../compare/index.js';
import { countChanges, formatDifference } from '../report/difference.js';
import type { DiffOptions } from './commands/diff.js';
import type { LoadPipeline } from './pipeline.js';
import { readSide, type Side } from './side.js';
import { handOver, talkTo, wantsColor } from './talk.js';
import { UsageError } from './usage.js';
import type { World } from './world.js';

/** Unchanged lines around a change, when nobody says how many; the lines are whole paragraphs. */
const CONTEXT = 2;

/**
 * `kehoach diff`: prints how the text of `old` turns into that of `fresh`. Gives 0 when a reader sees the same words, 1
 * when not, 2 when either cannot be read, as `diff` does. Throws `UsageError` before anything is read.
 */
export async function diff(
  old: string,
  fresh: string,
  options: DiffOptions,
  world: World,
  load: LoadPipeline,
): Promise<number> {
  if (old === '' || fresh === '') throw new UsageError('Tên tệp để trống.');
  if (old === '-' && fresh === '-') throw new UsageError('Chỉ một trong hai tệp được đọc từ đầu vào chuẩn.');
  const context = contextOf(options.context);
  const talk = talkTo(world, options.quiet ?? false);
  const [before, after] = [await readSide(old, world, load), await readSide(fresh, world, load)];
  for (const { diagnostics, sources } of [before, after]) await talk.report(diagnostics, sources);
  if (!before.lines || !after.lines) return 2;

  const steps = differences(before.lines, after.lines);
  if (isSame(steps)) {
    await talk.tell(sameness(before, after));
    return 0;
  }
  const color = wantsColor(world.env, world.stdout.isTTY);
  const faults = await handOver(world, formatDifference(steps, { old: before.name, fresh: after.name, color, context }));
  await talk.report(faults);
  await talk.tell(`Khác nhau: ${countChanges(steps)}.`);
  return hasErrors(faults) ? 2 : 1;
}

function sameness(before: Side, after: Side): string {
  const looks = before.docx && after.docx && Buffer.compare(before.docx, after.docx) !== 0;
  return looks
    ? 'Hai tệp giống nhau từng chữ; chỉ khác cách trình bày, hình ảnh hoặc thông tin của tệp.'
    : 'Hai tệp giống nhau từng chữ.';
}

function contextOf(text: string | undefined): number {
  if (text === undefined) return CONTEXT;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new UsageError(`"--context" cần một số từ 0 trở lên, không phải "${text}".`, 'Ví dụ: --context 5');
}
