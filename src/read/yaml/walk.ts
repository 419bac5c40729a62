import type { CST } from 'yaml';
import { ODD_SPACE } from '../characters.js';
import type { Fault, LostText } from './fault.js';
import { joinedLine } from './joined.js';
import { hidesField } from './prose.js';
import { strayKeys } from './stray.js';

/** What YAML's own checks let pass, found in the syntax tree. */
export interface Findings {
  readonly faults: Fault[];
  readonly lost: LostText[];
  /** Quoted texts over several lines: when something follows behind one, its first quote is the likely fault. */
  readonly longQuotes: { readonly at: number; readonly end: number; readonly lineEnd: number }[];
}

interface Walk extends Findings {
  readonly text: string;
  readonly anchors: Set<string>;
  /** Anchors on a text, which may be text themselves (`- &chú thích`), until an alias uses them. */
  readonly unused: Map<string, CST.SourceToken>;
}

const TEXT_AS_STRUCTURE = 'UNEXPECTED_TOKEN';
const ODD_KEY = new RegExp(`^-?[${ODD_SPACE}]`, 'u');
/** A quote that opens at the end of its line, with two lines or more in it. */
const TEXT_IN_QUOTES = /^["'][ \t]*\n\s*\S.*\n\s*[^\s"']/;
const ODD_DASH = new RegExp(`^-[${ODD_SPACE}]`, 'u');

/** What a node is to its parent: the whole plan, an item of a block list, a key, the rows of a table, or anything else. */
type Role = 'root' | 'item' | 'key' | 'rows' | 'value';

/** Walks the syntax trees of the stream that `text` is; their depth is bounded by `tokenize`. */
export function walk(tokens: readonly CST.Token[], text: string): Findings {
  const found: Walk = { text, faults: [], lost: [], longQuotes: [], anchors: new Set(), unused: new Map() };
  for (const token of tokens) {
    if (token.type !== 'document') continue;
    props(found, token.start, token.value);
    tightSign(found, token.value);
    node(found, token.value, 'root');
  }
  for (const anchor of found.unused.values()) {
    found.faults.push({ kind: 'syntax', problem: 'BAD_ALIAS', ...range(anchor) });
  }
  return found;
}

function node(found: Walk, token: CST.Token | null | undefined, role: Role = 'value'): void {
  switch (token?.type) {
    case 'alias':
      return alias(found, token);
    case 'scalar':
      return plain(found, token, role);
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      return quoted(found, token);
    case 'block-map':
      for (const key of strayKeys(token, role === 'root')) found.faults.push({ kind: 'stray', ...range(key) });
      for (const item of token.items) entry(found, item, 'value');
      return;
    case 'block-seq':
      for (const item of token.items) entry(found, item, role === 'rows' ? 'value' : 'item');
      return;
    case 'flow-collection':
      return flow(found, token, role);
    default:
      return;
  }
}

function entry(found: Walk, item: CST.CollectionItem, role: Role): void {
  props(found, item.start, item.key ?? item.value);
  node(found, item.key, 'key');
  if (item.sep) props(found, item.sep, item.value);
  const below = item.sep?.some((sign) => sign.type === 'newline') ?? false;
  if (below) tightSign(found, item.value);
  node(found, item.value, isRows(item) ? 'rows' : role);
}

/** `- [3]` under `hang:` is a row of one cell, such as those beside a merged one. */
function isRows({ key }: CST.CollectionItem): boolean {
  return key?.type === 'scalar' && key.source === 'hang';
}

/** `-Sở A` or `so:15` on a line of its own: its space is missing, and YAML takes it for a text. */
function tightSign(found: Walk, value: CST.Token | undefined): void {
  if (value?.type !== 'scalar' || !/^(?:-\p{L}|[a-z][a-z0-9_]*(?:：|:(?!\/\/)\S))/u.test(value.source)) return;
  found.faults.push({ kind: 'syntax', problem: 'MISSING_CHAR', ...range(value) });
}

/** The signs before a node: tags, anchors, `?`, and a comment where its value should stand. */
function props(found: Walk, signs: readonly CST.SourceToken[], value: CST.Token | null | undefined): void {
  let sameLine = false;
  for (const sign of signs) {
    if (sign.type === 'tag') found.faults.push({ kind: 'tag', tag: sign.source, ...range(sign) });
    else if (sign.type === 'explicit-key-ind') found.faults.push({ kind: 'syntax', problem: TEXT_AS_STRUCTURE, ...range(sign) });
    else if (sign.type === 'anchor') anchor(found, sign, value);
    else if (sign.type === 'newline') sameLine = false;
    else if (sign.type === 'seq-item-ind' || sign.type === 'map-value-ind') sameLine = true;
    else if (sign.type === 'comment' && sameLine && !value) comment(found, sign, sign.offset);
  }
}

function anchor(found: Walk, sign: CST.SourceToken, value: CST.Token | null | undefined): void {
  const name = sign.source.slice(1);
  found.anchors.add(name);
  if (value?.type === 'scalar' && name !== '') found.unused.set(name, sign);
}

function alias(found: Walk, token: CST.FlowScalar): void {
  const name = token.source.slice(1);
  found.unused.delete(name);
  if (!found.anchors.has(name)) found.faults.push({ kind: 'alias', name, ...range(token) });
}

function plain(found: Walk, token: CST.FlowScalar, role: Role): void {
  if ((role === 'key' ? ODD_KEY : ODD_DASH).test(token.source)) {
    const codePoint = token.source.replace(/^-/, '').codePointAt(0) ?? 0;
    found.faults.push({ kind: 'odd-space', codePoint, ...range(token) });
  }
  if (role === 'key' && hidesField(token.source)) found.faults.push({ kind: 'syntax', problem: 'MISSING_COLON', ...range(token) });
  const joined = joinedLine(token.source);
  if (joined) {
    const at = token.offset + joined.at;
    found.faults.push({ kind: 'joined', line: joined.text, at, end: at + joined.text.length });
  }
  for (const sign of token.end ?? []) {
    if (sign.type === 'newline') return;
    if (sign.type === 'comment') comment(found, sign, token.offset);
  }
}

function quoted(found: Walk, token: CST.FlowScalar): void {
  const { at, end } = range(token);
  const quote = token.source.charAt(0);
  if (!isClosed(token.source)) found.faults.push({ kind: 'unclosed', problem: 'OPEN_QUOTE', quote, at, end });
  else if (TEXT_IN_QUOTES.test(token.source)) found.faults.push({ kind: 'syntax', problem: 'QUOTED_BLOCK', at, end: at + 1 });
  else if (token.source.includes('\n')) found.longQuotes.push({ at, end, lineEnd: lineEnd(found.text, end) });
  for (const sign of token.end ?? []) {
    if (sign.type === 'newline') return;
    if (sign.type === 'comment') comment(found, sign, token.offset);
  }
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function isClosed(source: string): boolean {
  // A quote that is doubled or behind a backslash is text.
  if (source.startsWith("'")) return runAtEnd(source.slice(1), "'") % 2 === 1;
  return source.length > 1 && source.endsWith('"') && runAtEnd(source.slice(0, -1), '\\') % 2 === 0;
}

function runAtEnd(text: string, sign: string): number {
  let at = text.length;
  while (at > 0 && text[at - 1] === sign) at--;
  return text.length - at;
}

function flow(found: Walk, token: CST.FlowCollection, role: Role): void {
  const close = token.start.source === '[' ? ']' : '}';
  const end = token.end.find((sign) => sign.source === close);
  const { offset: at } = token;
  if (!end) found.faults.push({ kind: 'syntax', problem: 'OPEN_BRACKET', at, end: at + 1 });
  else if (isListOfFields(token)) found.faults.push({ kind: 'syntax', problem: 'WRONG_BRACKET', at, end: at + 1 });
  else if (isBracketedText(token, role)) found.faults.push({ kind: 'syntax', problem: TEXT_AS_STRUCTURE, at, end: end.offset + 1 });
  for (const item of token.items) entry(found, item, 'value');
}

/** `[chuc_vu: Chủ tịch, ho_ten: Bùi A]`: the fields of one mapping, which belong in braces. */
function isListOfFields(token: CST.FlowCollection): boolean {
  const items = token.items.filter((item) => item.key ?? item.value ?? item.sep);
  const isField = ({ key, sep }: CST.CollectionItem): boolean =>
    key?.type === 'scalar' && /^[a-z][a-z0-9_]*$/.test(key.source) && (sep?.some((sign) => sign.type === 'map-value-ind') ?? false);
  return token.start.source === '[' && items.length > 1 && items.every(isField);
}

/** `- [bản nháp]`, `{ghi chú}`, `{{ten}}`: words in brackets, not a list of one or a mapping without values. */
function isBracketedText(token: CST.FlowCollection, role: Role): boolean {
  const items = token.items.filter((item) => item.key ?? item.value ?? item.sep);
  if (token.start.source === '[') {
    return role === 'item' && items.length === 1 && items.every((item) => !item.sep && item.value?.type === 'scalar');
  }
  return items.some((item) => item.key?.type === 'flow-collection' || !item.sep?.some((sign) => sign.type === 'map-value-ind'));
}

/** `#` right before a word is part of a sentence (`phòng #3`); a comment has a space behind the sign. */
function comment(found: Walk, sign: CST.SourceToken, value: number): void {
  if (!/^#[\p{L}\p{N}]/u.test(sign.source)) return;
  const lost = sign.source.split(/\s+#(?:\s|$)/u, 1)[0]?.trimEnd() ?? '';
  found.lost.push({ value, at: sign.offset, end: sign.offset + lost.length });
}

function range(token: { readonly offset: number; readonly source: string }): { at: number; end: number } {
  return { at: token.offset, end: token.offset + token.source.length };
}
