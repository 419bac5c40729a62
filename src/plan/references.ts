import { append, diagnostic, type Diagnostic } from '../diagnostic.js';
import { fold, nearest } from '../standard/fold.js';
import type { Annex, Inline, Item, Plan, Reference, Text } from './plan.js';
import type { Column, DataTable } from './table/table.js';

/** What can be referred to: the text that stands for it, by `muc.kinh_phi` and the like. */
type Targets = ReadonlyMap<string, string>;

/**
 * The plan with every reference in its texts replaced by what it names ("Phụ lục I", "Mục III"), so that they follow when
 * things move. A name that nothing has is an error with the nearest one; an annex that no text points to is a warning.
 */
export function resolveReferences(plan: Plan, tables: ReadonlyMap<string, number>): { plan: Plan; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const used = new Set<string>();
  const targets = targetsOf(plan, tables);
  const lookUp = ({ kind, name, span }: Reference): string => {
    const text = targets.get(`${kind}.${name}`);
    if (text !== undefined) used.add(`${kind}.${name}`);
    else {
      const known = [...targets.keys()];
      const near = nearest(`${kind}.${name}`, known);
      diagnostics.push(diagnostic('plan.unknown-reference', 'error', { name: `${kind}.${name}`, ...(near && { nearest: near }), known }, span));
    }
    return text ?? '';
  };
  // Only where there are annexes is it asked what the text says of them.
  const listens = plan.phuLuc.length > 0;
  let words = '';
  const text = (t: Text): Text => {
    if (!listens && !t.runs.some((run) => run.reference ?? run.note)) return t;
    const runs = t.runs.map((run): Inline => {
      const { reference, note, ...rest } = run;
      const said = reference ? lookUp(reference) : run.text;
      words += reference ? ' ' : said;
      return { ...rest, text: said, ...(note && { note: text(note) }) };
    });
    words += '\n';
    return t.runs.some((run) => run.reference ?? run.note) ? { ...t, runs } : t;
  };
  const resolved: Plan = {
    ...plan,
    boiCanh: plan.boiCanh.map(text),
    canCu: plan.canCu.map(text),
    moDau: plan.moDau.map(text),
    noiDung: mapTexts(plan.noiDung, text),
    ketThuc: plan.ketThuc.map(text),
  };
  // What an annex says of itself does not point to it.
  const said = words;
  const pointed = new Set(used);
  const phuLuc = plan.phuLuc.map((annex) => ({ ...annex, title: text(annex.title), items: mapTexts(annex.items, text) }));
  append(diagnostics, unreferred(plan.phuLuc, pointed, said), missing(plan, said));
  return { plan: { ...resolved, phuLuc }, diagnostics };
}

/** "Phụ lục III" of this very plan where it has two; those of other documents are named with them. */
function missing({ phuLuc, coQuan }: Plan, said: string): Diagnostic[] {
  if (phuLuc.length === 0) return [];
  const known = new Set(phuLuc.map(({ label }) => label.toLowerCase()));
  const found = [...said.matchAll(/Phụ lục ([IVXLC]+)(?![\p{L}\d])(?!\s*(?:của|ban hành|kèm theo (?!kế hoạch này)|thuộc)|[^.;\n]{0,40}(?:Nghị định|Thông tư|Quyết định|Luật|Công văn))/giu)];
  const labels = new Set(found.map(([, roman]) => `Phụ lục ${roman ?? ''}`).filter((label) => !known.has(label.toLowerCase())));
  return [...labels].map((label) => diagnostic('plan.annex-missing', 'warning', { label }, coQuan[0].span));
}

function unreferred(annexes: readonly Annex[], used: ReadonlySet<string>, words: string): Diagnostic[] {
  return annexes
    .filter(({ name, label }) => !(name && used.has(`phu_luc.${name}`)) && !new RegExp(`${label}(?![IVXLC])`, 'iu').test(words))
    .map(({ label, span }) => diagnostic('plan.annex-unreferred', 'warning', { label }, span));
}

/** Items with `change` done to every text in them. */
function mapTexts(items: readonly Item[], change: (text: Text) => Text): Item[] {
  return items.map((item): Item => {
    switch (item.kind) {
      case 'banner':
        return { ...item, lines: item.lines.map(change) };
      case 'table':
        return { ...item, table: mapTable(item.table, change) };
      case 'para':
        return { ...item, text: change(item.text) };
      case 'bullet':
        return { ...item, text: change(item.text), items: mapTexts(item.items, change) };
      case 'part':
        return { ...item, ...(item.title && { title: change(item.title) }), items: mapTexts(item.items, change) };
      case 'section':
        return { ...item, title: change(item.title), items: mapTexts(item.items, change) };
      case 'numbered':
        return {
          ...item, ...(item.title && { title: change(item.title) }), ...(item.text && { text: change(item.text) }),
          items: mapTexts(item.items, change),
        };
    }
  });
}

function mapTable(table: DataTable, change: (text: Text) => Text): DataTable {
  const column = (c: Column): Column => ({ ...c, title: c.title.map(change), columns: c.columns.map(column) });
  return {
    ...table,
    ...(table.caption && { caption: change(table.caption) }),
    notes: table.notes.map(change),
    columns: table.columns.map(column),
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, text: cell.text.map(change) })) })),
  };
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
