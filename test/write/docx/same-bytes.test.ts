import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pt } from '../../../src/standard/units.js';
import { createShellCache, writeDocx } from '../../../src/write/docx/index.js';
import { makeShell } from '../../../src/write/docx/shell.js';
import type { Shell } from '../../../src/write/docx/shell.js';
import { STYLES, plan, sample } from '../sample.js';

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the same model gives the same bytes', () => {
  afterEach(() => vi.useRealTimers());

  it('at another time', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('1999-12-31T23:59:59Z') });
    const then = await writeDocx(sample(), createShellCache());
    vi.setSystemTime(new Date('2031-02-03T04:05:06Z'));
    expect(sha(await writeDocx(sample(), createShellCache()))).toBe(sha(then));
  });

  it('in another time zone and another process', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
    try {
      const outfile = join(folder, 'hash.mjs');
      buildSync({ entryPoints: [new URL('print-hash.ts', import.meta.url).pathname], outfile, bundle: true, platform: 'node', format: 'esm' });
      const hashes = ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati'].map(
        (TZ) => execFileSync(process.execPath, [outfile], { env: { ...process.env, TZ }, encoding: 'utf8' }),
      );
      expect(new Set(hashes)).toEqual(new Set([sha(await writeDocx(sample(), createShellCache()))]));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('after other documents, many at a time', async () => {
    const cache = createShellCache();
    const [first, , again] = await Promise.all([sample(), plan([], { bodySize: pt(13) }), sample()].map((model) => writeDocx(model, cache)));
    expect(cache.shells.size).toBe(2);
    expect(sha(again as Uint8Array)).toBe(sha(first as Uint8Array));
  });

  it('from a shell that was made before and kept as JSON', async () => {
    const kept = JSON.parse(JSON.stringify(await makeShell({ styles: STYLES, bodySize: pt(14) }))) as Shell;
    const cache = createShellCache([kept]);
    expect(sha(await writeDocx(sample(), cache))).toBe(sha(await writeDocx(sample(), createShellCache())));
    expect(cache.shells.size).toBe(1);
  });

  it('and another model gives others', async () => {
    const cache = createShellCache();
    expect(sha(await writeDocx(sample(3), cache))).not.toBe(sha(await writeDocx(sample(4), cache)));
  });
});
