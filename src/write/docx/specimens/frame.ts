import {
  AlignmentType, BorderStyle, HeightRule, LineRuleType, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun,
  VerticalAlignTable, WidthType,
} from 'docx';
import { pt } from '../../../standard/units.js';
import { cast } from '../mould.js';
import type { Mould } from '../mould.js';
import type { FrameHole, Ink, Moulds } from '../moulds.js';
import { BLACK, RED } from '../styles.js';
import { eighths, lineUnits } from '../units.js';
import { DESCRIPTION, STYLE, TEXT, described, element } from './cut.js';
import type { Specimens, XmlOf } from './cut.js';

const LENGTH = { width: 710000, height: 710009 } as const;

export const frameSpecimens = (): Specimens => [['frame-black', frame(BLACK)], ['frame-red', frame(RED)]];

export const cutFrames = (xmlOf: XmlOf): Pick<Moulds, 'frames'> => ({
  frames: { black: cutFrame(xmlOf('frame-black')), red: cutFrame(xmlOf('frame-red')) } satisfies Record<Ink, unknown>,
});

/** A table of one cell: the only box whose size every program keeps to, that moves with the text around it. */
function frame(color: string): Table {
  const line = { style: BorderStyle.SINGLE, size: eighths(pt(1)), space: 0, color };
  const cell = new TableCell({
    width: { size: LENGTH.width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [new Paragraph({
      style: STYLE,
      alignment: AlignmentType.CENTER,
      spacing: { before: 0, after: 0, line: lineUnits(1), lineRule: LineRuleType.AUTO },
      indent: { left: 0, right: 0, firstLine: 0 },
      children: [new TextRun(TEXT)],
    })],
  });
  return new Table({
    rows: [new TableRow({ cantSplit: true, height: { value: LENGTH.height, rule: HeightRule.EXACT }, children: [cell] })],
    width: { size: LENGTH.width, type: WidthType.DXA },
    columnWidths: [LENGTH.width],
    alignment: AlignmentType.RIGHT,
    indent: { size: 0, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
    tableLook: { firstRow: false, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
  });
}

/** The table's place is its `w:jc`; its paragraph has one of its own, always centred. */
const cutFrame = (xml: string): Mould<FrameHole> => cast<FrameHole>(
  described(xml).replace('w:jc w:val="right"', `w:jc w:val="${ALIGN}"`),
  {
    width: String(LENGTH.width),
    height: String(LENGTH.height),
    align: ALIGN,
    description: DESCRIPTION,
    style: STYLE,
    runs: element(xml, 'w:r'),
  },
);

const ALIGN = '⟦align⟧';
