import { Document, Header, NumberFormat, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { mm } from '../../standard/units.js';
import type { Look } from './look.js';
import { cast } from './mould.js';
import type { Moulds, SectionHole } from './moulds.js';
import { DOCUMENT } from './package.js';
import { specimens } from './specimens/index.js';
import { noteBodies } from './specimens/notes.js';
import { FONT, HEADER_STYLE, stylesOf } from './styles.js';
import { twips } from './units.js';

/** What docx makes of a look. */
export interface Template {
  /** The package's parts by name, the document without specimens. */
  readonly parts: ReadonlyMap<string, string>;
  /** The XML of each of `specimens()`, by name; throws for any other name. */
  specimen(name: string): string;
  /** XML whose drawings say themselves what their prefixes mean, so that they can stand in any part. */
  declare(xml: string): string;
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
  const content = all.flatMap(([, specimen]) => [separator(), specimen]);
  const packed = await Packer.toBuffer(new Document({
    title: PROPERTY.title,
    subject: PROPERTY.subject,
    creator: PROPERTY.author,
    lastModifiedBy: PROPERTY.author,
    customProperties: [{ name: 'kehoach-digest', value: PROPERTY.digest }],
    theme: { fonts: { headings: FONT, body: FONT } },
    styles: { importedStyles: stylesOf(look) },
    footnotes: noteBodies(),
    sections: [{ ...section(), children: [...content, separator()] }],
  }));
  const parts = new Map(Object.entries(unzipSync(packed)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const [start = '', ...cut] = parts.get(DOCUMENT)?.split(SEPARATOR_XML) ?? [];
  parts.set(DOCUMENT, start + (cut.at(-1) ?? ''));
  const byName = new Map(all.map(([name], i) => [name, cut[i]]));
  return {
    parts,
    specimen: (name) => byName.get(name) ?? fail(`no specimen ${name}`),
    declare: (xml) => declare(xml, start),
  };
}

/** `xml` with the namespaces that `root` declares and `xml` uses, on the elements that hold a drawing. */
function declare(xml: string, root: string): string {
  const used = new Set([...xml.matchAll(/[<\s](\w+):\w+/g)].map(([, prefix]) => prefix));
  const namespaces = [...root.matchAll(/ xmlns:(\w+)="[^"]*"/g)]
    .filter(([, prefix]) => prefix !== 'w' && used.has(prefix) && !xml.includes(`xmlns:${prefix}=`))
    .map(([namespace]) => namespace)
    .join('');
  return xml.replace(/<w:(?:drawing|pict)(?=>)/g, (tag) => tag + namespaces);
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

/** The moulds of a document's frame, its root and its sections, and the end of a section with its headers. */
export function cutFrame(document: string): { readonly moulds: Pick<Moulds, 'document' | 'section'>; readonly section: string } {
  const body = /(?<=<w:body>).*(?=<\/w:body>)/s.exec(document)?.[0] ?? fail('no body');
  const section = /<w:sectPr>.*<\/w:sectPr>$/s.exec(body)?.[0] ?? fail('no section');
  const headers = section.match(/<w:headerReference[^>]*>/g)?.join('') ?? fail('no headers');
  const lengths = Object.fromEntries(Object.entries(LENGTH).map(([hole, mark]) => [hole, String(mark)]));
  return {
    moulds: {
      document: cast(document, { body }),
      section: cast<SectionHole>(section, { ...lengths, headers, orientation: PageOrientation.PORTRAIT }),
    },
    section,
  };
}

function fail(what: string): never {
  throw new Error(`bug: docx wrote ${what}`);
}
