import type { Frame } from '../../layout/model.js';
import { known } from './context.js';
import type { Context } from './context.js';
import { pour } from './mould.js';
import { runsXml } from './text.js';
import { twips } from './units.js';
import { escapeAttribute } from './xml.js';

/**
 * The frame, its text in the middle both ways: whatever space the paragraph's style has around it, a stamp of 8 mm has no
 * room for it.
 */
export function frameXml({ width, height, align, red, paragraph: { style, runs } }: Frame, context: Context): string {
  const ink = red ? 'red' : 'black';
  return pour(context.moulds.frames[ink], {
    width: twips(width),
    height: twips(height),
    align,
    description: escapeAttribute(runs.map(({ text }) => text).join('')),
    style: known(style, context),
    runs: runsXml(runs, context, ink),
  });
}
