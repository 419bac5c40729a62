import type { Correction, Diagnostic, Span } from '../../src/diagnostic.js';
import { decode, parse, type Node, type Tree } from '../../src/read/index.js';

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Parses `text` as the file `f.yaml`; it must be NFC already. */
export const parsed = (text: string): ReturnType<typeof parse> => parse({ name: 'f.yaml', text });

/** The tree of `text`, which must be free of findings. */
export function treeOf(text: string): Tree {
  const { value, diagnostics } = parsed(text);
  if (!value || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** `code line:column` of each finding, from 1. */
export const places = (text: string, found: readonly Diagnostic[]): string[] => found.map(({ code, span }) => `${code} ${lineColumn(text, span)}`);

export function lineColumn(text: string, span: Span | undefined): string {
  if (!span) return '-';
  const before = text.slice(0, span.start).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

export const fixes = (found: readonly Diagnostic[]): (string | undefined)[] =>
  found.map(({ facts }) => ('fix' in facts ? facts.fix : undefined));

/** The words that a span covers. */
export const covered = (text: string, span: Span | undefined): string => text.slice(span?.start, span?.end);

/** A tree without its places: text, list and mapping as JSON, `null` for empty. */
export function plain(node: Node | undefined): unknown {
  switch (node?.kind) {
    case 'text':
      return node.text;
    case 'list':
      return node.items.map(plain);
    case 'mapping':
      return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plain(value)]));
    default:
      return null;
  }
}

export const decodedText = (raw: Uint8Array): string | undefined => decode('f.yaml', raw).value?.text;

/** `text` with the fix of `found` made, and the lines (from 1) that it put there; nothing when there is no fix. */
export function mended(text: string, found: Diagnostic): { readonly text: string; readonly from: number; readonly to: number; readonly old: string } | undefined {
  const facts: Correction = 'fix' in found.facts ? found.facts : {};
  if (facts.fix === undefined) return undefined;
  const lines = text.split('\n');
  const from = facts.fixLine ?? text.slice(0, found.span?.start).split('\n').length;
  const put = facts.fix.split('\n');
  const old = lines.splice(from - 1, facts.lines ?? 1, ...put).join('\n');
  return { text: lines.join('\n'), from, to: from + put.length - 1, old };
}
