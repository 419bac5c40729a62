import type { Paragraph, Table } from 'docx';

/** Blocks in docx's own classes, by a name that no other specimen has. */
export type Specimens = readonly (readonly [name: string, block: Paragraph | Table])[];
/** The XML of the specimen of that name. */
export type XmlOf = (name: string) => string;

/** Marks: stretches of a specimen that will be a value. No specimen has other numbers of six digits or more. */
export const TEXT = '⟦text⟧';
export const STYLE = '⟦style⟧';
export const DESCRIPTION = '⟦description⟧';
export const SECTION = '⟦section⟧';
export const RUNS = '⟦runs⟧';

/** A specimen of each kind, by key, cut. */
export const keyed = <Kind, M>(kinds: readonly Kind[], keyOf: (of: Kind) => string, cut: (of: Kind, key: string) => M): Record<string, M> =>
  Object.fromEntries(kinds.map((of) => [keyOf(of), cut(of, keyOf(of))]));

/** docx knows no description of a table, what a screen reader says of it; the schema wants it last. */
export const described = (xml: string): string =>
  xml.replace('</w:tblPr>', `<w:tblCaption w:val="${DESCRIPTION}"/><w:tblDescription w:val="${DESCRIPTION}"/></w:tblPr>`);

/** A section's end stands in the properties of its last paragraph, after all others. */
export const withSection = (xml: string): string => xml.replace('</w:pPr>', `${SECTION}</w:pPr>`);

/** Room for runs behind what the paragraph has. */
export const withRuns = (xml: string): string => xml.replace('</w:p>', `${RUNS}</w:p>`);

/** The first element of that name, whole; there is no other of it inside. */
export function element(xml: string, name: string): string {
  const found = new RegExp(`<${name}(?: [^>]*)?(?:/>|>.*?</${name}>)`).exec(xml);
  if (!found) throw new Error(`bug: docx wrote no ${name} in ${xml}`);
  return found[0];
}
