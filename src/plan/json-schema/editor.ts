/** A JSON Schema (draft-07), or the part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/**
 * What an editor checks of a field instead of what zod says of it. `type` lists what the value may be, as YAML editors
 * see it: for them `15` is a number, whereas kehoach reads every scalar as the text that was typed.
 */
export interface Rules extends JsonSchema {
  readonly type?: readonly JsonType[];
}

export type JsonType = 'string' | 'number' | 'boolean' | 'object' | 'array' | 'null';

/** Any text, which an editor may take for a number or a truth value. */
export const SCALAR = ['string', 'number', 'boolean'] as const satisfies readonly JsonType[];

/** A text of this pattern, or one with names such as `{{ngay_ky}}`, in whose place the data of a batch comes. */
export const orNames = (pattern: string): JsonSchema => ({ pattern: `${pattern}|\\{\\{` });

/** A text of this pattern; where it may look like a number, `numbers` says which. */
export const matching = (pattern: string, numbers?: JsonSchema): Rules =>
  ({ type: numbers ? ['string', 'number'] : ['string'], ...orNames(pattern), ...numbers });

/** A place for what `definitions` has under `name`. Behind `anyOf`, editors know that a colon follows the field's key. */
export const ref = (name: string): JsonSchema => ({ anyOf: [{ $ref: `#/definitions/${name}` }] });

/** What holds for a field where it stands, without being its description: editors offer only what `properties` has. */
export const where = (key: string, rules: JsonSchema): JsonSchema => ({ patternProperties: { [`^${key}$`]: rules } });

/** Holds for all but an empty value. */
export const FILLED: JsonSchema = { if: { type: 'null' }, then: { type: 'string' } };

/** Holds where the field stands and is not empty. */
export const says = (key: string): JsonSchema => ({ required: [key], ...where(key, { not: { type: 'null' } }) });

/**
 * `rules` in JSON Schema's words. Editors offer `null`, `true` and `false` for every `type` that lists them, and a clerk
 * who takes one has it in print; so a list of types is put otherwise.
 */
export function spelledOut({ type, ...rest }: Rules): JsonSchema {
  if (!type) return rest;
  if (type.join() === SCALAR.join()) return { ...rest, ...ref('chu') };
  if (type.join() === [...SCALAR, 'null'].join()) return { ...rest, ...ref('chu_hoac_trong') };
  return type.length === 1 ? { type: type[0], ...rest } : { ...rest, ...oneOfTypes(type) };
}

const oneOfTypes = (type: readonly JsonType[]): JsonSchema => ({ if: { type }, else: { type: type[0] } });

/** The same with an empty value allowed, which kehoach takes for a field that is not there. */
export function optionally(rules: Rules): Rules {
  if (!rules.type) return { anyOf: [{ if: { type: 'null' }, else: rules }] };
  return rules.type.includes('null') ? rules : { ...rules, type: [...rules.type, 'null'] };
}

/** What most fields are. Such a definition has no title: editors would show it instead of the field's. */
export const SCALAR_DEFINITIONS: Readonly<Record<string, JsonSchema>> = {
  chu: oneOfTypes(SCALAR),
  chu_hoac_trong: oneOfTypes([...SCALAR, 'null']),
};
