import type { z } from 'zod';
import type { Recall } from '../memo.js';
import type { Mapping, Node } from '../read/tree.js';
import { fieldOf, toData } from './data.js';
import type { attachedPlanSchema, PlanInput, planSchema } from './schema.js';

type Schema = typeof planSchema | typeof attachedPlanSchema;
type Parsed = z.ZodSafeParseResult<unknown>;

/** What single fields were parsed as, by their values. */
export type FieldsMemo = Recall<Node, Parsed>;

/**
 * The fields of `root` as `schema` reads them. In a variation only those are parsed that a row changes; where one of them
 * is wrong the whole is parsed, whose issues know of each other.
 */
export function parseFields(root: Mapping, schema: Schema, memo?: FieldsMemo): z.ZodSafeParseResult<PlanInput> {
  const data = memo && parsedOneByOne(root, schema, memo);
  return data ? { success: true, data: data as PlanInput } : schema.safeParse(toData(root));
}

function parsedOneByOne(root: Mapping, schema: Schema, memo: FieldsMemo): Record<string, unknown> | undefined {
  const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
  const data: Record<string, unknown> = {};
  for (const { key: { text: key }, value } of root.entries) {
    if (value.kind === 'empty') continue;
    const field = Object.hasOwn(shape, key) && !Object.hasOwn(data, key) ? shape[key] : undefined;
    const parsed = field && memo(value, [field], () => field.safeParse(fieldOf(key, value)));
    if (!parsed?.success) return undefined;
    data[key] = parsed.data;
  }
  return requiredIn(schema).every((key) => Object.hasOwn(data, key)) ? data : undefined;
}

const required = new Map<Schema, readonly string[]>();

/** The fields that a plan must have. */
function requiredIn(schema: Schema): readonly string[] {
  const known = required.get(schema) ?? Object.entries<z.ZodType>(schema.shape).filter(([, field]) => !field.safeParse(undefined).success).map(([key]) => key);
  required.set(schema, known);
  return known;
}
