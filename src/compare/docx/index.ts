import { append, diagnostic, type DocxProblem, type Result } from '../../diagnostic.js';
import { createLabels } from './labels.js';
import { openPackage } from './open.js';
import { readParagraph, type Reading } from './paragraph.js';
import { documentOf, type Document } from './parts.js';
import { asSeen } from './signs.js';
import { stylesOf, type Styles } from './styles.js';
import { tableLines } from './table.js';
import { all, at, elements, isOn, type Element } from './xml.js';

export { looksLikeWord } from './open.js';

/**
 * What a reader sees of a .docx, whoever made it: a line for each paragraph that shows anything and each row of a table,
 * in order, headers and footers first. `name` is what messages call the file. Error: `docx.unreadable`.
 */
export function readDocx(name: string, bytes: Uint8Array): Result<readonly string[]> {
  const file = { file: name, start: 0, end: 0 };
  const failed = (problem: DocxProblem): Result<readonly string[]> => ({ diagnostics: [diagnostic('docx.unreadable', 'error', { problem }, file)] });
  const parts = openPackage(bytes);
  if (typeof parts === 'string') return failed(parts);
  const document = documentOf(parts);
  if (typeof document === 'string') return failed(document);
  const body = at(document.root, 'w:body');
  if (!body) return failed('damaged');

  const styles = stylesOf(document.styles);
  const reading: Reading = { labels: createLabels(document.numbering, styles), notes: notesOf(document), tracked: false };
  const value = [...marginLines(body, document, reading, styles), ...linesIn(body, reading, styles)];
  return { value, diagnostics: reading.tracked ? [diagnostic('docx.tracked', 'info', {}, file)] : [] };
}

function notesOf({ footnotes, endnotes }: Document): Map<string, Element> {
  const list = (root: Element | undefined, name: string): [string, Element][] =>
    (root ? elements(root, `w:${name}`) : []).map((note) => [`w:${name}Reference ${note.attributes['w:id'] ?? ''}`, note]);
  return new Map([...list(footnotes, 'footnote'), ...list(endnotes, 'endnote')]);
}

/** The lines of the paragraphs and tables in `parent`. */
function linesIn(parent: Element, reading: Reading, styles: Styles): string[] {
  const inside = (cell: Element): string[] => linesIn(cell, reading, styles);
  const lines: string[] = [];
  /** Text of paragraphs whose end is deleted: it runs on into the next. */
  let before = '';
  const add = (text: string): void => {
    const line = asSeen(text);
    if (line !== '') lines.push(line);
  };
  const walk = (element: Element): void => {
    for (const child of elements(element)) {
      if (child.name === 'w:p') {
        const properties = at(child, 'w:pPr');
        const { text, boxes } = readParagraph(child, reading);
        if (at(properties, 'w:rPr', 'w:del')) {
          reading.tracked = true;
          before += text;
        } else {
          add(reading.labels(properties) + before + text);
          before = '';
        }
        append(lines, ...boxes.map(inside));
      } else if (child.name === 'w:tbl') append(lines, tableLines(child, styles, inside));
      else if (!UNSEEN.has(child.name)) walk(child);
    }
  };
  walk(parent);
  add(before);
  return lines;
}

const UNSEEN = new Set(['mc:Fallback', 'w:del', 'w:moveFrom', 'w:sdtPr']);

const MARKS = { 'w:headerReference': '[đầu trang]', 'w:footerReference': '[chân trang]' } as const;

/** What stands in the margins of the pages, each line once, however many sections have it. */
function marginLines(body: Element, document: Document, reading: Reading, styles: Styles): string[] {
  const sections = all(body, 'w:sectPr');
  const differs = sections.some((section) => isOn(at(section, 'w:titlePg')));
  const shown = (['w:headerReference', 'w:footerReference'] as const).flatMap((kind) => {
    const references = sections.flatMap((section) => elements(section, kind));
    const ids = references.filter(({ attributes }) => differs || attributes['w:type'] !== 'first').map(({ attributes }) => attributes['r:id'] ?? '');
    return [...new Set(ids)].flatMap((id) => {
      const root = document.margin(id);
      return root ? linesIn(root, reading, styles).map((line) => `${MARKS[kind]} ${line}`) : [];
    });
  });
  return [...new Set(shown)];
}
