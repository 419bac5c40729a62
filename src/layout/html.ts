import { Parser } from 'htmlparser2';
import { diagnostic, type Diagnostic } from '../diagnostic.js';
import { nearest } from '../standard/fold.js';
import type { Piece as Html } from '../render/fragment.js';
import { forgetful, type Memo } from '../memo.js';
import { glue } from './glue.js';
import type { Paragraph, Run, StyleId } from './model.js';
import { createTableReader, type ReadTable } from './table-html.js';

/** A paragraph with the group that it stands in: `div.nhom` in the recipients, counted from 1; missing for none. */
export interface ReadParagraph extends Paragraph {
  readonly group?: number;
  readonly groupNote?: true;
}

/** What one stretch of HTML says, which no other stretch changes. */
export interface Piece {
  readonly elements: readonly (ReadParagraph | ReadTable)[];
  readonly groups: number;
  /** What is not in the vocabulary, for the template that the stretch comes from. */
  readonly faults: readonly ((template: string) => Diagnostic)[];
}

/** What a template's elements mean: tag, or tag and class. */
export const STYLES: Readonly<Record<string, StyleId>> = {
  h2: 'Heading1',
  h3: 'Heading2',
  h4: 'Heading3',
  h5: 'Heading4',
  h6: 'Heading5',
  p: 'NoiDung',
  'p.doan': 'NoiDung',
  'p.can-cu': 'CanCu',
  'p.khoan': 'Khoan',
  'p.diem': 'Diem',
  'p.gach': 'GachDauDong',
  'p.cong': 'GachCong',
  'p.ghi-chu': 'GhiChu',
  'p.giua': 'ChuGiua',
  'p.sao': 'DauSao',
  'p.tieu-muc': 'TieuMuc',
  'p.luu-y': 'LuuY',
  'p.phan-so': 'PhanSo',
  'p.phan-tieu-de': 'PhanTieuDe',
  'p.phan-chu': 'PhanChu',
  'p.phu-luc-so': 'PhuLucSo',
  'p.phu-luc-tieu-de': 'PhuLucTieuDe',
  'p.bang-tieu-de': 'BangTieuDe',
  'p.bang-don-vi': 'BangDonVi',
  'p.bang-ghi-chu': 'BangGhiChu',
  'p.noi-nhan-tieu-de': 'NoiNhanTieuDe',
  'p.noi-nhan': 'NoiNhan',
  'p.ghi-chu-nhom': 'NoiNhan',
};

type Mark = 'b' | 'i' | 'u';

/** These have attributes of their own; whatever else they carry says nothing. */
const TABLE_TAGS: ReadonlySet<string> = new Set(['table', 'col', 'th', 'td']);

/** The paragraphs and tables of a fragment, in order, and what is wrong with its HTML. */
export interface ReadFragment {
  readonly elements: readonly (ReadParagraph | ReadTable)[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The paragraphs and tables of a fragment, in order. An element that is not in the vocabulary is reported with its template. */
export function readHtml({ template, html }: Html, memo: Memo<Piece> = forgetful): ReadFragment {
  const pieces = piecesOf(html).map((piece) => memo(piece, readPiece));
  let groups = 0;
  const elements = pieces.flatMap((piece) => {
    const before = groups;
    groups += piece.groups;
    return piece.groups === 0 || before === 0 ? piece.elements : piece.elements.map((element) => countedFrom(before, element));
  });
  return { elements, diagnostics: once(pieces.flatMap(({ faults }) => faults.map((fault) => fault(template)))) };
}

/** A template in a loop makes the same fault many times, and what stands in an element that nobody knows is no other fault. */
function once(faults: readonly Diagnostic[]): Diagnostic[] {
  const first = new Map(faults.filter(({ code }, i) => i === 0 || code !== 'template.loose-text').map((fault) => [JSON.stringify(fault), fault]));
  return [...first.values()];
}

function countedFrom(before: number, element: ReadParagraph | ReadTable): ReadParagraph | ReadTable {
  return element.kind === 'paragraph' && element.group !== undefined ? { ...element, group: before + element.group } : element;
}

/** The HTML, cut where a line ends outside of all elements; whole from the first line on that closes more than is open. */
function piecesOf(html: string): string[] {
  const lines = html.split('\n');
  const pieces: string[] = [];
  let from = 0;
  let depth = 0;
  for (const [i, line] of lines.entries()) {
    depth += depthOf(line);
    if (depth < 0) break;
    if (depth > 0) continue;
    const piece = i === from ? line : lines.slice(from, i + 1).join('\n');
    if (piece) pieces.push(piece);
    from = i + 1;
  }
  return from < lines.length ? [...pieces, lines.slice(from).join('\n')] : pieces;
}

/** How many more elements a line opens than it closes. */
function depthOf(line: string): number {
  let depth = 0;
  for (let at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
    if (line.startsWith('/', at + 1)) depth -= 1;
    else if (!line.startsWith('col', at + 1)) depth += 1;
  }
  return depth;
}

/** One paragraph in one line, bold at most at its head and without escaped signs. */
const PLAIN = /^<(p|h[2-6])(?: class="([\w-]+)")?>(?:<b>([^<&\n]*)<\/b>)?([^<&\n]*)<\/\1>$/;

function readPiece(html: string): Piece {
  // As most are: a parser would read the same in twenty times the time.
  const [, tag = '', name, head, text] = PLAIN.exec(html) ?? [];
  const plain = STYLES[name === undefined ? tag : `${tag}.${name}`];
  const runs = [...(head ? [{ text: head, bold: true as const }] : []), ...(text ? [{ text }] : [])];
  if (plain) return { elements: [{ kind: 'paragraph', style: plain, runs: glue(tidy(runs)) }], groups: 0, faults: [] };
  return parsePiece(html);
}

/** What any stretch says. */
export function parsePiece(html: string): Piece {
  const elements: (ReadParagraph | ReadTable)[] = [];
  const tables = createTableReader();
  const faults: ((template: string) => Diagnostic)[] = [];
  const marks = new Map<Mark, number>();
  let runs: Run[] = [];
  let style: StyleId | undefined;
  let note = false;
  let group = 0;
  let groups = 0;
  /** The runs of the footnote that is open, the paragraph's own aside. */
  let noteRuns: Run[] | undefined;
  const unknown = (element: string): void => {
    const near = nearest(element, Object.keys(STYLES).filter((known) => known !== element));
    faults.push((template) => diagnostic('template.unknown-element', 'error', { template, element, ...(near && { nearest: near }) }));
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const key = attributes['class'] ? `${name}.${attributes['class']}` : name;
      const attribute = Object.keys(attributes).find((each) => each !== 'class' && !TABLE_TAGS.has(name));
      if (attribute !== undefined) faults.push((template) => diagnostic('template.unknown-attribute', 'error', { template, element: name, attribute }));
      if (name === 'b' || name === 'i' || name === 'u') marks.set(name, (marks.get(name) ?? 0) + 1);
      else if (style === undefined && tables.open(name, attributes)) return;
      else if (key === 'div.nhom') group = groups += 1;
      else if (key === 'span.chu-thich' && style !== undefined) noteRuns = [];
      else if (style !== undefined || STYLES[key] === undefined) unknown(key);
      else {
        style = STYLES[key];
        note = key === 'p.ghi-chu-nhom';
        runs = [];
      }
    },
    ontext(text) {
      if (style !== undefined) (noteRuns ?? runs).push(runOf(text, marks));
      else if (text.trim()) faults.push((template) => diagnostic('template.loose-text', 'error', { template, text: text.trim() }));
    },
    onclosetag(name) {
      if (name === 'b' || name === 'i' || name === 'u') marks.set(name, (marks.get(name) ?? 1) - 1);
      else if (name === 'div') group = 0;
      else if (name === 'span' && noteRuns) {
        runs.push({ ...(runs.pop() ?? { text: '' }), note: [{ kind: 'paragraph', style: 'ChuThich', runs: glue(tidy(noteRuns)) }] });
        noteRuns = undefined;
      }
      else if (style !== undefined) {
        const done = glue(tidy(runs));
        if (!tables.add(done)) elements.push({ kind: 'paragraph', style, runs: done, ...(group > 0 && { group, ...(note && { groupNote: true }) }) });
        style = undefined;
      } else {
        const table = tables.close(name);
        if (table) elements.push(table);
      }
    },
  });
  parser.end(html);
  return { elements, groups, faults };
}

function runOf(text: string, marks: ReadonlyMap<Mark, number>): Run {
  return {
    text: text.includes('\n') ? text.split('\n').map((part, i, all) => (i === 0 ? part.trimEnd() : i === all.length - 1 ? part.trimStart() : part.trim())).join(' ') : text,
    ...((marks.get('b') ?? 0) > 0 && { bold: true }),
    ...((marks.get('i') ?? 0) > 0 && { italic: true }),
    ...((marks.get('u') ?? 0) > 0 && { underline: true }),
  };
}

/** Runs of one look joined, and the white space that a template's own lines put around a paragraph dropped. */
function tidy(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && !last.note && last.bold === run.bold && last.italic === run.italic && last.underline === run.underline) {
      joined[joined.length - 1] = { ...run, text: last.text + run.text };
    } else joined.push(run);
  }
  const first = joined[0];
  if (first) joined[0] = { ...first, text: first.text.trimStart() };
  const last = joined.at(-1);
  if (last) joined[joined.length - 1] = { ...last, text: last.text.trimEnd() };
  return joined.filter((run) => run.text || run.note);
}
