import { Document, Header, NumberFormat, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { mm } from '../../standard/units.js';
import type { Look } from './look.js';
import { cast } from './mould.js';
import type { Moulds, SectionHole } from './moulds.js';
import { specimens } from './specimens.js';
import { FONT, HEADER_STYLE, stylesOf } from './styles.js';
import { twips } from './units.js';

/** What docx makes of a look. */
export interface Template {
  /** The package's parts by name. */
  readonly parts: ReadonlyMap<string, string>;
  /** The XML of each of `specimens()`, by name; throws for any other name. */
  specimen(name: string): string;
}

/** Marks of what the parts take from a document. */
export const PROPERTY = { title: '⟦title⟧', subject: '⟦subject⟧', author: '⟦author⟧', digest: '⟦digest⟧' } as const;
const LENGTH = {
  width: 720001, height: 720002, top: 720003, right: 720004, bottom: 720005, left: 720006, header: 720007,
} as const;

const SEPARATOR = '⟦separator⟧';
const SEPARATOR_XML = `<w:p><w:r><w:t xml:space="preserve">${SEPARATOR}</w:t></w:r></w:p>`;

/** Has docx make a package in the look's styles whose body holds one specimen of everything. */
export async function templateOf(look: Look): Promise<Template> {
  const all = specimens();
  const separator = (): Paragraph => new Paragraph(SEPARATOR);
  const content = [...all.values()].flatMap((specimen) => [separator(), specimen]);
  const packed = await Packer.toBuffer(new Document({
    title: PROPERTY.title,
    subject: PROPERTY.subject,
    creator: PROPERTY.author,
    lastModifiedBy: PROPERTY.author,
    customProperties: [{ name: 'kehoach-digest', value: PROPERTY.digest }],
    theme: { fonts: { headings: FONT, body: FONT } },
    styles: { importedStyles: stylesOf(look) },
    sections: [{ ...section(), children: [...content, separator()] }],
  }));
  const parts = new Map(Object.entries(unzipSync(packed)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const cut = parts.get('word/document.xml')?.split(SEPARATOR_XML).slice(1) ?? [];
  const byName = new Map([...all.keys()].map((name, i) => [name, cut[i]]));
  return {
    parts,
    specimen: (name) => byName.get(name) ?? fail(`no specimen ${name}`),
  };
}

/** The page number stands in every section's header, but not on its first page (I.I.7); each counts from 1 (I.III.1đ). */
const section = () => {
  const { width, height, ...margin } = LENGTH;
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width, height, orientation: PageOrientation.PORTRAIT },
        margin: { ...margin, footer: twips(mm(10)), gutter: 0 },
        pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
      },
    },
    headers: {
      default: new Header({ children: [new Paragraph({ style: HEADER_STYLE, children: [number] })] }),
      first: new Header({ children: [new Paragraph({ style: HEADER_STYLE })] }),
    },
  };
};

/** The moulds of a document's frame: its root and its sections. */
export function cutFrame(document: string): Pick<Moulds, 'document' | 'section' | 'headers'> {
  const body = /(?<=<w:body>).*(?=<\/w:body>)/s.exec(document)?.[0] ?? fail('no body');
  const sectPr = /<w:sectPr>.*<\/w:sectPr>$/s.exec(body)?.[0] ?? fail('no section');
  const headers = sectPr.match(/<w:headerReference[^>]*>/g)?.join('') ?? fail('no headers');
  const lengths = Object.fromEntries(Object.entries(LENGTH).map(([hole, mark]) => [hole, String(mark)]));
  return {
    document: cast(document, { body }),
    section: cast<SectionHole>(sectPr, { ...lengths, headers, orientation: PageOrientation.PORTRAIT }),
    headers,
  };
}

function fail(what: string): never {
  throw new Error(`bug: docx wrote ${what}`);
}
