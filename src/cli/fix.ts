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
  /** The bytes of the files that it was read from, by their absolute paths. */
  readonly held: Map<string, Uint8Array>;
}

type Found = Omit<Checked, 'file'>;

export interface Fixed {
  /** What is left. */
  readonly found: Found;
  /** What was changed, or why nothing was, file by file. */
  readonly news: string;
  readonly faults: readonly Diagnostic[];
}

/** One file with places that can be mended: the plan, or one that it inherits from. */
interface Part {
  readonly name: string;
  /** As typed for the plan, absolute for others. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Its normalised text. */
  readonly before: string;
}

/** Texts of files by their names. */
type Texts = ReadonlyMap<string, string>;

/** A mend may make room for another one; what is not done after so many rounds is left. */
const ROUNDS = 10;

type Examine = (read: { readonly name: string; readonly bytes: Uint8Array }) => Promise<Found>;

/**
 * Writes the mends of `found` into the files that they stand in, the plan's own and those that it inherits from, and says
 * which lines changed. Bytes of lines without a mend, their line ends and comments stay as they are. A file with faults of
 * YAML is not touched: its lines may not mean what they seem to.
 */
export async function fixFiles(source: Source, found: Found, examine: Examine, { applyMends }: Pick<Pipeline, 'applyMends'>, world: World): Promise<Fixed> {
  const broken = brokenFiles(found);
  const parts = partsOf(source, found, world).filter(({ name }) => !broken.has(name));
  const examineWith = (texts: Texts): Promise<Found> => {
    const read = { name: source.name, bytes: source.bytes };
    for (const part of parts) {
      const bytes = bytesOf(part, texts.get(part.name) ?? part.before);
      if (part.name === source.name) read.bytes = bytes;
      else source.held.set(part.path, bytes);
    }
    return examine(read);
  };
  const { texts, left, made } = await mended(parts, found, examineWith, applyMends);

  const news = [...broken].map((name) => `${name}: chưa sửa gì, vì tệp có lỗi cách viết YAML hoặc bảng mã; sửa các lỗi ấy trước.`);
  if (texts.size === 0 && news.length === 0) news.push(`${source.name}: không có chỗ nào sửa được tự động.`);
  const written = new Map<string, string>();
  const faults: Diagnostic[] = [];
  for (const part of parts) {
    const text = texts.get(part.name);
    if (text === undefined) continue;
    const fault = await write(part, text, world);
    if (fault) faults.push(fault);
    else written.set(part.name, text);
    const called = part.name === source.name ? part.name : `${part.name} (tệp mà ${source.name} kế thừa)`;
    news.push(...(fault ? [`${called}: chưa sửa gì.`] : [`${called}: đã sửa ${made.get(part.name)} chỗ.`, ...changes(part.before, text)]));
  }
  return { found: faults.length > 0 ? await examineWith(written) : left, faults, news: news.join('\n') };
}

/** What came of the mends. */
interface Tried {
  /** Of the files that change. */
  readonly texts: Texts;
  readonly left: Found;
  /** How many mends were made in each of them. */
  readonly made: ReadonlyMap<string, number>;
}

/** Makes the mends of `found` in the texts of `parts`, round by round, as long as nothing breaks. */
async function mended(parts: readonly Part[], found: Found, examineWith: (texts: Texts) => Promise<Found>, applyMends: Pipeline['applyMends']): Promise<Tried> {
  const broken = brokenFiles(found);
  const made = new Map<string, number>();
  let texts: Texts = new Map();
  let left = found;
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = parts.map(({ name, before }) => ({ name, ...applyMends(name, texts.get(name) ?? before, left.diagnostics) }));
    const changed = next.filter((one) => one.made.length > 0);
    if (changed.length === 0) break;
    const tried = new Map([...texts, ...changed.map(({ name, text }) => [name, text] as const)]);
    const again = await examineWith(tried);
    // A mend that would break a file or the plan is a mistake of ours; the texts before it stand.
    if ([...brokenFiles(again)].some((name) => !broken.has(name)) || (hasErrors(again.diagnostics) && !hasErrors(left.diagnostics))) break;
    texts = tried;
    left = again;
    for (const one of changed) made.set(one.name, (made.get(one.name) ?? 0) + one.made.length);
  }
  return { texts, left, made };
}

/** The names of the files that have faults of YAML. */
function brokenFiles({ diagnostics }: Found): ReadonlySet<string> {
  return new Set(diagnostics.flatMap((d) => (isYamlFault(d) && d.span ? [d.span.file] : [])));
}

/** The files that mends of `found` stand in, the plan first. */
function partsOf({ plan, name, bytes, held }: Source, { diagnostics, sources }: Found, { cwd }: World): Part[] {
  const mends = diagnostics.flatMap((d) => (d.code === 'lint.rule' ? (d.facts.mends ?? []) : []));
  const names = [...new Set(mends.map(({ at }) => at.file))].sort((a, b) => Number(b === name) - Number(a === name));
  return names.flatMap((file) => {
    const path = file === name ? plan : resolve(cwd, file);
    const own = file === name ? bytes : held.get(path);
    const before = sources.get(file);
    return own && before !== undefined ? [{ name: file, path, bytes: own, before }] : [];
  });
}

/** Puts `text` in the place of the file's own, or says why not. */
async function write(part: Part, text: string, world: World): Promise<Diagnostic | undefined> {
  try {
    const real = world.fs.realpathSync(resolve(world.cwd, part.path));
    const mode = world.fs.statSync(real).mode & 0o777;
    world.fs.accessSync(real, world.fs.constants.W_OK);
    await world.uninterrupted(() => replaceFile(real, bytesOf(part, text), { keep: false, mode }, world));
    return undefined;
  } catch (error) {
    return writeFault(error, part.name, world.platform);
  }
}

function isYamlFault({ code, severity }: Diagnostic): boolean {
  return severity === 'error' && /^(yaml|read)\./.test(code);
}

/**
 * The file's bytes with the lines of `before` that differ in `text` in their places: all other lines keep the letters,
 * line ends and byte order mark that they had, which the normalised texts have not.
 */
function bytesOf({ bytes, before }: Part, text: string): Uint8Array {
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
