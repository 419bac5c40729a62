/**
 * XML as docx writes it, cut where values go: `literals[0]`, value of `holes[0]`, `literals[1]`, … Plain data, so that
 * moulds can be made before the program is shipped.
 */
export interface Mould<Hole extends string> {
  readonly literals: readonly string[];
  readonly holes: readonly Hole[];
}

/**
 * Cuts `xml` at every occurrence of each hole's mark, a stretch of XML that stands where the value will go.
 * Throws when a mark is missing: then docx writes other XML than this room was built for.
 */
export function cast<Hole extends string>(xml: string, marks: Readonly<Partial<Record<Hole, string>>>): Mould<Hole> {
  const holeOf = new Map((Object.entries(marks) as [Hole, string][]).map(([hole, mark]) => [mark, hole]));
  const pieces = xml.split(new RegExp(`(${[...holeOf.keys()].map(literally).join('|')})`));
  const holes = pieces.filter((_, i) => i % 2 === 1).map((mark) => holeOf.get(mark) as Hole);
  for (const [mark, hole] of holeOf) {
    if (!holes.includes(hole)) throw new Error(`bug: docx wrote no ${mark} for ${hole} in ${xml}`);
  }
  return { literals: pieces.filter((_, i) => i % 2 === 0), holes };
}

/** The mould's XML with `values`, already escaped, in its holes. */
export function pour<Hole extends string>(mould: Mould<Hole>, values: Readonly<Record<Hole, string | number>>): string {
  const { literals, holes } = mould;
  let xml = literals[0] as string;
  for (let i = 0; i < holes.length; i++) xml += String(values[holes[i] as Hole]) + (literals[i + 1] as string);
  return xml;
}

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
