import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocx, type DocxText } from '../support/docx-text.js';
import { find, readPages, toPdf, type PdfPage, type Row, type Word } from '../support/pages.js';

const ROOT = resolve(import.meta.dirname, '../..');
const EXAMPLES = join(ROOT, 'examples');
const names = readdirSync(EXAMPLES).filter((name) => name.endsWith('.yaml')).map((name) => basename(name, '.yaml'));

/** Pages that each example takes with Liberation Serif, which has the widths of Times New Roman. */
const PAGES: Readonly<Record<string, number>> = {
  'chuyen-doi-so': 5,
  'du-toan': 3,
  'hoi-nghi': 3,
  'kiem-tra': 4,
  'lien-tich': 3,
  'truong-hoc': 3,
  'xa-phuong-2026': 3,
  'hoc-mon-2024': 5,
  'khanh-hoa-2025': 4,
  'lai-chau-2023': 2,
  'phan-rang-thap-cham-2024': 4,
  'thanh-hoa-2020': 5,
};

const mm = (length: number): number => (length * 72) / 25.4;
const left = (words: readonly Word[]): number => Math.min(...words.map((word) => word.left));
const right = (words: readonly Word[]): number => Math.max(...words.map((word) => word.right));

const folder = mkdtempSync(join(tmpdir(), 'kehoach-pages-'));
const documents = new Map<string, PdfPage[]>();
const texts = new Map<string, DocxText>();

beforeAll(() => {
  const docx = names.map((name) => join(folder, `${name}.docx`));
  names.forEach((name, i) => {
    const args = [join(ROOT, 'bin/kehoach.js'), 'build', join(EXAMPLES, `${name}.yaml`), '-o', docx[i] as string];
    execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  });
  toPdf(docx, folder).forEach((pdf, i) => documents.set(names[i] as string, readPages(pdf)));
  docx.forEach((path, i) => texts.set(names[i] as string, readDocx(readFileSync(path))));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every example has its number of pages in the table above', () => {
  expect(Object.keys(PAGES).sort()).toEqual([...names].sort());
});

describe.each(names)('%s', (name) => {
  const pages = (): PdfPage[] => documents.get(name) ?? [];
  const first = (): PdfPage => pages()[0] as PdfPage;

  test('takes as many pages as it should', () => {
    expect(pages()).toHaveLength(PAGES[name] as number);
  });

  test('Quốc hiệu and Tiêu ngữ stand on one line each', () => {
    expect(find(first(), 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBeDefined();
    expect(find(first(), 'Độc lập - Tự do - Hạnh phúc')).toBeDefined();
  });

  test('the line under Tiêu ngữ is as long as the text, and centred under it', () => {
    const tieuNgu = find(first(), 'Độc lập - Tự do - Hạnh phúc') as Word[];
    const baseline = (tieuNgu[0] as Word).baseline;
    const middle = (left(tieuNgu) + right(tieuNgu)) / 2;
    const width = right(tieuNgu) - left(tieuNgu);
    const under = first().rules.filter((rule) => rule.left < middle && middle < rule.right && rule.y > baseline && rule.y < baseline + mm(5));
    expect(under.length).toBeGreaterThan(0);
    for (const rule of under) {
      expect((rule.right - rule.left) / width).toBeGreaterThan(0.97);
      expect((rule.right - rule.left) / width).toBeLessThan(1.03);
      expect((rule.left + rule.right) / 2).toBeCloseTo(middle, 0);
    }
  });

  test('number and place with date stand on one line each, on the same baseline', () => {
    const { rows } = first();
    const number = rows.find(({ text }) => /(^| )Số: .*\/KH(LT)?(-|$| )/.test(text));
    const date = rows.find(({ text }) => /\S, ngày( \d\d)? tháng( \d\d?)? năm( \d{4})?$/.test(text));
    expect(number).toBeDefined();
    expect(date).toBeDefined();
    expect(Math.abs((number?.baseline ?? 0) - (date?.baseline ?? 0))).toBeLessThan(0.5);
  });

  test('nothing stands above the header on page 1', () => {
    expect(first().rows[0]?.text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });

  test('each further page has its number in the top margin, in the middle of the text’s width', () => {
    // An annex counts from its own first page, which shows no number.
    let expected = 1;
    for (const { rows, width } of pages().slice(1)) {
      const [number] = rows as [Row, ...Row[]];
      if (/^Phụ lục( [IVX]+)?$/.test(number.text)) {
        expected = 1;
        continue;
      }
      expected += 1;
      expect(number.text).toBe(String(expected));
      expect(number.baseline).toBeLessThan(mm(20));
      // All examples have the usual margins: 30 mm left, 15 mm right.
      expect(Math.abs(left(number.words) + right(number.words) - mm(30) - (width - mm(15))) / 2).toBeLessThan(mm(0.5));
    }
  });

  test('no heading, caption or first row of a table stands alone at a page’s foot', () => {
    const read = texts.get(name) as DocxText;
    const plain = (text: string): string => text.replaceAll('\u00a0', ' ').trim();
    const bound = read.paragraphs.filter(({ style }) => /^(Heading\d|Bang(TieuDe|DonVi|Dau)|PhuLuc|KemTheo|TrichYeu|TenLoai|TieuMuc)/.test(style ?? '')).map(({ text }) => plain(text));
    for (const { rows } of pages().slice(0, -1)) {
      const last = rows.at(-1)?.text ?? '';
      expect(bound.filter((text) => text === last || (last.length > 12 && text.endsWith(last)))).toEqual([]);
    }
  });

  test('a table that goes on over the page has its first row there again', () => {
    for (const [i, page] of pages().entries()) {
      const head = page.rows.find(({ text }) => /^(STT|TT) /.test(text));
      const next = pages()[i + 1];
      const goesOn = head && next && next.width === page.width && /^([IVX]+|\d+) /.test(next.rows[1]?.text ?? '') && page.width > page.height;
      if (goesOn) expect(next.rows.map(({ text }) => text)).toContain(head.text);
    }
    const landscape = pages().filter(({ width, height }) => width > height);
    for (const { rows } of landscape) expect(rows.some(({ text }) => /^(STT|TT) /.test(text))).toBe(true);
  });

  test('the signature stands on one page, with text above it', () => {
    const last = pages().find(({ rows }) => rows.some(({ text }) => text.includes('Nơi nhận:'))) as PdfPage;
    const recipients = last.rows.findIndex(({ text }) => text.includes('Nơi nhận:'));
    expect(recipients).toBeGreaterThan(-1);
    const signature = last.rows.findIndex(({ text }) => /(TM|KT|TL|TUQ|Q)\. ?\p{Lu}/u.test(text));
    const start = signature === -1 ? recipients : Math.min(recipients, signature);
    const above = last.rows.slice(0, start).filter(({ text }) => !/^\d+$/.test(text));
    expect(above.length).toBeGreaterThan(0);
  });
});
