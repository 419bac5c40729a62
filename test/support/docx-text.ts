import { unzipSync } from 'fflate';
import { at, elements, parseXml, textOf, type Element } from './xml.js';

/**
 * A second opinion on a .docx: what a reader of it sees, found without the code that wrote it. Numbers that Word would
 * compute (w:numPr) are not resolved; kehoach writes its labels as text.
 */
export interface DocxText {
  /** In document order, those of table cells and of footnotes where they stand. */
  readonly paragraphs: readonly DocxParagraph[];
  /** The files in the package, by path. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** A part as text. Throws when there is none. */
  part(path: string): string;
}

export interface DocxParagraph {
  readonly style: string | undefined;
  readonly text: string;
  readonly runs: readonly DocxRun[];
  readonly inTable: boolean;
}

/** Direct formatting only: undefined means what the style says. */
export interface DocxRun {
  readonly text: string;
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly underline: boolean | undefined;
}

export function readDocx(bytes: Uint8Array): DocxText {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const part = (path: string): string => {
    const content = parts.get(path);
    if (!content) throw new Error(`no part ${path}`);
    return new TextDecoder().decode(content);
  };
  const body = at(parseXml(part('word/document.xml')), 'w:body');
  if (!body) throw new Error('no w:body');
  const notes = parts.has('word/footnotes.xml') ? elements(parseXml(part('word/footnotes.xml')), 'w:footnote') : [];
  const noteOf = new Map(notes.map((note) => [note.attributes['w:id'] ?? '', note]));
  return { paragraphs: paragraphsIn(body, noteOf, false), parts, part };
}

/** What a reader sees as plain text: one line for each paragraph that has any. */
export function plainText({ paragraphs }: DocxText): string {
  return paragraphs.map(({ text }) => text).filter((text) => text.trim()).join('\n');
}

type Notes = ReadonlyMap<string, Element>;

const CONTAINERS = new Set(['w:tbl', 'w:tr', 'w:tc', 'w:sdt', 'w:sdtContent']);
/** Formatting, deleted text, field codes, and what old programs see instead of a drawing. */
const UNSEEN = new Set(['w:pPr', 'w:rPr', 'w:del', 'w:instrText', 'mc:Fallback']);

function paragraphsIn(parent: Element, notes: Notes, inTable: boolean): DocxParagraph[] {
  return elements(parent).flatMap((element) => {
    if (element.name === 'w:p') return [paragraph(element, notes, inTable)];
    return CONTAINERS.has(element.name) ? paragraphsIn(element, notes, inTable || element.name === 'w:tbl') : [];
  });
}

function paragraph(p: Element, notes: Notes, inTable: boolean): DocxParagraph {
  const runs = runsIn(p, notes);
  const style = at(p, 'w:pPr', 'w:pStyle')?.attributes['w:val'];
  return { style, text: runs.map(({ text }) => text).join(''), runs, inTable };
}

function runsIn(parent: Element, notes: Notes): DocxRun[] {
  return elements(parent).flatMap((element) => {
    if (UNSEEN.has(element.name)) return [];
    if (element.name !== 'w:r') return runsIn(element, notes);
    const look = at(element, 'w:rPr');
    const underline = at(look, 'w:u')?.attributes['w:val'];
    return [{
      text: seen(element, notes),
      bold: toggle(look, 'w:b'),
      italic: toggle(look, 'w:i'),
      underline: underline === undefined ? undefined : underline !== 'none',
    }];
  });
}

function toggle(look: Element | undefined, name: string): boolean | undefined {
  const element = at(look, name);
  return element && !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? '');
}

function seen(parent: Element, notes: Notes): string {
  return elements(parent).map((element) => {
    switch (element.name) {
      case 'w:t': return textOf(element);
      case 'w:tab': return '\t';
      case 'w:br':
      case 'w:cr': return '\n';
      case 'w:noBreakHyphen': return '-';
      case 'w:footnoteReference': {
        const note = notes.get(element.attributes['w:id'] ?? '');
        return note ? ` ${paragraphsIn(note, notes, false).map(({ text }) => text).join('\n')}` : '';
      }
      case 'w:p': return `\n${seen(element, notes)}`;
      default: return UNSEEN.has(element.name) ? '' : seen(element, notes);
    }
  }).join('');
}
