import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from 'docx';
import { cast } from '../mould.js';
import type { CellKind, Moulds } from '../moulds.js';
import { HAIRLINE } from '../styles.js';
import { DESCRIPTION, TEXT, described, element } from './cut.js';
import type { Specimens, XmlOf } from './cut.js';

const LENGTH = { table: 710000, column: 710001, cell: 710002 } as const;

/** Between the brace's line and the note. */
const BESIDE_BRACE = 60;
const CELLS = ['plain', 'braced', 'note'] as const satisfies readonly CellKind[];

export const columnsSpecimens = (): Specimens => CELLS.map((kind) => [`columns-${kind}`, columns(kind)] as const);

export function cutColumns(xmlOf: XmlOf): Pick<Moulds, 'columns' | 'column' | 'columnsRow' | 'columnsCells'> {
  const xml = xmlOf('columns-plain');
  const column = element(xml, 'w:gridCol');
  const row = element(xml, 'w:tr');
  return {
    columns: cast(described(xml), { width: String(LENGTH.table), description: DESCRIPTION, columns: column, rows: row }),
    column: cast(column, { width: String(LENGTH.column) }),
    columnsRow: cast(row, { cells: element(row, 'w:tc') }),
    columnsCells: { plain: cutCell(xml), braced: cutCell(xmlOf('columns-braced')), note: cutCell(xmlOf('columns-note')) },
  };
}

function columns(kind: CellKind): Table {
  const nil = { style: BorderStyle.NIL };
  const sides = { top: nil, bottom: nil, left: nil, right: nil };
  const cell = new TableCell({
    width: { size: LENGTH.cell, type: WidthType.DXA },
    // the line belongs to both cells beside it, so that no program lets the one's `nil` win
    borders: { ...sides, ...(kind === 'braced' && { right: HAIRLINE }), ...(kind === 'note' && { left: HAIRLINE }) },
    ...(kind === 'note' && { verticalAlign: VerticalAlignTable.CENTER, margins: { marginUnitType: WidthType.DXA, left: BESIDE_BRACE } }),
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

const cutCell = (xml: string): Moulds['columnsCells']['plain'] => {
  const cell = element(xml, 'w:tc');
  return cast(cell, { width: String(LENGTH.cell), blocks: element(cell, 'w:p') });
};
