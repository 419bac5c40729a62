import { hash } from 'node:crypto';
import { basename, join } from 'node:path';
import type { Result } from '../diagnostic.js';
import type { SchemaOptions } from './commands/schema.js';
import { save, type Saved } from './output.js';
import type { Described, LoadPipeline, Origin, Pipeline } from './pipeline.js';
import { exitCodeOf, handOver, talkTo } from './talk.js';
import { isFolder } from './targets.js';
import { UsageError } from './usage.js';
import type { World } from './world.js';

/** What the file of a schema is called unless somebody calls it otherwise. */
export const schemaName = (described: Described): string => `${described}.schema.json`;

/**
 * The first line of a plan (or of a `co-quan.yaml`) whose schema lies at `path`, from the folder of the plan and with `/`
 * between its parts; a path in which editors would not find their way has no such line.
 */
export function schemaLine(path: string): string | undefined {
  return /[\s#?%]/.test(path) ? undefined : `# yaml-language-server: $schema=${path.startsWith('.') ? path : `./${path}`}`;
}

/** `kehoach schema`: prints the schema, or writes it. */
export async function schema(options: SchemaOptions, world: World, load: LoadPipeline): Promise<number> {
  const { output, force = false } = options;
  if (output === '') throw new UsageError('Tên sau -o để trống.');
  const described: Described = options.coQuan ? 'co-quan' : 'ke-hoach';
  const pipeline = await load();
  const talk = talkTo(world, false);
  if (output === undefined || output === '-') {
    const faults = await handOver(world, await schemaText(described, pipeline));
    await talk.report(faults);
    return exitCodeOf(faults);
  }
  const target = isFolder(output, world) ? join(output, schemaName(described)) : output;
  const { value: saved, diagnostics } = await saveSchema(described, target, force, world, pipeline);
  await talk.report(diagnostics);
  if (!saved) return exitCodeOf(diagnostics);
  await talk.tell(newsOf(saved, described, target));
  const faults = await handOver(world, `${target}\n`);
  await talk.report(faults);
  return exitCodeOf(faults);
}

/** Writes a schema to `target`; what somebody else wrote there stays unless forced. */
export async function saveSchema(
  described: Described,
  target: string,
  force: boolean,
  world: World,
  pipeline: Pipeline,
): Promise<Result<Saved>> {
  return save(target, Buffer.from(await schemaText(described, pipeline)), { force, inspect: inspectSchema }, world);
}

function newsOf({ how, backup }: Saved, described: Described, target: string): string {
  const line = schemaLine(basename(target));
  const done = how === 'unchanged' ? 'đã có sẵn, không thay đổi' : 'đã ghi';
  return [
    `${target}: ${done}${backup === undefined ? '' : `; bản cũ giữ ở "${backup}"`}.`,
    line === undefined
      ? 'Tên tệp này có dấu cách hoặc ký tự đặc biệt nên trình soạn thảo không tìm được; đặt tên khác bằng -o.'
      : `Dòng đầu của tệp ${described === 'co-quan' ? 'các mục chung' : 'kế hoạch'} cùng thư mục:\n  ${line}`,
  ].join('\n');
}

const COMMENT = 'Tệp do kehoach tạo, đừng sửa tay; tạo lại bằng lệnh kehoach schema. sha256:';

/** The schema as text, with a digest of the rest in its comment. */
export async function schemaText(described: Described, pipeline: Pipeline): Promise<string> {
  const { $schema, ...rest } = await pipeline.jsonSchemaOf(described);
  const text = `${JSON.stringify({ $schema, $comment: COMMENT, ...rest }, null, 2)}\n`;
  return text.replace(COMMENT, COMMENT + digestOf(text));
}

/** Whether kehoach wrote this schema, and whether somebody changed it since; line ends may have been changed by git. */
function inspectSchema(bytes: Uint8Array): Origin {
  const text = Buffer.from(bytes).toString('utf8').replaceAll('\r\n', '\n');
  const digest = new RegExp(`${COMMENT}([0-9a-f]{64})`).exec(text)?.[1];
  if (digest === undefined) return 'foreign';
  return digestOf(text.replace(digest, '')) === digest ? 'ours-untouched' : 'ours-edited';
}

const digestOf = (text: string): string => hash('sha256', text, 'hex');
