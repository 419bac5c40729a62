import type { z } from 'zod';
import { typedExample, type Example } from './example.js';

/** What was written of a field with `meta`, through `optional`, which has none of its own. */
export function metaOf(schema: z.ZodType | undefined): z.core.GlobalMeta | undefined {
  if (!schema) return undefined;
  const { innerType } = schema.def as { innerType?: z.ZodType };
  return schema.meta() ?? metaOf(innerType);
}

/** The examples of a field, each as it would be typed. */
export function examplesOf(schema: z.ZodType | undefined): string[] {
  const examples = metaOf(schema)?.['examples'] as readonly Example[] | undefined;
  return (examples ?? []).map(typedExample);
}
