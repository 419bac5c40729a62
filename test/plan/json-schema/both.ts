import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { hasErrors, type Code, type Diagnostic } from '../../../src/diagnostic.js';
import { jsonSchemaOf, type Described } from '../../../src/plan/json-schema/index.js';
import { readYaml } from '../../support/plan.js';

/** An independent validator at its strictest; unions of types are what a plan's fields are. */
export const validatorOf = (described: Described): ReturnType<Ajv['compile']> =>
  new Ajv({ allErrors: true, strictTypes: false }).compile(jsonSchemaOf(described));

const validate = validatorOf('ke-hoach');

/** What an editor says of a plan: it reads the numbers, truth values and nulls of YAML 1.2. */
export function editorsFaults(yaml: string): string[] {
  if (validate(parse(yaml))) return [];
  return (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if').map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Faults of a plan's form, which a schema can know. What else kehoach finds, it finds in the meaning. */
const OF_FORM: ReadonlySet<Code> = new Set([
  'plan.not-a-plan', 'plan.unknown-key', 'plan.missing', 'plan.empty', 'plan.type', 'plan.choice', 'plan.number', 'plan.date', 'plan.code',
  'plan.drafter', 'plan.secret', 'plan.attached', 'plan.length', 'table.name',
]);

export interface Verdicts {
  readonly kehoach: readonly Diagnostic[];
  readonly ofForm: boolean;
  readonly editor: readonly string[];
}

/** What both say of a plan. */
export function verdicts(yaml: string): Verdicts {
  const kehoach = readYaml(yaml).diagnostics.filter((d) => hasErrors([d]));
  return { kehoach, ofForm: kehoach.some(({ code }) => OF_FORM.has(code)), editor: editorsFaults(yaml) };
}
