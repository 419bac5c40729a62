import { HEADING_KEYS } from '../outline/content.js';
import { KNOWN_SECTIONS } from '../outline/sections.js';
import { optionally, ref, SCALAR, spelledOut, type JsonSchema } from './editor.js';

/** Further tables beside `bang`, as `isTableKey` knows them. */
const MORE_TABLES = '^bang_\\d+$';

/** A key that looks like one of ours and is none: a title is written as it is to be printed. */
const STRANGE_KEY = '^[a-z0-9]+(?:_[a-z0-9]+)+$';

const tables = {
  title: 'Bảng',
  description: 'Một bảng, danh sách các bảng, hoặc tên một bảng ở mục bang của kế hoạch.',
  ...ref('bang_trong_bai'),
};

/** Sections or headings by their keys; the tables among them stand where they are typed. */
const sections = (known: JsonSchema): JsonSchema => ({
  properties: { ...known, bang: tables },
  patternProperties: { [MORE_TABLES]: ref('bang_trong_bai') },
  additionalProperties: ref('phan'),
  propertyNames: { anyOf: [{ enum: Object.keys(KNOWN_SECTIONS) }, { pattern: MORE_TABLES }, { not: { pattern: STRANGE_KEY } }] },
});

const known = Object.fromEntries(Object.entries(KNOWN_SECTIONS).map(([key, title]) =>
  [key, { title: title.toLocaleUpperCase('vi'), description: `Mục có tiêu đề in ra là ${title.toLocaleUpperCase('vi')}.`, ...ref('phan') }]));

/** A heading that is written out. */
const heading: JsonSchema = {
  properties: {
    tieu_de: { title: 'Tiêu đề', description: 'Tiêu đề đúng như in ra, không kèm số.', examples: ['Trao giấy chứng nhận'], ...spelledOut({ type: SCALAR }) },
    ten: { title: 'Tên để nhắc tới', description: 'Tên ngắn không dấu để nhắc tới trong bài bằng {{muc.ten}}; không in ra.', examples: ['kinh_phi'], ...spelledOut(optionally({ type: SCALAR })) },
    noi_dung: { title: 'Nội dung', description: 'Những gì đứng dưới tiêu đề này.', ...ref('phan') },
  },
  additionalProperties: false,
};

const isHeading: JsonSchema = { type: 'object', required: ['tieu_de'] };
const has = (keys: readonly string[]): JsonSchema => ({ type: 'object', anyOf: keys.map((key) => ({ required: [key] })) });

/** What content may be: the rules of `outline/content.ts`, whose values zod leaves open. */
export const CONTENT_DEFINITIONS: Readonly<Record<string, JsonSchema>> = {
  noi_dung: {
    ...spelledOut({ type: [...SCALAR, 'array', 'object'] }),
    pattern: '\\S',
    minItems: 1,
    items: ref('dong'),
    ...sections(known),
  },
  phan: {
    items: ref('dong'),
    if: isHeading,
    then: heading,
    else: sections({}),
  },
  dong: {
    ...spelledOut({ type: [...SCALAR, 'array', 'object'] }),
    items: ref('dong'),
    allOf: [{
      if: has(HEADING_KEYS),
      then: { required: ['tieu_de'], ...heading },
      else: { properties: { bang: tables }, patternProperties: { [MORE_TABLES]: ref('bang_trong_bai') }, additionalProperties: ref('phan') },
    }],
  },
};
