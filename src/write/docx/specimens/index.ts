import type { Moulds } from '../moulds.js';
import { columnsSpecimens, cutColumns } from './columns.js';
import type { Specimens, XmlOf } from './cut.js';
import { cutFrames, frameSpecimens } from './frame.js';
import { headerSpecimens } from './headers.js';
import { noteSpecimens } from './notes.js';
import { cutPicture, pictureSpecimens } from './picture.js';
import { cutTable, tableSpecimens } from './table.js';
import { cutText, textSpecimens } from './text.js';

/** The moulds of what stands in a body. */
export type BlockMoulds = Pick<
  Moulds,
  | 'paragraphs' | 'runs' | 'red' | 'lineBreak' | 'rules' | 'joint' | 'columns' | 'column' | 'columnsRow' | 'columnsCells'
  | 'table' | 'rows' | 'cell' | 'span' | 'merge' | 'centred' | 'frames' | 'picture'
>;

/** One of everything that a part can hold. */
export const specimens = (): Specimens => [
  ...textSpecimens(), ...columnsSpecimens(), ...tableSpecimens(), ...frameSpecimens(), ...pictureSpecimens(), ...noteSpecimens(),
  ...headerSpecimens(),
];

/** The moulds that the specimens' XML gives. `declare` gives an element the namespaces that no part's root has. */
export const cutBlocks = (xmlOf: XmlOf, declare: (xml: string) => string): BlockMoulds => ({
  ...cutText(xmlOf), ...cutColumns(xmlOf), ...cutTable(xmlOf), ...cutFrames(xmlOf), ...cutPicture(xmlOf, declare),
});
