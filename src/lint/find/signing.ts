import type { Node } from '../../read/tree.js';
import { asOneLine, eachOf, lineAt, linesOf, valueAt, type Line } from './lines.js';

/** An issuing body as typed. */
export interface Issuer {
  readonly ten: Line;
  readonly chuQuan?: Line;
}

/** A signer as typed. An authority is what stands in its field, or a line of `chuc_vu` that begins with its letters. */
export interface Signer {
  readonly tm?: Line;
  readonly tuq?: Line;
  readonly tl?: Line;
  readonly kt?: Line;
  readonly q?: Line;
  /** Posts alone. */
  readonly chucVu: readonly Line[];
  /** All lines of `chuc_vu`. */
  readonly typed: readonly Line[];
  readonly hoTen?: Line;
  readonly duoiTen: readonly Line[];
}

/** The issuing bodies of a plan, also of one with errors. */
export function issuersIn(root: Node): Issuer[] {
  return eachOf(valueAt(root, 'co_quan')).flatMap((node) => {
    const ten = node.kind === 'text' && node.text.trim() ? asOneLine(node) : lineAt(node, 'ten');
    const chuQuan = lineAt(node, 'chu_quan');
    return ten ? [{ ten, ...(chuQuan && { chuQuan }) }] : [];
  });
}

const AUTHORITIES = ['tm', 'tuq', 'tl', 'kt', 'q'] as const;
/** `KT. Chủ tịch`, `K/T Chủ tịch`: an authority's letters at the head of a line. */
const LETTERS = /^(T\s?[/.]?\s?M|T\s?[/.]?\s?U\s?[/.]?\s?Q|T\s?[/.]?\s?L|K\s?[/.]?\s?T|Q)(?:\s*[./:]\s*|\s+)(?=\p{L})/u;

/** The signers of a plan, also of one with errors, in the order of their bodies. */
export function signersIn(root: Node): Signer[] {
  const nodes = eachOf(valueAt(root, 'ky'));
  // A bare text is refused where the plan is read; what its fields lack is no news then.
  if (nodes.some(({ kind }) => kind === 'text')) return [];
  return nodes.map((node) => {
    const typed = linesAt(node, 'chuc_vu');
    const among = new Map(typed.flatMap((line) => {
      const name = authorityOf(line);
      return name ? [[name, line] as const] : [];
    }));
    const authority = (name: (typeof AUTHORITIES)[number]): Partial<Signer> => {
      const line = lineAt(node, name) ?? among.get(name);
      return line ? { [name]: line } : {};
    };
    const hoTen = lineAt(node, 'ho_ten');
    return {
      ...Object.assign({}, ...AUTHORITIES.map(authority)) as Partial<Signer>,
      ...(hoTen && { hoTen }), typed, chucVu: typed.filter((line) => !authorityOf(line)), duoiTen: linesAt(node, 'duoi_ten'),
    };
  });
}

/** A line without the letters of its authority; small ones with a stop are left out in print as well. */
export function withoutLetters(line: string): string {
  return line.replace(LETTERS, '').replace(/^(?:tm|tuq|tl|kt|q)\s*[./]\s*/u, '');
}

function authorityOf({ text }: Line): (typeof AUTHORITIES)[number] | undefined {
  const letters = LETTERS.exec(text)?.[1]?.replace(/[\s/.]/gu, '').toLowerCase();
  return AUTHORITIES.find((name) => name === letters);
}

/** A signer with the body that it signs for. */
export interface Signature {
  readonly issuer: Issuer;
  readonly signer: Signer;
}

/** Each signer with its body: the first for the first. */
export function signaturesOf(issuers: readonly Issuer[], signers: readonly Signer[]): Signature[] {
  return issuers.flatMap((issuer, i) => {
    const signer = signers[i];
    return signer ? [{ issuer, signer }] : [];
  });
}

function linesAt(node: Node, key: string): Line[] {
  const value = valueAt(node, key);
  return value?.kind === 'text' ? linesOf(value) : [];
}
