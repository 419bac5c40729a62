import { RELATIONS, SETTINGS, STYLES, TYPES } from './package.js';
import { FONT, LANGUAGE, NOTE_STYLE } from './styles.js';

/** What docx adds to every package and a plan has no use for, and what only its specimens need. */
const UNUSED = /^word\/(?:_rels\/)?(?:(?:numbering|footnotes|endnotes|comments)\.xml|media\/)/;
const NO_RELATIONSHIPS = /<Relationships[^>]*\/>$/;
const ROOT = /<[A-Za-z][^>]*>/;

/** Marks of what these parts take from a document. */
export const MARK = { company: '⟦company⟧', created: '⟦created⟧' } as const;

/**
 * The package's parts as they are to be shipped: without what is unused, and with what docx has no word for.
 * Throws when docx writes a part in another way than this room was built for.
 */
export function tidy(parts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const kept = [...parts].filter(([name, xml]) => !UNUSED.test(name) && !NO_RELATIONSHIPS.test(xml));
  return new Map(kept.map(([name, xml]) => [name, fewerNamespaces((CHANGES[name] ?? []).reduce(change, xml))]));
}

/** The parts that are others in a document with footnotes, by name. */
export const withNotes = (parts: ReadonlyMap<string, string>): ReadonlyMap<string, string> => new Map([
  [STYLES, change(parts.get(STYLES) ?? '', ['</w:styles>', `${NOTE_STYLE}</w:styles>`])],
  [SETTINGS, change(parts.get(SETTINGS) ?? '', ['<w:compat>', `${SEPARATORS}<w:compat>`])],
]);

/** The notes that are none: the lines between the text and the notes. */
const SEPARATORS = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>';

type Change = readonly [from: string | RegExp, to: string];

const CHANGES: Readonly<Record<string, readonly Change[]>> = {
  [TYPES]: [
    [/<Default [^>]*Extension="(?:png|jpe?g|bmp|gif|svg|odttf)"\/>/g, ''],
    [/<Override [^>]*PartName="\/word\/(?:numbering|footnotes|endnotes)\.xml"\/>/g, ''],
  ],
  [RELATIONS]: [
    [/<Relationship [^>]*Target="(?:(?:numbering|footnotes|endnotes)\.xml|media\/[^"]*)"\/>/g, ''],
    // the next number is the picture's
    [/(?<=Id=")rId10(?="[^>]*Target="fontTable\.xml")/, 'rId9'],
  ],
  'docProps/core.xml': [
    [/(?<=<dcterms:(?:created|modified)[^>]*>)[^<]*/g, MARK.created],
    ['<cp:lastModifiedBy>', `<dc:language>${LANGUAGE}</dc:language><cp:lastModifiedBy>`],
  ],
  'docProps/app.xml': [[/\/>$/, `><Application>kehoach</Application><Company>${MARK.company}</Company></Properties>`]],
  [SETTINGS]: [
    ['<w:displayBackgroundShape/>', '<w:zoom w:percent="100"/>'],
    ['</w:compat>', `</w:compat><w:themeFontLang w:val="${LANGUAGE}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>`],
  ],
  'word/theme/theme1.xml': [[/<a:font script="[^"]*" typeface="[^"]*"\/>/g, '']],
  'word/fontTable.xml': [[/\/>$/, `>${fontEntry()}</w:fonts>`]],
};

function change(xml: string, [from, to]: Change): string {
  const changed = xml.replace(from, to);
  if (changed === xml) throw new Error(`bug: docx wrote no ${String(from)} in ${xml}`);
  return changed;
}

/** What a program without the font goes by when it takes another. */
function fontEntry(): string {
  return `<w:font w:name="${FONT}"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/>`
    + '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>';
}

/** Takes out the dozens of namespaces that docx declares in case. */
export function fewerNamespaces(xml: string): string {
  const root = ROOT.exec(xml)?.[0] ?? '';
  const bare = xml.replaceAll(/ (?:xmlns:[\w-]+|mc:Ignorable)="[^"]*"/g, '');
  const leaner = root
    .replace(/ mc:Ignorable="[^"]*"/, '')
    .replaceAll(/ xmlns:([\w-]+)="[^"]*"/g, (all, prefix: string) => (bare.includes(`${prefix}:`) ? all : ''));
  return xml.replace(root, () => leaner);
}
