import type { Mould } from './mould.js';

/** Every stretch of XML in a document that holds something of its own, as docx writes it. */
export interface Moulds {
  readonly document: Mould<'body'>;
  readonly core: Mould<'title' | 'subject' | 'author' | 'created'>;
  readonly app: Mould<'company'>;
  readonly custom: Mould<'digest'>;
  /** By `paragraphKey`. `section` is the end of a section, or nothing. */
  readonly paragraphs: Readonly<Record<string, Mould<ParagraphHole>>>;
  /** By `runKey`. */
  readonly runs: Readonly<Record<string, Mould<'text'>>>;
  /** By `keepNext`. */
  readonly rules: Readonly<Record<'true' | 'false', Mould<RuleHole>>>;
  /** The paragraph, as good as invisible, that Word wants between a table and what is no paragraph. */
  readonly joint: Mould<'section'>;
  readonly table: Mould<'width' | 'description' | 'columns' | 'rows'>;
  readonly column: Mould<'width'>;
  readonly row: Mould<'cells'>;
  readonly cells: Readonly<Record<CellKind, Mould<'width' | 'blocks'>>>;
  readonly section: Mould<SectionHole>;
  /** What a document's first section has in its hole `headers`; the others go on with the same headers. */
  readonly headers: string;
}

/** Without any line; left of a brace's line; right of it, centred vertically. */
export type CellKind = 'plain' | 'braced' | 'note';
/** Lengths are in twips. */
export type ParagraphHole = 'style' | 'before' | 'after' | 'inset' | 'runs' | 'section';
export type RuleHole = 'before' | 'after' | 'left' | 'right' | 'section';
export type SectionHole = 'headers' | 'width' | 'height' | 'orientation' | 'top' | 'right' | 'bottom' | 'left' | 'header';

type Switch = boolean | undefined;

/** Which of a paragraph's properties differ from its style's. */
export const paragraphKey = (keepNext: Switch, before: boolean, after: boolean, inset: boolean): string =>
  `${sign(keepNext)}${before ? 'b' : ''}${after ? 'a' : ''}${inset ? 'i' : ''}`;

/** Which of a run's properties differ from its paragraph's. */
export const runKey = (bold: Switch, italic: Switch, underline: Switch): string => sign(bold) + sign(italic) + sign(underline);

const sign = (value: Switch): string => (value === undefined ? '.' : value ? '+' : '-');
