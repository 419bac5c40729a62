import { append, diagnostic, type Diagnostic, type Span } from '../../diagnostic.js';
import type { Recall } from '../../memo.js';
import { nd30 } from '../../standard/nd30.js';
import type { Banner, Bullet, Item, Numbered, Para, Part, Section, SectionKind, Text } from '../plan.js';
import { toLetter, toRoman } from './labels.js';
import { partLabel } from './markers.js';
import { isShouted, isWithin, lostPoints, lostSections, restarts } from './slipped.js';
import type { TableSource } from '../table/table.js';
import type { Tables } from '../table/tables.js';

/** An outline that is not numbered yet: the same kinds as `Item`. */
export type Draft =
  | { readonly kind: 'part'; readonly style: 'phan' | 'chu'; readonly title?: Text; readonly typed: Typed; readonly items: readonly Draft[] }
  | {
      readonly kind: 'section'; readonly purpose: SectionKind; readonly title: Text; readonly name?: string;
      readonly typed: Typed; readonly items: readonly Draft[];
    }
  | {
      readonly kind: 'numbered'; readonly scheme: Numbered['scheme']; readonly depth: number;
      readonly title?: Text; readonly text?: Text; readonly labelLook?: Numbered['labelLook']; readonly name?: string;
      readonly typed: Typed; readonly items: readonly Draft[];
    }
  | { readonly kind: 'bullet'; readonly depth: Bullet['depth']; readonly text: Text; readonly items: readonly Draft[] }
  | Para
  | Banner
  | { readonly kind: 'table'; readonly source: TableSource };

/** The number that was typed, `ordinal` 0 where none was. `prefix` is what stood before it: [4] for `4.2.`. */
export interface Typed {
  readonly ordinal: number;
  readonly prefix: readonly number[];
  readonly label: string;
  readonly span?: Span;
}

export const NOT_TYPED: Typed = { ordinal: 0, prefix: [], label: '' };

/** Deepest level of `1.1.1.` numbers; the decree knows none below `1.`, offices use three. */
export const DECIMAL_LEVELS = 3;

/** A line of the outline with all that stands below it, and what was found there. */
export interface NumberedItem {
  readonly item: Part | Section | Numbered | Bullet;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The outline with its numbers set from the structure, whatever was typed. Where a typed number does not follow the
 * one before it, a warning stands at its place; what follows from there in order is not reported again. Tables are
 * read on the way, for they are numbered in the same order. `recall` knows drafts that were numbered before.
 */
export function numberItems(drafts: readonly Draft[], tables: Tables, recall?: Recall<Draft, NumberedItem>): { items: Item[]; diagnostics: Diagnostic[] } {
  return numberBelow(drafts, { tables, path: [], typedPath: [], ...(recall && { recall }) });
}

interface Above {
  readonly tables: Tables;
  /** The numbers of the headings above, as printed and as typed. */
  readonly path: readonly number[];
  readonly typedPath: readonly number[];
  readonly recall?: Recall<Draft, NumberedItem>;
}

function numberBelow(drafts: readonly Draft[], { tables, path, typedPath, recall }: Above): { items: Item[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const count = new Map<string, number>();
  const expected = new Map<string, number>();
  const items = drafts.flatMap((draft, index): Item | Item[] => {
    if (draft.kind === 'para' || draft.kind === 'banner') return draft;
    if (draft.kind === 'table') {
      const read = tables.read(draft.source);
      append(diagnostics, read.diagnostics);
      return read.table ? { kind: 'table', table: read.table } : [];
    }
    // Tables go on counting from one to the next.
    const once = (key: readonly unknown[], number: () => NumberedItem): Item => {
      const done = recall && !holdsTable(draft) ? recall(draft, key, number) : number();
      append(diagnostics, done.diagnostics);
      return done.item;
    };
    if (draft.kind === 'bullet') {
      return once([path.join(), typedPath.join()], () => {
        const inner = numberBelow(draft.items, { tables, path, typedPath, ...(recall && { recall }) });
        return { item: { ...draft, items: inner.items }, diagnostics: inner.diagnostics };
      });
    }
    const series = draft.kind === 'numbered' ? `${draft.scheme}${draft.depth}` : draft.kind;
    const n = (count.get(series) ?? 0) + 1;
    count.set(series, n);
    const label = labelOf(draft, n, path);
    if (draft.typed.ordinal > 0) {
      const due = expected.get(series) ?? 1;
      if (!follows(draft, { due, n, drafts, index }) || strangePrefix(draft, typedPath, path)) {
        diagnostics.push(diagnostic('outline.number', 'warning', { typed: draft.typed.label, expected: label }, draft.typed.span));
      }
      expected.set(series, draft.typed.ordinal + 1);
    } else if (draft.typed.label) {
      diagnostics.push(diagnostic('outline.number', 'warning', { typed: draft.typed.label, expected: label }, draft.typed.span));
    }
    return once([n, path.join(), typedPath.join()], () => {
      const [below, typedBelow] = [innerPath(draft, n, path), innerPath(draft, draft.typed.ordinal || n, typedPath)];
      const inner = numberBelow(draft.items, { tables, path: below, typedPath: typedBelow, ...(recall && { recall }) });
      return { item: finish(draft, label, inner.items), diagnostics: inner.diagnostics };
    });
  });
  return { items, diagnostics };
}

const holdsTable = (draft: Draft): boolean => draft.kind === 'table' || ('items' in draft && draft.items.some(holdsTable));

/**
 * Whether a number is the one that is due, by those typed before it or by its place: behind a number that was told of the
 * right one is right. What was typed as another kind of line is told of by itself.
 */
function follows(draft: Counted, { due, n, drafts, index }: { readonly due: number; readonly n: number; readonly drafts: readonly Draft[]; readonly index: number }): boolean {
  const { ordinal } = draft.typed;
  if (ordinal === due || ordinal === n) return true;
  if (draft.kind === 'section') return (ordinal === due + 1 && isWithin(drafts, index, due)) || ordinal === due + lostSections(drafts, index);
  if (draft.kind !== 'numbered') return false;
  return draft.scheme === 'letter' ? ordinal === due + lostPoints(drafts, index) : restarts(drafts, index) || isShouted(draft);
}

/** `3.1.` under `2.`: the numbers in front are neither those printed nor those typed above. */
function strangePrefix(draft: Counted, typedPath: readonly number[], path: readonly number[]): boolean {
  const { prefix } = draft.typed;
  if (prefix.length === 0) return false;
  const above = [typedPath, path].filter((numbers) => numbers.length >= prefix.length).map((numbers) => numbers.slice(0, prefix.length).join('.'));
  return above.length > 0 && !above.includes(prefix.join('.'));
}

type Counted = Extract<Draft, { kind: 'part' | 'section' | 'numbered' }>;

function labelOf(draft: Counted, n: number, path: readonly number[]): string {
  if (draft.kind === 'part') return partLabel(draft.typed.label, draft.style, n, toRoman(n));
  if (draft.kind === 'section') return `${toRoman(n)}.`;
  if (draft.scheme === 'bracket') return `(${n})`;
  if (draft.scheme === 'letter') return `${toLetter(n, nd30.pointLetters.chosen)})`;
  return `${[...prefixOf(draft, path), n].join('.')}.`;
}

/** The numbers before the last one: the enclosing headings', or as typed where an outline begins below `1.`. */
function prefixOf(draft: Counted, path: readonly number[]): readonly number[] {
  const depth = draft.kind === 'numbered' ? draft.depth : 0;
  if (path.length >= depth - 1) return path.slice(0, depth - 1);
  return draft.typed.prefix.length === depth - 1 ? draft.typed.prefix : [...path, ...Array<number>(depth - 1 - path.length).fill(1)];
}

function innerPath(draft: Counted, n: number, path: readonly number[]): readonly number[] {
  if (draft.kind !== 'numbered') return [];
  return draft.scheme === 'decimal' ? [...prefixOf(draft, path), n] : path;
}

function finish(draft: Counted, label: string, items: readonly Item[]): Part | Section | Numbered {
  const name = 'name' in draft && draft.name ? { name: draft.name } : {};
  if (draft.kind === 'part') return { kind: 'part', style: draft.style, label, ...(draft.title && { title: draft.title }), items };
  if (draft.kind === 'section') return { kind: 'section', purpose: draft.purpose, label, title: draft.title, ...name, items };
  return {
    kind: 'numbered',
    scheme: draft.scheme,
    depth: draft.depth as Numbered['depth'],
    label,
    ...(draft.title && { title: draft.title }),
    ...(draft.text && { text: draft.text }),
    ...(draft.labelLook && { labelLook: draft.labelLook }),
    ...name,
    items,
  };
}
