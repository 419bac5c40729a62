import { append, diagnostic, type Diagnostic, type Result } from '../diagnostic.js';
import { listInfo } from './digests.js';
import type { Entry, Manifest } from './manifest.js';
import { shardOf } from './shard.js';

/** The manifest of one shard, and what messages call its folder. */
export interface Part {
  readonly path: string;
  readonly manifest: Manifest;
}

/**
 * The manifest that one run over the whole list would have written, or what the parts lack for that. The proof: each
 * shard is there once and holds only rows that fall to it; no file is there twice; and the files with their inputs have
 * the digest that each shard, which saw the whole list, wrote down of it.
 */
export function joinParts(parts: readonly Part[]): Result<Manifest> {
  const diagnostics = [...kinds(parts), ...numbers(parts)];
  for (const part of parts) append(diagnostics, unfinished(part), astray(part));
  // Of a part that is there twice, every row is.
  if (!diagnostics.some(({ code }) => code === 'merge.part-twice')) append(diagnostics, twice(parts));
  const [first] = parts;
  if (!first || diagnostics.length > 0) return { diagnostics };

  const { tool, plan, list } = first.manifest;
  const asked = parts.flatMap(({ manifest }) => manifest.rows.filter(({ state }) => state !== 'gone'));
  const found = listInfo(asked.map(({ file, made }) => ({ file, inputs: made?.inputs ?? '' })));
  if (found.digest !== list.digest) {
    return { diagnostics: [diagnostic('merge.incomplete', 'error', { found: found.rows, rows: list.rows })] };
  }
  const rows = [...asked].sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
  return { value: { tool, ...(plan !== undefined && { plan }), list, rows }, diagnostics };
}

/** Folders that are no part, or a part of something else. */
function kinds(parts: readonly Part[]): Diagnostic[] {
  const [first] = parts;
  return parts.flatMap(({ path, manifest: { shard, list } }) => {
    if (!shard) return [diagnostic('merge.not-a-part', 'error', { path })];
    if (!first || (list.digest === first.manifest.list.digest && shard.of === first.manifest.shard?.of)) return [];
    return [diagnostic('merge.other-list', 'error', { path, first: first.path })];
  });
}

/** Parts that are missing or there twice. */
function numbers(parts: readonly Part[]): Diagnostic[] {
  const of = parts[0]?.manifest.shard?.of ?? 0;
  const seen = new Map<number, string>();
  const diagnostics: Diagnostic[] = [];
  for (const { path, manifest: { shard } } of parts) {
    if (!shard) continue;
    const first = seen.get(shard.index);
    const part = `${shard.index}/${shard.of}`;
    if (first !== undefined) diagnostics.push(diagnostic('merge.part-twice', 'error', { part, first, second: path }));
    seen.set(shard.index, path);
  }
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !seen.has(index));
  if (missing.length === 0) return diagnostics;
  return [...diagnostics, diagnostic('merge.parts-missing', 'error', { parts: missing.map((index) => `${index}/${of}`) })];
}

function unfinished({ path, manifest }: Part): Diagnostic[] {
  return manifest.rows.flatMap(({ key, state }) =>
    state === 'written' || state === 'gone' ? [] : [diagnostic('merge.row', 'error', { path, key, state })]);
}

function astray({ path, manifest: { shard, rows } }: Part): Diagnostic[] {
  return rows.flatMap(({ key, state }) =>
    shard && state !== 'gone' && shardOf(key, shard.of) !== shard.index ? [diagnostic('merge.row-astray', 'error', { path, key })] : []);
}

function twice(parts: readonly Part[]): Diagnostic[] {
  const seen = new Map<string, string>();
  return parts.flatMap(({ path, manifest }) => manifest.rows.flatMap(({ file, state }: Entry) => {
    if (state === 'gone') return [];
    const first = seen.get(file);
    seen.set(file, path);
    return first === undefined ? [] : [diagnostic('merge.row-twice', 'error', { file, first, second: path })];
  }));
}
