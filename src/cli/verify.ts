import { diagnostic, hasErrors, MAX_DOCX_BYTES, type Diagnostic } from '../diagnostic.js';
import { compareDocx, findingsOn } from '../compare/index.js';
import { formatDifference } from '../report/difference.js';
import { readBytes } from './input.js';
import type { Pipeline } from './pipeline.js';
import { handOver, wantsColor, type Talk } from './talk.js';
import type { World } from './world.js';

/** Unchanged lines shown around a change. */
const CONTEXT = 1;

/** A document that a plan gives, and where it should stand. */
export interface Expected {
  /** What messages call the plan. */
  readonly plan: string;
  /** Of a batch: the row that it is made with. */
  readonly row?: number;
  readonly target: string;
  readonly bytes: Uint8Array;
}

/**
 * `kehoach build --check`: says whether the file at `target` is what its plan gives, byte for byte, and prints how their
 * texts differ. Writes nothing. Gives what it found, already reported.
 */
export async function verify(
  { plan, row, target, bytes }: Expected,
  talk: Talk,
  inspect: Pipeline['inspectDocx'],
  world: World,
): Promise<readonly Diagnostic[]> {
  const read = readBytes(target, world, MAX_DOCX_BYTES);
  if ('fault' in read) {
    const { fault } = read;
    const found = fault.code === 'read.not-found' ? diagnostic('document.missing', 'error', { path: target, plan }) : fault;
    await talk.report([found]);
    return [found];
  }
  const comparison = compareDocx(target, read.bytes, bytes);
  const found = findingsOn({ path: target, plan, ...(row !== undefined && { row }), origin: await inspect(read.bytes), comparison });
  await talk.report([...found, ...(comparison.kind === 'unreadable' ? comparison.diagnostics : [])]);
  if (!hasErrors(found)) await talk.tell(`${target}: khớp với ${plan}.`);
  if (comparison.kind !== 'words') return found;
  const names = { old: `${target} (tệp Word đang có)`, fresh: `${plan} (theo kế hoạch)` };
  const color = wantsColor(world.env, world.stdout.isTTY);
  const faults = await handOver(world, formatDifference(comparison.steps, { ...names, color, context: CONTEXT }));
  await talk.report(faults);
  return [...found, ...faults];
}
