import { isAlias, isMap, isScalar, isSeq, type Node as YamlNode, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { diagnostic, type Diagnostic, type Span } from '../diagnostic.js';
import { forbiddenCharacters } from '../standard/characters.js';
import { repeats, type Repeated } from './repeats.js';
import { scalarOf, type Reading } from './scalar.js';
import type { Empty, Entry, Mapping, Node, Scalar } from './tree.js';
import { MAX_DEPTH } from './yaml/tokens.js';

/** Nodes that aliases may repeat, all told; beyond is an alias bomb. */
const MAX_ALIASED = 10_000;
/** Findings that are reported for the content of one file. */
const MAX_FOUND = 100;

/** What is read, and the line (from 0) that an offset of the file is on. */
interface Origin extends Reading {
  lineAt(offset: number): number;
}

interface Conversion extends Origin {
  readonly diagnostics: Diagnostic[];
  readonly anchors: Map<string, YamlNode>;
  /** What aliases may still repeat. */
  aliased: number;
  /** True inside of an alias's target. */
  repeated: boolean;
}

/** The tree of a composed document, with what is wrong in its content: keys, aliases, escapes. */
export function convert(
  reading: Origin,
  contents: unknown,
): { readonly root: Node; readonly diagnostics: readonly Diagnostic[] } {
  const state: Conversion = { ...reading, diagnostics: [], anchors: new Map(), aliased: MAX_ALIASED, repeated: false };
  return { root: nodeOf(state, contents, 0, 0), diagnostics: state.diagnostics };
}

/** `at` is where the value should stand if there is none. */
function nodeOf(state: Conversion, node: unknown, at: number, depth: number): Node {
  if (state.repeated) {
    // An alias within its own target comes to no end but this one.
    state.aliased = depth > MAX_DEPTH ? -1 : state.aliased - 1;
    if (state.aliased < 0) return empty(state, at);
  }
  if (isAlias(node)) return aliasOf(state, node.source, startOf(node, at), depth);
  const anchor = (isScalar(node) || isMap(node) || isSeq(node)) && node.anchor;
  if (anchor) state.anchors.set(anchor, node as YamlNode);
  if (isScalar(node)) return textOf(state, node as YamlNode, at);
  if (isMap(node)) return mappingOf(state, node, depth);
  if (isSeq(node)) {
    const start = startOf(node, at);
    const items = node.items.map((item) => nodeOf(state, item, start, depth + 1));
    return { kind: 'list', items, span: around(state, node, start, items.at(-1)) };
  }
  return empty(state, at);
}

function textOf(state: Conversion, node: YamlNode, at: number): Scalar | Empty {
  const [from, to] = node.range ?? [at, at];
  if (!isScalar(node) || (from === to && node.type === 'PLAIN')) return empty(state, from);
  const scalar = scalarOf(state, node, from, to);
  // What the file holds itself was looked at when it was decoded; only escapes can bring in more.
  if (node.type === 'QUOTE_DOUBLE') {
    for (const { at: index, codePoint } of forbiddenCharacters(scalar.text, MAX_FOUND)) {
      report(state, diagnostic('read.control-character', 'error', { codePoint }, scalar.place(index, index + 1)));
    }
  }
  return scalar;
}

function mappingOf(state: Conversion, map: YAMLMap, depth: number): Mapping {
  const start = startOf(map, 0);
  const entries: Entry[] = [];
  const keys = new Map<string, Repeated['of']>();
  const repeated: Repeated[] = [];
  for (const pair of map.items) {
    const entry = entryOf(state, pair, start, depth);
    if (!entry) continue;
    const of = keys.get(entry.key.text);
    if (of) repeated.push({ key: entry.key, of });
    else {
      keys.set(entry.key.text, { at: entry.key.span.start, order: keys.size });
      entries.push(entry);
    }
  }
  for (const found of repeats(repeated, depth === 0, state.lineAt)) report(state, found);
  const last = entries.at(-1);
  return { kind: 'mapping', entries, span: around(state, map, start, last?.value, last?.key) };
}

function entryOf(state: Conversion, pair: Pair, start: number, depth: number): Entry | undefined {
  const at = startOf(pair.key, start);
  const key = nodeOf(state, pair.key, at, depth + 1);
  const value = nodeOf(state, pair.value, endOf(pair.key, at), depth + 1);
  if (key.kind === 'text') return { key, value };
  report(state, diagnostic('yaml.key-not-text', 'error', {}, key.span));
  return undefined;
}

function aliasOf(state: Conversion, name: string, at: number, depth: number): Node {
  const target = state.anchors.get(name);
  // Once too many is once too many: the aliases that follow are left out without a word.
  if (!target || state.aliased < 0) return empty(state, at);
  const outermost = !state.repeated;
  state.repeated = true;
  const node = nodeOf(state, target, at, depth);
  if (outermost) {
    state.repeated = false;
    if (state.aliased < 0) {
      report(state, diagnostic('yaml.alias-bomb', 'error', { limit: MAX_ALIASED }, state.span(at, at + name.length + 1)));
    }
  }
  return node;
}

// What an alias repeats was reported where it stands.
function report(state: Conversion, found: Diagnostic): void {
  if (!state.repeated && state.diagnostics.length < MAX_FOUND) state.diagnostics.push(found);
}

function empty(state: Conversion, at: number): Empty {
  return { kind: 'empty', span: state.span(at, at) };
}

function startOf(node: unknown, otherwise: number): number {
  return (node as YamlNode | null)?.range?.[0] ?? otherwise;
}

function endOf(node: unknown, otherwise: number): number {
  return (node as YamlNode | null)?.range?.[1] ?? otherwise;
}

/** From `start` to the end of what comes last, or to the bracket that closes it. */
function around(state: Conversion, collection: YAMLMap | YAMLSeq, start: number, ...last: readonly (Node | undefined)[]): Span {
  const span = state.span(start, collection.flow ? endOf(collection, start) : start);
  return { ...span, end: Math.max(span.end, ...last.map((node) => node?.span.end ?? 0)) };
}
