import packageJson from '../../package.json' with { type: 'json' };
import { hasErrors } from '../diagnostic.js';
import { FORMATS, type Checked } from '../report/formats/index.js';
import { count } from '../report/severity.js';
import { besideReader } from './beside.js';
import { describeBug } from './bug.js';
import type { CheckOptions } from './commands/check.js';
import { fixFiles } from './fix.js';
import { readPlanFile, type Read } from './input.js';
import type { LoadPipeline, Pipeline } from './pipeline.js';
import { settingsReader, type Settings, type SettingsOf } from './config.js';
import { exitCodeOf, formatFor, handOver, placed, talkTo, type Talk } from './talk.js';
import { shown, UsageError } from './usage.js';
import { withoutWildcards } from './wildcards.js';
import { todayOf, type World } from './world.js';

/** What one run of the command holds ready for each of its plans. */
interface Run {
  readonly world: World;
  readonly talk: Talk;
  readonly options: CheckOptions;
  readonly pipeline: Pipeline;
  readonly settingsOf: SettingsOf;
}

/**
 * `kehoach check`: says what is wrong with each plan, to stdout in the form asked for. Exit code 1 when there is an error
 * or more warnings than allowed. Throws `UsageError` before anything is read.
 */
export async function check(typed: readonly string[], options: CheckOptions, world: World, load: LoadPipeline): Promise<number> {
  const plans = await withoutWildcards(typed, world);
  if (plans.length === 0 && !options.list) throw new UsageError('Lệnh này cần thêm <tệp>.', 'Ví dụ: kehoach check ke-hoach.yaml');
  const most = mostOf(options.maxWarnings);
  if (plans.includes('-') && plans.length > 1) throw new UsageError('Dấu "-" (đọc từ đầu vào chuẩn) phải đứng một mình.');
  if (plans.includes('-') && options.fix) throw new UsageError('--fix chỉ sửa được tệp, không sửa được đầu vào chuẩn.', 'Ghi tên tệp thay cho dấu -.');
  const talk = talkTo(world, options.quiet ?? false);
  const pipeline = await load();
  if (options.list) return list(world, pipeline);

  const run: Run = { world, talk, options, pipeline, settingsOf: settingsReader(world, async () => pipeline) };
  const checked: Checked[] = [];
  const codes: number[] = [];
  for (const plan of plans) {
    const { code, ...found } = await checkOne(plan, run);
    codes.push(code);
    checked.push(found);
  }
  const faults = await handOver(world, print(checked, run));
  await talk.report(faults);
  const all = checked.flatMap(({ diagnostics }) => diagnostics);
  const warnings = all.filter((d) => d.severity === 'warning').length;
  if (most !== undefined && warnings > most) await talk.shout(`Có ${warnings} cảnh báo, nhiều hơn ${most} cảnh báo được phép.\n`);
  return Math.max(...codes, exitCodeOf(faults), most !== undefined && warnings > most ? 1 : 0);
}

async function checkOne(plan: string, { world, talk, options, pipeline, settingsOf }: Run): Promise<Checked & { readonly code: number }> {
  const nothing = { file: plan, diagnostics: [], sources: new Map<string, string>() };
  try {
    const settings = await settingsOf(plan);
    // Mends are tried on what was read once, whatever happens to the files meanwhile.
    const held = new Map<string, Uint8Array>();
    const examine = async (read: Read): Promise<Omit<Checked, 'file'>> => {
      if ('fault' in read) return { diagnostics: [placed(read.fault, read.name)], sources: new Map() };
      const rules = { today: todayOf(world), settings: settings.value?.rules ?? [] };
      const found = await pipeline.checkPlan({ ...read, readFile: besideReader(plan, world, options.fix ? { held } : {}) }, rules);
      return withSettings(found, settings, read.name);
    };
    const read = await readPlanFile(plan, world);
    let found = await examine(read);
    if (options.fix && !('fault' in read)) {
      const fixed = await fixFiles({ plan, bytes: read.bytes, name: read.name, held }, found, examine, pipeline, world);
      await talk.tell(fixed.news);
      await talk.report(fixed.faults);
      found = fixed.found;
      if (hasErrors(fixed.faults)) return { file: read.name, ...found, code: 2 };
    }
    const diagnostics = options.quiet ? found.diagnostics.filter((d) => d.severity === 'error') : found.diagnostics;
    return { file: read.name, diagnostics, sources: found.sources, code: exitCodeOf(found.diagnostics) };
  } catch (error) {
    await talk.shout(`${plan}: ${describeBug(error)}`);
    return { ...nothing, code: 3 };
  }
}

/** Findings with what is wrong with the settings, and the settings' text to show it in. */
function withSettings(found: Omit<Checked, 'file'>, settings: Settings, file: string): Omit<Checked, 'file'> {
  const diagnostics = [...found.diagnostics.map((d) => placed(d, file)), ...settings.diagnostics];
  return { diagnostics, sources: new Map([...settings.sources, ...found.sources]) };
}

function print(checked: readonly Checked[], { world, options, pipeline }: Run): string {
  const { format = 'text' } = options;
  if (format !== 'text') return FORMATS[format](checked, { version: packageJson.version, rules: pipeline.rules });
  const all = checked.flatMap(({ diagnostics }) => diagnostics);
  const parts = checked.map(({ diagnostics, sources }) => formatFor(world.stdout, world.env, diagnostics, sources));
  const clean = checked.filter(({ diagnostics }) => diagnostics.length === 0);
  const praise = options.quiet ? [] : clean.map(({ file }) => `${file}: không thấy lỗi thể thức nào.\n`);
  const total = checked.length > 1 && all.length > 0 ? [`${checked.length} kế hoạch: ${count(all)}.\n`] : [];
  const mendable = options.fix || options.quiet ? [] : mendableIn(checked);
  return [...parts, ...praise, ...total, ...mendable].filter(Boolean).join('');
}

/** Says which command mends what can be mended by itself. */
function mendableIn(checked: readonly Checked[]): string[] {
  const files = checked.filter(({ diagnostics }) => diagnostics.some((d) => d.code === 'lint.rule' && d.facts.mends));
  if (files.length === 0) return [];
  return [`Một số chỗ sửa được tự động, gõ: kehoach check --fix ${files.map(({ file }) => shown(file)).join(' ')}\n`];
}

async function list(world: World, { rules }: Pipeline): Promise<number> {
  const rows = rules.map((rule) => `${rule.id}  ${count([rule]).slice(2).padEnd(8)}  ${rule.title}${'mends' in rule && rule.mends ? ' (tự sửa được)' : ''}\n`);
  const faults = await handOver(world, [...rows, `\n${rules.length} quy tắc. Xem một quy tắc: kehoach explain ${rules[0]?.id}\n`].join(''));
  return exitCodeOf(faults);
}

function mostOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageError(`--max-warnings cần một số, không phải "${text}".`, 'Ví dụ: --max-warnings 0');
}
