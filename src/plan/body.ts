import type { Diagnostic } from '../diagnostic.js';
import type { Recall } from '../memo.js';
import type { LinesOf, Node } from '../read/tree.js';
import { printedLines } from '../text-lines.js';
import { withColonLines } from './colon-lines.js';
import { readContent } from './outline/content.js';
import { numberItems, type Draft, type NumberedItem } from './outline/draft.js';
import { parseInline, type Source } from './outline/inline.js';
import { readLines, type Level, type OutlineMemo } from './outline/lines.js';
import { markLine } from './outline/markers.js';
import type { Item, Text } from './plan.js';
import type { Tables } from './table/tables.js';

export interface Opening {
  readonly canCu: readonly Text[];
  readonly moDau: readonly Text[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Openers of a legal basis; a line that begins with none of them gets "Căn cứ". */
const OPENER = /^(căn cứ|thực hiện|thi hành|triển khai|theo|trên cơ sở|xét|nhằm|để|tiếp theo|tiếp tục|sau khi)\s/iu;
const BASIS = /^căn cứ\s/iu;

/**
 * The legal basis and the paragraphs between it and the body. A line of `can_cu` that ends in a colon ("… ban hành Kế
 * hoạch … như sau:") leads into the body and is no basis.
 */
export function readOpening(canCu: Node | undefined, moDau: Node | undefined): Opening {
  const lines = sourcesOf(canCu);
  const leads = lines.filter((line) => /:\s*$/.test(line.text));
  const bases = lines.filter((line) => !leads.includes(line));
  const read = texts([...bases.map(withOpener), ...leads, ...sourcesOf(moDau)]);
  return { canCu: read.texts.slice(0, bases.length), moDau: read.texts.slice(bases.length), diagnostics: read.diagnostics };
}

function withOpener(line: Source): Source {
  if (OPENER.test(line.text)) return line;
  const opener = 'Căn cứ ';
  return { text: opener + line.text, place: (a, b) => line.place(Math.max(0, a - opener.length), Math.max(0, b - opener.length)) };
}

/** What reading keeps of a body from one variation of a plan to the next. */
export interface BodyMemo {
  readonly outline: OutlineMemo;
  readonly numbered: Recall<Draft, NumberedItem>;
}

/** For variations: what was read before, and the lines that no row changes. */
export interface KeptBody {
  readonly memo: BodyMemo;
  readonly lines?: LinesOf;
}

/** The outline of the body. In one block from an old plan, what stands before the first `I.` or `Phần I` is basis and opening paragraphs. */
export function readBody(node: Node | undefined, tables: Tables, kept?: KeptBody): Opening & { readonly items: readonly Item[] } {
  if (!node) return { canCu: [], moDau: [], items: [], diagnostics: [] };
  const level: Level = { depth: 0, sections: true, ...(kept && { kept: { ...kept.memo.outline, ...(kept.lines && { linesOf: kept.lines }) } }) };
  const lines = node.kind === 'text' ? printedLines(node, kept?.lines) : [];
  const first = Math.max(0, lines.findIndex((line) => ['roman', 'part'].includes(markLine(line.text).marker.kind)));
  const before = texts(lines.slice(0, first));
  const read = node.kind === 'text' ? readLines(lines.slice(first), level) : readContent(node, level);
  const numbered = numberItems(read.drafts, tables, kept?.memo.numbered);
  const isBasis = (text: Text): boolean => BASIS.test(text.runs.map((run) => run.text).join(''));
  return {
    canCu: before.texts.filter(isBasis),
    moDau: before.texts.filter((text) => !isBasis(text)),
    items: numbered.items,
    diagnostics: [...before.diagnostics, ...read.diagnostics, ...numbered.diagnostics],
  };
}

export interface Paragraphs {
  readonly texts: readonly Text[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Paragraphs without any marker, from a text or a list of texts. */
export function readParagraphs(node: Node | undefined): Paragraphs {
  return texts(sourcesOf(node));
}

function texts(sources: readonly Source[]): Paragraphs {
  const parsed = sources.map((source) => parseInline(source));
  return { texts: parsed.map((p) => p.text), diagnostics: parsed.flatMap((p) => p.diagnostics) };
}

/** The paragraphs of a text or of a list of texts; a dash in front was only the list's. */
function sourcesOf(node: Node | undefined): Source[] {
  if (!node) return [];
  if (node.kind === 'text') return printedLines(node).map(withoutDash);
  return node.kind === 'list' ? withColonLinesItems(node) : [];
}

function withColonLinesItems(node: Extract<Node, { kind: 'list' }>): Source[] {
  const list = withColonLines(node, []);
  return list.kind === 'list' ? list.items.flatMap(sourcesOf) : [];
}

function withoutDash(line: Source): Source {
  const { marker, rest, restAt } = markLine(line.text);
  if (marker.kind !== 'dash') return line;
  return { text: rest, place: (a, b) => line.place(restAt + a, restAt + b) };
}
