import type { Page } from '../../layout/model.js';
import { measure } from '../../standard/measure.js';
import { pt } from '../../standard/units.js';
import { pour } from './mould.js';
import type { HeaderMoulds } from './moulds.js';
import { points } from './units.js';
import { escapeAttribute } from './xml.js';

/** Height of a line with the accents of its capitals, in its letters' size. */
const LINE = 1.15;

/**
 * A run that draws `text` from corner to corner of the page's text block, behind all that is there, with `id` its number
 * in the package. Text in a slope of 45° takes as much room in each direction as its width and height together, by √2.
 */
export function watermarkXml(text: string, { width, height, top, right, bottom, left }: Page, id: number, moulds: HeaderMoulds): string {
  const room = Math.min(width - left - right, height - top - bottom) * Math.SQRT2;
  const shape = measure(text, {}, pt(1));
  const size = room / (shape + LINE);
  return pour(moulds.watermark, {
    id, width: points(pt(shape * size)), height: points(pt(LINE * size)), text: escapeAttribute(text),
  });
}
