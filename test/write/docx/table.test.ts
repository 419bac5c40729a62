import { describe, expect, it } from 'vitest';
import { mm } from '../../../src/standard/units.js';
import { assignments, cell, row, table } from '../rich.js';
import { p } from '../sample.js';
import { all, brief, elements, one, textOf } from '../xml.js';
import type { Element } from '../xml.js';
import { body } from './reader.js';

const attribute = (element: Element | undefined, name: string): string | undefined => element?.attributes[`w:${name}`];
const names = (element: Element): readonly string[] => elements(element).map(({ name }) => name);
const properties = (element: Element, name: string): readonly Element[] => all(element, name).flatMap((found) => elements(found));

const plain = row([cell(0, 'BangO', 'a'), cell(1, 'BangO', 'b'), cell(2, 'BangO', 'c'), cell(3, 'BangO', 'd')]);
const written = async (...args: Parameters<typeof table>): Promise<Element> => one(await body(table(...args)), 'w:tbl');

describe('a table', () => {
  it('has fixed widths that add up, single black lines and 1.5 mm of white beside the text', async () => {
    const found = await written([plain]);
    expect(brief(one(found, 'w:tblPr'))).toBe(
      '<tblPr><tblW type=dxa w=9354><jc val=left><tblInd type=dxa w=0><tblBorders>'
      + ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<${side} val=single color=000000 sz=4 space=0>`).join('')
      + '</><tblLayout type=fixed><tblCellMar><top type=dxa w=0><left type=dxa w=85><bottom type=dxa w=0><right type=dxa w=85></>'
      + '<tblLook firstRow=false lastRow=false firstColumn=false lastColumn=false noHBand=true noVBand=true>'
      + '<tblCaption val=Phân công><tblDescription val=Phân công></>',
    );
    expect(all(found, 'w:gridCol').map((column) => attribute(column, 'w'))).toEqual(['680', '4706', '1984', '1984']);
  });

  it('stands in the middle when it is narrower than the text', async () => {
    const narrow = await written([row([cell(0, 'BangO', 'a')])], { widths: [mm(100)] });
    expect(attribute(elements(one(narrow, 'w:tblPr'))[1], 'val')).toBe('center');
  });

  it('tells a screen reader what it is', async () => {
    const found = await written([plain], { description: 'A "b" & <c>' });
    expect(attribute(one(found, 'w:tblDescription'), 'val')).toBe('A "b" & <c>');
  });

  it('repeats its header rows, never alone at the foot of a page, and says so', async () => {
    const found = one(await body(assignments(2)), 'w:tbl');
    const rows = all(found, 'w:tr');
    expect(rows.map((each) => properties(each, 'w:trPr').map(({ name }) => name))).toEqual([
      ['w:cantSplit', 'w:tblHeader'], ['w:cantSplit', 'w:tblHeader'], ['w:cantSplit'], ['w:cantSplit'], ['w:cantSplit'],
    ]);
    expect(rows.map((each) => all(each, 'w:p').length === all(each, 'w:keepNext').length)).toEqual([true, true, true, false, false]);
    expect(rows.slice(3).flatMap((each) => all(each, 'w:keepNext'))).toEqual([]);
    expect(attribute(one(found, 'w:tblLook'), 'firstRow')).toBe('true');
  });

  it('lets a row break over pages only when that is wanted', async () => {
    const found = await written([plain, { ...plain, splits: true }]);
    expect(all(found, 'w:tr').map((each) => properties(each, 'w:trPr').length)).toEqual([1, 0]);
  });

  it('joins cells over columns and rows', async () => {
    const found = await written([
      row([cell(0, 'BangO', 'a', { rows: 3 }), cell(1, 'BangO', 'b', { columns: 3 })]),
      row([cell(1, 'BangO', 'c', { columns: 2, rows: 2, vertical: 'top' }), cell(3, 'BangPhai', 'd')]),
      row([cell(3, 'BangPhai', 'e')]),
    ]);
    expect(all(found, 'w:tr').map((each) => all(each, 'w:tc').map((found_) => brief(one(found_, 'w:tcPr')).replaceAll('type=dxa ', '')))).toEqual([
      ['<tcPr><tcW w=680><vMerge val=restart><vAlign val=center></>', '<tcPr><tcW w=8674><gridSpan val=3><vAlign val=center></>'],
      [
        '<tcPr><tcW w=680><vMerge val=continue><vAlign val=center></>', '<tcPr><tcW w=6690><gridSpan val=2><vMerge val=restart></>',
        '<tcPr><tcW w=1984><vAlign val=center></>',
      ],
      [
        '<tcPr><tcW w=680><vMerge val=continue><vAlign val=center></>', '<tcPr><tcW w=6690><gridSpan val=2><vMerge val=continue></>',
        '<tcPr><tcW w=1984><vAlign val=center></>',
      ],
    ]);
    const covered = all(found, 'w:tc').filter((each) => brief(each).includes('val=continue'));
    expect(covered.map((each) => brief(one(each, 'w:p')))).toEqual(Array(3).fill('<p><pPr><pStyle val=BangO></></>'));
  });

  it('ends every cell with a paragraph, of which there may be several', async () => {
    const found = await written([row([cell(0, 'BangO', '', { columns: 4, blocks: [p('BangO', 'x'), p('BangPhai', 'y')] })])]);
    expect(names(one(found, 'w:tc'))).toEqual(['w:tcPr', 'w:p', 'w:p']);
  });

  it.each([
    ['too few cells', [row(plain.cells.slice(1))]],
    ['a cell too many', [row([...plain.cells, cell(4, 'BangO', 'x')])]],
    ['cells that overlap', [row([cell(0, 'BangO', 'a', { columns: 2 }), ...plain.cells.slice(1)])]],
    ['a cell over one from above', [row([...plain.cells.slice(0, 3), cell(3, 'BangO', 'd', { rows: 2 })]), row([cell(0, 'BangO', 'x', { columns: 4 })])]],
    ['a cell that reaches out at the right', [row([...plain.cells.slice(0, 3), cell(3, 'BangO', 'd', { columns: 2 })])]],
    ['a cell that reaches out below', [row([...plain.cells.slice(0, 3), cell(3, 'BangO', 'd', { rows: 2 })])]],
    ['a cell without a paragraph', [row([...plain.cells.slice(0, 3), cell(3, 'BangO', 'd', { blocks: [] })])]],
    ['no row', []],
  ])('throws on %s', async (_, rows) => {
    await expect(written(rows)).rejects.toThrow(/^bug: /);
  });

  it('is kept apart from a table that follows, and from the end of the text', async () => {
    expect(names(await body(table([plain]), table([plain]), p('NoiDung', 'x'), table([plain]))))
      .toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
  });

  it('takes thousands of rows', async () => {
    const found = one(await body(assignments(2000)), 'w:tbl');
    expect(all(found, 'w:tr')).toHaveLength(2 + 2000 + 200);
    expect(textOf(all(found, 'w:tr').at(-1) as Element)).toContain('2000');
  });
});
