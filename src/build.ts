import type { OpenBatch } from './batch/contract.js';
import { createOpenBatch } from './build/batch.js';
import { inputsDigest } from './build/batch-digest.js';
import { openPlan, readOpened } from './build/open.js';
import { ownTemplates } from './build/own-templates.js';
import { createStages, lintInput, sourcesOf } from './build/stages.js';
import { createBuildTree } from './build/trees.js';
import type { Build, CheckOptions, Examined, Fields, Input } from './build/types.js';
import { NO_SETTINGS, readConfig, type Config } from './config/index.js';
import { append, hasErrors, type Result } from './diagnostic.js';
import { lint, RULES } from './lint/index.js';
import type { Described, JsonSchema } from './plan/json-schema/index.js';
import { decode, parse } from './read/index.js';
import type { Tree } from './read/tree.js';
import type { TemplateSet } from './render/template-set.js';

export type { Build, BuildOptions, Built, CheckOptions, Examined, Fields, Input } from './build/types.js';
export { filesOfBatch } from './build/batch-files.js';
export { packBatch } from './build/batch-table.js';
export { ownTemplates };
export { applyMends, explain, RULES } from './lint/index.js';
export { defaultTemplates } from './render/default-templates.js';
export { inspectDocx } from './write/docx/index.js';

/** The way from a plan's bytes to a document's, with these templates. Keep it for as many plans as there are. */
export function createBuild(templates: TemplateSet): Build {
  const stages = createStages(templates);
  return async (input, options = {}) => {
    const { opened, diagnostics, sources } = await openPlan(input);
    const built = opened ? await stages.build(opened, diagnostics, options) : { diagnostics };
    return { ...built, sources: new Map([...sourcesOf(templates), ...sources]) };
  };
}

/** The way from a plan and its rows to their documents, for `batch/`, with these templates or the office's own. */
export function createBatch(templates: TemplateSet): OpenBatch {
  return async (input) => {
    const own = input.templates ? await ownTemplates(input.templates) : { value: templates, diagnostics: [] };
    const used = own.value ?? templates;
    const opened = await createOpenBatch({
      treesWith: (plan) => createBuildTree(used, plan, input),
      digestOf: () => inputsDigest(input, used),
    })(input);
    return own.value ? opened : { ...opened, diagnostics: [...own.diagnostics, ...opened.diagnostics] };
  };
}

/**
 * All that is wrong with a plan, as it is read and by the rules. A finding that breaks a clause carries the rule's name,
 * whichever stage found it.
 */
export async function checkPlan(input: Input, options: CheckOptions = {}): Promise<Examined> {
  const { opened, diagnostics, sources } = await openPlan(input);
  if (!opened) return { diagnostics, sources };
  const { value, diagnostics: more } = await readOpened(opened);
  const found = [...diagnostics];
  // To check a plan for many units is no fault; to build one document of it is.
  append(found, more.map((d) => (d.code === 'plan.wants-data' ? { ...d, severity: 'info' as const } : d)));
  return { diagnostics: lint(RULES, lintInput(opened, value, found, options)), sources };
}

/** What a file gives to the plans that inherit from it, with what it inherits itself; whether the fields mean something is not looked at. */
export async function readFields(input: Input): Promise<Fields> {
  const { opened, ...found } = await openPlan(input);
  return { ...(opened && { root: opened.tree.root }), ...found };
}

/** The JSON Schema of plans or of what they inherit from; its code is loaded when it is asked for. */
export async function jsonSchemaOf(described: Described): Promise<JsonSchema> {
  return (await import('./plan/json-schema/index.js')).jsonSchemaOf(described);
}

/** The settings in a project's file, of which also nothing but comments may be left. */
export function readSettings({ name, bytes }: Pick<Input, 'name' | 'bytes'>): Result<Config> & Pick<Examined, 'sources'> {
  const source = decode(name, bytes);
  const sources = new Map(source.value && [[name, source.value.text]]);
  if (source.diagnostics.some(({ code }) => code === 'read.empty')) return { value: NO_SETTINGS, diagnostics: [], sources };
  const tree: Result<Tree> = source.value ? parse(source.value) : { diagnostics: [] };
  const config: Result<Config> = tree.value ? readConfig(tree.value) : { diagnostics: [] };
  const diagnostics = [...source.diagnostics, ...tree.diagnostics, ...config.diagnostics];
  return { ...(config.value && !hasErrors(diagnostics) && { value: config.value }), diagnostics, sources };
}
