import { append, diagnostic, type Diagnostic, type Kind, type Span } from '../../diagnostic.js';
import type { Entry, List, Mapping, Node, Scalar } from '../../read/tree.js';
import { colonLine } from '../../colon-line.js';
import { printedLines } from '../../text-lines.js';
import type { Text } from '../plan.js';
import { DECIMAL_LEVELS, NOT_TYPED, type Draft, type Typed } from './draft.js';
import { parseInline, type Source } from './inline.js';
import { readLine, readLines, takeName, type Level, type Read } from './lines.js';
import { markLine } from './markers.js';
import { KNOWN_SECTIONS, mistypedKey, purposeOf, titleOf } from './sections.js';
import { splitTitle, type Split } from './title.js';
import { tableDrafts } from '../table/content.js';

/**
 * A content as outline drafts, whatever way it was written: text with typed markers, a list (bullets), a mapping
 * (numbered headings; sections in the body itself). `bullets` is how deep in lists it stands.
 */
export function readContent(node: Node, level: Level, bullets = 0): Read {
  switch (node.kind) {
    case 'text':
      return readLines(printedLines(node, level.kept?.linesOf), level);
    case 'list':
      return readList(node, level, bullets);
    case 'mapping':
      return merge(node.entries.map((entry) => kept(entry.value, [entry.key], level, () => readEntry(entry, level))));
    case 'empty':
      return { drafts: [], diagnostics: [] };
  }
}

/** What was read of a node before, where only that node and `of` say how it is read. */
function kept(node: Node, of: readonly unknown[], level: Level, read: () => Read): Read {
  return level.kept ? level.kept.nodes(node, [...of, level.depth, level.sections], read) : read();
}

function merge(parts: readonly Read[]): Read {
  return { drafts: parts.flatMap((p) => p.drafts), diagnostics: parts.flatMap((p) => p.diagnostics) };
}

function readList(list: List, level: Level, bullets: number): Read {
  return merge(list.items.map((item) => kept(item, [bullets], level, () => readItem(item, level, bullets))));
}

/** One entry of a list: a bullet, unless a typed marker or `tieu_de` says otherwise. */
function readItem(item: Node, level: Level, bullets: number): Read {
  if (item.kind === 'list') return readList(item, level, bullets + 1);
  if (item.kind === 'empty') return { drafts: [], diagnostics: [diagnostic('plan.empty', 'error', { field: '', title: 'dòng' }, item.span)] };
  if (item.kind === 'mapping') {
    const tables = tableDrafts(item);
    if (tables) return { drafts: tables, diagnostics: [] };
    const heading = explicitHeading(item);
    if (heading) return readHeading(heading, level);
    const strange = item.entries.filter(({ key }) => !HEADING_KEYS.includes(key.text));
    if (strange.length < item.entries.length) return { drafts: [], diagnostics: notAHeading(item, strange) };
    return merge(item.entries.map((entry) => readColonEntry(entry, level, bullets)));
  }
  const lines = printedLines(item, level.kept?.linesOf);
  const first = lines[0];
  if (!first) return { drafts: [], diagnostics: [] };
  const { kind } = markLine(first.text).marker;
  if (kind !== 'none' && kind !== 'banner') return readLines(lines, level);
  const head = readBullet(kind === 'banner' ? asTyped(first) : first, bullets);
  const rest = readLines(lines.slice(1), level);
  return merge([head, rest]);
}

/** `> 80%` in a list is what it says, not a banner. */
function asTyped(line: Source): Source {
  return { text: `\\${line.text}`, place: (a, b) => line.place(Math.max(0, a - 1), Math.max(0, b - 1)) };
}

function readBullet(line: Source, bullets: number): Read {
  const { draft, diagnostics } = readLine(line, { depth: 0, sections: false });
  if (draft.kind !== 'para') return { drafts: [draft], diagnostics };
  return { drafts: [{ kind: 'bullet', depth: bullets === 0 ? 1 : 2, text: draft.text, items: [] }], diagnostics };
}

/** `- Thời gian: bắt đầu 8h` is a line with a colon; with a list behind the colon, that list stands under the line. */
function readColonEntry(entry: Entry, level: Level, bullets: number): Read {
  if (entry.value.kind === 'text') {
    const line = colonLine(entry.key, entry.value);
    return markLine(line.text).marker.kind === 'none' ? readBullet(line, bullets) : readLines([line], level);
  }
  const { key } = entry;
  const marked = markLine(key.text).marker.kind !== 'none';
  const line: Source = { text: marked && entry.value.kind !== 'empty' ? key.text : `${key.text}:`, place: (a, b) => key.place(a, Math.min(b, key.text.length)) };
  const head = marked ? readLines([line], level) : readBullet(line, bullets);
  const inner = readContent(entry.value, { ...level, sections: false }, bullets + 1);
  const parent = head.drafts.at(-1);
  if (!parent || !('items' in parent)) return merge([head, inner]);
  const whole: Draft = { ...parent, items: [...parent.items, ...inner.drafts] };
  return { drafts: [...head.drafts.slice(0, -1), whole], diagnostics: [...head.diagnostics, ...inner.diagnostics] };
}

/** `{tieu_de: …, ten: …, noi_dung: …}`: a heading written out, where a key cannot stand (in a list, or with an own title). */
function explicitHeading(mapping: Mapping): Heading | undefined {
  const find = (name: string): Node | undefined => mapping.entries.find((e) => e.key.text === name)?.value;
  const [title, name] = [find('tieu_de'), find('ten')];
  return title?.kind === 'text' && mapping.entries.every((e) => HEADING_KEYS.includes(e.key.text))
    ? { title, content: find('noi_dung'), ...(name && named(name)) }
    : undefined;
}

/** What a heading is called, or the error of a name that is no text. */
function named(node: Node): Pick<Heading, 'name' | 'faults'> {
  if (node.kind === 'text') return { name: node.text };
  if (node.kind === 'empty') return {};
  return { faults: [diagnostic('plan.type', 'error', { field: 'ten', expected: ['text'], found: node.kind, example: 'kinh_phi' }, node.span)] };
}

/** What keeps a mapping with keys of a heading from being one: other keys, or that it has no title. */
function notAHeading(item: Mapping, strange: readonly Entry[]): Diagnostic[] {
  if (strange.length > 0) return strange.map(({ key }) => diagnostic('plan.unknown-key', 'error', { key: key.text, known: HEADING_KEYS }, key.span));
  const title = item.entries.find(({ key }) => key.text === 'tieu_de');
  if (title && title.value.kind !== 'empty') {
    return [diagnostic('plan.type', 'error', { field: 'tieu_de', expected: ['text'], found: title.value.kind }, title.value.span)];
  }
  const place = (title ?? item.entries[0])?.key.span ?? item.span;
  return [diagnostic('plan.missing', 'error', { field: 'tieu_de', title: 'Tiêu đề', example: 'Trao giấy chứng nhận' }, place)];
}

/** What a heading that is written out has. */
export const HEADING_KEYS: readonly string[] = ['tieu_de', 'ten', 'noi_dung'];

interface Heading {
  readonly title: Scalar;
  readonly content: Node | undefined;
  /** What references call it. */
  readonly name?: string;
  readonly faults?: readonly Diagnostic[];
}

function readEntry(entry: Entry, level: Level): Read {
  const tables = tableDrafts({ kind: 'mapping', entries: [entry], span: entry.key.span });
  if (tables) return { drafts: tables, diagnostics: [] };
  const wrong = mistypedKey(entry.key.text);
  const diagnostics = wrong
    ? [diagnostic('plan.unknown-key', 'error', { key: entry.key.text, ...wrong, known: Object.keys(KNOWN_SECTIONS) }, entry.key.span)]
    : [];
  const heading = entry.value.kind === 'mapping' ? explicitHeading(entry.value) : undefined;
  const known = titleOf(entry.key.text) === undefined ? {} : { name: entry.key.text };
  const read = readHeading({ ...known, ...(heading ?? { title: entry.key, content: entry.value }) }, level);
  return { drafts: read.drafts, diagnostics: [...diagnostics, ...read.diagnostics] };
}

/** A numbered heading (a section in the body itself) with the content that its key or `tieu_de` stands over. */
function readHeading({ title: key, content, name: given, faults = [] }: Heading, level: Level): Read {
  const known = titleOf(key.text);
  const marked = known === undefined ? markLine(key.text) : undefined;
  const typed = typedOf(marked, key.span);
  const at = marked?.restAt ?? 0;
  const { rest: source, name: typedName } = takeName(known === undefined
    ? { text: marked?.rest ?? '', place: (a, b) => key.place(at + a, at + b) }
    : { text: known, place: () => key.span });
  const name = given === undefined ? typedName : { name: given };
  const diagnostics: Diagnostic[] = [...faults];
  const inline = (piece: Source): Text => {
    const parsed = parseInline(piece);
    append(diagnostics, parsed.diagnostics);
    return parsed.text;
  };
  if (level.sections) {
    const title = inline({ ...source, text: source.text.replace(/[.:;,]+$/, '') });
    const isPart = marked?.marker.kind === 'part';
    const inner = content ? readContent(content, { ...level, depth: 0, sections: isPart }) : { drafts: [], diagnostics: [] };
    const draft: Draft = marked?.marker.kind === 'part'
      ? { kind: 'part', style: marked.marker.style, ...(source.text && { title }), typed, items: inner.drafts }
      : { kind: 'section', purpose: purposeOf(source.text), title, ...name, typed, items: inner.drafts };
    return { drafts: [draft], diagnostics: [...diagnostics, ...inner.diagnostics] };
  }
  const depth = level.depth + 1;
  if (depth > DECIMAL_LEVELS) diagnostics.push(diagnostic('outline.too-deep', 'error', { marker: key.text, limit: DECIMAL_LEVELS }, key.span));
  const sameLine = content?.kind === 'text' && content.style !== 'block' && !content.text.includes('\n') ? content : undefined;
  const split = headingSplit(source, sameLine, marked?.literal ?? false);
  const title = split.title && inline(split.title);
  const text = split.text && inline(split.text);
  const inner = sameLine || !content ? { drafts: [], diagnostics: [] } : readContent(content, { ...level, depth, sections: false });
  const draft: Draft = {
    kind: 'numbered', scheme: 'decimal', depth, typed, ...name, items: inner.drafts, ...(title && { title }), ...(text && { text }),
  };
  return { drafts: [draft], diagnostics: [...diagnostics, ...inner.diagnostics] };
}

/** A heading that was written as one is a title even where it ends like a sentence; only `\` makes it plain text. */
function headingSplit(source: Source, sameLine: Scalar | undefined, literal: boolean): Split {
  if (literal) return { text: sameLine ? joined(source, sameLine) : source };
  if (sameLine) return { title: { ...source, text: `${source.text}:` }, text: sameLine };
  const split = splitTitle(source);
  return split.title ? split : { title: source };
}

function joined(source: Source, value: Scalar): Source {
  const split = source.text.length + 2;
  return {
    text: `${source.text}: ${value.text}`,
    place: (a, b) => (a >= split ? value.place(a - split, b - split) : source.place(a, Math.min(b, source.text.length))),
  };
}

function typedOf(marked: ReturnType<typeof markLine> | undefined, span: Span): Typed {
  const marker = marked?.marker;
  if (marker?.kind === 'decimal') return { ordinal: marker.parts.at(-1) ?? 0, prefix: marker.parts.slice(0, -1), label: marker.typed, span };
  return marker?.kind === 'roman' || marker?.kind === 'part' ? { ordinal: marker.value, prefix: [], label: marker.typed, span } : NOT_TYPED;
}

/** The kinds that a content may have. */
export const CONTENT_KINDS: readonly Kind[] = ['text', 'list', 'mapping'];
