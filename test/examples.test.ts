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

  it('has no paragraph without text but the drawn lines and the one that Word wants behind a last table', () => {
    const empty = docx(name).paragraphs.filter(({ text }) => text.trim() === '');
    expect(empty.map(({ style }) => style)).toEqual(['DuongKe', 'DuongKe', 'DuongKe', undefined]);
    expect(docx(name).paragraphs.at(-1)).toBe(empty.at(-1));
  });

  it('holds its parts in the order of the form', () => {
    const styles = docx(name).paragraphs.map(({ style }) => style ?? '');
    const order = ['CoQuanBanHanh', 'QuocHieu', 'TieuNgu', 'SoKyHieu', 'DiaDanhThoiGian', 'TenLoai', 'TrichYeu', 'Heading1', 'NoiNhanTieuDe', 'QuyenHanChucVu'];
    const places = order.map((style) => styles.indexOf(style));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('ends its content with ./. once, and its recipients with a stop', () => {
    const text = plainText(docx(name));
    expect(text.match(/\.\/\./g)).toHaveLength(1);
    expect(text).toMatch(/- Lưu: .*[^.]\.$/m);
  });

  it('keeps the last line of text with the signature', () => {
    const xml = docx(name).part('word/document.xml');
    const table = xml.lastIndexOf('<w:p>', xml.lastIndexOf('Nơi nhận:'));
    const last = xml.lastIndexOf('./.', table);
    const paragraph = xml.slice(xml.lastIndexOf('<w:p>', last), last);
    expect(paragraph).toContain('<w:keepNext');
    expect(xml.slice(last, table)).toContain('<w:cantSplit');
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
