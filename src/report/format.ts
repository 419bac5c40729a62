import { Chalk, type ChalkInstance } from 'chalk';
import type { Diagnostic } from '../diagnostic.js';
import { frame, WIDTH } from './frame.js';
import { say } from './messages.js';
import { lineAt, linesOf, type Lines } from './place.js';
import type { Said } from './said.js';
import { count, SEVERITIES, SEVERITY } from './severity.js';
import { printable } from './words.js';

export interface FormatOptions {
  readonly color: boolean;
  /** Columns of the terminal; 100 when nobody knows. */
  readonly width?: number;
  /** How many findings are shown in full; the closing line counts all. Without it, all are. */
  readonly limit?: number;
  /** Keeps the order in which they are given, which says more than their places: that of the rows of a table. */
  readonly asGiven?: boolean;
}

/** A line cut to fewer columns says nothing, however narrow the terminal. */
const NARROWEST = 40;

/**
 * All of `diagnostics` as a clerk reads them: by file and place, each with its line, carets and what to do, and a
 * closing line that counts them. `sources` gives the normalised text of a file; a finding in a file without one is
 * printed without place and line. Ends with a line end; empty when there is nothing to say.
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: (file: string) => string | undefined,
  options: FormatOptions,
): string {
  if (diagnostics.length === 0) return '';
  const paint = new Chalk({ level: options.color ? 1 : 0 });
  const lines = linesOnce(sources);
  const some = chosen(diagnostics, options.limit ?? Infinity);
  const shown = options.asGiven ? inOrderOf(diagnostics, some) : [...some].sort(byPlace);
  const blocks = shown.map((d) => block(d, lines, paint, options.width ?? WIDTH));
  const hidden = diagnostics.length - shown.length;
  const rest = hidden > 0 ? [`… và ${hidden} chỗ khác; sửa những chỗ trên rồi chạy lại.\n`] : [];
  return [...blocks, ...rest, `${paint.bold(`${count(diagnostics)}.`)}\n`].join('\n');
}

/** The first `limit`, errors before warnings before the rest. */
function chosen(diagnostics: readonly Diagnostic[], limit: number): readonly Diagnostic[] {
  if (diagnostics.length <= limit) return diagnostics;
  return SEVERITIES.flatMap((severity) => diagnostics.filter((d) => d.severity === severity)).slice(0, limit);
}

function inOrderOf(all: readonly Diagnostic[], some: readonly Diagnostic[]): readonly Diagnostic[] {
  const kept = new Set(some);
  return all.filter((d) => kept.has(d));
}

/** Findings without a place come first: they concern a file as a whole. */
function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (!a.span || !b.span) return (a.span ? 1 : 0) - (b.span ? 1 : 0);
  if (a.span.file !== b.span.file) return a.span.file < b.span.file ? -1 : 1;
  const severity = SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity);
  return a.span.start - b.span.start || a.span.end - b.span.end || severity;
}

function block(d: Diagnostic, lines: (file: string) => Lines | undefined, paint: ChalkInstance, width: number): string {
  const tint = { error: paint.red, warning: paint.yellow, info: paint.cyan }[d.severity];
  const { message, hint, rule } = say(d);
  const head = `${tint.bold(`${SEVERITY[d.severity]}:`)} ${paint.bold(message)}`;
  const source = d.span && lines(d.span.file);
  if (!d.span || !source) {
    const file = d.span ? `${printable(d.span.file)}: ` : '';
    return [`${file}${head}`, ...hinted(hint, '  ', paint), ...ruled(rule, '  ', paint), ''].join('\n');
  }

  const number = String(lineAt(source, d.span.start) + 1);
  const margin = `  ${number} | `.length;
  const shot = frame(source, d.span.start, d.span.end, Math.max(NARROWEST, width - margin));
  const blank = ' '.repeat(number.length);
  return [
    `${printable(d.span.file)}:${shot.line}:${shot.column}: ${head}`,
    `  ${paint.dim(`${number} |`)} ${shot.text}`.trimEnd(),
    `  ${paint.dim(`${blank} |`)} ${tint(shot.carets)}`,
    ...hinted(hint, `  ${blank} `, paint),
    ...ruled(rule, `  ${blank} `, paint),
    '',
  ].join('\n');
}

function hinted(hint: string | undefined, margin: string, paint: ChalkInstance): string[] {
  if (hint === undefined) return [];
  const [first, ...more] = hint.split('\n');
  return [`${margin}${paint.cyan('gợi ý:')} ${first}`, ...more.map((line) => `${margin}  ${line}`)];
}

function ruled(rule: Said['rule'], margin: string, paint: ChalkInstance): string[] {
  return rule ? [`${margin}${paint.dim(`${rule.id}: ${rule.clause}`)}`] : [];
}

/** Looks each file's lines up once, however many findings it has. A blank file has no line to show. */
function linesOnce(sources: (file: string) => string | undefined): (file: string) => Lines | undefined {
  const known = new Map<string, Lines | undefined>();
  return (file) => {
    if (!known.has(file)) {
      const text = sources(file);
      known.set(file, text?.trim() ? linesOf(text) : undefined);
    }
    return known.get(file);
  };
}
