import type { Diagnostic } from '../diagnostic.js';
import type { Described } from '../plan/json-schema/index.js';
import type { ReadFile } from '../read/sheet/index.js';

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

/** Who made a .docx, and whether it was changed since. */
export type Origin = 'ours-untouched' | 'ours-edited' | 'foreign';

/** The stages of kehoach, as the commands see them. */
export interface Pipeline {
  buildPlan(
    input: { readonly name: string; readonly bytes: Uint8Array; readonly readFile?: ReadFile },
    options: { readonly epoch?: number },
  ): Promise<Built>;
  inspectDocx(bytes: Uint8Array): Origin | Promise<Origin>;
  jsonSchemaOf(described: Described): Promise<Readonly<Record<string, unknown>>>;
}

export type LoadPipeline = () => Promise<Pipeline>;

/** Loads the stages with all their libraries and the package's templates; slow, so it waits for the first plan. */
export async function loadPipeline(): Promise<Pipeline> {
  const { createBuild, defaultTemplates, inspectDocx, jsonSchemaOf } = await import('../build.js');
  return { buildPlan: createBuild(defaultTemplates), inspectDocx, jsonSchemaOf };
}
