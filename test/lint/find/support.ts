import { readPlan } from '../../../src/plan/index.js';
import { decode, parse } from '../../../src/read/index.js';
import { subjectOf, type Subject } from '../../../src/lint/subject.js';
import { planWith } from '../support.js';

/** What the rules see of the smallest plan with `fields`; an undated draft counts as one of 01/6/2026. */
export function subject(fields: string): Subject {
  const source = decode('plan.yaml', new TextEncoder().encode(planWith(fields)));
  const tree = source.value && parse(source.value);
  if (!tree?.value) throw new Error(JSON.stringify(tree?.diagnostics));
  return subjectOf(tree.value.root, readPlan(tree.value).value, 20260601);
}
