import { dirname, extname, isAbsolute, join, relative, resolve } from 'node:path';
import type { KindName } from '../init/index.js';
import { shown, UsageError } from './usage.js';
import type { World } from './world.js';

/** The file in which an office's own fields are kept for its plans. */
export const OFFICE_FILE = 'co-quan.yaml';

/** Extensions that would promise another kind of file than the one written. */
const NOT_YAML = new Set(['.docx', '.doc', '.pdf', '.odt', '.txt', '.json', '.csv', '.xlsx']);

/** Signs that no file on Windows may have in its name; plans are sent on. */
const FORBIDDEN = /[<>:"|?*]/;

/** A file that an office's fields are in, or are to be put in. Paths are as typed, from the working folder. */
export interface OfficePlace {
  readonly path: string;
  readonly exists: boolean;
}

/**
 * The path of a new plan that is called `output` by the user: a file or, at the end of an existing path or one with a
 * slash, a folder. Throws `UsageError`.
 */
export function planPath(output: string, kind: KindName | undefined, world: World): string {
  if (output.trim() === '' || output === '-') {
    throw new UsageError(output === '-' ? 'kehoach init không đưa kế hoạch ra đầu ra chuẩn.' : 'Tên tệp kế hoạch để trống.', 'Ghi tên tệp, ví dụ: -o ke-hoach.yaml');
  }
  const [sign] = FORBIDDEN.exec(output.replace(/^[a-z]:(?=[/\\])/i, '')) ?? [];
  if (sign !== undefined) throw new UsageError(`Tên tệp không được có dấu ${sign}`, 'Đặt tên chỉ gồm chữ, số, dấu gạch, ví dụ: -o ke-hoach.yaml');
  if (isFolder(output, world)) return freeName(output, kind, world);
  const extension = extname(output).toLowerCase();
  if (NOT_YAML.has(extension)) {
    throw new UsageError(`Kế hoạch là tệp .yaml, không phải tệp ${extension}.`, `Gõ: -o ${shown(`${output.slice(0, -extension.length)}.yaml`)}`);
  }
  const path = /\.ya?ml$/i.test(output) ? output : `${output}.yaml`;
  if (resolve(world.cwd, path) === resolve(world.cwd, dirname(path), OFFICE_FILE)) {
    throw new UsageError(`Tên ${OFFICE_FILE} dành cho mặc định của cơ quan.`, 'Đặt tên khác cho kế hoạch bằng -o.');
  }
  return path;
}

/** A name in `folder` that no file has, after what the plan is for: `hoi-nghi.yaml`, `hoi-nghi-2.yaml`. */
export function freeName(folder: string, kind: KindName | undefined, { cwd, fs }: World): string {
  const stem = kind === undefined || kind === 'trong' ? 'ke-hoach' : kind;
  for (let n = 1; ; n += 1) {
    const path = join(folder, `${stem}${n > 1 ? `-${n}` : ''}.yaml`);
    if (!fs.existsSync(resolve(cwd, path))) return path;
  }
}

/**
 * The office's file for a plan in `folder`: the nearest in it and the folders above, up to the working folder. Where there
 * is none it is to be made in the working folder, or beside a plan outside of that.
 */
export function officeFor(folder: string, { cwd, fs }: World): OfficePlace {
  const inside = !/^\.\.(?:[/\\]|$)/.test(relative(cwd, resolve(cwd, folder))) && !isAbsolute(relative(cwd, resolve(cwd, folder)));
  const folders = inside ? upTo(relative(cwd, resolve(cwd, folder))) : [folder];
  const found = folders.map((each) => join(each, OFFICE_FILE)).find((path) => fs.existsSync(resolve(cwd, path)));
  return found === undefined ? { path: join(inside ? '' : folder, OFFICE_FILE), exists: false } : { path: found, exists: true };
}

/** How a plan names the office's file: from its own folder, with `/`. */
export function pathFrom(plan: string, office: string, { cwd }: World): string {
  return relative(resolve(cwd, dirname(plan)), resolve(cwd, office)).replaceAll('\\', '/');
}

/** A folder below the working folder, and those above it up to that. */
function upTo(folder: string): string[] {
  return folder === '' || folder === '.' ? [''] : [folder, ...upTo(dirname(folder))];
}

function isFolder(path: string, { cwd, fs, platform }: World): boolean {
  if (path.endsWith('/') || (platform === 'win32' && path.endsWith('\\'))) return true;
  return fs.statSync(resolve(cwd, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
}
