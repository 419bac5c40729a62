import {
  AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, VerticalMergeType, WidthType,
} from 'docx';
import { mm } from '../../../standard/units.js';
import { cast } from '../mould.js';
import type { Mould } from '../mould.js';
import type { Moulds, RowKind } from '../moulds.js';
import { HAIRLINE } from '../styles.js';
import { twips } from '../units.js';
import { DESCRIPTION, TEXT, described, element } from './cut.js';
import type { Specimens, XmlOf } from './cut.js';

const LENGTH = { table: 710000, column: 710001, cell: 710002 } as const;
const SPAN = 7;

/** White space left and right of a cell's text. */
const MARGIN = twips(mm(1.5));

/** One row of each kind. Their cells differ too: each has all properties that a cell can have. */
export const tableSpecimens = (): Specimens => [['table', new Table({
  rows: [
    row('header', VerticalMergeType.RESTART),
    row('whole', VerticalMergeType.CONTINUE),
    row('splits', VerticalMergeType.CONTINUE),
  ],
  width: { size: LENGTH.table, type: WidthType.DXA },
  columnWidths: [LENGTH.column],
  alignment: AlignmentType.RIGHT,
  indent: { size: 0, type: WidthType.DXA },
  layout: TableLayoutType.FIXED,
  borders: {
    top: HAIRLINE, bottom: HAIRLINE, left: HAIRLINE, right: HAIRLINE, insideHorizontal: HAIRLINE, insideVertical: HAIRLINE,
  },
  margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: MARGIN, right: MARGIN },
  tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
})]];

const row = (kind: RowKind, verticalMerge: (typeof VerticalMergeType)[keyof typeof VerticalMergeType]): TableRow => new TableRow({
  ...(kind !== 'splits' && { cantSplit: true }),
  ...(kind === 'header' && { tableHeader: true }),
  children: [new TableCell({
    width: { size: LENGTH.cell, type: WidthType.DXA },
    columnSpan: SPAN,
    verticalMerge,
    verticalAlign: VerticalAlignTable.CENTER,
    children: [new Paragraph(TEXT)],
  })],
});

export function cutTable(xmlOf: XmlOf): Pick<Moulds, 'table' | 'rows' | 'cell' | 'span' | 'merge' | 'centred'> {
  const xml = xmlOf('table');
  const [header = '', whole = '', splits = ''] = xml.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
  const cell = element(header, 'w:tc');
  const span = element(cell, 'w:gridSpan');
  const merge = { restart: element(cell, 'w:vMerge'), continue: element(whole, 'w:vMerge') };
  const centred = element(cell, 'w:vAlign');
  return {
    table: cast(marked(described(xml)), {
      width: String(LENGTH.table),
      align: ALIGN,
      firstRow: FIRST_ROW,
      description: DESCRIPTION,
      columns: element(xml, 'w:gridCol'),
      rows: header + whole + splits,
    }),
    rows: { header: cutRow(header), whole: cutRow(whole), splits: cutRow(splits) },
    cell: cast(cell, { width: String(LENGTH.cell), span, merge: merge.restart, vertical: centred, blocks: element(cell, 'w:p') }),
    span: cast(span, { columns: String(SPAN) }),
    merge,
    centred,
  };
}

const ALIGN = '⟦align⟧';
const FIRST_ROW = '⟦first row⟧';

/** What has no value that stands nowhere else. */
const marked = (xml: string): string =>
  xml.replace('w:jc w:val="right"', `w:jc w:val="${ALIGN}"`).replace('w:firstRow="true"', `w:firstRow="${FIRST_ROW}"`);

const cutRow = (xml: string): Mould<'cells'> => cast(xml, { cells: element(xml, 'w:tc') });
