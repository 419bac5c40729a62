import { cast } from '../mould.js';
import type { Mould } from '../mould.js';
import type { Moulds } from '../moulds.js';
import { asFooter } from './headers.js';

const MORE = '⟦more⟧';

/** The lists of a package as docx writes them: `types` and `relations` whole, `kept` those of what every package has. */
export interface Lists {
  readonly types: string;
  readonly relations: string;
  readonly kept: { readonly types: string; readonly relations: string };
}

/** The moulds of what a part adds to the package's lists, from what docx added for a part of that kind. */
export function cutPackage({ types, relations, kept }: Lists): Pick<Moulds, 'package'> {
  const type = (part: string): Mould<'part'> => cast(found(types, `<Override [^>]*PartName="/word/${part}"/>`), { part: `word/${part}` });
  const relation = (target: string): Mould<'id' | 'target'> => {
    const xml = found(relations, `<Relationship [^>]*Target="${target}"/>`);
    return cast(xml, { id: found(xml, '(?<=Id=")[^"]+'), target: found(xml, '(?<=Target=")[^"]+') });
  };
  const header = { type: type('header1.xml'), relation: relation('header1.xml') };
  return {
    package: {
      types: cast(kept.types.replace('</Types>', `${MORE}</Types>`), { more: MORE }),
      documentRelations: cast(kept.relations.replace('</Relationships>', `${MORE}</Relationships>`), { more: MORE }),
      relations: cast(relations.replace(/(?<=<Relationships[^>]*>).*(?=<\/Relationships>)/s, MORE), { more: MORE }),
      relation: {
        header: header.relation,
        footer: footer(header.relation),
        footnotes: relation('footnotes.xml'),
        image: relation('media/[^"]*'),
      },
      type: { header: header.type, footer: footer(header.type), footnotes: type('footnotes.xml') },
      pngType: found(types, '<Default [^>]*Extension="png"/>'),
    },
  };
}

const footer = <Hole extends string>({ literals, holes }: Mould<Hole>): Mould<Hole> => ({ literals: literals.map(asFooter), holes });

function found(xml: string, pattern: string): string {
  const match = new RegExp(pattern).exec(xml)?.[0];
  if (match === undefined) throw new Error(`bug: docx wrote no ${pattern} in ${xml}`);
  return match;
}
