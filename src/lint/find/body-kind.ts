import { BODY_KINDS, type BodyKind } from '../../standard/bodies.js';
import { spellingKey } from '../../standard/spelling.js';

const KINDS = BODY_KINDS.map((kind) => ({ kind, key: keyOf(kind.name) }));

/** The kind of a body by its name, capitals and tone placement aside; `undefined` for one that the table does not have. */
export function bodyKindOf(name: string): BodyKind | undefined {
  const key = `${keyOf(name)} `;
  return KINDS.find((known) => key.startsWith(`${known.key} `))?.kind;
}

/** Two posts are the same but for capitals and tone placement. */
export function samePost(a: string, b: string): boolean {
  return keyOf(a) === keyOf(b);
}

/** True when `post` is a deputy's: Phó Chủ tịch, Thứ trưởng, Tổ phó; also for a member who may sign for the head. */
export function isDeputy(post: string): boolean {
  return /^(?:phó|thứ trưởng|[uủ][yỷ] viên)(?!\p{L})|^(?:tổ|đội|đoàn|hiệu) phó(?!\p{L})/iu.test(post.trim());
}

/** Words as they are compared: Trưởng (head) and Trường (school) differ by their tones alone. */
function keyOf(text: string): string {
  return text.trim().split(/\s+/u).map(spellingKey).join(' ');
}
