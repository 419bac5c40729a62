import { Paragraph } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { cast } from '../mould.js';
import type { HeaderMoulds, MarginKind, Moulds } from '../moulds.js';
import { FONT } from '../styles.js';
import { RUNS, TEXT, element, withRuns } from './cut.js';
import type { Specimens, XmlOf } from './cut.js';

const LENGTH = { width: 710011, height: 710012 } as const;
const ID = '⟦id⟧';
const BLOCKS = '⟦blocks⟧';

export const headerSpecimens = (): Specimens => [['watermark', new Paragraph({
  children: [new TextWatermark({ text: TEXT, font: FONT, ...LENGTH })],
})]];

/** What a footer has where a header has the same: their names are all that differs. */
export const asFooter = (xml: string): string => xml.replaceAll('header', 'footer').replaceAll('w:hdr', 'w:ftr');

/**
 * `numbered` and `blank` are the parts that every package has, `section` is the end of a section with references to them.
 */
export function cutHeaders(
  xmlOf: XmlOf, declare: (xml: string) => string, { numbered, blank, section }: Readonly<Record<'numbered' | 'blank' | 'section', string>>,
): Pick<Moulds, 'headers'> {
  const part = numbered.replace(/(?<=<w:hdr[^>]*>).*(?=<\/w:hdr>)/s, BLOCKS);
  const reference = section.match(/<w:headerReference[^>]*>/g) ?? [];
  const relations = reference.map((xml) => /(?<=r:id=")[^"]+/.exec(xml)?.[0] ?? '');
  const [first = '', other = ''] = relations;
  if (!reference[0]?.includes('"default"') || !reference[1]?.includes('"first"')) throw new Error(`bug: docx wrote other headers: ${section}`);
  const referenceTo = (xml: string): HeaderMoulds['references'][MarginKind] => cast(xml, { pages: 'default', relation: first });
  // docx's id is random
  const watermark = declare(element(xmlOf('watermark'), 'w:r').replace(/(?<=id="PowerPlusWaterMarkObject)[^"]+/, ID));
  return {
    headers: {
      parts: { header: cast(part, { blocks: BLOCKS }), footer: cast(asFooter(part), { blocks: BLOCKS }) },
      numbered: cast(withRuns(element(numbered, 'w:p')), { runs: RUNS }),
      blank: cast(withRuns(element(blank, 'w:p')), { runs: RUNS }),
      watermark: cast(watermark, { id: ID, width: String(LENGTH.width), height: String(LENGTH.height), text: TEXT }),
      references: { header: referenceTo(reference[0]), footer: referenceTo(asFooter(reference[0])) },
      shared: { default: first, first: other },
    },
  };
}
