/** The room `vary`: one plan for many units, each with its own texts. */
export { columnsOf, type Column, type FieldsBelow } from './columns.js';
export { parsePattern, type Pattern } from './file-name.js';
export type { Tools } from './helpers.js';
export { createRestore, plainText } from './literal.js';
export { needsDisguise, overlayOf, type FieldText } from './overlay.js';
export { pathKey, safeText } from './safe-name.js';
export { faultOf, type Row } from './value.js';
export { visible } from './visible.js';
export { createVary, type UsedName, type Vary } from './vary.js';
