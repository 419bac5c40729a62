import packageJson from '../../package.json' with { type: 'json' };
import { findingsOf, tell } from './doctor/findings.js';
import { factsOf } from './doctor/machine.js';
import { exitCodeOf, handOver, talkTo } from './talk.js';
import type { World } from './world.js';

/** `kehoach doctor`: what this machine has and lacks; 1 when it lacks what kehoach cannot do without. */
export async function doctor(world: World): Promise<number> {
  const findings = findingsOf(await factsOf(world));
  const faults = await handOver(world, `kehoach ${packageJson.version}, ${world.platform}\n\n${tell(findings)}`);
  await talkTo(world, false).report(faults);
  return Math.max(exitCodeOf(faults), findings.some(({ state }) => state === 'missing') ? 1 : 0);
}
