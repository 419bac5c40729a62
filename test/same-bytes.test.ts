import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBuild, defaultTemplates } from '../src/build.js';
import { readDocx } from './support/docx-text.js';
import { planYaml } from './support/plan.js';

const EXAMPLE = 'examples/lai-chau-2023.yaml';
const digest = (bytes: Uint8Array | undefined): string => createHash('sha256').update(bytes ?? '').digest('hex');

afterEach(() => void vi.useRealTimers());

const example = async (): Promise<string> => digest((await createBuild(defaultTemplates)({ name: EXAMPLE, bytes: readFileSync(EXAMPLE) })).bytes);

describe('the same plan gives the same bytes', () => {
  it('whenever it is built', async () => {
    const now = await example();
    vi.useFakeTimers({ now: new Date('2031-07-01T12:00:00Z'), toFake: ['Date'] });
    expect(await example()).toBe(now);
  });

  it('in whatever time zone and place it is built', () => {
    const build = (env: Record<string, string>): string =>
      digest(execFileSync(process.execPath, ['bin/kehoach.js', 'build', EXAMPLE, '-o', '-'], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'ignore'] }));
    const here = build({ TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' });
    expect(build({ TZ: 'Pacific/Honolulu', LANG: 'C' })).toBe(here);
  });

  it('and again with the same builder', async () => {
    const build = createBuild(defaultTemplates);
    const input = { name: EXAMPLE, bytes: readFileSync(EXAMPLE) };
    const first = digest((await build(input)).bytes);
    await build({ name: 'khac.yaml', bytes: new TextEncoder().encode(planYaml()) });
    expect(digest((await build(input)).bytes)).toBe(first);
  });
});

describe('the date in the properties', () => {
  const created = async (ngay: string, epoch?: number): Promise<string | undefined> => {
    const { bytes } = await createBuild(defaultTemplates)({ name: 'p', bytes: new TextEncoder().encode(planYaml({ ngay })) }, epoch === undefined ? {} : { epoch });
    return /<dcterms:created[^>]*>([^<]*)/.exec(readDocx(bytes ?? new Uint8Array()).part('docProps/core.xml'))?.[1];
  };

  it('is the plan’s own, else SOURCE_DATE_EPOCH, else a fixed day', async () => {
    expect(await created('ngay: 05/01/2026', 0)).toBe('2026-01-05T00:00:00Z');
    expect(await created('ngay: 01/2026', 86_400)).toBe('1970-01-02T00:00:00Z');
    expect(await created('ngay: 01/2026')).toBe('2020-03-05T00:00:00Z');
  });
});
