import { resolve } from 'node:path';
import { hasErrors, type Diagnostic } from '../diagnostic.js';
import type { Checked } from '../report/formats/index.js';
import { writeFault } from './errno.js';
import type { Pipeline } from './pipeline.js';
import { replaceFile } from './replace.js';
import type { World } from './world.js';

/** A plan that `--fix` works on. */
interface Source {
  /** Its path as typed, and what messages call it. */
  readonly plan: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Found = Omit<Checked, 'file'>;

export interface Fixed {
  /** What is left. */
  readonly found: Found;
  /** What was changed, or why nothing was. */
  readonly news: string;
  readonly faults: readonly Diagnostic[];
}

/** A mend may make room for another one; what is not done after so many rounds is left. */
const ROUNDS = 10;

/**
 * Writes the mends of `found` into the plan's file and says which lines changed. Bytes of lines without a mend, their line
 * ends and comments stay as they are. A file with faults of YAML is not touched: its lines may not mean what they seem to.
 */
export async function fixFile(
  { plan, name, bytes }: Source,
  found: Found,
  examine: (read: { readonly name: string; readonly bytes: Uint8Array }) => Promise<Found>,
  { applyMends }: Pick<Pipeline, 'applyMends'>,
  world: World,
): Promise<Fixed> {
  if (found.diagnostics.some(isYamlFault)) {
    return { found, faults: [], news: `${name}: chưa sửa gì, vì tệp có lỗi cách viết YAML; sửa các lỗi ấy trước.` };
  }
  const before = found.sources.get(name) ?? '';
  let text = before;
  let left = found;
  const made: Diagnostic[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = applyMends(name, text, left.diagnostics);
    if (next.made.length === 0) break;
    const again = await examine({ name, bytes: new TextEncoder().encode(next.text) });
    // A mend that would break the file or the plan is a mistake of ours; the text before it stands.
    if (again.diagnostics.some(isYamlFault) || (hasErrors(again.diagnostics) && !hasErrors(left.diagnostics))) break;
    text = next.text;
    left = again;
    made.push(...next.made);
  }
  if (made.length === 0) return { found, faults: [], news: `${name}: không có chỗ nào sửa được tự động.` };

  try {
    const path = resolve(world.cwd, plan);
    const real = world.fs.realpathSync(path);
    const mode = world.fs.statSync(real).mode & 0o777;
    world.fs.accessSync(real, world.fs.constants.W_OK);
    await world.uninterrupted(() => replaceFile(real, inTheFileOf(bytes, before, text), { keep: false, mode }, world));
  } catch (error) {
    return { found, faults: [writeFault(error, plan, world.platform)], news: `${name}: chưa sửa gì.` };
  }
  return { found: left, faults: [], news: [`${name}: đã sửa ${made.length} chỗ.`, ...changes(before, text)].join('\n') };
}

function isYamlFault({ code, severity }: Diagnostic): boolean {
  return severity === 'error' && /^(yaml|read)\./.test(code);
}

/**
 * The file's bytes with the lines of `before` that differ in `text` in their places: all other lines keep the letters,
 * line ends and byte order mark that they had, which the normalised texts have not.
 */
function inTheFileOf(bytes: Uint8Array, before: string, text: string): Uint8Array {
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const [old, fresh] = [before.split('\n'), text.split('\n')];
  const lines = raw.split(/(?<=\r\n|\n|\r(?!\n))/);
  const whole = lines.map((line, i) => {
    if (old[i] === fresh[i]) return line;
    const end = /[\r\n]*$/.exec(line)?.[0] ?? '';
    const mark = line.startsWith('\uFEFF') ? '\uFEFF' : '';
    return `${mark}${fresh[i] ?? ''}${end}`;
  });
  return new TextEncoder().encode(whole.join(''));
}

/** The lines that changed, each as it was and as it is. */
function changes(before: string, text: string): string[] {
  const fresh = text.split('\n');
  return before.split('\n').flatMap((line, i) =>
    (line === fresh[i] ? [] : [`  dòng ${i + 1}:`, `    - ${line.trim()}`, `    + ${(fresh[i] ?? '').trim()}`]));
}
