import { expect, test } from 'vitest';
import { readDocx } from '../../../src/compare/index.js';
import { smallDocx } from '../../support/small-docx.js';

const LINES = '<w:tblBorders><w:top w:val="single"/><w:insideV w:val="single"/></w:tblBorders>';
const NO_LINES = '<w:tblBorders><w:top w:val="nil"/><w:left w:val="none"/></w:tblBorders>';
const cell = (text: string, more = ''): string =>
  `<w:tc><w:tcPr>${more}</w:tcPr>${text.split('\n').map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (properties: string, ...rows: string[]): string => `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.join('')}</w:tbl>`;
const drawn = (side: string): string => `<w:tcBorders><w:${side} w:val="single"/></w:tcBorders>`;

const linesOf = (body: string, styles = ''): readonly string[] => readDocx('a.docx', smallDocx(body, undefined, { styles })).value ?? [];

test('a row with lines is one line, its empty and merged cells with it', () => {
  expect(linesOf(table(LINES, row(cell('A', '<w:gridSpan w:val="2"/>'), cell('B\nb')), row(cell('1'), cell(''), cell('', '<w:vMerge/>')))))
    .toEqual(['| A | B / b |', '| 1 |  |  |']);
});

test('without lines each paragraph is one, cell after cell', () => {
  expect(linesOf(table(NO_LINES, row(cell('TỈNH A\nSỞ B'), cell('CỘNG HÒA')), row(cell('Số: 1'), cell(''))))).toEqual(['TỈNH A', 'SỞ B', 'CỘNG HÒA', 'Số: 1']);
});

test('lines come from the style, or from most of the cells', () => {
  const styles = `<w:style w:styleId="Grid"><w:tblPr>${LINES}</w:tblPr></w:style><w:style w:styleId="My"><w:basedOn w:val="Grid"/></w:style>`;
  expect(linesOf(table('<w:tblStyle w:val="My"/>', row(cell('a'), cell('b'))), styles)).toEqual(['| a | b |']);
  expect(linesOf(table(`<w:tblStyle w:val="My"/>${NO_LINES}`, row(cell('a'), cell('b'))), styles)).toEqual(['a', 'b']);
  expect(linesOf(table('', row(cell('a', drawn('top')), cell('b', drawn('bottom')))))).toEqual(['| a | b |']);
});

test('a rule below a head and a brace beside a group make no table', () => {
  expect(linesOf(table('', row(cell('a', drawn('bottom')), cell('b'))))).toEqual(['a', 'b']);
  expect(linesOf(table('', row(cell('a', drawn('right')), cell('b', drawn('left')))))).toEqual(['a', 'b']);
});

test('a table in a cell, rows in a content control', () => {
  const inner = `<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p>${table(LINES, row(cell('b'), cell('c')))}<w:p/></w:tc>`;
  expect(linesOf(table(LINES, `<w:sdt><w:sdtContent>${row(inner, cell('d'))}</w:sdtContent></w:sdt>`))).toEqual(['| a / | b | c | | d |']);
});

test('a hundred thousand rows', () => {
  expect(linesOf(table(LINES, row(cell('a')).repeat(100_000)))).toHaveLength(100_000);
});
