import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { all, elements, parseXml, textOf, type Element } from './xml.js';

/** A page as it is printed. Lengths are points from the paper's top left corner. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** Words that stand on one baseline, left to right; the rows from top to bottom. */
  readonly rows: readonly Row[];
  /** Straight level lines. */
  readonly rules: readonly Rule[];
}

export interface Row {
  readonly baseline: number;
  readonly words: readonly Word[];
  /** The words with one space between. */
  readonly text: string;
}

export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

export interface Rule {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Sets each .docx as a PDF in `folder`; gives their paths in the same order. Throws when one did not become a PDF. */
export function toPdf(docx: readonly string[], folder: string): string[] {
  return converted(docx, folder, 'pdf');
}

/** Opens each .docx and saves it again in `folder`, as somebody does who works on it; gives their paths likewise. */
export function savedAgain(docx: readonly string[], folder: string): string[] {
  return converted(docx, folder, 'docx');
}

function converted(docx: readonly string[], folder: string, format: 'pdf' | 'docx'): string[] {
  // LibreOffice drops a file in silence when another one runs on the same profile.
  const profile = mkdtempSync(join(tmpdir(), 'kehoach-soffice-'));
  try {
    const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    run('soffice', ['--headless', own, '--convert-to', format, '--outdir', folder, ...docx]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return docx.map((path) => {
    const made = join(folder, `${basename(path, '.docx')}.${format}`);
    if (!existsSync(made)) throw new Error(`LibreOffice made no ${format} of ${path}`);
    return made;
  });
}

/** The pages of a PDF file. */
export function readPages(pdf: string): PdfPage[] {
  const document = parseXml(run('pdftotext', ['-bbox', pdf, '-']).replace(/<!DOCTYPE[^>]*>/, ''));
  return all(document, 'page').map((page, i) => {
    const number = String(i + 1);
    // Without these two flags the picture is shrunk by a part of a point and moved.
    const svg = parseXml(run('pdftocairo', ['-svg', '-noshrink', '-nocenter', '-f', number, '-l', number, pdf, '-']));
    return {
      width: Number(page.attributes['width']),
      height: Number(page.attributes['height']),
      rows: rowsOf(elements(page, 'word'), glyphs(svg)),
      rules: all(svg, 'path').flatMap(levelLine),
    };
  });
}

/** The words that read `text` on one row, or undefined when they are parted by a line's end or not there at all. */
export function find({ rows }: PdfPage, text: string): Word[] | undefined {
  for (const { words } of rows) {
    const count = text.split(' ').length;
    for (let i = 0; i + count <= words.length; i++) {
      const stretch = words.slice(i, i + count);
      if (stretch.map((word) => word.text).join(' ') === text) return stretch;
    }
  }
  return undefined;
}

function run(program: string, args: string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'pipe'] });
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where each letter stands on its baseline. */
function glyphs(svg: Element): Point[] {
  return all(svg, 'use').map(({ attributes }) => ({ x: Number(attributes['x']), y: Number(attributes['y']) }));
}

function rowsOf(boxes: readonly Element[], letters: readonly Point[]): Row[] {
  const words = boxes.map((box): Word => {
    const side = (name: string): number => Number(box.attributes[name]);
    const first = letters.find(({ x, y }) => Math.abs(x - side('xMin')) < 0.5 && y > side('yMin') && y < side('yMax'));
    return { text: textOf(box), left: side('xMin'), right: side('xMax'), baseline: first?.y ?? side('yMax') };
  });
  const rows: Word[][] = [];
  for (const word of words.sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row?.[0] && word.baseline - row[0].baseline < 0.5) row.push(word);
    else rows.push([word]);
  }
  return rows.map((row) => {
    row.sort((a, b) => a.left - b.left);
    return { baseline: row[0]?.baseline ?? 0, words: row, text: row.map(({ text }) => text).join(' ') };
  });
}

const NUMBER = '(-?[\\d.]+)';
const STRAIGHT = new RegExp(`^M ${NUMBER} ${NUMBER} L ${NUMBER} ${NUMBER}\\s*$`);
const MATRIX = new RegExp(`^matrix\\(${Array(6).fill(NUMBER).join(', *')}\\)$`);

function levelLine({ attributes }: Element): Rule[] {
  const ends = STRAIGHT.exec(attributes['d'] ?? '')?.slice(1).map(Number);
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = MATRIX.exec(attributes['transform'] ?? '')?.slice(1).map(Number) ?? [];
  if (!ends) return [];
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ends;
  const from = { x: a * x1 + c * y1 + e, y: b * x1 + d * y1 + f };
  const to = { x: a * x2 + c * y2 + e, y: b * x2 + d * y2 + f };
  if (Math.abs(from.y - to.y) > 0.1) return [];
  return [{ left: Math.min(from.x, to.x), right: Math.max(from.x, to.x), y: from.y }];
}
