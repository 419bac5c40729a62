import fs from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '../../src/build.js';
import { configPath, settingsReader, type SettingsOf } from '../../src/cli/config.js';
import type { LoadPipeline } from '../../src/cli/pipeline.js';
import { nodeWorld, type World } from '../../src/cli/world.js';
import { stage, systemError } from './fake-world.js';

/** Settings read in the folder of a stage, and how often the stages were loaded for it. */
function reader(cwd: string, files: Partial<World['fs']> = {}): { of: SettingsOf; loads: () => number } {
  let loads = 0;
  const load = (async () => {
    loads += 1;
    return { readSettings };
  }) as unknown as LoadPipeline;
  return { of: settingsReader({ ...nodeWorld(), cwd, fs: { ...fs, ...files } }, load), loads: () => loads };
}

test('are found beside the plan, else in the nearest folder above it', async () => {
  const s = stage();
  s.put('kehoach.config.yaml', 'mau: tren');
  s.put('a/kehoach.config.yaml', 'mau: giua');
  s.put('a/b/ke-hoach.yaml', '');
  const { of } = reader(s.dir);
  expect(await of('a/b/ke-hoach.yaml')).toMatchObject({ value: { templates: { path: 'giua' } }, file: { name: join('a', 'kehoach.config.yaml'), folder: join(s.dir, 'a') } });
  expect(await of('ke-hoach.yaml')).toMatchObject({ value: { templates: { path: 'tren' } }, file: { name: 'kehoach.config.yaml' } });
  expect(await of('-')).toMatchObject({ value: { templates: { path: 'tren' } } });
  const below = reader(join(s.dir, 'a/b')).of;
  expect((await below('ke-hoach.yaml')).file?.name).toBe(join('..', 'kehoach.config.yaml'));
});

test('without a file there are none, and nothing is loaded', async () => {
  const s = stage();
  const world: World = { ...nodeWorld(), cwd: s.dir };
  // Whoever runs the tests may have settings above the temporary folder.
  if (configPath('ke-hoach.yaml', world) !== undefined) return;
  const { of, loads } = reader(s.dir);
  expect(await of('khong/co/ke-hoach.yaml')).toEqual({ value: { rules: [] }, diagnostics: [], sources: new Map() });
  expect(loads()).toBe(0);
});

test('one file is read once for all plans below it', async () => {
  const s = stage();
  s.put('kehoach.config.yaml', 'sai: 1');
  const { of, loads } = reader(s.dir);
  expect(await of('a.yaml')).toBe(await of('b/c.yaml'));
  expect(loads()).toBe(1);
  expect(await of('a.yaml')).toMatchObject({ diagnostics: [{ code: 'plan.unknown-key', span: { file: 'kehoach.config.yaml' } }] });
});

test('a file that cannot be read is a finding, a folder too', async () => {
  const s = stage();
  s.put('kehoach.config.yaml', 'mau: a');
  s.put('a/kehoach.config.yaml/x', '');
  const refuse = (): never => {
    throw systemError('EACCES', 'open');
  };
  expect(await reader(s.dir, { openSync: refuse }).of('a.yaml')).toMatchObject({ diagnostics: [{ code: 'read.unreadable', facts: { path: 'kehoach.config.yaml' } }] });
  expect(await reader(s.dir).of('a/a.yaml')).toMatchObject({ diagnostics: [{ code: 'read.directory' }] });
});
