import type { Shard } from './shard.js';

/** The format of the manifest that this program writes; it reads no newer one. */
export const FORMAT = 1;

/**
 * What is known of a row's document: `written` and as the row asks; `failed`: the row has faults; `edited`: changed by
 * hand, so left alone; `waiting`: the run was stopped before its turn; `gone`: no row asks for it any more.
 */
export type State = 'written' | 'failed' | 'edited' | 'waiting' | 'gone';

/** What a document was made from, and what it was made to: SHA-256, in hexadecimal. */
export interface Claim {
  readonly inputs: string;
  readonly output: string;
  /** The number that it was given by counting. */
  readonly so?: number;
}

/** One row in the manifest. `made` tells of the last document that was made of it; missing when there was none. */
export interface Entry {
  /** Its number in the list; missing when it is gone. */
  readonly number?: number;
  readonly key: string;
  /** Below the folder, `/` between its parts. */
  readonly file: string;
  readonly state: State;
  readonly made?: Claim;
}

/** The whole list of rows, of which a shard has only some: how many, and a digest of their files and inputs. */
export interface ListInfo {
  readonly rows: number;
  readonly digest: string;
}

export interface Manifest {
  readonly tool: string;
  /** The name of the plan's file; missing in what older versions wrote. */
  readonly plan?: string;
  readonly list: ListInfo;
  readonly shard?: Shard;
  /** In the order of the list; those that are gone come last. */
  readonly rows: readonly Entry[];
}

/** A manifest as it was found. Of one that is not whole, only the rows that can still be read are left. */
export type FoundManifest =
  | { readonly how: 'whole'; readonly manifest: Manifest }
  | { readonly how: 'cut'; readonly plan?: string; readonly shard?: Shard; readonly rows: readonly Entry[] }
  | { readonly how: 'foreign' }
  | { readonly how: 'newer'; readonly format: number };

/** Rows that one piece of a manifest's text holds. */
const PIECE = 500;

/**
 * The text of a manifest in pieces, none of which is long: JSON with one row on each line, so that two of them compare
 * line by line.
 */
export function* manifestLines({ tool, plan, list, shard, rows }: Manifest): Generator<string> {
  const head = { kehoach_batch: FORMAT, tool, ...(plan !== undefined && { plan }), list, ...(shard && { shard }) };
  yield `${JSON.stringify(head, undefined, 2).slice(0, -2)},\n  "rows": [\n`;
  for (let at = 0; at < rows.length; at += PIECE) {
    const lines = rows.slice(at, at + PIECE).map((row) => `    ${entryLine(row)}`).join(',\n');
    yield `${lines}${at + PIECE < rows.length ? ',' : ''}\n`;
  }
  yield '  ]\n}\n';
}

/** One line of the journal that a run keeps, and of the manifest. */
export function entryLine({ number, key, file, state, made }: Entry): string {
  return JSON.stringify({ key, ...(number !== undefined && { number }), file, state, ...made });
}

/** Reads a manifest's text, whatever became of it. */
export function readManifest(text: string): FoundManifest {
  // What a power cut leaves of a file: nothing, or zeros.
  if (/^[\0\s]*$/.test(text)) return { how: 'cut', rows: [] };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return /^\s*\{\s*"kehoach_batch"/.test(text) ? { how: 'cut', ...headOf(text), rows: readLines(text) } : { how: 'foreign' };
  }
  if (!isRecord(json) || typeof json['kehoach_batch'] !== 'number') return { how: 'foreign' };
  if (json['kehoach_batch'] > FORMAT) return { how: 'newer', format: json['kehoach_batch'] };
  const { tool, plan, list, shard, rows } = json;
  const entries = Array.isArray(rows) ? rows.map(entryOf) : [];
  const whole = Array.isArray(rows) && typeof tool === 'string' && isList(list) && (plan === undefined || isPlan(plan)) && (shard === undefined || isShard(shard));
  const known = entries.filter((entry) => entry !== undefined);
  if (!whole || known.length < entries.length) return { how: 'cut', ...(isPlan(plan) && { plan }), ...(isShard(shard) && { shard }), rows: known };
  return { how: 'whole', manifest: { tool, ...(plan !== undefined && { plan }), list, ...(shard && { shard }), rows: known } };
}

/** Plan and shard in the head of a manifest that was cut off behind them. */
function headOf(text: string): { readonly plan?: string; readonly shard?: Shard } {
  const [head = ''] = text.split('"rows": [', 1);
  const [, index, of] = /"shard":\s*\{\s*"index":\s*(\d+),\s*"of":\s*(\d+)\s*\}/.exec(head) ?? [];
  const [, quoted = '""'] = /"plan":\s*("(?:[^"\\]|\\.)*")/.exec(head) ?? [];
  const plan = parsed(quoted);
  return {
    ...(isPlan(plan) && { plan }),
    ...(index !== undefined && of !== undefined && { shard: { index: Number(index), of: Number(of) } }),
  };
}

/** The rows in a text of which each line is one, as far as they can be read: a journal, or what is left of a manifest. */
export function readLines(text: string): Entry[] {
  return text.split('\n').flatMap((line) => {
    const row = line.trim().replace(/,$/, '');
    return row.startsWith('{"key"') ? (entryOf(parsed(row)) ?? []) : [];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Whether `file` stays below the folder on every system, and is none of the files that a run keeps there for itself.
 * The manifest may have been changed by anybody, and decides what `--prune` removes.
 */
export function isBelow(file: string): boolean {
  const parts = file.split('/');
  if (parts.some((part) => part === '' || part === '.' || part === '..')) return false;
  return !/[\\:\0-\x1f]/.test(file) && !/^(?:\.kehoach-batch(?:\/|$)|kehoach-batch\.json$)/i.test(file);
}

const STATES: readonly State[] = ['written', 'failed', 'edited', 'waiting', 'gone'];

function entryOf(json: unknown): Entry | undefined {
  if (!isRecord(json)) return undefined;
  const { number, key, file, inputs, output, so } = json;
  const state = STATES.find((name) => name === json['state']);
  if (typeof key !== 'string' || typeof file !== 'string' || !state || !isBelow(file)) return undefined;
  return { ...(Number.isInteger(number) && { number: number as number }), key, file, state, ...(isDigest(inputs) && isDigest(output) && { made: { inputs, output, ...(Number.isInteger(so) && { so: so as number }) } }) };
}

function isRecord(json: unknown): json is Record<string, unknown> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function isDigest(json: unknown): json is string {
  return typeof json === 'string' && /^[0-9a-f]{64}$/.test(json);
}

const isPlan = (json: unknown): json is string => typeof json === 'string' && json !== '';

function isList(json: unknown): json is ListInfo {
  return isRecord(json) && Number.isInteger(json['rows']) && isDigest(json['digest']);
}

function isShard(json: unknown): json is Shard {
  return isRecord(json) && Number.isInteger(json['index']) && Number.isInteger(json['of']);
}
