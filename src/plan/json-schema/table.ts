import { KINDS } from '../table/kinds.js';
import { bandSchema, cellSchema, columnSchema, NAME, tableSchema } from '../table/schema.js';
import { optionally, ref, SCALAR, says, spelledOut, where, type JsonSchema } from './editor.js';
import { fieldsOf, fromZod } from './from-zod.js';
import { patternOf } from './pattern.js';

const any = (...keys: readonly string[]): JsonSchema => ({ anyOf: keys.map((key) => ({ required: [key] })) });
const entries = (key: string): JsonSchema => ({ required: [key], ...where(key, { type: 'array', minItems: 1 }) });

/** What rows and columns of a ready kind are called. */
function readyKind(name: string, fields: readonly { readonly key: string; readonly title: string }[]): JsonSchema {
  const row = Object.fromEntries(fields.map(({ key, title }) => [key, { title, description: `Cột ${title}.`, ...ref('o') }]));
  const names = Object.fromEntries(fields.map(({ key, title }) => [key, { title, description: `Tên khác, độ rộng hay canh chữ của cột ${title}.`, ...ref('cot_co_san') }]));
  const group = { title: 'Nhóm hàng', description: 'Mở một nhóm hàng; các hàng sau thuộc nhóm này.', ...ref('o') };
  return {
    if: { required: ['loai'], ...where('loai', { const: name }) },
    then: {
      allOf: [
        where('hang', { items: { properties: { nhom: group, ...row } } }),
        where('cot', { properties: names, additionalProperties: ref('cot_co_san') }),
      ],
    },
  };
}

const column = fieldsOf(columnSchema);

/** What tables may be: the rules of `table/`, where zod leaves rows and columns open. */
export const TABLE_DEFINITIONS: Readonly<Record<string, JsonSchema>> = {
  bang: {
    ...fromZod(tableSchema),
    allOf: [
      // Rows are typed or come from a file; columns are typed, come from a file, or belong to a ready kind.
      { anyOf: [entries('hang'), says('tep')] },
      {
        if: says('loai'),
        then: where('cot', spelledOut(optionally({ type: ['object'] }))),
        else: { ...where('cot', spelledOut(optionally({ type: ['array'] }))), anyOf: [entries('cot'), says('tep')] },
      },
      ...Object.entries(KINDS).map(([name, { fields }]) => readyKind(name, fields)),
    ],
  },
  cac_bang: {
    type: 'object',
    propertyNames: { pattern: NAME.source },
    additionalProperties: { allOf: [{ $ref: '#/definitions/bang' }] },
  },
  bang_hoac_ten: {
    if: { type: 'object' },
    then: { $ref: '#/definitions/bang' },
    else: { type: 'string', pattern: patternOf(NAME) },
  },
  bang_trong_bai: {
    if: { type: 'array' },
    then: { items: { $ref: '#/definitions/bang_hoac_ten' } },
    else: { $ref: '#/definitions/bang_hoac_ten' },
  },
  cac_cot: {
    ...spelledOut({ type: ['array', 'object'] }),
    items: ref('cot'),
  },
  // A column is its name, its settings, or a common name over a list of columns.
  cot: {
    ...spelledOut(optionally({ type: [...SCALAR, 'object'] })),
    allOf: [{
      if: { type: 'object', not: any(...Object.keys(column.properties)) },
      then: { minProperties: 1, maxProperties: 1, additionalProperties: { type: 'array', items: ref('cot') } },
      else: { ...column, additionalProperties: false },
    }],
  },
  cot_co_san: {
    ...spelledOut(optionally({ type: [...SCALAR, 'object'] })),
    properties: column.properties,
    additionalProperties: false,
  },
  hang: {
    ...spelledOut({ type: [...SCALAR, 'array', 'object'] }),
    items: ref('o'),
    properties: Object.fromEntries(Object.entries(fieldsOf(bandSchema).properties).map(([key, { title, description, examples }]) =>
      [key, { title, description, examples, ...ref('o') }])),
    additionalProperties: ref('o'),
  },
  o: {
    if: { type: 'object', ...any(...Object.keys(fieldsOf(cellSchema).properties)) },
    then: fromZod(cellSchema),
  },
};
