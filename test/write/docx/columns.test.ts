import { describe, expect, it } from 'vitest';
import { mm } from '../../../src/standard/units.js';
import type { Columns } from '../../../src/layout/model.js';
import { header, p, sample, signature } from '../sample.js';
import { all, brief, elements, one } from '../xml.js';
import type { Element } from '../xml.js';
import { body, bodyOf } from './reader.js';

const attribute = (element: Element | undefined, name: string): string | undefined => element?.attributes[`w:${name}`];
const names = (element: Element): readonly string[] => elements(element).map(({ name }) => name);

describe('columns', () => {
  it('are a table of fixed widths that add up', async () => {
    const table = one(await body(header), 'w:tbl');
    const grid = all(table, 'w:gridCol').map((column) => attribute(column, 'w'));
    expect(grid).toEqual(['3798', '5556']);
    expect(attribute(one(table, 'w:tblW'), 'w')).toBe('9354');
    expect(attribute(one(table, 'w:tblLayout'), 'type')).toBe('fixed');
    expect(attribute(one(table, 'w:tblInd'), 'w')).toBe('0');
    for (const row of all(table, 'w:tr')) expect(all(row, 'w:tcW').map((width) => attribute(width, 'w'))).toEqual(grid);
  });

  it('have no margins and no borders', async () => {
    const table = one(await body(header), 'w:tbl');
    expect(elements(one(table, 'w:tblCellMar')).map((side) => attribute(side, 'w'))).toEqual(['0', '0', '0', '0']);
    const borders = [one(table, 'w:tblBorders'), ...all(table, 'w:tcBorders')].flatMap(elements);
    expect(borders).toHaveLength(6 + 4 * 4);
    expect(new Set(borders.map((side) => attribute(side, 'val')))).toEqual(new Set(['nil']));
  });

  it('never tear a row', async () => {
    for (const row of all(await bodyOf(sample()), 'w:tr')) expect(names(elements(row)[0] as Element)).toEqual(['w:cantSplit']);
  });

  it('tell a screen reader what they are', async () => {
    const properties = one(await body({ ...header, description: 'A "b" & <c>' }), 'w:tblPr');
    expect(names(properties).slice(-2)).toEqual(['w:tblCaption', 'w:tblDescription']);
    expect(attribute(one(properties, 'w:tblDescription'), 'val')).toBe('A "b" & <c>');
  });

  it('end every cell with a paragraph, also after columns inside', async () => {
    const nested: Columns = { ...signature, rows: [[[signature], [p('HoTen', 'x')]]] };
    const cells = all(await body(nested), 'w:tc');
    expect(cells).toHaveLength(2 + 2 + 2);
    for (const cell of cells) expect(names(cell).at(-1)).toBe('w:p');
  });

  it('draw a brace as the line between the first column and the second', async () => {
    const table = one(await body({
      kind: 'columns', brace: true, widths: [mm(50), mm(20)], description: '', rows: [[[p('NoiNhan', 'a')], [p('NoiNhan', 'b')]]],
    }), 'w:tbl');
    const [left, right] = all(table, 'w:tcPr').map(brief);
    expect(left).toContain('<left val=nil><bottom val=nil><right val=single color=000000 sz=4 space=0></></>');
    expect(right).toContain('<left val=single color=000000 sz=4 space=0><bottom val=nil><right val=nil></>');
    expect(right).toMatch(/<tcMar>.*<vAlign val=center><\/>/);
  });

  it('are kept apart from columns that follow, and from the end of the text, by a paragraph 1 pt high', async () => {
    const written = await body(header, signature, p('NoiDung', 'x'), signature);
    expect(names(written)).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
    for (const i of [1, 5]) {
      expect(brief(elements(written)[i] as Element)).toBe('<p><pPr><spacing after=0 before=0 line=20 lineRule=exact><rPr><sz val=2><szCs val=2></></></>');
    }
  });

  it('throw when a row has too few cells', async () => {
    await expect(body({ ...header, rows: [[[p('NoiDung', 'x')]]] })).rejects.toThrow('bug: 1 cells for 2 columns');
  });
});
