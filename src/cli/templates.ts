import { join, relative, resolve } from 'node:path';
import { nearest } from '../standard/fold.js';
import type { TemplatesOptions } from './commands/templates.js';
import { settingsReader, type Settings } from './config.js';
import { errnoOf } from './errno.js';
import { readTemplates } from './own-templates.js';
import type { LoadPipeline, Pipeline } from './pipeline.js';
import { templatesFolder } from './stages.js';
import { exitCodeOf, handOver, talkTo } from './talk.js';
import { shown, UsageError } from './usage.js';
import type { World } from './world.js';
import { writeNew } from './write-new.js';

/** Where templates are copied to when neither the command nor the project's settings say. */
const USUAL_FOLDER = 'mau-rieng';

/** What stands for a plan of the working folder when its settings are looked for. */
const HERE = '-';

/** `kehoach templates`: each template with what it is for, and the own one that takes its place. */
export async function listTemplates(options: TemplatesOptions, world: World, load: LoadPipeline): Promise<number> {
  const talk = talkTo(world, false);
  const { settings, pipeline } = await settled(world, load);
  await talk.report(settings.diagnostics, settings.sources);
  const folder = templatesFolder(options.templates, settings, world);
  const files = folder ? readTemplates(folder, world) : { value: [], diagnostics: [] };
  await talk.report(files.diagnostics, settings.sources);
  // Faults in them are told here as well, where they are being worked on.
  const used = files.value && files.value.length > 0 ? await pipeline.useTemplates(files.value) : { diagnostics: [], sources: new Map<string, string>() };
  await talk.report(used.diagnostics, used.sources);
  const own = new Map((files.value ?? []).map(({ name }) => [name.replace(/^.*[/\\]|\.hbs$/gi, ''), name]));
  const faults = await handOver(world, listOf(pipeline.templates, own));
  await talk.report(faults);
  return exitCodeOf([...settings.diagnostics, ...files.diagnostics, ...used.diagnostics, ...faults]);
}

function listOf(templates: Pipeline['templates'], own: ReadonlyMap<string, string>): string {
  const names = Object.keys(templates).sort();
  const width = Math.max(...names.map((name) => name.length));
  return names.map((name) => {
    const replaced = own.get(name);
    const line = `${name.padEnd(width)}  ${purposeOf(templates[name] ?? '')}`;
    return `${line}\n${replaced === undefined ? '' : `${' '.repeat(width)}  → thay bằng ${replaced}\n`}`;
  }).join('');
}

/** The first sentence of the comment that each template begins with. */
function purposeOf(template: string): string {
  return /^\{\{!--\s*([\s\S]*?\.)(?=\s)/.exec(template)?.[1] ?? '';
}

/**
 * `kehoach templates copy`: writes templates out to be changed, all or those with these names. What exists is left as it
 * is, and said. Throws `UsageError`.
 */
export async function copyTemplates(first: string | undefined, rest: readonly string[], world: World, load: LoadPipeline): Promise<number> {
  const talk = talkTo(world, false);
  const { settings, pipeline } = await settled(world, load);
  const known = Object.keys(pipeline.templates).sort();
  // A folder may be left out in front of names; one that is called like a template is typed with a slash.
  const isName = first !== undefined && known.includes(nameOf(first));
  const names = [...(isName ? [first] : []), ...rest].map(nameOf);
  for (const name of names) checkName(name, known);
  if (first !== undefined && !isName) checkFolder(first, known, world);
  const folder = isName || first === undefined ? (templatesFolder(undefined, settings, world)?.path ?? USUAL_FOLDER) : first;
  if (folder === '') throw new UsageError('Tên thư mục để trống.');

  let refusal: UsageError | undefined;
  const kept: string[] = [];
  const copied: string[] = [];
  for (const name of names.length > 0 ? [...new Set(names)] : known) {
    const path = join(folder, `${name}.hbs`);
    try {
      const isNew = writeNew(resolve(world.cwd, path), pipeline.templates[name] ?? '', world);
      (isNew ? copied : kept).push(path);
    } catch (error) {
      refusal = refusalOf(error, path);
      break;
    }
  }
  const faults = await handOver(world, copied.map((path) => `${path}\n`).join(''));
  await talk.report(faults);
  if (kept.length > 0) await talk.tell(`Đã có sẵn, giữ nguyên: ${kept.join(', ')}.`);
  if (copied.length > 0) await talk.tell(next(folder, settings, world));
  if (refusal) throw refusal;
  return exitCodeOf(faults);
}

/** Why a copy could not be written. Throws `error` again when it is not the system's. */
function refusalOf(error: unknown, path: string): UsageError {
  const code = errnoOf(error);
  if (code === undefined) throw error;
  const another = 'Chọn thư mục khác, ví dụ: kehoach templates copy mau-rieng';
  if (code === 'EEXIST' || code === 'ENOTDIR') return new UsageError(`Không chép được thành "${path}": phần đứng trước tên tệp không phải là thư mục.`, another);
  if (code === 'ENOSPC' || code === 'EDQUOT') return new UsageError(`Ổ đĩa đã đầy, chưa chép được "${path}".`, 'Xóa bớt tệp không dùng rồi chạy lại.');
  return new UsageError(`Máy không cho ghi "${path}" (mã của máy: ${code}).`, another);
}

const nameOf = (typed: string): string => typed.replace(/\.hbs$/i, '');

function checkName(name: string, known: readonly string[]): void {
  if (known.includes(name)) return;
  const near = nearest(name, known);
  throw new UsageError(`Không có mẫu nào tên "${name}".`, near ? `Có phải ý bạn là ${near}?` : `Tên các mẫu: ${known.join(', ')}.`);
}

/** A name with a slip in it would make a folder. */
function checkFolder(typed: string, known: readonly string[], { cwd, fs }: World): void {
  const near = /[/\\]/.test(typed) || fs.existsSync(resolve(cwd, typed)) ? undefined : nearest(nameOf(typed), known);
  if (near) throw new UsageError(`Không có mẫu nào tên "${typed}".`, `Có phải ý bạn là ${near}? Nếu đó là tên thư mục thì gõ: ./${typed}`);
}

/** What to do with the copies. */
function next(folder: string, settings: Settings, world: World): string {
  const said = templatesFolder(undefined, settings, world)?.path;
  const build = 'kehoach build ke-hoach.yaml';
  if (said !== undefined && relative(resolve(world.cwd, said), resolve(world.cwd, folder)) === '') return `Sửa các tệp trên rồi gõ: ${build}`;
  return `Sửa các tệp trên rồi gõ: ${build} --templates ${shown(folder)}\nHoặc ghi dòng "mau: ${folder.replaceAll('\\', '/')}" vào kehoach.config.yaml, đặt cạnh kế hoạch, để lần nào cũng dùng.`;
}

async function settled(world: World, load: LoadPipeline): Promise<{ readonly settings: Settings; readonly pipeline: Pipeline }> {
  const pipeline = await load();
  return { settings: await settingsReader(world, async () => pipeline)(HERE), pipeline };
}
