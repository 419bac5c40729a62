import type { RuleSetting } from '../../src/config/config.js';
import type { Diagnostic } from '../../src/diagnostic.js';
import { createBuild, defaultTemplates, RULES } from '../../src/build.js';

const build = createBuild(defaultTemplates);

/** Documents are looked at here, not what rules say of texts that nobody would write. */
export const NO_RULES: readonly RuleSetting[] = RULES.map(({ id }) => ({ id, level: 'off', span: { file: 'kehoach.config.yaml', start: 0, end: 0 } }));

/** The document of a plan given as YAML text. Throws with the findings when there is none. */
export async function buildYaml(yaml: string, name = 'plan.yaml'): Promise<Uint8Array> {
  const { bytes, diagnostics } = await build({ name, bytes: new TextEncoder().encode(yaml) }, { settings: NO_RULES });
  if (!bytes) throw new Error(JSON.stringify(diagnostics, null, 1));
  return bytes;
}

/** The codes of all that is said about a plan given as bytes or text. */
export async function codesOf(input: string | Uint8Array): Promise<string[]> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  return (await build({ name: 'plan.yaml', bytes })).diagnostics.map(codeOf);
}

/** The code of a finding, also where a rule carries it. */
export function codeOf(d: Diagnostic): string {
  return d.code === 'lint.adopted' ? d.facts.found.code : d.code;
}
