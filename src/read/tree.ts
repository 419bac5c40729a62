import type { Span } from '../diagnostic.js';

/**
 * A YAML document as a clerk typed it: every scalar is text (`05` stays `05`), order is kept, every node knows its
 * place. This is all that the stages after `read` see of YAML.
 */
export type Node = Scalar | List | Mapping | Empty;

/** One step down a tree: a key of a mapping or an index (0-based) of a list. */
export type Path = readonly (string | number)[];

export interface Scalar {
  readonly kind: 'text';
  /** NFC, LF line ends; a block's final line end is not part of it. */
  readonly text: string;
  /** `block` is `|` or `>`, where the text begins on the line after the key. */
  readonly style: 'plain' | 'quoted' | 'block';
  readonly span: Span;
  /**
   * Where `text.slice(from, to)` stands in the file. Exact for one-line plain and quoted text without escapes and for
   * `|` blocks; elsewhere the line it begins on, or the whole scalar.
   */
  place(from: number, to: number): Span;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly span: Span;
}

export interface Entry {
  readonly key: Scalar;
  readonly value: Node;
}

export interface Mapping {
  readonly kind: 'mapping';
  readonly entries: readonly Entry[];
  readonly span: Span;
}

/** A key or a dash with nothing behind it. The span is the place where the value should stand. */
export interface Empty {
  readonly kind: 'empty';
  readonly span: Span;
}

/** One file's text, normalised: UTF-8 without BOM, LF, NFC. `name` is what messages call it. */
export interface SourceText {
  readonly name: string;
  readonly text: string;
}

/** One line of a text. */
export interface Line {
  /** As it stands, without its line end. */
  readonly raw: string;
  /** Trimmed. */
  readonly text: string;
  /** Where `text.slice(from, to)` stands in the file. */
  place(from: number, to: number): Span;
}

/** The lines of a text, blank ones too. */
export type LinesOf = (text: Pick<Scalar, 'text' | 'place'>) => readonly Line[];

/** A read plan: its root and the text that spans point into. */
export interface Tree {
  readonly source: SourceText;
  readonly root: Node;
  /** Of a variation: what no row changes are the same lines each time. */
  readonly lines?: LinesOf;
}
