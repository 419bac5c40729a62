import { THE_DECISIONS_OWN } from '../fields/attached.js';
import { CODED_BODIES } from '../fields/code.js';
import { attachedPlanSchema, planSchema } from '../schema.js';
import { CONTENT_DEFINITIONS } from './content.js';
import { FILLED, SCALAR_DEFINITIONS, says, where, type JsonSchema } from './editor.js';
import { fieldsOf, inheritableFieldsOf } from './from-zod.js';
import { patternOf } from './pattern.js';
import { RECIPIENT_DEFINITIONS } from './recipients.js';
import { TABLE_DEFINITIONS } from './table.js';

export type { JsonSchema } from './editor.js';

/** What a schema describes: a plan, or the file that an office's plans inherit from. */
export type Described = 'ke-hoach' | 'co-quan';

const DEFINITIONS = { ...SCALAR_DEFINITIONS, ...CONTENT_DEFINITIONS, ...TABLE_DEFINITIONS, ...RECIPIENT_DEFINITIONS };

/**
 * The JSON Schema (draft-07) of plans, or of the files that they inherit from, for editors: what zod knows of the fields,
 * with their Vietnamese titles and descriptions, in terms of what a YAML editor reads.
 */
export function jsonSchemaOf(described: Described): JsonSchema {
  return described === 'ke-hoach' ? planJsonSchema() : officeJsonSchema();
}

function planJsonSchema(): JsonSchema {
  const always = inheritableFieldsOf(attachedPlanSchema);
  const mayBeTheDecisions = fieldsOf(planSchema).required.filter((key) => !always.required.includes(key));
  const alone = {
    required: always.required,
    ...where('co_quan', { if: { type: 'object' }, then: { required: ['ten'] } }),
    if: { not: says('kem_theo') },
    then: { required: mayBeTheDecisions, ...where('ky', { ...SIGNED, items: SIGNED }), allOf: [KEPT, CODED] },
  };
  return {
    ...head('Kế hoạch', planSchema.meta()?.description ?? ''),
    ...fields(always.properties),
    allOf: [
      {
        if: says('kem_theo'),
        then: where(`(?:${THE_DECISIONS_OWN.join('|')})`, { type: 'null' }),
        else: where(`(?:${mayBeTheDecisions.join('|')})`, FILLED),
      },
      { if: { not: says('ke_thua') }, then: alone },
    ],
    definitions: DEFINITIONS,
  };
}

function officeJsonSchema(): JsonSchema {
  return {
    ...head('Các mục chung của cơ quan', 'Những mục mà các kế hoạch của cơ quan lấy làm mặc định qua mục ke_thua; không mục nào bắt buộc.'),
    ...fields(inheritableFieldsOf(planSchema.partial()).properties),
    definitions: DEFINITIONS,
  };
}

const head = (title: string, description: string): JsonSchema =>
  ({ $schema: 'http://json-schema.org/draft-07/schema#', title, description, type: 'object' });

/** The fields of both; `do_mat` is explained where somebody types it, but not offered. */
const fields = ({ do_mat: secret = {}, ...properties }: Readonly<Record<string, JsonSchema>>): JsonSchema =>
  ({ properties, ...where('do_mat', secret), additionalProperties: false });

/** Who signs has a post (`fields/signature.ts`). */
const SIGNED: JsonSchema = { if: { type: 'object' }, then: { anyOf: [says('chuc_vu'), says('q')] } };

const KEEP = patternOf(/^(?:[-–—•+]\s*)?[Ll][Ưư][Uu](?:\s*:|\s+[\p{Lu}])[\s\S]*$/u);

/** Where the file copy stays is said by `luu`, or by a line of `noi_nhan` (`fields/recipients.ts`). */
const KEPT: JsonSchema = {
  anyOf: [
    says('luu'),
    where('noi_nhan', {
      if: { type: 'array' },
      then: { contains: { anyOf: [{ type: 'string', pattern: KEEP }, { type: 'object', anyOf: [{ required: ['Lưu'] }, { required: ['lưu'] }] }] } },
      else: { pattern: KEEP.replace('^', '(?:^|\\n)') },
    }),
  ],
};

const coded: JsonSchema = { pattern: patternOf(...CODED_BODIES) };

/** The code of most bodies is known to them alone (`fields/code.ts`); that of a joint plan is looked at by kehoach. */
const CODED: JsonSchema = {
  if: where('co_quan', { ...coded, ...where('ten', coded) }),
  else: says('ky_hieu'),
};
