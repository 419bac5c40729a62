import { z } from 'zod';
import { isList, type Example } from '../schema/example.js';
import type { Doc } from '../schema/kinds.js';
import { optionally, SCALAR, spelledOut, type JsonSchema, type JsonType, type Rules } from './editor.js';

/** What zod makes of a schema of ours. */
interface Made {
  readonly title?: string;
  readonly description?: string;
  readonly default?: string;
  readonly examples?: readonly Example[];
  readonly editor?: Rules;
  readonly type?: JsonType;
  readonly anyOf?: readonly Made[];
  readonly properties?: Readonly<Record<string, Made>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Made | false;
  readonly items?: Made;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
}

/** The JSON Schema of a schema of ours, as it holds for what an editor reads. */
export function fromZod(schema: z.ZodType): JsonSchema {
  return jsonOf(madeOf(schema), WHOLE);
}

export interface Fields {
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
}

/** The fields of an object of ours, and those that must be there. */
export function fieldsOf(schema: z.ZodObject): Fields {
  const made = madeOf(schema);
  return { properties: propertiesOf(made, WHOLE), required: made.required ?? [] };
}

/** The same where another file may have what these fields lack, down to the parts of their parts. */
export function inheritableFieldsOf(schema: z.ZodObject): Fields {
  const made = madeOf(schema);
  return { properties: propertiesOf(made, { parts: true }), required: made.required ?? [] };
}

/** `parts`: an object may have some of its fields only. */
interface Manner {
  readonly parts: boolean;
}

const WHOLE: Manner = { parts: false };

function madeOf(schema: z.ZodType): Made {
  const made = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    unrepresentable: 'any',
    // zod leaves these out of a field whose text becomes something else.
    override: ({ zodSchema, jsonSchema }) => {
      const { examples, default: usual, editor } = (z.globalRegistry.get(zodSchema) ?? {}) as Partial<Doc>;
      Object.assign(jsonSchema, examples && { examples }, usual !== undefined && { default: usual }, editor && { editor: editor() });
    },
  });
  return made as Made;
}

function jsonOf(made: Made, manner: Manner, optional = false): JsonSchema {
  const { title, description, examples = [], default: usual } = made;
  const rules = rulesOf(made, manner);
  const spelled = spelledOut(optional ? optionally(rules) : rules);
  // Editors make a mess of examples that are more than a text or a list of texts.
  const shown = examples.filter((example) => (isList(example) ? example.every(isText) : isText(example)));
  return {
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(usual !== undefined && { default: typed(usual) }),
    ...(shown.length > 0 && { examples: shown.map(typed) }),
    // What may be a text is offered as a text, whatever else it may be.
    ...(made.anyOf?.[0]?.type === 'string' ? { anyOf: [spelled] } : spelled),
  };
}

function rulesOf(made: Made, manner: Manner): Rules {
  const { editor, anyOf, type } = made;
  if (editor) return editor;
  // Keywords say something of one kind of value only, so that several ways of writing need no alternatives.
  if (anyOf) {
    const ways = anyOf.map((way) => rulesOf(way, manner));
    return Object.assign({}, ...ways, { type: [...new Set(ways.flatMap((rules) => rules.type ?? []))] }) as Rules;
  }
  switch (type) {
    case 'string':
      return { type: SCALAR, ...(made.minLength && { pattern: '\\S' }) };
    case 'array':
      return { type: ['array'], ...sizes(made), items: jsonOf(made.items ?? {}, WHOLE) };
    case 'object':
      return { type: ['object'], ...objectOf(made, manner) };
    default:
      return {};
  }
}

const sizes = ({ minItems, maxItems }: Made): JsonSchema => ({ ...(minItems && { minItems }), ...(maxItems && { maxItems }) });

function objectOf(made: Made, manner: Manner): JsonSchema {
  const { properties, required = [], additionalProperties: others } = made;
  return {
    ...(properties && { properties: propertiesOf(made, manner) }),
    ...(required.length > 0 && !manner.parts && { required }),
    ...(others !== undefined && { additionalProperties: others && jsonOf(others, WHOLE, true) }),
  };
}

/** Each field that need not be there may also stand empty. */
function propertiesOf({ properties = {}, required = [] }: Made, manner: Manner): Record<string, JsonSchema> {
  return Object.fromEntries(Object.entries(properties).map(([key, field]) => [key, jsonOf(field, manner, !required.includes(key))]));
}

const isText = (example: Example): boolean => typeof example === 'string';

/** An example as an editor writes it: `157` and not `"157"`. */
function typed(example: Example): unknown {
  if (typeof example === 'string') return String(Number(example)) === example ? Number(example) : example;
  return isList(example) ? example.map(typed) : example;
}
