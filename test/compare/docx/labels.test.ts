import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/compare/index.js';
import { smallDocx } from '../../support/small-docx.js';

const level = (depth: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${depth}"><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const kind = (id: number, ...levels: string[]): string => `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const list = (id: number, of: number, more = ''): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const item = (id: number, depth = 0, text = 'x'): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

const linesOf = (body: string, numbering: string, styles?: string): readonly string[] =>
  readDocx('a.docx', smallDocx(body, undefined, { numbering, ...(styles !== undefined && { styles }) })).value ?? [];

const OUTLINE = kind(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2.'), level(2, 'lowerLetter', '%3)'), level(3, 'bullet', '\uf02d'));

describe('numbers that Word sets', () => {
  test('count on, and begin again below a new one above', () => {
    const depths = [0, 1, 1, 2, 3, 2, 1, 2, 0, 1];
    expect(linesOf(depths.map((depth) => item(1, depth)).join(''), OUTLINE + list(1, 0))).toEqual(
      ['I. x', 'I.1. x', 'I.2. x', 'a) x', '- x', 'b) x', 'I.3. x', 'a) x', 'II. x', 'II.1. x'],
    );
  });

  test('lists of one kind count together, unless one begins anew', () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>';
    expect(linesOf(item(1) + item(2) + item(3) + item(3) + item(1), OUTLINE + list(1, 0) + list(2, 0) + list(3, 0, anew))).toEqual(
      ['I. x', 'II. x', 'IV. x', 'V. x', 'VI. x'],
    );
  });

  test('come from the style, too, at the level that claims it', () => {
    const styles = '<w:style w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>'
      + '<w:style w:styleId="Khoan"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const styled = (style: string, more = ''): string => `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr><w:r><w:t>x</w:t></w:r></w:p>`;
    const numbering = kind(0, level(0, 'decimal', 'Điều %1.', '<w:start w:val="5"/>'), level(1, 'decimal', '%2.', '<w:pStyle w:val="Khoan"/>')) + list(1, 0);
    expect(linesOf(styled('Muc') + styled('Khoan') + styled('MucCon') + styled('Muc', '<w:numPr><w:numId w:val="0"/></w:numPr>'), numbering, styles))
      .toEqual(['Điều 5. x', '1. x', 'Điều 6. x', 'x']);
  });

  test.each<[string, number, string]>([
    ['decimalZero', 3, '03'], ['lowerRoman', 4, 'iv'], ['upperRoman', 1999, 'MCMXCIX'], ['upperLetter', 26, 'Z'], ['lowerLetter', 28, 'bb'], ['none', 3, ''], ['chineseCounting', 3, '3'],
  ])('in %s %i is "%s"', (format, count, label) => {
    expect(linesOf(item(1), kind(0, level(0, format, '(%1)', `<w:start w:val="${count}"/>`)) + list(1, 0))).toEqual([`(${label}) x`]);
  });

  test('numbers above in digits, no gap, no restart', () => {
    const numbering = kind(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%1.%2:', '<w:isLgl/><w:suff w:val="nothing"/><w:lvlRestart w:val="0"/>')) + list(1, 0);
    expect(linesOf(item(1) + item(1, 1) + item(1) + item(1, 1), numbering)).toEqual(['I. x', '1.1:x', 'II. x', '2.2:x']);
  });

  test('a list below nothing begins at the start of what is above', () => {
    expect(linesOf(item(1, 1), OUTLINE + list(1, 0))).toEqual(['I.1. x']);
  });

  test('a list style lends its levels', () => {
    const styles = '<w:style w:styleId="S"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const numbering = OUTLINE + '<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="S"/></w:abstractNum>' + list(1, 0) + list(2, 9);
    expect(linesOf(item(2), numbering, styles)).toEqual(['I. x']);
  });

  test('lists, levels and styles that are not there are no lists; styles in a circle end', () => {
    expect(linesOf(item(7) + item(1, 8) + item(0), OUTLINE + list(1, 0))).toEqual(['x', 'x', 'x']);
    const circle = '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    expect(linesOf('<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>', OUTLINE, circle)).toEqual(['x']);
  });
});
