import { nearest } from '../standard/fold.js';
import { ruleCode } from '../standard/rule-code.js';
import type { LoadPipeline } from './pipeline.js';
import { exitCodeOf, handOver, talkTo } from './talk.js';
import { UsageError } from './usage.js';
import type { World } from './world.js';

/** `kehoach explain ID`: prints the page of a rule; `ND30-` and capitals may be left out. */
export async function explainRule(typed: string, world: World, load: LoadPipeline): Promise<number> {
  const { rules, explain } = await load();
  const id = ruleCode(typed);
  const rule = rules.find((one) => one.id === id);
  if (!rule) {
    const near = nearest(id, rules.map((one) => one.id));
    throw new UsageError(`Không có quy tắc "${typed}".`, `${near ? `Có phải ý bạn là ${near}? ` : ''}Gõ "kehoach check --list" để xem mọi quy tắc.`);
  }
  const faults = await handOver(world, explain(rule));
  await talkTo(world, false).report(faults);
  return exitCodeOf(faults);
}
