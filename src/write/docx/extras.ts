import type { Written } from './document.js';
import { pour } from './mould.js';
import type { PackageMoulds } from './moulds.js';
import { FOOTNOTES, RELATIONS, TYPES } from './package.js';
import { relate } from './relations.js';
import type { Relations } from './relations.js';

/** A part that only some documents have: XML, or bytes that are compressed already. */
export type Extra = readonly [name: string, content: string | Uint8Array];

/**
 * The parts that the text asks for beside the document itself, in their order in the package, and the package's lists
 * with them in. Nothing for a text that every package has room for.
 */
export function extrasOf({ relations, margins, notes, pictures }: Written, moulds: PackageMoulds): readonly Extra[] {
  if (notes !== undefined) relate(relations, 'footnotes', inWord(FOOTNOTES));
  if (relations.size === 0 && margins.length === 0) return [];
  const types = [
    ...(pictures.size > 0 ? [moulds.pngType] : []),
    ...margins.map(({ kind, target }) => pour(moulds.type[kind], { part: `word/${target}` })),
    ...(notes === undefined ? [] : [pour(moulds.type.footnotes, { part: FOOTNOTES })]),
  ];
  return [
    [TYPES, pour(moulds.types, { more: types.join('') })],
    [RELATIONS, pour(moulds.documentRelations, { more: relationsXml(relations, moulds) })],
    ...margins.flatMap(({ target, xml, relations: own }): Extra[] => [
      [`word/${target}`, xml],
      ...(own.size > 0 ? [[`word/_rels/${target}.rels`, pour(moulds.relations, { more: relationsXml(own, moulds) })] as const] : []),
    ]),
    ...(notes === undefined ? [] : [[FOOTNOTES, notes] as const]),
    ...[...pictures.values()].map(({ target, png }): Extra => [`word/${target}`, png]),
  ];
}

const relationsXml = (relations: Relations, moulds: PackageMoulds): string =>
  [...relations].map(([target, { kind, id }]) => pour(moulds.relation[kind], { id, target })).join('');

const inWord = (part: string): string => part.replace('word/', '');
