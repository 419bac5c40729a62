import { append, diagnostic, type Diagnostic, type Span } from '../diagnostic.js';
import { fold, nearest } from '../standard/fold.js';
import { toRoman } from './outline/labels.js';
import type { Recall } from '../memo.js';
import type { Annex, Inline, Item, Plan, Reference, TableItem, Text } from './plan.js';
import type { Column, DataTable } from './table/table.js';

/** What can be referred to: the text that stands for it, by `muc.kinh_phi` and the like. */
type Targets = ReadonlyMap<string, string>;

/**
 * The plan with every reference in its texts replaced by what it names ("Phụ lục I", "Mục III"), so that they follow when
 * things move. A name that nothing has is an error with the nearest one; an annex that no text points to is a warning.
 */
export function resolveReferences(plan: Plan, tables: ReadonlyMap<string, number>, recall?: RecallPlain): { plan: Plan; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const used = new Set<string>();
  let known: Targets | undefined;
  const lookUp = ({ kind, name, span }: Reference): string => {
    const targets = (known ??= targetsOf(plan, tables));
    const text = targets.get(`${kind}.${name}`);
    if (text !== undefined) used.add(`${kind}.${name}`);
    else {
      const names = [...targets.keys()];
      const near = nearest(`${kind}.${name}`, names);
      diagnostics.push(diagnostic('plan.unknown-reference', 'error', { name: `${kind}.${name}`, ...(near && { nearest: near }), known: names }, span));
    }
    return text ?? '';
  };
  // Only where there are annexes is it asked what the text says of them.
  const listens = plan.phuLuc.length > 0;
  let words = '';
  const said: Said[] = [];
  const text = (t: Text): Text => {
    if (!listens && isPlain(t)) return t;
    const from = words.length;
    const runs = t.runs.map((run): Inline => {
      const { reference, note, ...rest } = run;
      const said = reference ? lookUp(reference) : run.text;
      words += reference ? ' ' : said;
      return { ...rest, text: said, ...(note && { note: text(note) }) };
    });
    said.push({ from, to: words.length, span: t.span });
    words += '\n';
    return isPlain(t) ? t : { ...t, runs };
  };
  const resolved: Plan = {
    ...plan,
    boiCanh: plan.boiCanh.map(text),
    canCu: plan.canCu.map(text),
    moDau: plan.moDau.map(text),
    noiDung: mapTexts(plan.noiDung, text, listens ? undefined : recall),
    ketThuc: plan.ketThuc.map(text),
  };
  // What an annex says of itself does not point to it.
  const body: Body = { words, said: [...said] };
  const pointed = new Set(used);
  const phuLuc = plan.phuLuc.map((annex) => ({ ...annex, title: text(annex.title), items: mapTexts(annex.items, text) }));
  append(diagnostics, unreferred(plan.phuLuc, pointed, body.words), missing(plan, body));
  return { plan: { ...resolved, phuLuc }, diagnostics };
}

/** Where one text of the plan stands among the words of all. */
interface Said {
  readonly from: number;
  readonly to: number;
  readonly span: Span;
}

/** What the plan says before its annexes. */
interface Body {
  readonly words: string;
  readonly said: readonly Said[];
}

/** Of other documents, which are named with their annexes. */
const OTHERS = /^\s*(?:của|ban hành|kèm theo (?!kế hoạch này)|thuộc)|^[^.;\n]{0,40}(?:Nghị định|Thông tư|Quyết định|Luật|Công văn)/iu;
/** A number of an annex; digits, which many type, count as well. */
const NUMBER = '(?:[IVXLC]+|0?[1-9]\\d?)(?![\\p{L}\\d])';
/** "Phụ lục III", and the further ones of "các Phụ lục I, II và III", "Phụ lục I - III", "Phụ lục số 01 và số 02". */
const POINTER = new RegExp(`phụ lục (?:số )?(${NUMBER}(?:(?:, ?| và |; ?| ?[-–] ?| đến )(?:phụ lục )?(?:số )?${NUMBER})*)`, 'giu');
/** One number of such a list, and what ties it to the one before. */
const LISTED = /(^|[-–]|đến|[^-–]?)\s*(?:phụ lục )?(?:số )?(?<!\p{L})([IVXLC]+(?!\p{L})|\d+)/giu;
/** No plan has more annexes than this between two. */
const LONGEST_RANGE = 50;
/** All annexes at once: "các phụ lục kèm theo", "02 Phụ lục kèm theo". */
const ALL = /(?<!\p{L})(?:(?:các|những) |(?<!(?:kèm theo|số|khoản|Điều|Mục) )\d{1,2} (?:\([^()]*\) )?)phụ lục(?! (?:số )?(?:[IVXLC]+|\d+)(?![\p{L}\d]))/iu;

/** An annex that words point to, where, and whether it is said to be another document's. */
interface Pointer {
  readonly other: boolean;
  readonly from: number;
  readonly to: number;
}

/** Annexes that `words` point to, by their labels in lower case; of several pointers the first that is to this plan's. */
function pointers(words: string): Map<string, Pointer> {
  const found = new Map<string, Pointer>();
  for (const { 0: whole, 1: list = '', index } of words.matchAll(POINTER)) {
    const to = index + whole.length;
    const other = OTHERS.test(words.slice(to, to + 80));
    for (const number of numbersIn(list)) {
      const label = `phụ lục ${toRoman(number).toLowerCase()}`;
      if (found.get(label)?.other ?? true) found.set(label, { other, from: index, to });
    }
  }
  return found;
}

/** The numbers of a list such as `I, II và 4 - 6`. */
function numbersIn(list: string): number[] {
  const numbers: number[] = [];
  for (const [, tie = '', typed = ''] of list.matchAll(LISTED)) {
    const number = /\d/u.test(typed) ? Number(typed) : fromRoman(typed);
    const last = numbers.at(-1);
    if (last !== undefined && /[-–]|đến/iu.test(tie)) for (let between = last + 1; between < Math.min(number, last + LONGEST_RANGE); between += 1) numbers.push(between);
    numbers.push(number);
  }
  return numbers;
}

function fromRoman(typed: string): number {
  const values = [...typed.toUpperCase()].map((letter) => ({ I: 1, V: 5, X: 10, L: 50, C: 100 })[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** Annexes that the text points to and the plan does not have, where it has any. */
function missing({ phuLuc, coQuan }: Plan, { words, said }: Body): Diagnostic[] {
  if (phuLuc.length === 0) return [];
  const known = new Set(phuLuc.map(({ label }) => label.toLowerCase()));
  const lost = [...pointers(words)].filter(([label, { other }]) => !other && !known.has(label));
  return lost.map(([label, pointer]) =>
    diagnostic('plan.annex-missing', 'warning', { label: `Phụ lục ${label.slice(8).toUpperCase()}` }, placeIn(said, pointer) ?? coQuan[0].span));
}

/** The place of a stretch of the words: itself where its text stands in the file as it reads, else its whole text. */
function placeIn(said: readonly Said[], { from, to }: Pointer): Span | undefined {
  const text = said.find((one) => from >= one.from && from < one.to);
  if (!text || text.span.end - text.span.start !== text.to - text.from) return text?.span;
  const start = text.span.start - text.from;
  return { ...text.span, start: start + from, end: start + Math.min(to, text.to) };
}

function unreferred(annexes: readonly Annex[], used: ReadonlySet<string>, words: string): Diagnostic[] {
  const pointed = pointers(words);
  const all = annexes.length === 1 ? /phụ lục/iu : ALL;
  return all.test(words) ? [] : annexes
    .filter(({ name, label }) => !(name && used.has(`phu_luc.${name}`)) && !pointed.has(label.toLowerCase()))
    .map(({ label, name, span }) => diagnostic('plan.annex-unreferred', 'warning', { label, ...(name && { name }) }, span));
}

const isPlain = ({ runs }: Text): boolean => !runs.some((run) => run.reference ?? run.note);

/** Whether an item has no references and notes, which was found out for an earlier variation of the plan. */
export type RecallPlain = Recall<Item, { readonly isPlain: boolean }>;

function isPlainItem(item: Item, recall: RecallPlain): boolean {
  const below = (): boolean => !('items' in item) || item.items.every((one) => isPlainItem(one, recall));
  return recall(item, [], () => ({ isPlain: item.kind !== 'table' && ownTexts(item).every(isPlain) && below() })).isPlain;
}

/** The texts of an item's own lines. */
function ownTexts(item: Exclude<Item, TableItem>): readonly Text[] {
  if (item.kind === 'banner') return item.lines;
  return [...('title' in item && item.title ? [item.title] : []), ...('text' in item && item.text ? [item.text] : [])];
}

/** Items with `change` done to every text in them, but for those that `recall` knows to be plain; where it changes none they are the same objects. */
function mapTexts(items: readonly Item[], change: (text: Text) => Text, recall?: RecallPlain): readonly Item[] {
  return mapped(items, (item): Item => {
    if (recall && isPlainItem(item, recall)) return item;
    switch (item.kind) {
      case 'banner':
        return kept(item, { lines: mapped(item.lines, change) });
      case 'table':
        return kept(item, { table: mapTable(item.table, change) });
      case 'para':
        return kept(item, { text: change(item.text) });
      case 'bullet':
        return kept(item, { text: change(item.text), items: mapTexts(item.items, change, recall) });
      case 'part':
        return kept(item, { ...(item.title && { title: change(item.title) }), items: mapTexts(item.items, change, recall) });
      case 'section':
        return kept(item, { title: change(item.title), items: mapTexts(item.items, change, recall) });
      case 'numbered':
        return kept(item, {
          ...(item.title && { title: change(item.title) }), ...(item.text && { text: change(item.text) }), items: mapTexts(item.items, change, recall),
        });
    }
  });
}

/** `all` with each one changed; itself where none is. */
function mapped<T>(all: readonly T[], change: (one: T) => T): readonly T[] {
  const changed = all.map(change);
  return changed.every((one, i) => one === all[i]) ? all : changed;
}

/** `whole` with these parts; itself where it has them already. */
function kept<T extends object>(whole: T, parts: Partial<T>): T {
  return (Object.keys(parts) as (keyof T)[]).every((name) => whole[name] === parts[name]) ? whole : { ...whole, ...parts };
}

function mapTable(table: DataTable, change: (text: Text) => Text): DataTable {
  const column = (c: Column): Column => kept(c, { title: mapped(c.title, change), columns: mapped(c.columns, column) });
  return kept(table, {
    ...(table.caption && { caption: change(table.caption) }),
    notes: mapped(table.notes, change),
    columns: mapped(table.columns, column),
    rows: mapped(table.rows, (row) => kept(row, { cells: mapped(row.cells, (cell) => kept(cell, { text: mapped(cell.text, change) })) })),
  });
}

function targetsOf(plan: Plan, tables: ReadonlyMap<string, number>): Targets {
  const targets = new Map<string, string>();
  for (const [name, number] of tables) targets.set(`bang.${name}`, `Bảng ${number}`);
  for (const { name, label } of plan.phuLuc) if (name) targets.set(`phu_luc.${name}`, label);
  addHeadings(plan.noiDung, '', targets);
  return targets;
}

/** "Mục III", and "khoản 2 Mục III" inside it: the capitals of II.V.7. */
function addHeadings(items: readonly Item[], within: string, targets: Map<string, string>): void {
  for (const item of items) {
    if (item.kind === 'section') {
      const said = `Mục ${item.label.replace(/\.$/, '')}`;
      if (item.name) targets.set(`muc.${fold(item.name)}`, said);
      addHeadings(item.items, said, targets);
    } else if (item.kind === 'numbered') {
      const said = `${item.scheme === 'letter' ? 'điểm' : 'khoản'} ${item.label.replace(/[.)]$/, '')} ${within}`.trim();
      if (item.name) targets.set(`muc.${fold(item.name)}`, said);
      addHeadings(item.items, within, targets);
    } else if ('items' in item) addHeadings(item.items, within, targets);
  }
}
