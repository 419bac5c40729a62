import { basename, dirname, extname, join, resolve } from 'node:path';
import { diagnostic, type Diagnostic } from '../diagnostic.js';
import { shown, UsageError } from './usage.js';
import { isAtHand } from './special.js';
import type { World } from './world.js';

/** One plan and where its Word file goes. Paths are as typed; `-` is stdin or stdout. */
export interface Job {
  readonly plan: string;
  readonly target: string;
}

/** Extensions that would promise another kind of file than the one written, or hit a plan. */
const NOT_DOCX = new Set(['.doc', '.pdf', '.odt', '.rtf', '.yaml', '.yml']);

/** Where each of `plans` goes by `-o` (`output`), or beside itself. Throws `UsageError`. */
export function jobsOf(plans: readonly string[], output: string | undefined, world: World): Job[] {
  for (const plan of plans) checkPlan(plan, plans.length, world);
  if (output === undefined) {
    return plans.map((plan) => ({ plan, target: plan === '-' ? toStdout(world) : beside(plan) }));
  }
  if (output === '') throw new UsageError('Tên sau -o để trống.');
  if (output === '-') {
    if (plans.length > 1) throw new UsageError('"-o -" chỉ dùng được với một kế hoạch.', 'Dùng -o với một thư mục.');
    return plans.map((plan) => ({ plan, target: toStdout(world) }));
  }
  if (isFolder(output, world)) {
    return plans.map((plan) => ({ plan, target: join(output, basename(beside(named(plan, output)))) }));
  }
  if (plans.length > 1) {
    throw new UsageError(
      `"${output}" không phải là thư mục, mà có ${plans.length} kế hoạch.`,
      `Thêm dấu / ở cuối nếu đó là thư mục: -o ${shown(`${output}/`)}`,
    );
  }
  const extension = extname(output).toLowerCase();
  if (NOT_DOCX.has(extension)) {
    const docx = shown(replaceExtension(output));
    throw new UsageError(`kehoach chỉ tạo tệp .docx, không tạo tệp ${extension}.`, `Gõ: -o ${docx}`);
  }
  if (extension !== '.docx' && !isAtHand(resolve(world.cwd, output))) {
    throw new UsageError(
      `Tên tệp Word phải có đuôi .docx, mà "${output}" thì không.`,
      `Gõ: -o ${shown(`${output.replace(/\.+$/, '')}.docx`)}; nếu đó là thư mục thì tạo thư mục trước, và thêm dấu / ở cuối: -o ${shown(`${output}/`)}`,
    );
  }
  return plans.map((plan) => ({ plan, target: output }));
}

/** Throws `UsageError` when `jobs` cannot be watched, or their results not be opened, as asked. */
export function checkDesk(jobs: readonly Job[], { watch, open }: { readonly watch?: boolean; readonly open?: boolean }): void {
  if (watch && jobs.some(({ plan }) => plan === '-')) {
    throw new UsageError('--watch không theo dõi được đầu vào chuẩn.', 'Lưu kế hoạch thành tệp, ví dụ: kehoach build ke-hoach.yaml --watch');
  }
  const option = watch ? '--watch' : '--open';
  if ((watch || open) && jobs.some(({ target }) => target === '-')) {
    throw new UsageError(`Không dùng ${option} cùng với "-o -".`, 'Dùng -o với một tên tệp, ví dụ: -o ke-hoach.docx');
  }
  if (open && jobs.length > 1) {
    throw new UsageError(`--open chỉ mở được một tệp, mà có ${jobs.length} kế hoạch.`, 'Bỏ --open, hoặc tạo từng kế hoạch một.');
  }
}

/** The first two plans that would be written to one file, however the file is spelled. */
export function samePath(jobs: readonly Job[], world: World): Diagnostic | undefined {
  const first = new Map<string, Job>();
  for (const job of jobs) {
    if (job.target === '-') continue;
    const key = identity(job.target, world);
    const other = first.get(key);
    if (other) {
      return diagnostic('output.same-path', 'error', { path: job.target, first: other.plan, second: job.plan });
    }
    first.set(key, job);
  }
  return undefined;
}

function checkPlan(plan: string, count: number, { cwd, fs }: World): void {
  if (plan === '') throw new UsageError('Tên tệp kế hoạch để trống.');
  if (plan === '-' && count > 1) throw new UsageError('Dấu "-" (đọc từ đầu vào chuẩn) phải đứng một mình.');
  // Word turns "--" into a dash; a command copied from a document carries it along.
  const dash = /^[–—]+/.exec(plan)?.[0];
  if (dash && !fs.existsSync(resolve(cwd, plan))) {
    const name = plan.slice(dash.length);
    const typed = `${name.length > 1 ? '--' : '-'}${name}`;
    throw new UsageError(`"${plan}" bắt đầu bằng dấu gạch dài.`, `Gõ lại bằng dấu trừ: ${typed}`);
  }
}

function toStdout({ stdout }: World): string {
  if (!stdout.isTTY) return '-';
  throw new UsageError(
    'Không đưa tệp Word ra màn hình được.',
    'Dùng -o để đặt tên tệp, ví dụ: kehoach build - -o ke-hoach.docx',
  );
}

/** True for what is a folder, or is typed like one. */
export function isFolder(output: string, { cwd, fs, platform }: World): boolean {
  if (output.endsWith('/') || (platform === 'win32' && output.endsWith('\\'))) return true;
  return fs.existsSync(resolve(cwd, output)) && fs.statSync(resolve(cwd, output)).isDirectory();
}

function named(plan: string, folder: string): string {
  if (plan !== '-') return plan;
  throw new UsageError(
    'Kế hoạch đọc từ đầu vào chuẩn không có tên để đặt cho tệp Word.',
    `Ghi đủ tên sau -o, ví dụ: -o ${shown(join(folder, 'ke-hoach.docx'))}`,
  );
}

function beside(plan: string): string {
  const name = basename(plan).replace(/(?<=.)\.(ya?ml|txt)$/i, '');
  return join(dirname(plan), `${name}.docx`);
}

function replaceExtension(output: string): string {
  return `${output.slice(0, -extname(output).length)}.docx`;
}

/** The same text for every spelling of one file: links followed, letters composed, case ignored where systems do. */
function identity(target: string, { cwd, fs, platform }: World): string {
  const path = resolve(cwd, target);
  const real = [path, dirname(path)].flatMap((candidate) => {
    try {
      return [fs.realpathSync(candidate)];
    } catch {
      return [];
    }
  })[0];
  const full = real === undefined ? path : fs.existsSync(path) ? real : join(real, basename(path));
  const composed = full.normalize('NFC');
  return platform === 'win32' || platform === 'darwin' ? composed.toLowerCase() : composed;
}
