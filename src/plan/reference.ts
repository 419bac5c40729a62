import type { z } from 'zod';
import { KNOWN_SECTIONS } from './outline/sections.js';
import { examplesOf, metaOf } from './schema/meta-of.js';
import { planSchema } from './schema.js';
import { KINDS } from './table/kinds.js';
import { bandSchema, cellSchema, columnSchema, tableSchema } from './table/schema.js';

/**
 * The reference tables of the plan file as Markdown, made from the schema: one row for each field with its title, what
 * goes in, and an example; the same for a table; then the sections that have a name, and the fields of ready tables.
 */
export function referenceTables(): string {
  const rows = fieldRows(planSchema, '');
  const sections = Object.entries(KNOWN_SECTIONS).map(([key, title]) => `| \`${key}\` | ${title.toLocaleUpperCase('vi')} |`);
  const kinds = Object.entries(KINDS).map(([name, { fields }]) =>
    `| \`${name}\` | ${fields.map(({ key, title }) => `\`${key}\` (${title})`).join(', ')} |`);
  return [
    ...FIELD_HEADINGS,
    ...rows,
    '',
    'Các mục của một bảng:',
    '',
    ...FIELD_HEADINGS,
    ...fieldRows(tableSchema, ''),
    ...fieldRows(columnSchema, 'cot.'),
    ...fieldRows(bandSchema, 'hang.'),
    ...fieldRows(cellSchema, 'hang.'),
    '',
    'Mục của mỗi hàng trong bảng có sẵn (thêm `stt` để tự ghi số, `nhom` để mở một nhóm hàng):',
    '',
    '| Loại | Mục (tên cột in ra) |',
    '| --- | --- |',
    ...kinds,
    '',
    'Tên mục có sẵn trong `noi_dung` (tiêu đề tự đặt thì cứ viết thẳng tiêu đề):',
    '',
    '| Mục | Tiêu đề in ra |',
    '| --- | --- |',
    ...sections,
  ].join('\n');
}

const FIELD_HEADINGS = ['| Mục | Tên | Bắt buộc | Ghi gì | Ví dụ |', '| --- | --- | --- | --- | --- |'];

interface Definition {
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly element?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}

const definitionOf = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

function fieldRows(schema: z.ZodType, prefix: string): string[] {
  const { shape } = definitionOf(schema);
  return Object.entries(shape ?? {}).flatMap(([key, field]) => [fieldRow(field, prefix + key), ...nested(field, `${prefix}${key}.`)]);
}

/** The rows of the fields inside a field: through `optional`, the object among its ways of writing, or its entries. */
function nested(schema: z.ZodType, prefix: string): string[] {
  const { innerType, options, element, shape } = definitionOf(schema);
  if (shape) return fieldRows(schema, prefix);
  const inner = [...(innerType ? [innerType] : []), ...(options ?? []), ...(element ? [element] : [])];
  // What may be written once or as a list has the same fields in both.
  return [...new Set(inner.flatMap((part) => nested(part, prefix)))];
}

function fieldRow(schema: z.ZodType, name: string): string {
  const optional = schema.safeParse(undefined).success;
  const meta = metaOf(schema) ?? {};
  const examples = examplesOf(schema).map((example) => `\`${example}\``).join('; ');
  return `| \`${name}\` | ${meta.title ?? ''} | ${optional ? '' : 'có'} | ${cell(meta.description ?? '')} | ${cell(examples)} |`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
