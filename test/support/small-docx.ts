import { strToU8, zipSync } from 'fflate';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts beside the document, by the last word of their relation's type, as XML inside the root element. */
export interface MoreParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly endnotes?: string;
  readonly header?: string;
  readonly footer?: string;
}

const ROOTS = { footnotes: 'footnotes', endnotes: 'endnotes', styles: 'styles', numbering: 'numbering', header: 'hdr', footer: 'ftr' } as const;

/**
 * The smallest .docx around `body`, the XML inside w:body, with the footnotes `notes`. A section of `body` names a
 * header and a footer by the relations `header` and `footer`.
 */
export function smallDocx(body: string, notes?: string, more: MoreParts = {}): Uint8Array {
  const parts = Object.entries({ ...(notes && { footnotes: notes }), ...more }) as [keyof typeof ROOTS, string][];
  const relations = (list: string): Uint8Array =>
    strToU8(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`);
  const type = (part: string, name: string): string =>
    `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`;
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `${type('document', 'document.main')}${parts.map(([name]) => type(name, name)).join('')}</Types>`,
    ),
    '_rels/.rels': relations(`<Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/>`),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': relations(
      parts.map(([name]) => `<Relationship Id="${name}" Type="${RELATIONS}/${name}" Target="${name}.xml"/>`).join(''),
    ),
    ...Object.fromEntries(parts.map(([name, xml]) => [`word/${name}.xml`, strToU8(`<w:${ROOTS[name]} ${W}>${xml}</w:${ROOTS[name]}>`)])),
  });
}
