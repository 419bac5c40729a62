import { AlignmentType, ImageRun, Paragraph } from 'docx';
import { cast } from '../mould.js';
import type { Moulds, PictureHole } from '../moulds.js';
import { DESCRIPTION, SECTION, withSection } from './cut.js';
import type { Specimens, XmlOf } from './cut.js';

/** docx takes pixels and gives EMU. */
const PIXELS = { width: 71_010, height: 71_020 } as const;
const EMU = 9525;
const NAME = '⟦picture⟧';

export const pictureSpecimens = (): Specimens => [['picture', new Paragraph({
  alignment: AlignmentType.CENTER,
  children: [new ImageRun({
    type: 'png',
    data: new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    transformation: PIXELS,
    altText: { name: NAME, description: DESCRIPTION },
  })],
})]];

/** docx counts pictures and parts by itself: what it wrote for their numbers becomes a hole. */
export function cutPicture(xmlOf: XmlOf, declare: (xml: string) => string): Pick<Moulds, 'picture'> {
  const xml = withSection(xmlOf('picture'));
  const id = / id="\d+" name="/.exec(xml)?.[0];
  const relation = /(?<=r:embed=")[^"]+/.exec(xml)?.[0];
  if (!id || !relation) throw new Error(`bug: docx wrote another picture: ${xml}`);
  const marked = declare(xml.replace(id, ` id="${ID}" name="`).replace(`"${NAME}"`, `"Picture ${ID}"`));
  return {
    picture: cast<PictureHole>(marked, {
      width: String(PIXELS.width * EMU),
      height: String(PIXELS.height * EMU),
      align: AlignmentType.CENTER,
      description: DESCRIPTION,
      id: ID,
      relation,
      section: SECTION,
    }),
  };
}

const ID = '⟦id⟧';
