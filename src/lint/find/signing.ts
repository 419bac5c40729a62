import type { Node } from '../../read/tree.js';
import { asOneLine, eachOf, lineAt, linesOf, valueAt, type Line } from './lines.js';

/** An issuing body as typed. */
export interface Issuer {
  readonly ten: Line;
  readonly chuQuan?: Line;
}

/** A signer as typed; the authorities without their prefixes as the clerk left them. */
export interface Signer {
  readonly tm?: Line;
  readonly tuq?: Line;
  readonly tl?: Line;
  readonly kt?: Line;
  readonly q?: Line;
  readonly chucVu: readonly Line[];
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

/** The signers of a plan, also of one with errors, in the order of their bodies. */
export function signersIn(root: Node): Signer[] {
  return eachOf(valueAt(root, 'ky')).map((node) => {
    const [tm, tuq, tl, kt, q, hoTen] = ['tm', 'tuq', 'tl', 'kt', 'q', 'ho_ten'].map((key) => lineAt(node, key));
    return {
      ...(tm && { tm }), ...(tuq && { tuq }), ...(tl && { tl }), ...(kt && { kt }), ...(q && { q }), ...(hoTen && { hoTen }),
      chucVu: linesAt(node, 'chuc_vu'), duoiTen: linesAt(node, 'duoi_ten'),
    };
  });
}

/** Each signer with the body that it signs for. */
export function signatures(root: Node): { readonly issuer: Issuer; readonly signer: Signer }[] {
  const signers = signersIn(root);
  return issuersIn(root).flatMap((issuer, i) => {
    const signer = signers[i];
    return signer ? [{ issuer, signer }] : [];
  });
}

function linesAt(node: Node, key: string): Line[] {
  const value = valueAt(node, key);
  return value?.kind === 'text' ? linesOf(value) : [];
}
