import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePiece, readHtml, STYLES, type Piece } from '../../src/layout/html.js';
import { createMemo } from '../../src/memo.js';

const read = (html: string, memo = createMemo<Piece>()): ReturnType<typeof readHtml> => readHtml({ template: 'x', html }, memo);
const shown = (html: string): readonly unknown[] => read(html).elements.map((element) => (element.kind === 'table'
  ? element.rows.length
  : [element.style, element.runs.map(({ text }) => text).join(''), ...(element.group === undefined ? [] : [element.group])]));

describe('the HTML of a template', () => {
  it('may have its elements on one line, on lines of their own or over several', () => {
    const cells = '<tr><td><p>a</p></td></tr>';
    expect(shown(`<p>một</p><p>hai</p>\n\n<h2>\n  ba\n  bốn\n</h2>\n<table>\n<col>\n${cells}\n${cells}\n</table>\n<p>năm</p>`)).toEqual([
      ['NoiDung', 'một'], ['NoiDung', 'hai'], ['Heading1', 'ba bốn'], 2, ['NoiDung', 'năm'],
    ]);
  });

  it('says the same of a plain paragraph whichever way it is read', () => {
    const names = Object.keys(STYLES).filter((name) => !name.includes('ghi-chu-nhom'));
    const words = fc.string({ unit: fc.constantFrom('số', ' ', '5', '\u00a0', '\t', 'Ủy', '"', '&amp;', '&#x27;', '<b>', '</b>', '>', '/', '\u0000', 'ngày 05') });
    fc.assert(fc.property(fc.constantFrom(...names, 'p.la'), fc.option(words), words, (name, head, behind) => {
      const text = `${head === null ? '' : `<b>${head}</b>`}${behind}`;
      const [tag = '', kind] = name.split('.');
      const html = `<${tag}${kind === undefined ? '' : ` class="${kind}"`}>${text}</${tag}>`;
      const [found, parsed] = [read(html), parsePiece(html)];
      expect([found.elements, found.diagnostics.length > 0]).toEqual([parsed.elements, parsed.faults.length > 0]);
    }), { numRuns: 500 });
  });

  it('counts its groups through', () => {
    const group = '<div class="nhom">\n<p>a</p>\n<p>b</p>\n</div>\n';
    expect(shown(`${group}<p>giữa</p>\n${group}${group}`)).toEqual([
      ['NoiDung', 'a', 1], ['NoiDung', 'b', 1], ['NoiDung', 'giữa'], ['NoiDung', 'a', 2], ['NoiDung', 'b', 2], ['NoiDung', 'a', 3], ['NoiDung', 'b', 3],
    ]);
  });

  it('is read to its end where tags do not match', () => {
    expect(shown('<p>một</p>\n<p>hai\n<p>ba</p>\n<p>bốn</p>').at(-1)).toEqual(['NoiDung', 'bốn']);
    expect(shown('</p>\n<p>một\nhai</p>').at(-1)).toEqual(['NoiDung', 'một hai']);
    expect(shown('<!-- chú thích -->\n<p>một</p>')).toEqual([['NoiDung', 'một']]);
  });

  it('gives the same objects for the same lines, and what is wrong in them each time', () => {
    const memo = createMemo<Piece>();
    const [first, second] = [read('<p>chung</p>\n<p>của xã A</p>', memo), read('<p>của xã B</p>\n<p>chung</p>', memo)];
    expect(second.elements[1]).toBe(first.elements[0]);
    expect([read('<hr>', memo), read('<hr>', memo)].map(({ diagnostics }) => diagnostics.length)).toEqual([1, 1]);
  });
});
