import { nd30 } from '../../standard/nd30.js';

const TYPE = nd30.wording.kyHieuTenLoai.chosen;
const GROUP = String.raw`[\p{Lu}\p{Lo}\d&][\p{L}\d&.]*`;
/** A code as it is typed, from behind the number's `/` or with it. */
export const CODE = new RegExp(String.raw`^\/?(${GROUP}(?:-${GROUP})*)$`, 'u');

/**
 * The code behind the number, with its type part (`KH-UBND`), from what was typed with or without it (I.II.3c, Phụ lục
 * III). `undefined` when it has a shape that no code may have.
 */
export function parseCode(typed: string): string | undefined {
  const text = CODE.exec(typed.trim())?.[1];
  if (text === undefined) return undefined;
  return new RegExp(`^${TYPE}[A-ZĐ]*-`, 'u').test(text) ? text : `${TYPE}-${text}`;
}

/** Bodies whose abbreviation is the law's own usage and needs no head's decision. */
const COLLECTIVES: readonly (readonly [RegExp, string])[] = [
  [/^[uủ][yỷ]\s+ban\s+nhân\s+dân(?:\s[\s\S]*)?$/iu, 'UBND'],
  [/^hội\s+đồng\s+nhân\s+dân(?:\s[\s\S]*)?$/iu, 'HĐND'],
];

/** Names of bodies whose code is known. */
export const CODED_BODIES: readonly RegExp[] = COLLECTIVES.map(([name]) => name);

/** The code of a body by its name alone: known for UBND and HĐND, `undefined` for all others. */
export function codeOf(issuer: string): string | undefined {
  const abbreviation = COLLECTIVES.find(([name]) => name.test(issuer))?.[1];
  return abbreviation && `${TYPE}-${abbreviation}`;
}
