import { UNIT_KINDS } from '../../standard/units-of-place.js';

/** An administrative unit in a body's name: `xã` and `Xuân Đông`. */
export interface Unit {
  /** In lower case. */
  readonly kind: string;
  readonly name: string;
}

const KINDS = UNIT_KINDS.flatMap((kind) => [kind, kind.charAt(0).toUpperCase() + kind.slice(1), kind.toUpperCase()]);
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]*";
/** `Xã hội` and its capitals are no unit. */
const UNIT = new RegExp(`(?<!\\p{L})(${KINDS.join('|')})\\s+(?!HỘI(?!\\p{L}))(${WORD}(?:\\s+(?:-\\s+)?(?:${WORD}|\\d+))*|\\d+)`, 'u');

/** The first unit that the name of a body has; `undefined` where it names none. */
export function unitIn(body: string): Unit | undefined {
  const [, kind, name] = UNIT.exec(body) ?? [];
  return kind && name ? { kind: kind.toLowerCase(), name } : undefined;
}
