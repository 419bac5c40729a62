import type { Mould } from './mould.js';

/** Every stretch of XML in a package that holds something of the document's own, as docx writes it. */
export interface Moulds {
  readonly document: Mould<'body'>;
  readonly core: Mould<'title' | 'subject' | 'author' | 'created'>;
  readonly app: Mould<'company'>;
  readonly custom: Mould<'digest'>;
  /** By `paragraphKey`. `section` is the end of a section, or nothing. */
  readonly paragraphs: Readonly<Record<string, Mould<ParagraphHole>>>;
  /** By `runKey`. */
  readonly runs: Readonly<Record<string, Mould<'ink' | 'lineBreak' | 'text'>>>;
  /** What goes into a run's hole `ink` to make it red: where it has other properties, and where it has none. */
  readonly red: Readonly<Record<'among' | 'alone', string>>;
  /** What goes into a run's hole `lineBreak` to begin a line. */
  readonly lineBreak: string;
  /** By `keepNext`. */
  readonly rules: Readonly<Record<'true' | 'false', Mould<RuleHole>>>;
  /**
   * The paragraph, as good as invisible, that Word wants between a table and what is no paragraph, and that carries what
   * stands elsewhere on the page.
   */
  readonly joint: Mould<'section' | 'runs'>;
  readonly columns: Mould<'width' | 'description' | 'columns' | 'rows'>;
  readonly column: Mould<'width'>;
  readonly columnsRow: Mould<'cells'>;
  readonly columnsCells: Readonly<Record<CellKind, Mould<'width' | 'blocks'>>>;
  /** `align` is one of Word's words for it; `firstRow` is `true` for a table that begins with header rows. */
  readonly table: Mould<'width' | 'align' | 'firstRow' | 'description' | 'columns' | 'rows'>;
  readonly rows: Readonly<Record<RowKind, Mould<'cells'>>>;
  /** `span`, `merge` and `vertical` are of the moulds below, or nothing. */
  readonly cell: Mould<'width' | 'span' | 'merge' | 'vertical' | 'blocks'>;
  readonly span: Mould<'columns'>;
  /** How a cell is joined with those above and below it. */
  readonly merge: Readonly<Record<'restart' | 'continue', string>>;
  readonly centred: string;
  readonly frames: Readonly<Record<Ink, Mould<FrameHole>>>;
  readonly picture: Mould<PictureHole>;
  readonly notes: NoteMoulds;
  readonly section: Mould<SectionHole>;
  readonly headers: HeaderMoulds;
  readonly package: PackageMoulds;
}

/** Without any line; left of a brace's line; right of it, centred vertically. */
export type CellKind = 'plain' | 'braced' | 'note';
/** Repeats on every page, never broken over two; never broken; broken where the page ends. */
export type RowKind = 'header' | 'whole' | 'splits';
export type Ink = 'black' | 'red';

/** Lengths are in twips. */
export type ParagraphHole = 'style' | 'before' | 'after' | 'inset' | 'runs' | 'section';
export type RuleHole = 'before' | 'after' | 'left' | 'right' | 'section';
export type SectionHole = 'headers' | 'width' | 'height' | 'orientation' | 'top' | 'right' | 'bottom' | 'left' | 'header';
export type FrameHole = 'width' | 'height' | 'align' | 'description' | 'style' | 'runs';
/** Lengths are in EMU, `id` is unique in the package, `relation` is one of the part's. */
export type PictureHole = 'width' | 'height' | 'align' | 'description' | 'id' | 'relation' | 'section';

/** Footnotes: `reference` stands in the text, `mark` begins the note itself. */
export interface NoteMoulds {
  readonly part: Mould<'notes'>;
  readonly note: Mould<'id' | 'paragraphs'>;
  readonly reference: Mould<'id'>;
  readonly mark: string;
}

/** A part in a page's margin. */
export type MarginKind = 'header' | 'footer';

export interface HeaderMoulds {
  readonly parts: Readonly<Record<MarginKind, Mould<'blocks'>>>;
  /** The line with the page number, and the one that stands in its place on a section's first page. */
  readonly numbered: Mould<'runs'>;
  readonly blank: Mould<'runs'>;
  /** A run. Lengths are in points; `id` is unique in the package. */
  readonly watermark: Mould<'id' | 'width' | 'height' | 'text'>;
  /** What a section says of a part in its margins: on which pages it stands (`default`, `first`). */
  readonly references: Readonly<Record<MarginKind, Mould<'pages' | 'relation'>>>;
  /** The relations of the two parts that every package has. */
  readonly shared: Readonly<Record<'default' | 'first', string>>;
}

/** What a part can be to the part that names it. */
export type RelationKind = MarginKind | 'footnotes' | 'image';

/** The two lists of a package that grow with its parts, with what a part adds to them. */
export interface PackageMoulds {
  readonly types: Mould<'more'>;
  /** Of the document, and of any part that has none else. */
  readonly documentRelations: Mould<'more'>;
  readonly relations: Mould<'more'>;
  readonly relation: Readonly<Record<RelationKind, Mould<'id' | 'target'>>>;
  readonly type: Readonly<Record<Exclude<RelationKind, 'image'>, Mould<'part'>>>;
  readonly pngType: string;
}

type Switch = boolean | undefined;

/** Which of a paragraph's properties differ from its style's. */
export const paragraphKey = (keepNext: Switch, before: boolean, after: boolean, inset: boolean): string =>
  `${sign(keepNext)}${before ? 'b' : ''}${after ? 'a' : ''}${inset ? 'i' : ''}`;

/** Which of a run's properties differ from its paragraph's. */
export const runKey = (bold: Switch, italic: Switch, underline: Switch): string => sign(bold) + sign(italic) + sign(underline);

const sign = (value: Switch): string => (value === undefined ? '.' : value ? '+' : '-');
