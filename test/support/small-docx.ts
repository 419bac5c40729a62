import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The smallest .docx around `body`, the XML inside w:body, with the footnotes `notes`. */
export function smallDocx(body: string, notes?: string): Uint8Array {
  const relations = (list: string): Uint8Array =>
    strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`);
  const type = (part: string, name: string): string =>
    `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `${type('document', 'document.main')}${notes ? type('footnotes', 'footnotes') : ''}</Types>`,
    ),
    '_rels/.rels': relations(`<Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/>`),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...(notes && {
      'word/_rels/document.xml.rels': relations(`<Relationship Id="rId1" Type="${RELATIONS}/footnotes" Target="footnotes.xml"/>`),
      'word/footnotes.xml': strToU8(`<w:footnotes ${W}>${notes}</w:footnotes>`),
    }),
  });
}
