import { append, type Span } from '../diagnostic.js';
import { recallNothing } from '../memo.js';
import type { Entry, Line, LinesOf, Node, Scalar } from '../read/tree.js';
import { colonLine } from '../colon-line.js';
import { indentOf, textLines } from '../text-lines.js';
import type { LintMemo } from './memo.js';
import type { Placed } from './printed.js';
import { BLANK } from './veil.js';

/** One line of the plan's printed text, as typed, with its marker; signs of looks (`**`) are blanked as `{{…}}` is (`veil.ts`). */
export interface Passage {
  /** The plan's own field that it belongs to, such as `can_cu` or `noi_dung`. */
  readonly field: string;
  /** `heading`: a key, `tieu_de` or the name of an issuer; `cell`: in a table; `text`: anything else. */
  readonly kind: 'heading' | 'text' | 'cell';
  readonly text: string;
  /** How many signs of `text` are its marker: `1. `, `a) `, `- `. */
  readonly lead: number;
  /** True for a text that goes on the line of a heading: `Công an xã: Bảo đảm …`. */
  readonly runIn: boolean;
  /** The place of `text.slice(from, to)` in the file. */
  place(from: number, to: number): Span;
}

/** Fields whose text is printed as prose. */
const PROSE = new Set(['co_quan', 'trich_yeu', 'kem_theo', 'boi_canh', 'can_cu', 'mo_dau', 'noi_dung', 'phu_luc', 'bang', 'ket_thuc', 'noi_nhan']);
/** Keys that steer and are not printed, wherever they stand below those. */
const STEERING = new Set(['loai', 'tep', 'trang_tinh', 'huong', 'rong', 'can', 'co_chu', 'so_cot', 'gop_cot', 'gop_hang', 'kem_theo', 'stt']);
/** Keys of a table below which everything is a cell. */
const CELLS = new Set(['hang', 'cot', 'don_vi']);
/** What the text of a whole field is, where it is no prose. */
const KIND_OF: Readonly<Record<string, Passage['kind']>> = { bang: 'cell', co_quan: 'heading' };
const NAME = /^[a-z][a-z0-9_]*$/;
const MARKER = /^\s*(?:(?:[IVXLC]+|[A-ZĐ]|\d+(?:\.\d+)*)\.|\p{Ll}[.)]|\(\d+\)|[-+*>–•])(?=\s)\s*/u;
const LOOKS = /\*{1,3}|__|\{#[^{}]*\}|\^\[/g;
/** Whether a line can have any of them. */
const LOOK = /[*_{^]/;

/** For variations: the lines that no row changes, and what was seen of them. */
export interface Variation {
  readonly linesOf?: LinesOf;
  readonly memo?: LintMemo;
}

/** The lines of single fields, such as `dia_danh` and the posts of `ky`, by their paths. */
export function passagesAt(fields: readonly (readonly [path: string, scalars: readonly Scalar[]])[]): Placed {
  const { placed, add } = collector({});
  for (const [path, scalars] of fields) for (const scalar of scalars) add(scalar, path, 'heading', false);
  return placed;
}

interface Collector {
  readonly placed: Placed;
  readonly add: (scalar: Scalar, field: string, kind: Passage['kind'], runIn: boolean) => void;
}

/** Gathers the lines of scalars. */
function collector({ linesOf = textLines, memo }: Variation): Collector {
  const passages: Passage[] = [];
  const lines: Line[] = [];
  const add: Collector['add'] = (scalar, field, kind, runIn) => {
    const all = linesOf(scalar);
    let isRunIn = runIn;
    for (const stretch of memo ? memo.inScalar(all) : [{ items: all, isKept: false }]) {
      const isFirst = isRunIn;
      const read = (): Placed => placedAt(stretch.items, field, kind, isFirst);
      const placed = memo && stretch.isKept ? memo.passages(stretch, [field, kind, isFirst], read) : read();
      append(passages, placed.passages);
      append(lines, placed.lines);
      isRunIn = false;
    }
  };
  return { placed: { passages, lines }, add };
}

/** The passages of lines that follow each other; blank ones have none. */
function placedAt(all: readonly Line[], field: string, kind: Passage['kind'], runIn: boolean): Placed {
  const lines = all.filter(({ text }) => text !== '');
  return { lines, passages: lines.map((line) => passageOf(line, field, kind, runIn && line === all[0])) };
}

function passageOf(line: Line, field: string, kind: Passage['kind'], runIn: boolean): Passage {
  const text = !LOOK.test(line.raw) ? line.raw : line.raw.replace(LOOKS, (signs) => BLANK.repeat(signs.length));
  const indent = indentOf(line.raw);
  return {
    field,
    kind: kind === 'text' && line.text.startsWith('|') ? 'cell' : kind,
    text,
    lead: MARKER.exec(text)?.[0].length ?? 0,
    runIn,
    place: indent === 0 ? line.place : (a, b) => line.place(a - indent, b - indent),
  };
}

/** An item of a list that YAML took for keys and values, as the lines of text that it is; none where it really is a mapping. */
function colonLines(item: Node): readonly Scalar[] {
  if (item.kind !== 'mapping') return [];
  const lines = item.entries.flatMap(({ key, value }) => (value.kind === 'text' && value.style !== 'block' && !NAME.test(key.text) ? [colonLine(key, value)] : []));
  return lines.length === item.entries.length ? lines : [];
}

/** The printed text of the plan `root`, line by line, in the order of the file. */
export function passagesOf(root: Node, variation: Variation): Placed {
  const { placed, add } = collector(variation);
  const recall = variation.memo?.colonLines ?? recallNothing;
  const walk = (node: Node, field: string, kind: Passage['kind']): void => {
    if (node.kind === 'text') add(node, field, kind, false);
    if (node.kind === 'list') for (const item of node.items) walkItem(item, field, kind);
    if (node.kind === 'mapping') for (const entry of node.entries) walkEntry(entry, field, kind);
  };
  const walkItem = (item: Node, field: string, kind: Passage['kind']): void => {
    const lines = recall(item, [], () => colonLines(item));
    if (lines.length === 0) return walk(item, field, kind);
    for (const line of lines) add(line, field, kind, false);
  };
  const walkEntry = ({ key, value }: Entry, field: string, kind: Passage['kind']): void => {
    // An issuer's mapping has names alone: its own and its parent's.
    if (field === 'co_quan') return walk(value, field, kind);
    if (STEERING.has(key.text) || (key.text === 'ten' && kind !== 'cell')) return;
    const named = NAME.test(key.text);
    if (!named) add(key, field, kind === 'cell' ? 'cell' : 'heading', false);
    if (kind === 'text' && key.text === 'tieu_de') return walk(value, field, 'heading');
    if (CELLS.has(key.text) && named) return walk(value, field, 'cell');
    if (!named && value.kind === 'text' && value.style !== 'block') return add(value, field, kind === 'cell' ? 'cell' : 'text', true);
    walk(value, field, kind);
  };
  if (root.kind === 'mapping') {
    for (const { key, value } of root.entries) if (PROSE.has(key.text)) walk(value, key.text, KIND_OF[key.text] ?? 'text');
  }
  return placed;
}
