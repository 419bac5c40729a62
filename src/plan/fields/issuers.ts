import { nd30 } from '../../standard/nd30.js';
import { LEADING_WORDS } from '../../standard/word-groups.js';
import { diagnostic, type Diagnostic, type Span } from '../../diagnostic.js';
import type { Node } from '../../read/tree.js';
import { nodeAt, placeOf } from '../places.js';
import type { CoQuan, Plan } from '../plan.js';

interface BodyInput {
  readonly ten: string;
  readonly chu_quan?: string | undefined;
}

export type IssuerInput = string | BodyInput | readonly (string | BodyInput)[];

/** The issuing bodies, each with the place of its name in the file. */
export function issuersOf(input: IssuerInput, root: Node): Plan['coQuan'] {
  if (!isList(input)) return [issuer(input, root, ['co_quan'])];
  const bodies = input.map((body, i) => issuer(body, root, ['co_quan', i]));
  return bodies as [CoQuan, ...CoQuan[]];
}

const isList = (input: IssuerInput): input is readonly (string | BodyInput)[] => Array.isArray(input);

function issuer(input: string | BodyInput, root: Node, path: readonly (string | number)[]): CoQuan {
  const { ten, chu_quan: chuQuan } = typeof input === 'string' ? { ten: input, chu_quan: undefined } : input;
  const dong = ten.split('\n').map((part) => part.replaceAll('\t', ' ').trim()).filter(Boolean);
  const named = nodeAt(root, typeof input === 'string' ? path : [...path, 'ten']);
  return { ten: dong.join(' '), ...(chuQuan && { chuQuan }), ...(dong.length > 1 && { dong }), span: named?.span ?? placeOf(root, path) };
}

/** `KH` and `LT`, liên tịch: Phụ lục III has no code of its own for a joint document; offices add the two letters. */
const JOINT_TYPE = `${nd30.wording.kyHieuTenLoai.chosen}LT`;

/** True for a code with the joint type and a part for each of so many bodies: `KHLT-SYT-SGDĐT`. */
export function isJointCode(code: string, bodies: number): boolean {
  const [type, ...parts] = code.split('-');
  return type === JOINT_TYPE && parts.length >= bodies;
}

/** A code for these bodies to show as an example: their initials. Only their heads decide on the real one. */
export function exampleJointCode(bodies: readonly CoQuan[]): string {
  return [JOINT_TYPE, ...bodies.map(({ ten }) => initials(ten))].join('-');
}

const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/^[ỦUủu][ỷyYỶ] ban nhân dân/u, 'UBND'], [/Đoàn (?:TNCS|[Tt]hanh niên)/u, 'ĐTN'], [/Mặt trận Tổ quốc|MTTQ/u, 'MTTQ'],
];

function initials(name: string): string {
  const known = KNOWN.find(([body]) => body.test(name))?.[1];
  // The place is the same for all, and abbreviations are what they are.
  return known ?? name.replace(/\s(?:xã|phường|đặc khu|tỉnh|thành phố)(?:\s\p{Lu}.*)?$/u, '').split(/\s+/).filter((word) => !LEADING_WORDS.includes(word.toLowerCase()))
    .map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.charAt(0).normalize('NFD').charAt(0).toUpperCase())).filter((letter) => /\p{L}/u.test(letter)).join('');
}

/** An issuer's own name is written in full; only its parent's may be short (I.II.2). */
const SHORT: readonly (readonly [RegExp, string])[] = [[/^UBND(?=\s)/iu, 'Ủy ban nhân dân'], [/^HĐND(?=\s)/iu, 'Hội đồng nhân dân']];

/** The error of a name that begins with an abbreviation whose full form is known. */
export function shortened(ten: string, span: Span): Diagnostic[] {
  return SHORT.filter(([short]) => short.test(ten)).map(([short, full]) =>
    diagnostic('plan.short-issuer', 'error', { typed: ten, full: ten.replace(short, full) }, span));
}
