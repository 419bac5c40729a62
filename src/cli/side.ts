import { diagnostic, MAX_DOCX_BYTES, type Diagnostic } from '../diagnostic.js';
import { looksLikeWord, readDocx } from '../compare/index.js';
import { besideReader } from './beside.js';
import { readPlanFile } from './input.js';
import type { LoadPipeline } from './pipeline.js';
import type { World } from './world.js';

/** The text of a file that was named on the command line, a plan or a Word file. */
export interface Side {
  /** What messages call the file. */
  readonly name: string;
  /** Its lines; missing exactly when `diagnostics` has an error. */
  readonly lines?: readonly string[];
  /** Its bytes, when it is a Word file. */
  readonly docx?: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources?: ReadonlyMap<string, string>;
}

/**
 * Reads the text of `path` (`-` is stdin) as a reader of the printed document sees it. A file is told by its content, so
 * that one without a name of its own (a pipe, a version from git) is read as well; a plan is built first.
 */
export async function readSide(path: string, world: World, load: LoadPipeline): Promise<Side> {
  const read = await readPlanFile(path, world, MAX_DOCX_BYTES);
  const { name } = read;
  if ('fault' in read) {
    const { fault } = read;
    return { name, diagnostics: [fault.code === 'read.too-large' ? tooLarge(name) : fault] };
  }
  const { bytes } = read;
  if (looksLikeWord(bytes) || /\.docx$/i.test(name)) {
    const { value, diagnostics } = readDocx(name, bytes);
    return { name, ...(value && { lines: value }), docx: bytes, diagnostics };
  }
  const { buildPlan } = await load();
  const built = await buildPlan({ name, bytes, readFile: besideReader(path, world) }, {});
  // What a plan is warned of concerns who writes it, not who compares it.
  if (!built.bytes) return { name, diagnostics: built.diagnostics.filter((d) => d.severity === 'error'), sources: built.sources };
  const { value, diagnostics } = readDocx(name, built.bytes);
  return { name, ...(value && { lines: value }), diagnostics };
}

function tooLarge(file: string): Diagnostic {
  return diagnostic('docx.unreadable', 'error', { problem: 'too-large' }, { file, start: 0, end: 0 });
}
