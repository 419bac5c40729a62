import { recipientGroup } from '../schema/recipients.js';
import { optionally, SCALAR, spelledOut, type JsonSchema } from './editor.js';
import { fieldsOf } from './from-zod.js';

/** A list of lines, where a colon makes a mapping of a line to everybody but kehoach. */
const lines: JsonSchema = {
  type: 'array',
  minItems: 1,
  items: { ...spelledOut({ type: [...SCALAR, 'object'] }), additionalProperties: spelledOut(optionally({ type: SCALAR })) },
};

const { properties, required } = fieldsOf(recipientGroup);

/** Recipients: `- Lưu: VT` is a line, too, and a block of text is a list of its lines. */
export const RECIPIENT_DEFINITIONS: Readonly<Record<string, JsonSchema>> = {
  noi_nhan: {
    ...spelledOut({ type: [...SCALAR, 'array'] }),
    pattern: '\\S',
    minItems: 1,
    items: {
      ...spelledOut({ type: [...SCALAR, 'object'] }),
      allOf: [{
        if: { type: 'object', anyOf: required.map((key) => ({ required: [key] })) },
        then: { properties: { ...properties, nhom: { ...properties['nhom'], ...lines } }, required, additionalProperties: false },
        else: { additionalProperties: { ...spelledOut(optionally({ type: [...SCALAR, 'array'] })), minItems: 1, items: lines['items'] } },
      }],
    },
  },
};
