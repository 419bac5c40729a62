import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createBuild, defaultTemplates, type Built } from '../src/build.js';
import { plainText, readDocx, type DocxText } from './support/docx-text.js';
import { fidelity } from './support/fidelity.js';
import { validateDocx } from './support/ooxml.js';

const names = readdirSync('examples').filter((file) => file.endsWith('.yaml')).map((file) => file.replace('.yaml', ''));
const seeds = readdirSync('test/seeds').map((file) => file.replace('.txt', ''));
const built = new Map<string, Built>();
const read = new Map<string, DocxText>();

const docx = (name: string): DocxText => {
  const document = read.get(name);
  if (!document) throw new Error(`${name} was not built`);
  return document;
};

beforeAll(async () => {
  const build = createBuild(defaultTemplates);
  for (const name of names) {
    const result = await build({ name, bytes: readFileSync(`examples/${name}.yaml`) });
    built.set(name, result);
    if (result.bytes) read.set(name, readDocx(result.bytes));
  }
});

it('has an example for each of the five real plans', () => {
  expect(seeds).toHaveLength(5);
  expect(names).toEqual(expect.arrayContaining(seeds));
});

describe.each(names)('%s', (name) => {
  it('is built without a word', () => {
    expect(built.get(name)?.diagnostics).toEqual([]);
  });

  it('has no paragraph without text but drawn lines, empty cells of tables, and what Word wants between and behind tables', () => {
    const empty = docx(name).paragraphs.filter(({ text }) => text.trim() === '');
    const others = empty.filter(({ style, inTable }) => style !== 'DuongKe' && !(inTable && style?.startsWith('Bang')));
    expect(others.map(({ style }) => style)).toEqual(others.map(() => undefined));
    const xml = docx(name).part('word/document.xml');
    expect(others.length).toBeLessThanOrEqual([...xml.matchAll(/<\/w:tbl>(?=<w:p>)/g)].length);
  });

  it('holds its parts in the order of the form', () => {
    const styles = docx(name).paragraphs.map(({ style }) => style ?? '');
    const order = ['CoQuanBanHanh', 'QuocHieu', 'TieuNgu', 'SoKyHieu', 'DiaDanhThoiGian', 'TenLoai', 'TrichYeu', 'Heading1', 'NoiNhanTieuDe', 'QuyenHanChucVu'];
    const places = order.map((style) => styles.indexOf(style));
    expect(places).not.toContain(-1);
    // The recipients of a joint plan stand below its signatures, which take the whole width.
    const joint = styles.filter((style) => style === 'HoTen').length > 1;
    const upToEnd = joint ? places.slice(0, -2) : places;
    expect(upToEnd).toEqual([...upToEnd].sort((a, b) => a - b));
  });

  it('ends its content with ./. once, and its recipients with a stop', () => {
    const text = plainText(docx(name));
    expect(text.slice(0, text.search(/^Nơi nhận:/m)).match(/\.\/\./g)).toHaveLength(1);
    expect(text).toMatch(/- Lưu: .*[^.]\.$/m);
  });

  it('keeps the last line of text with the signature', () => {
    const xml = docx(name).part('word/document.xml');
    const last = xml.indexOf('./.');
    const table = xml.indexOf('<w:tbl>', last);
    const paragraph = xml.slice(xml.lastIndexOf('<w:p>', last), last);
    expect(paragraph).toContain('<w:keepNext');
    expect(xml.slice(last, table)).not.toContain('<w:p>');
    expect(xml.slice(table, xml.indexOf('</w:tr>', table))).toContain('<w:cantSplit');
  });

  it('says who and what it is in its properties', () => {
    const core = docx(name).part('docProps/core.xml');
    expect(core).toMatch(/<dc:title>Kế hoạch [^<]+<\/dc:title>/);
    expect(core).toMatch(/<dc:subject>[^<]+<\/dc:subject>/);
    expect(core).toMatch(/<dc:creator>[^<]+<\/dc:creator>/);
    expect(docx(name).part('word/settings.xml')).toContain('w:val="15" w:name="compatibilityMode"');
  });
});

describe.each(seeds)('%s against its source', (name) => {
  it('carries every sentence and adds nothing of its own', () => {
    const { recall, precision } = fidelity(plainText(docx(name)), readFileSync(`test/seeds/${name}.txt`, 'utf8'));
    expect(recall).toBeGreaterThanOrEqual(0.995);
    expect(precision).toBeGreaterThanOrEqual(0.97);
  });
});

it('gives files in which the Open XML SDK finds no error', async () => {
  const files = names.map((name) => ({ name: `${name}.docx`, bytes: built.get(name)?.bytes ?? new Uint8Array() }));
  const errors = await validateDocx(files);
  expect(Object.values(errors).flat()).toEqual([]);
}, 60_000);
