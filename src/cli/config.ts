import { dirname, join, relative, resolve } from 'node:path';
import type { Result } from '../diagnostic.js';
import type { Config } from '../config/config.js';
import { readBytes } from './input.js';
import type { Pipeline } from './pipeline.js';
import type { World } from './world.js';

/** What the settings of a project are kept in, beside its plans or in a folder above them. */
export const CONFIG_NAME = 'kehoach.config.yaml';

/** The settings that hold for a plan; no `value` when they are faulty. */
export interface Settings extends Result<Config> {
  /** Where they stand: what messages call the file, and its folder (absolute). Missing when there is no such file. */
  readonly file?: { readonly name: string; readonly folder: string };
  /** The text of the file, by its name. */
  readonly sources: ReadonlyMap<string, string>;
}

/** The settings for the plan at a path as typed; for `-`, a plan from stdin, those of the working folder. */
export type SettingsOf = (plan: string) => Promise<Settings>;

/** Finds and reads settings, each file once, however many plans it holds for. */
export function settingsReader(world: World, load: () => Promise<Pick<Pipeline, 'readSettings'>>): SettingsOf {
  const read = new Map<string, Promise<Settings>>();
  return (plan) => {
    const path = configPath(plan, world);
    if (path === undefined) return Promise.resolve({ value: { rules: [] }, diagnostics: [], sources: new Map() });
    const settings = read.get(path) ?? readSettingsAt(path, world, load);
    read.set(path, settings);
    return settings;
  };
}

/** The nearest file of settings for a plan: in the plan's folder, or in the first above it that has one. */
export function configPath(plan: string, { cwd, fs }: World): string | undefined {
  for (let folder = plan === '-' ? cwd : dirname(resolve(cwd, plan)); ; folder = dirname(folder)) {
    const path = join(folder, CONFIG_NAME);
    if (fs.existsSync(path)) return path;
    if (dirname(folder) === folder) return undefined;
  }
}

async function readSettingsAt(path: string, world: World, load: () => Promise<Pick<Pipeline, 'readSettings'>>): Promise<Settings> {
  const name = relative(world.cwd, path);
  const file = { name, folder: dirname(path) };
  const read = readBytes(name, world);
  if ('fault' in read) return { file, diagnostics: [read.fault], sources: new Map() };
  const { readSettings } = await load();
  return { file, ...readSettings({ name, bytes: read.bytes }) };
}
