import { basename, join, relative, resolve } from 'node:path';
import { hasErrors, type Diagnostic } from '../diagnostic.js';
import { settingsReader, type Settings } from './config.js';
import { readTemplates, type TemplateFolder } from './own-templates.js';
import type { LoadPipeline, Pipeline } from './pipeline.js';
import type { Talk } from './talk.js';
import { UsageError } from './usage.js';
import type { World } from './world.js';

/** What a plan is built with under the settings of its project. */
export interface Stages {
  readonly settings: Settings;
  /** Missing when the settings or the own templates are faulty. */
  readonly pipeline?: Pipeline;
  /** What is wrong with those; the user was told already, once for all plans. */
  readonly diagnostics: readonly Diagnostic[];
  /** The files that they come from, and those that would be one of them if they existed; absolute. */
  readonly files: readonly string[];
}

/**
 * The stages for each plan: with the own templates of the folder `templates`, a path as typed, or of that which the
 * project's settings name, or of none. Throws `UsageError`.
 */
export function stagesReader(templates: string | undefined, world: World, load: LoadPipeline, talk: Talk): (plan: string) => Promise<Stages> {
  if (templates === '') throw new UsageError('Tên thư mục sau --templates để trống.');
  const settingsOf = settingsReader(world, load);
  const known = new Map<string, Promise<Stages>>();
  return async (plan) => {
    const settings = await settingsOf(plan);
    const key = settings.file?.name ?? '';
    const stages = known.get(key) ?? stagesUnder(settings, templatesFolder(templates, settings, world), world, load, talk);
    known.set(key, stages);
    return stages;
  };
}

/** The folder of own templates that holds for a plan: the option of the command line before the project's settings. */
export function templatesFolder(templates: string | undefined, { file, value }: Settings, { cwd }: World): TemplateFolder | undefined {
  if (templates !== undefined) return { path: templates };
  if (!file || !value?.templates) return undefined;
  const { path, span } = value.templates;
  // A folder's parts may be written with either slash, as in a plan.
  return { path: relative(cwd, isAbsolute(path) ? path : join(file.folder, ...path.split(/[/\\]+/))) || '.', span };
}

const isAbsolute = (path: string): boolean => /^(?:[/\\]|[a-z]:)/i.test(path);

async function stagesUnder(settings: Settings, folder: TemplateFolder | undefined, world: World, load: LoadPipeline, talk: Talk): Promise<Stages> {
  await talk.report(settings.diagnostics, settings.sources);
  const { diagnostics } = settings;
  const ours = settings.file ? [join(settings.file.folder, basename(settings.file.name))] : [];
  if (!settings.value) return { settings, diagnostics, files: ours };
  const pipeline = await load();
  if (!folder) return { settings, diagnostics, files: ours, pipeline };
  const files = [...ours, ...Object.keys(pipeline.templates).map((name) => resolve(world.cwd, folder.path, `${name}.hbs`))];
  const own = readTemplates(folder, world);
  await talk.report(own.diagnostics, settings.sources);
  if (!own.value) return { settings, diagnostics: [...diagnostics, ...own.diagnostics], files };
  if (own.value.length === 0) return { settings, diagnostics, files, pipeline };
  const used = await pipeline.useTemplates(own.value);
  await talk.report(used.diagnostics, used.sources);
  return { settings, diagnostics: [...diagnostics, ...used.diagnostics], files, ...(used.value && !hasErrors(used.diagnostics) && { pipeline: used.value }) };
}
