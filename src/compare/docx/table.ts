import { hasLines, type Styles } from './styles.js';
import { at, elements, valueOf, type Element } from './xml.js';

/** Gives the lines of what stands in a cell. */
export type Inside = (cell: Element) => readonly string[];

/**
 * The lines of a table: one for each row, `| a | b |`, as it is typed in a plan. A table without lines only puts text
 * side by side, as in a document's head: there each paragraph is a line, cell after cell.
 */
export function tableLines(table: Element, styles: Styles, inside: Inside): string[] {
  const rows = inTable(table, 'w:tr').filter((row) => !at(row, 'w:trPr', 'w:del')).map((row) => inTable(row, 'w:tc'));
  if (!isDrawn(table, rows.flat(), styles)) return rows.flatMap((cells) => cells.flatMap(inside));
  return rows.map((cells) => `| ${cells.map((cell) => inside(cell).join(' / ')).join(' | ')} |`);
}

function isDrawn(table: Element, cells: readonly Element[], styles: Styles): boolean {
  const own = at(table, 'w:tblPr', 'w:tblBorders');
  if (own ? hasLines(own) : styles.lined(valueOf(table, 'w:tblPr', 'w:tblStyle'))) return true;
  // Some programs say it cell by cell. A line beside a cell may be a brace, and one below a few the rule of a head.
  const lined = cells.filter((cell) => hasLines(at(cell, 'w:tcPr', 'w:tcBorders'), ['w:top', 'w:bottom']));
  return lined.length * 2 > cells.length;
}

/** The rows or cells (`name`) of `parent`, those that stand in a content control or the like with them. */
function inTable(parent: Element, name: 'w:tr' | 'w:tc'): Element[] {
  return elements(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return BETWEEN.has(child.name) ? inTable(child, name) : [];
  });
}

const BETWEEN = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);
