import { expect, it } from 'vitest';
import { diagnostic } from '../../src/diagnostic.js';
import { examplesOf, metaOf } from '../../src/plan/schema/meta-of.js';
import { planSchema } from '../../src/plan/schema.js';
import { parse } from '../../src/read/index.js';
import { say } from '../../src/report/messages.js';
import { ALL } from './all-codes.js';

/** What reading says of lines that a message shows to be copied. */
const faults = (text: string): unknown[] =>
  parse({ name: 'f.yaml', text }).diagnostics.map(({ code, facts }) => ({ text, code, facts }));

/** The lines of a hint that are set in: an example. */
function exampleIn(hint: string): string | undefined {
  const lines = hint.split('\n').filter((line) => line.startsWith('  '));
  return lines.length > 0 ? lines.map((line) => line.slice(2)).join('\n') : undefined;
}

it.each(ALL.flatMap((found) => {
  const text = exampleIn(say(found).hint ?? '');
  return text === undefined ? [] : [[found.code, text] as const];
}))('the example of %s is YAML: %s', (_, text) => {
  expect(faults(text)).toEqual([]);
});

it.each(Object.entries(planSchema.shape).flatMap(([field, schema]) => examplesOf(schema).map((example) => [field, example] as const)))(
  'the example of a missing %s is YAML: %s',
  (field, example) => {
    const title = metaOf(planSchema.shape[field as keyof typeof planSchema.shape])?.title ?? field;
    for (const found of [
      diagnostic('plan.missing', 'error', { field, title, example }),
      diagnostic('plan.type', 'error', { field, expected: ['text'], found: 'mapping', example }),
    ]) {
      const text = exampleIn(say(found).hint ?? '') ?? '';
      expect(faults(text)).toEqual([]);
      const root = parse({ name: 'f.yaml', text }).value?.root;
      expect(root?.kind === 'mapping' ? root.entries.map(({ key }) => key.text) : root).toEqual([field]);
    }
  },
);
