import type { Picture } from '../../layout/model.js';
import type { Context } from './context.js';
import { hashOf } from './digest.js';
import { pour } from './mould.js';
import { relate } from './relations.js';
import { emu } from './units.js';
import { escapeAttribute } from './xml.js';

/** The picture in a line of its own. Its bytes go into the package as they are, once for all pictures that are equal. */
export function pictureXml({ png, width, height, align, description }: Picture, context: Context, section: string): string {
  const { moulds, relations, pictures } = context;
  const hash = hashOf(png);
  const file = pictures.files.get(hash) ?? { target: `media/image${pictures.files.size + 1}.png`, png };
  pictures.files.set(hash, file);
  pictures.drawn += 1;
  return pour(moulds.picture, {
    width: emu(width),
    height: emu(height),
    align,
    description: escapeAttribute(description),
    id: pictures.drawn,
    relation: relate(relations, 'image', file.target),
    section,
  });
}
