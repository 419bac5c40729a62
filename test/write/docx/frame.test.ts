import { describe, expect, it } from 'vitest';
import { pt } from '../../../src/standard/units.js';
import { frame, urgentHeader } from '../rich.js';
import { p } from '../sample.js';
import { all, brief, elements, one, textOf } from '../xml.js';
import type { Element } from '../xml.js';
import { body } from './reader.js';

const attribute = (element: Element | undefined, name: string): string | undefined => element?.attributes[`w:${name}`];

describe('a frame', () => {
  it.each([[20, '1134'], [40, '2268'], [30, '1701']])('is exactly %i mm wide and 8 mm high', async (width, twips) => {
    const written = one(await body(frame('KHẨN', width)), 'w:tbl');
    for (const name of ['w:tblW', 'w:gridCol', 'w:tcW']) expect(attribute(one(written, name), 'w')).toBe(twips);
    expect(one(written, 'w:trHeight').attributes).toEqual({ 'w:val': '454', 'w:hRule': 'exact' });
    expect(elements(one(written, 'w:tblCellMar')).map((side) => attribute(side, 'w'))).toEqual(['0', '0', '0', '0']);
    expect(attribute(one(written, 'w:tblLayout'), 'type')).toBe('fixed');
  });

  it('has its text in the middle both ways, whatever its style says', async () => {
    const written = one(await body(frame('KHẨN', 20, { paragraph: p('DauVanBan', 'KHẨN', { before: pt(9) }) })), 'w:tc');
    expect(attribute(one(written, 'w:vAlign'), 'val')).toBe('center');
    expect(brief(one(written, 'w:pPr'))).toBe(
      '<pPr><pStyle val=DauVanBan><spacing after=0 before=0 line=240 lineRule=auto><ind left=0 right=0 firstLine=0><jc val=center></>',
    );
  });

  it('is a single line, red with its text only when it says so', async () => {
    for (const [red, color] of [[true, 'FF0000'], [false, '000000']] as const) {
      const written = one(await body(frame('X', 30, { red, paragraph: p('DauVanBan', [{ text: 'X' }, { text: 'y', bold: false }]) })), 'w:tbl');
      expect(new Set(elements(one(written, 'w:tblBorders')).map((side) => brief(side).replace(/^<\w+/, '')))).toEqual(new Set([` val=single color=${color} sz=8 space=0>`]));
      expect(all(written, 'w:r').map(brief)).toEqual(red
        ? ['<r><rPr><color val=FF0000></><t xml:space=preserve>X</></>', '<r><rPr><b val=false><bCs val=false><color val=FF0000></><t xml:space=preserve>y</></>']
        : ['<r><t xml:space=preserve>X</></>', '<r><rPr><b val=false><bCs val=false></><t xml:space=preserve>y</></>']);
    }
  });

  it.each(['left', 'center', 'right'] as const)('stands at the %s', async (align) => {
    expect(attribute(elements(one(await body(frame('X', 30, { align })), 'w:tblPr')).find(({ name }) => name === 'w:jc'), 'val')).toBe(align);
  });

  it('says its text to a screen reader', async () => {
    expect(attribute(one(await body(frame('A & "B"', 30)), 'w:tblDescription'), 'val')).toBe('A & "B"');
  });

  it('may end a cell of columns, and follow another', async () => {
    const cells = all(await body(urgentHeader), 'w:tc');
    expect(cells.map((cell) => elements(cell).at(-1)?.name)).toEqual(Array(5).fill('w:p'));
    expect(cells.map(textOf)).toContain('KHẨN');
    expect(elements(await body(frame('A', 20), frame('B', 20))).map(({ name }) => name)).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
  });

  it('throws when the model does not have its style', async () => {
    await expect(body(frame('X', 20, { paragraph: p('PhuLucSo', 'X') }))).rejects.toThrow('bug: a block in style PhuLucSo');
  });
});
