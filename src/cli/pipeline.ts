import type { applyMends, Build, Built, checkPlan, explain, readFields, RULES } from '../build.js';
import type { Config } from '../config/config.js';
import type { Result } from '../diagnostic.js';
import type { Described } from '../plan/json-schema/index.js';

export type { Described };
export type { Built } from '../build.js';
export type { ReadFile } from '../read/sheet/index.js';

/** Who made a .docx, and whether it was changed since. */
export type Origin = 'ours-untouched' | 'ours-edited' | 'foreign';

/** The stages of kehoach, as the commands see them. */
export interface Pipeline {
  readonly buildPlan: Build;
  readonly checkPlan: typeof checkPlan;
  readonly rules: typeof RULES;
  /** The page of a rule, and a file's text with the mends of findings made. */
  readonly explain: typeof explain;
  readonly applyMends: typeof applyMends;
  /** The settings in the file of a project. */
  readSettings(input: { readonly name: string; readonly bytes: Uint8Array }): Result<Config> & Pick<Built, 'sources'>;
  /** The text of each template of this package, by name. */
  readonly templates: Readonly<Record<string, string>>;
  /** The same stages with own templates in the place of ours; no `value` when one is faulty. */
  useTemplates(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<Result<Pipeline> & Pick<Built, 'sources'>>;
  readonly readFields: typeof readFields;
  inspectDocx(bytes: Uint8Array): Origin | Promise<Origin>;
  jsonSchemaOf(described: Described): Promise<Readonly<Record<string, unknown>>>;
}

export type LoadPipeline = () => Promise<Pipeline>;

/** Loads the stages with all their libraries and the package's templates; slow, so it waits for the first plan. */
export async function loadPipeline(): Promise<Pipeline> {
  const { createBuild, defaultTemplates, ownTemplates, RULES: rules, ...stages } = await import('../build.js');
  const ours: Pipeline = {
    ...stages,
    rules,
    buildPlan: createBuild(defaultTemplates),
    templates: defaultTemplates.sources,
    useTemplates: async (files) => {
      const { value, ...said } = await ownTemplates(files);
      return value ? { ...said, value: { ...ours, buildPlan: createBuild(value) } } : said;
    },
  };
  return ours;
}
