import { BODY_KINDS, type BodyKind } from '../../standard/bodies.js';
import { spellingKey } from '../../standard/spelling.js';

const KINDS = BODY_KINDS.map((kind) => ({ kind, key: `${keyOf(kind.name)} ` }));

/** The kind of a body by its name, capitals and tone placement aside; `undefined` for one that the table does not have. */
export function bodyKindOf(name: string): BodyKind | undefined {
  const key = `${keyOf(name)} `;
  return KINDS.find((known) => key.startsWith(known.key))?.kind;
}

/** Two posts are the same but for capitals and tone placement. */
export function samePost(a: string, b: string): boolean {
  return keyOf(a) === keyOf(b);
}

/** True when `post` is a deputy's: Phó Chủ tịch, Thứ trưởng, Tổ phó; also for a member who may sign for the head. */
export function isDeputy(post: string): boolean {
  return /^(?:phó|thứ trưởng|[uủ][yỷ] viên)(?!\p{L})|^(?:tổ|đội|đoàn|hiệu) phó(?!\p{L})/iu.test(post.trim());
}

/** Posts of deputies whose name does not begin with "Phó" and the whole of the head's. */
const PAIRS: readonly (readonly [head: RegExp, deputy: RegExp])[] = [
  [/^bộ trưởng/iu, /^thứ trưởng/iu],
  [/^tổ trưởng/iu, /^tổ phó/iu],
  [/^trưởng (?:tiểu )?ban/iu, /^phó (?:trưởng )?(?:tiểu )?ban/iu],
  [/^trưởng đoàn/iu, /^phó đoàn/iu],
  [/^chánh /iu, /^phó chánh /iu],
  [/^trưởng phòng/iu, /^phó phòng/iu],
];

/** Whether `deputy` is a deputy of `head`: Phó Chủ tịch of Chủ tịch, Phó Chủ tịch Thường trực as well; a member of any. */
export function isDeputyOf(deputy: string, head: string): boolean {
  if (/^[uủ][yỷ] viên/iu.test(deputy) || PAIRS.some(([one, other]) => one.test(head) && other.test(deputy))) return true;
  const rest = deputy.replace(/^phó\s+/iu, '').toLowerCase();
  return isDeputy(deputy) && rest.startsWith(head.toLowerCase().split(/\s+/u).slice(0, 2).join(' '));
}

/** Words as they are compared: Trưởng (head) and Trường (school) differ by their tones alone. */
function keyOf(text: string): string {
  return text.trim().split(/\s+/u).map(spellingKey).join(' ');
}
