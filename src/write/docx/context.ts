import type { Paragraph, StyleId } from '../../layout/model.js';
import type { Moulds } from './moulds.js';
import type { Relations } from './relations.js';

/** What a block needs to become XML, beside itself. */
export interface Context {
  readonly moulds: Moulds;
  /** The styles that the model has. */
  readonly styles: ReadonlySet<StyleId>;
  /** The width that blocks have here, in twips. */
  readonly room: number;
  /** The document's footnotes so far, in the order of their marks; missing where Word allows none. */
  readonly notes: (readonly Paragraph[])[] | undefined;
  /** The document's pictures so far. */
  readonly pictures: Pictures;
  /** Of the part that the block stands in. */
  readonly relations: Relations;
}

/** The pictures of a document, collected while it is written. */
export interface Pictures {
  /** By their hash; `target` is a path from the folder `word/`. */
  readonly files: Map<string, { readonly target: string; readonly png: Uint8Array }>;
  /** How many were drawn, each with its own number from 1. */
  drawn: number;
}

/** `style`, of which the model must know how it looks. */
export function known(style: StyleId, { styles }: Context): StyleId {
  if (!styles.has(style)) throw new Error(`bug: a block in style ${style}, which the model does not have`);
  return style;
}
