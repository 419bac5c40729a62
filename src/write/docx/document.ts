import type { Block, DocumentModel, Page } from '../../layout/model.js';
import { blocksXml } from './blocks.js';
import type { Context, Pictures } from './context.js';
import { createMargins } from './margins.js';
import type { MarginPart } from './margins.js';
import { pour } from './mould.js';
import type { Moulds } from './moulds.js';
import { notesXml } from './notes.js';
import type { Relations } from './relations.js';
import { twips } from './units.js';

/** What the model's text becomes. */
export interface Written {
  /** word/document.xml in pieces, some of them in UTF-8 already. */
  readonly document: readonly Piece[];
  readonly relations: Relations;
  readonly margins: readonly MarginPart[];
  /** word/footnotes.xml, when there are any. */
  readonly notes: string | undefined;
  readonly pictures: Pictures['files'];
}

/** A piece of XML; bytes are UTF-8. */
export type Piece = string | Uint8Array;

/** Gives the blocks of a section as XML, with the end of the section in the last of them, or nothing. */
export type BlocksWriter = (blocks: readonly Block[], context: Context, section: string) => readonly Piece[];

/** `write` writes what stands in a section's own width. */
export function writeText({ sections, styles }: DocumentModel, moulds: Moulds, write: BlocksWriter = inOnePiece): Written {
  const margins: MarginPart[] = [];
  const notes: Context['notes'] = [];
  const context: Context = {
    moulds, styles: new Set(styles.map(({ id }) => id)), room: 0, notes, pictures: { files: new Map(), drawn: 0 }, relations: new Map(),
  };
  const headersOf = createMargins(context, margins);
  const body = sections.flatMap((section, i) => {
    const { page, blocks } = section;
    const inside = { ...context, room: twips(page.width) - twips(page.left) - twips(page.right) };
    const end = sectionXml(page, headersOf(section), moulds);
    // every section but the last ends inside its last paragraph
    return i < sections.length - 1 ? write(blocks, inside, end) : [...write(blocks, inside, ''), end];
  });
  const [head = '', tail = ''] = pour(moulds.document, { body: BODY }).split(BODY);
  return {
    document: [head, ...body, tail],
    relations: context.relations,
    margins,
    notes: notes.length > 0 ? notesXml(context) : undefined,
    pictures: context.pictures.files,
  };
}

const inOnePiece: BlocksWriter = (...of) => [blocksXml(...of)];

/** No XML has it. */
const BODY = '\0';

function sectionXml({ width, height, top, right, bottom, left, header }: Page, headers: string, { section }: Moulds): string {
  return pour(section, {
    headers,
    width: twips(width),
    height: twips(height),
    orientation: width > height ? 'landscape' : 'portrait',
    top: twips(top),
    right: twips(right),
    bottom: twips(bottom),
    left: twips(left),
    header: twips(header),
  });
}
