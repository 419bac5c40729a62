import type { z } from 'zod';

/** What was written of a field with `meta`, through `optional`, which has none of its own. */
export function metaOf(schema: z.ZodType | undefined): z.core.GlobalMeta | undefined {
  if (!schema) return undefined;
  const { innerType } = schema.def as { innerType?: z.ZodType };
  return schema.meta() ?? metaOf(innerType);
}
