import { diagnostic, type Diagnostic, type Result } from '../diagnostic.js';
import type { ReadNamed } from '../read/sheet/index.js';
import type { Node, Scalar, Tree } from '../read/tree.js';
import { parsePng } from './fields/png.js';
import { entryOf } from './places.js';
import type { Png } from './plan.js';

/** Pictures by the path that the plan has for them. */
export type Pictures = ReadonlyMap<string, Png>;

/**
 * The pictures of signatures that the tree names, read and checked; each that is missing or unfit is an error at its
 * name. Taken from the tree and not from the plan, so that a plan with other faults has these told in the same run.
 */
export async function readPictures({ root }: Tree, readNamed: ReadNamed | undefined): Promise<Result<Pictures>> {
  const diagnostics: Diagnostic[] = [];
  const pictures = new Map<string, Png>();
  for (const { text, span } of pathsIn(root)) {
    const path = text.trim();
    const bytes = await readNamed?.(path, span.file);
    const read = bytes instanceof Uint8Array ? parsePng(bytes) : { problem: 'missing' as const };
    if ('problem' in read) diagnostics.push(diagnostic('plan.picture', 'error', { path, ...read }, span));
    else pictures.set(path, read);
  }
  return { value: pictures, diagnostics };
}

/** The pictures that signatures of the plan are to have, as typed, and the files that name them. They are asked for before the plan is read. */
export function picturePaths(root: Node): { readonly path: string; readonly file: string }[] {
  return pathsIn(root).map(({ text, span }) => ({ path: text.trim(), file: span.file }));
}

/** `ky.anh`, or that of each signer in a list. */
function pathsIn(root: Node): Scalar[] {
  const ky = entryOf(root, 'ky')?.value;
  const signers = ky?.kind === 'list' ? ky.items : ky ? [ky] : [];
  return signers.flatMap((signer) => {
    const path = entryOf(signer, 'anh')?.value;
    return path?.kind === 'text' && path.text.trim() ? [path] : [];
  });
}
