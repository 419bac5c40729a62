import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './median.js';

/**
 * Runs commands in turn, A B A B …, each `runs` times after one run that is not counted, and gives for each the median
 * wall time in ms and the greatest resident memory in MiB of the whole process.
 */
export function compare(commands, runs) {
  const results = commands.map(() => ({ ms: [] }));
  for (let run = -1; run < runs; run += 1) {
    commands.forEach((argv, i) => {
      const start = process.hrtime.bigint();
      const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
      const ms = Number(process.hrtime.bigint() - start) / 1e6;
      if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr}`);
      if (run >= 0) results[i].ms.push(ms);
    });
  }
  return results.map(({ ms }, i) => ({ ms: median(ms), peak: once(commands[i]).peak }));
}

/** Runs one command, and gives its wall time in ms and the greatest resident memory in MiB of the whole process. */
export function once(argv) {
  const scratch = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));
  const report = join(scratch, 'rss');
  const probe = join(scratch, 'probe.cjs');
  // The peak is the process's own figure: a child's cannot be read from outside without tools that not all machines have.
  writeFileSync(probe, `process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(report)}, String(process.resourceUsage().maxRSS)));`);
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['--require', probe, ...argv], { encoding: 'utf8' });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr}`);
  const peak = Number(readFileSync(report, 'utf8')) / 1024;
  rmSync(scratch, { recursive: true, force: true });
  return { ms, peak };
}
