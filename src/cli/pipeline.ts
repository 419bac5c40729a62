import type { Diagnostic } from '../diagnostic.js';
import type { ReadFile } from '../read/sheet/index.js';
import type { Node } from '../read/tree.js';

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
  inspectDocx(bytes: Uint8Array): Origin | Promise<Origin>;
}

export type LoadPipeline = () => Promise<Pipeline>;

/** Loads the stages with all their libraries and the package's templates; slow, so it waits for the first plan. */
export async function loadPipeline(): Promise<Pipeline> {
  const { createBuild, defaultTemplates, inspectDocx, readFields } = await import('../build.js');
  return { buildPlan: createBuild(defaultTemplates), readFields, inspectDocx };
}
