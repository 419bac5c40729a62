import {
  BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, UnderlineType, VerticalAlignTable, WidthType,
} from 'docx';
import { pt } from '../../standard/units.js';
import { cast } from './mould.js';
import type { Mould } from './mould.js';
import { paragraphKey, runKey } from './moulds.js';
import type { CellKind, Moulds, ParagraphHole } from './moulds.js';
import { THIN } from './styles.js';
import { eighths } from './units.js';

/** The moulds of what stands in a body. */
export type BlockMoulds = Pick<Moulds, 'paragraphs' | 'runs' | 'rules' | 'joint' | 'table' | 'column' | 'row' | 'cells'>;

/** Marks: stretches of a specimen that will be a value. No specimen has other numbers of six digits. */
const LENGTH = {
  table: 710000, column: 710001, cell: 710002, before: 710003, after: 710004, left: 710005, right: 710006, inset: 710007,
} as const;
const TEXT = '⟦text⟧';
const STYLE = '⟦style⟧';
const SECTION = '⟦section⟧';
const DESCRIPTION = '⟦description⟧';

const SWITCH = [undefined, true, false] as const;
const GIVEN = [false, true] as const;
const PARAGRAPHS = SWITCH.flatMap((keepNext) => GIVEN.flatMap((before) => GIVEN.flatMap((after) => GIVEN.map(
  (inset) => ({ keepNext, before, after, inset }),
))));
const RUNS = SWITCH.flatMap((bold) => SWITCH.flatMap((italic) => SWITCH.map((underline) => ({ bold, italic, underline }))));

const CELLS = ['plain', 'braced', 'note'] as const satisfies readonly CellKind[];

/** One of each block that a body can hold, in docx's own classes, by name. */
export const specimens = (): ReadonlyMap<string, Paragraph | Table> => new Map<string, Paragraph | Table>([
  ...PARAGRAPHS.map((of) => [`paragraph${keyOfParagraph(of)}`, paragraph(of)] as const),
  ...RUNS.map((of) => [`run${keyOfRun(of)}`, new Paragraph({ children: [run(of)] })] as const),
  ['rule-true', rule(true)],
  ['rule-false', rule(false)],
  ['joint', new Paragraph({
    spacing: { before: 0, after: 0, ...THIN.line },
    run: { size: THIN.size },
  })],
  ...CELLS.map((kind) => [`table-${kind}`, table(kind)] as const),
]);

/** The moulds that the specimens' XML gives. */
export function cutMoulds(xmlOf: (name: string) => string): BlockMoulds {
  const tableXml = xmlOf('table-plain');
  const column = element(tableXml, 'w:gridCol');
  const row = element(tableXml, 'w:tr');
  return {
    paragraphs: keyed(PARAGRAPHS, keyOfParagraph, (of, key) => cutParagraph(xmlOf(`paragraph${key}`), of)),
    runs: keyed(RUNS, keyOfRun, (_, key) => cast(element(xmlOf(`run${key}`), 'w:r'), { text: TEXT })),
    rules: { true: cutRule(xmlOf('rule-true')), false: cutRule(xmlOf('rule-false')) },
    joint: cast(withSection(xmlOf('joint')), { section: SECTION }),
    table: cast(described(tableXml), { width: String(LENGTH.table), description: DESCRIPTION, columns: column, rows: row }),
    column: cast(column, { width: String(LENGTH.column) }),
    row: cast(row, { cells: element(row, 'w:tc') }),
    cells: { plain: cutCell(tableXml), braced: cutCell(xmlOf('table-braced')), note: cutCell(xmlOf('table-note')) },
  };
}

type ParagraphKind = (typeof PARAGRAPHS)[number];
type RunKind = (typeof RUNS)[number];

const keyed = <Kind, M>(kinds: readonly Kind[], keyOf: (of: Kind) => string, cut: (of: Kind, key: string) => M): Record<string, M> =>
  Object.fromEntries(kinds.map((of) => [keyOf(of), cut(of, keyOf(of))]));

const keyOfParagraph = ({ keepNext, before, after, inset }: ParagraphKind): string =>
  paragraphKey(keepNext, before, after, inset);
const keyOfRun = ({ bold, italic, underline }: RunKind): string => runKey(bold, italic, underline);

const run = ({ bold, italic, underline }: RunKind): TextRun => new TextRun({
  text: TEXT,
  ...(bold !== undefined && { bold }),
  ...(italic !== undefined && { italics: italic }),
  ...(underline !== undefined && { underline: { type: underline ? UnderlineType.SINGLE : UnderlineType.NONE } }),
});

const paragraph = ({ keepNext, before, after, inset }: ParagraphKind): Paragraph => new Paragraph({
  style: STYLE,
  ...(keepNext !== undefined && { keepNext }),
  ...((before || after) && { spacing: { ...(before && { before: LENGTH.before }), ...(after && { after: LENGTH.after }) } }),
  ...(inset && { indent: { left: LENGTH.inset, right: LENGTH.inset } }),
  children: [new TextRun(TEXT)],
});

const cutParagraph = (xml: string, { before, after, inset }: ParagraphKind): Mould<ParagraphHole> =>
  cast<ParagraphHole>(withSection(xml), {
    style: STYLE,
    runs: element(xml, 'w:r'),
    section: SECTION,
    ...(before && { before: String(LENGTH.before) }),
    ...(after && { after: String(LENGTH.after) }),
    ...(inset && { inset: String(LENGTH.inset) }),
  });

const rule = (keepNext: boolean): Paragraph => new Paragraph({
  style: 'DuongKe',
  keepNext,
  spacing: { before: LENGTH.before, after: LENGTH.after },
  indent: { left: LENGTH.left, right: LENGTH.right, firstLine: 0 },
});

const cutRule = (xml: string): Moulds['rules']['true'] => cast(withSection(xml), {
  before: String(LENGTH.before),
  after: String(LENGTH.after),
  left: String(LENGTH.left),
  right: String(LENGTH.right),
  section: SECTION,
});

function table(kind: CellKind): Table {
  const nil = { style: BorderStyle.NIL };
  const brace = { style: BorderStyle.SINGLE, size: eighths(pt(0.5)), space: 0, color: '000000' };
  const sides = { top: nil, bottom: nil, left: nil, right: nil };
  const cell = new TableCell({
    width: { size: LENGTH.cell, type: WidthType.DXA },
    // the line belongs to both cells beside it, so that no program lets the one's `nil` win
    borders: { ...sides, ...(kind === 'braced' && { right: brace }), ...(kind === 'note' && { left: brace }) },
    ...(kind === 'note' && { verticalAlign: VerticalAlignTable.CENTER }),
    children: [new Paragraph(TEXT)],
  });
  return new Table({
    rows: [new TableRow({ cantSplit: true, children: [cell] })],
    width: { size: LENGTH.table, type: WidthType.DXA },
    columnWidths: [LENGTH.column],
    indent: { size: 0, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { ...sides, insideHorizontal: nil, insideVertical: nil },
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
    tableLook: { firstRow: false, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
  });
}

const cutCell = (tableXml: string): Moulds['cells']['plain'] => {
  const cell = element(tableXml, 'w:tc');
  return cast(cell, { width: String(LENGTH.cell), blocks: element(cell, 'w:p') });
};

/** docx knows no description of a table, what a screen reader says of it; the schema wants it last. */
const described = (xml: string): string =>
  xml.replace('</w:tblPr>', `<w:tblCaption w:val="${DESCRIPTION}"/><w:tblDescription w:val="${DESCRIPTION}"/></w:tblPr>`);

/** A section's end stands in the properties of its last paragraph, after all others. */
const withSection = (xml: string): string => xml.replace('</w:pPr>', `${SECTION}</w:pPr>`);

/** The first element of that name, whole; there is no other of it inside. */
function element(xml: string, name: string): string {
  const found = new RegExp(`<${name}(?: [^>]*)?(?:/>|>.*?</${name}>)`).exec(xml);
  if (!found) throw new Error(`bug: docx wrote no ${name} in ${xml}`);
  return found[0];
}
