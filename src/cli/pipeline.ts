import type { Config } from '../config/config.js';
import type { Diagnostic, Result } from '../diagnostic.js';
import type { Described } from '../plan/json-schema/index.js';
import type { ReadFile } from '../read/sheet/index.js';
import type { Node } from '../read/tree.js';

export type { Described } from '../plan/json-schema/index.js';
export type { ReadFile } from '../read/sheet/index.js';

/** What became of one plan. */
export interface Built {
  /** The Word file; missing exactly when `diagnostics` has an error. */
  readonly bytes?: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
  /** The normalised text of every file that a diagnostic may point into, by the name in its span. */
  readonly sources: ReadonlyMap<string, string>;
}

/** What a file gives to the plans that inherit from it. */
export interface Fields {
  readonly root?: Node;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/** A file of YAML, and how those that it names are read. */
export interface PlanInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly readFile?: ReadFile;
}

/** Who made a .docx, and whether it was changed since. */
export type Origin = 'ours-untouched' | 'ours-edited' | 'foreign';

/** The stages of kehoach, as the commands see them. */
export interface Pipeline {
  buildPlan(input: PlanInput, options: { readonly epoch?: number }): Promise<Built>;
  readFields(input: PlanInput): Promise<Fields>;
  /** The settings in the file of a project. */
  readSettings(input: { readonly name: string; readonly bytes: Uint8Array }): Result<Config> & Pick<Built, 'sources'>;
  /** The text of each template of this package, by name. */
  readonly templates: Readonly<Record<string, string>>;
  /** The same stages with own templates in the place of ours; no `value` when one is faulty. */
  useTemplates(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<Result<Pipeline> & Pick<Built, 'sources'>>;
  inspectDocx(bytes: Uint8Array): Origin | Promise<Origin>;
  jsonSchemaOf(described: Described): Promise<Readonly<Record<string, unknown>>>;
}

export type LoadPipeline = () => Promise<Pipeline>;

/** Loads the stages with all their libraries and the package's templates; slow, so it waits for the first plan. */
export async function loadPipeline(): Promise<Pipeline> {
  const { createBuild, defaultTemplates, inspectDocx, jsonSchemaOf, ownTemplates, readFields, readSettings } = await import('../build.js');
  const ours: Pipeline = {
    buildPlan: createBuild(defaultTemplates),
    templates: defaultTemplates.sources,
    readFields,
    readSettings,
    useTemplates: async (files) => {
      const { value, ...said } = await ownTemplates(files);
      return value ? { ...said, value: { ...ours, buildPlan: createBuild(value) } } : said;
    },
    inspectDocx,
    jsonSchemaOf,
  };
  return ours;
}
