import { diagnostic, type Diagnostic, type Result } from '../../diagnostic.js';
import { fold } from '../../standard/fold.js';
import { decode } from '../decode.js';
import { latin1 } from '../encoding.js';
import { parse } from '../parse.js';
import type { Mapping } from '../tree.js';
import type { NamedBytes } from './list.js';
import { inheritsIn, keysOf, rowOf, titlesOf } from './records.js';
import type { DataRow, RowTable } from './table.js';

/** The key of a unit's file under which its texts for `{{…}}` stand; all else in it is laid over the plan. */
const DATA = 'du_lieu';
/** What every unit has: the name of its file, without the ending. */
export const STEM = 'ten_tep';

interface Unit {
  readonly overlay?: Mapping;
  readonly data?: Mapping;
  readonly faults: readonly Diagnostic[];
}

/** One row for each unit's file, in the order of their names. A file is read when its row is asked for. */
export function readOverlays(files: readonly NamedBytes[]): Result<RowTable> {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const sources = new Map<string, string>();
  const unitOf = (file: NamedBytes): Unit => readUnit(file, sources);
  // To know all names, every file must be read; where none gives any, there is no need. Of each only its texts are kept.
  const given = sorted.some(({ bytes }) => latin1(bytes).includes(DATA));
  const texts = given ? sorted.map((file) => textsIn(unitOf(file).data)) : [];
  const names = titlesOf(texts.map((record) => [...record.keys()]));
  const row = (index: number): DataRow => {
    const file = sorted[index];
    if (!file) throw new Error(`bug: no row at ${index}`);
    let read: (Unit & Pick<DataRow, 'spans'>) | undefined;
    const unit = (): NonNullable<typeof read> => (read ??= withData(unitOf(file), index + 1, names));
    return {
      number: index + 1,
      cells: [stemOf(file.name), ...names.map((name) => texts[index]?.get(name) ?? '')],
      content: file.bytes,
      get spans() { return [undefined, ...unit().spans ?? []]; },
      get overlay() { return unit().overlay ?? EMPTY; },
      get faults() { return unit().faults; },
    };
  };
  return { value: { titles: [STEM, ...names], length: sorted.length, overlays: true, row, sources }, diagnostics: [] };
}

/** The unit with what is wrong with its texts, and where they stand. */
function withData(unit: Unit, number: number, names: readonly string[]): Unit & Pick<DataRow, 'spans'> {
  if (!unit.data) return unit;
  const { spans, faults = [] } = rowOf(unit.data, number, names);
  return { ...unit, ...(spans && { spans }), faults: [...unit.faults, ...faults] };
}

function textsIn(data: Mapping | undefined): ReadonlyMap<string, string> {
  const names = data ? titlesOf([keysOf(data)]) : [];
  const cells = data ? rowOf(data, 0, names).cells : [];
  return new Map(names.map((name, i) => [name, cells[i] ?? '']));
}

const EMPTY: Mapping = { kind: 'mapping', entries: [], span: { file: '', start: 0, end: 0 } };

function readUnit({ name, bytes }: NamedBytes, sources: Map<string, string>): Unit {
  const source = decode(name, bytes);
  if (source.value) sources.set(name, source.value.text);
  const tree = source.value ? parse(source.value) : { diagnostics: [] };
  const faults = [...source.diagnostics, ...tree.diagnostics];
  const root = tree.value?.root;
  if (!root) return { faults };
  if (root.kind !== 'mapping') return { faults: [...faults, diagnostic('rows.overlay-kind', 'error', { found: root.kind }, root.span)] };
  const data = root.entries.find(({ key }) => key.text === DATA)?.value;
  const wrong = data && data.kind !== 'mapping' && data.kind !== 'empty' ? [diagnostic('rows.overlay-kind', 'error', { found: data.kind }, data.span)] : [];
  return {
    overlay: { ...root, entries: root.entries.filter(({ key }) => key.text !== DATA) },
    ...(data?.kind === 'mapping' && { data }),
    faults: [...faults, ...wrong, ...inheritsIn(root)],
  };
}

/** `xa-a` of `don-vi/xa-a.yaml`. */
function stemOf(name: string): string {
  return (name.split(/[/\\]/).at(-1) ?? name).replace(/(?<=.)\.ya?ml$/i, '').normalize('NFC');
}

/** Whether a column of this name is the unit's own, which nobody typed. */
export const isStem = (title: string): boolean => fold(title) === STEM;
