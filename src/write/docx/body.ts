import type { Block, Columns, DocumentModel, Page, Paragraph, Rule, Run, StyleId } from '../../layout/model.js';
import { pt } from '../../standard/units.js';
import { pour } from './mould.js';
import type { Mould } from './mould.js';
import { paragraphKey, runKey } from './moulds.js';
import type { CellKind, Moulds, ParagraphHole } from './moulds.js';
import { twips } from './units.js';
import { escapeAttribute, escapeText } from './xml.js';

interface Context {
  readonly moulds: Moulds;
  /** The styles that the model has. */
  readonly styles: ReadonlySet<StyleId>;
}

/** The model's text as word/document.xml. */
export function documentXml({ sections, styles }: DocumentModel, moulds: Moulds): string {
  const context: Context = { moulds, styles: new Set(styles.map(({ id }) => id)) };
  const bodies = sections.map(({ blocks, page }, i) => {
    const end = sectionXml(page, i === 0 ? moulds.headers : '', moulds);
    // every section but the last ends inside its last paragraph
    return i < sections.length - 1 ? blocksXml(blocks, context, end) : blocksXml(blocks, context) + end;
  });
  return pour(moulds.document, { body: bodies.join('') });
}

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

/**
 * The blocks, the last of them with `section` in it. Word joins a table to one that follows at once and cannot end on a
 * table, so a paragraph 1 pt high stands there.
 */
function blocksXml(blocks: readonly Block[], context: Context, section = ''): string {
  let xml = '';
  blocks.forEach((block, i) => {
    const next = blocks[i + 1];
    const end = next ? '' : section;
    xml += blockXml(block, context, end);
    if (block.kind === 'columns' && (!next || next.kind === 'columns')) xml += pour(context.moulds.joint, { section: end });
  });
  return xml || pour(context.moulds.joint, { section });
}

function blockXml(block: Block, context: Context, section: string): string {
  switch (block.kind) {
    case 'paragraph': return paragraphXml(block, context, section);
    case 'rule': return ruleXml(block, context, section);
    case 'columns': return columnsXml(block, context);
  }
}

function paragraphXml(paragraph: Paragraph, context: Context, section: string): string {
  const { style, runs, keepNext, before, after, inset } = paragraph;
  const key = paragraphKey(keepNext, before !== undefined, after !== undefined, inset !== undefined);
  return pour(context.moulds.paragraphs[key] as Mould<ParagraphHole>, {
    style: known(style, context),
    before: twips(before ?? NONE),
    after: twips(after ?? NONE),
    inset: twips(inset ?? NONE),
    section,
    runs: runs.map((run) => runXml(run, context.moulds)).join(''),
  });
}

/** Of a length whose mould has no hole. */
const NONE = pt(0);

function runXml({ text, bold, italic, underline }: Run, { runs }: Moulds): string {
  if (text === '') return '';
  return pour(runs[runKey(bold, italic, underline)] as Mould<'text'>, { text: escapeText(text) });
}

/** A paragraph's border reaches from its left indent to its right one: what the rule does not fill goes to the indents. */
function ruleXml({ length, within, before, after, keepNext }: Rule, context: Context, section: string): string {
  known('DuongKe', context);
  const room = twips(within) - twips(length);
  const left = Math.floor(room / 2);
  return pour(context.moulds.rules[keepNext ? 'true' : 'false'], {
    before: twips(before), after: twips(after), left, right: room - left, section,
  });
}

function columnsXml({ widths, rows, description, brace }: Columns, context: Context): string {
  const { table, column, row, cells: moulds } = context.moulds;
  const kinds: readonly CellKind[] = brace ? ['braced', 'note'] : [];
  const columns = widths.map(twips);
  return pour(table, {
    width: columns.reduce((sum, width) => sum + width, 0),
    description: escapeAttribute(description),
    columns: columns.map((width) => pour(column, { width })).join(''),
    rows: rows.map((cells) => {
      if (cells.length !== columns.length) throw new Error(`bug: ${cells.length} cells for ${columns.length} columns`);
      return pour(row, {
        cells: cells.map((blocks, i) => pour(moulds[kinds[i] ?? 'plain'], {
          width: columns[i] as number,
          blocks: blocksXml(blocks, context),
        })).join(''),
      });
    }).join(''),
  });
}

function known(style: StyleId, { styles }: Context): StyleId {
  if (!styles.has(style)) throw new Error(`bug: a block in style ${style}, which the model does not have`);
  return style;
}
