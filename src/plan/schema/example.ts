/** What may stand in a field, as data: a text, a list or a group of fields. */
export type Example = string | readonly Example[] | { readonly [field: string]: Example };

/** The same as a clerk would type it on one line. */
export function typedExample(example: Example): string {
  if (typeof example === 'string') return example;
  if (isList(example)) return `[${example.map(typedExample).join(', ')}]`;
  return `{ ${Object.entries(example).map(([field, value]) => `${field}: ${typedExample(value)}`).join(', ')} }`;
}

export const isList = (example: Example): example is readonly Example[] => Array.isArray(example);
