import { diagnostic, type Diagnostic, type Span } from '../../diagnostic.js';
import type { Mapping, Node } from '../../read/tree.js';
import { colonLine } from '../../colon-line.js';
import { printedLines } from '../../text-lines.js';
import { toData } from '../data.js';
import { toDiagnostics, unknownEmpties } from '../issues.js';
import { parseInline, type Source } from '../outline/inline.js';
import type { Text } from '../plan.js';
import { cellSchema } from './schema.js';

/** A cell before it has its place in the grid. */
export interface CellDraft {
  readonly text: readonly Text[];
  readonly columns: number;
  readonly rows: number;
  readonly span: Span;
}

export interface Read<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

const CELL_KEYS = ['chu', 'gop_cot', 'gop_hang'];

/** What a value of a row says: text (its lines are paragraphs), a list (dashes), or `{chu, gop_cot, gop_hang}`. */
export function readCell(node: Node): Read<CellDraft> {
  if (node.kind === 'mapping' && node.entries.some((entry) => CELL_KEYS.includes(entry.key.text))) return mergedCell(node);
  const text = readText(node);
  return { value: { text: text.value, columns: 1, rows: 1, span: node.span }, diagnostics: text.diagnostics };
}

function mergedCell(node: Mapping): Read<CellDraft> {
  const parsed = cellSchema.safeParse(toData(node));
  const content = node.entries.find((entry) => entry.key.text === 'chu')?.value;
  const text = content ? readText(content) : { value: [], diagnostics: [] };
  const { gop_cot: columns = 1, gop_hang: rows = 1 } = parsed.data ?? {};
  const faults = parsed.success ? [] : toDiagnostics(parsed.error.issues, node, cellSchema);
  return { value: { text: text.value, columns, rows, span: node.span }, diagnostics: [...text.diagnostics, ...faults, ...unknownEmpties(node, cellSchema)] };
}

/** The paragraphs of a text or of lists of texts, whose entries get a dash, those of a list inside it a plus. */
export function readText(node: Node, mark = ''): Read<Text[]> {
  switch (node.kind) {
    case 'empty':
      return { value: [], diagnostics: [] };
    case 'text':
      return readLines(printedLines(node), mark);
    case 'list':
      return joined(node.items.map((item) => readText(item, item.kind === 'list' || mark === '- ' ? '+ ' : '- ')));
    case 'mapping':
      // `- Chủ trì: Sở A` is a line with a colon, and a list under one stands a step further in.
      return joined(node.entries.map(({ key, value }) => {
        if (value.kind === 'text') return readLines([colonLine(key, value)], mark);
        const head = readLines([{ text: `${key.text}${value.kind === 'empty' ? '' : ':'}`, place: () => key.span }], mark);
        return joined([head, readText(value, mark || '- ')]);
      }));
  }
}

/** Typed lines as paragraphs; a `\` in front, which in running text switches marks off, says nothing in a cell. */
export function readLines(lines: readonly Source[], mark = ''): Read<Text[]> {
  const parsed = lines.map((line, i) => {
    const literal = line.text.startsWith('\\') && !/^\\[*_\\{]/.test(line.text);
    const source = literal ? { text: line.text.slice(1), place: (a: number, b: number) => line.place(a + 1, b + 1) } : line;
    const { text, diagnostics } = parseInline(source);
    return { text: mark && i === 0 ? { ...text, runs: [{ text: mark }, ...text.runs] } : text, diagnostics };
  });
  return { value: parsed.map((p) => p.text), diagnostics: parsed.flatMap((p) => p.diagnostics) };
}

function joined(parts: readonly Read<Text[]>[]): Read<Text[]> {
  return { value: parts.flatMap((p) => p.value), diagnostics: parts.flatMap((p) => p.diagnostics) };
}

/** A text of our own, such as a number we counted. */
export const ownText = (text: string, span: Span): Text => ({ runs: [{ text }], span });

export const ownCell = (text: string, span: Span, columns = 1): CellDraft =>
  ({ text: text ? [ownText(text, span)] : [], columns, rows: 1, span });

/** A row without anything in it. */
export const emptyRow = (span: Span): Diagnostic => diagnostic('plan.empty', 'error', { field: '', title: 'hàng của bảng' }, span);
