import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/plan/index.js';
import { parsePattern } from '../../src/vary/file-name.js';
import { pathKey } from '../../src/vary/safe-name.js';

const tools = { dateOf: parseDate };

function name(pattern: string, cells: Readonly<Record<string, string>>, ascii = false): string {
  const { value, diagnostics } = parsePattern(pattern, ascii, tools, 'ma');
  const filled = value?.fill({ names: Object.keys(cells), text: (key) => cells[key] });
  const faults = [...diagnostics, ...filled?.diagnostics ?? []];
  return filled?.value ?? faults.map(({ code, facts }) => `${code}${'problem' in facts ? ` ${facts.problem}` : ''}`).join();
}

describe('a file’s name', () => {
  it.each<[string, string, Readonly<Record<string, string>>, boolean?]>([
    ['KH-01-Tân Lập.docx', 'KH-{{ma}}-{{ten}}.docx', { ma: '01', ten: 'Tân Lập' }],
    ['KH-01-Tan Lap Duc.docx', 'KH-{{ma}}-{{ten}}.docx', { ma: '01', ten: 'Tân Lập Đức' }, true],
    ['Ke hoach-01.docx', 'Kế hoạch-{{ma}}', { ma: '01' }, true],
    ['01.docx', '{{ma}}.DOCX', { ma: '01' }],
    ['thanh-hoa/xa/01.docx', 'thanh-hoa/xa/{{ma}}', { ma: '01' }],
    ['Tỉnh A/01.docx', '{{tinh}}/{{ma}}.docx', { tinh: 'Tỉnh A', ma: '01' }],
    ['TÂN LẬP.docx', '{{hoa ten}}', { ten: 'Tân Lập' }],
    ['a-b-c-d.docx', '{{x}}', { x: 'a/b\\c:d' }],
    ['a-b-c-d-e-f.docx', '{{x}}', { x: 'a<b>c"d|e?f' }],
    ['-..-x.docx', '{{x}}', { x: '../../x' }],
    ['-etc-passwd.docx', '{{x}}', { x: '/etc/passwd' }],
    ['C--x.docx', '{{x}}', { x: 'C:\\x' }],
    ['=HYPERLINK(-x-).docx', '{{x}}', { x: '=HYPERLINK("x")' }],
    ['bashrc.docx', '{{x}}', { x: '.bashrc' }],
    ['a.docx', '{{x}}', { x: 'a. .' }],
    ['ab.docx', '{{x}}', { x: 'a\u202eb\u200b\u00ad\u2066\ufeff' }],
    ['ab.docx', '{{x}}', { x: 'a\u200bb' }, true],
    ['KH-.docx', 'KH-{{mac_dinh x ""}}', { x: '' }],
    ['KH--.docx', 'KH-{{mac_dinh x "-"}}', { x: '' }],
    ['a b c.docx', '{{x}}', { x: 'a\nb\t c' }],
    ['KH 1.docx', '{{x}}', { x: 'KH 1.docx' }],
    ['_CON.docx', '{{x}}', { x: 'CON' }],
    ['_nul.x.docx', '{{x}}', { x: 'nul.x' }],
    ['_com1/_LPT².docx', '{{x}}/{{y}}', { x: 'com1', y: 'LPT²' }],
    ['Console.docx', '{{x}}', { x: 'Console' }],
    ['_kehoach-batch.docx', 'kehoach-batch', {}],
  ])('%s', (expected, pattern, cells, ascii) => {
    expect(name(pattern, cells, ascii)).toBe(expected);
  });

  it.each<[string, string, Readonly<Record<string, string>>]>([
    ['names.pattern empty', ' ', {}],
    ['names.pattern empty', 'a//{{x}}', {}],
    ['names.pattern empty', 'a/', {}],
    ['names.pattern absolute', '/tmp/{{x}}', {}],
    ['names.pattern absolute', 'c:{{x}}', {}],
    ['names.pattern backslash', 'a\\{{x}}\\b', {}],
    ['names.pattern backslash', 'a\\b', {}],
    ['names.pattern backslash', '\\{{x}}', {}],
    ['names.pattern outside', '../{{x}}', {}],
    ['names.pattern outside', 'a/../{{x}}', {}],
    ['names.pattern outside', './{{x}}', {}],
    ['names.pattern kind', '{{x}}.pdf', {}],
    ['names.pattern kind', '{{x}}.doc', {}],
    ['names.pattern braces', 'a-{{x.docx', {}],
    ['vary.unknown-name', '{{y}}', { x: '1' }],
    ['vary.empty', '{{x}}', { x: '' }],
    ['vary.no-letters', '{{x}}', { x: '../..' }],
    ['vary.no-letters', 'KH-{{x}}', { x: '..' }],
    ['vary.no-letters', 'KH-{{x}}', { x: '\u202e' }],
    ['vary.no-letters', '{{x}}/a', { x: '***' }],
    ['names.blank', '{{mac_dinh x ""}}/a', { x: '' }],
    ['vary.character', '{{x}}', { x: 'a\u0000' }],
  ])('%s', (fault, pattern, cells) => {
    expect(name(pattern, cells)).toBe(fault);
  });

  it('is cut within what systems take, not within a letter', () => {
    const long = name('{{x}}', { x: '𠮷'.repeat(500) });
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(200);
    expect(long).toMatch(/^(?:𠮷)+\.docx$/u);
    const deep = name('{{x}}/{{x}}/{{x}}', { x: 'a'.repeat(500) });
    for (const part of deep.split('/')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(200);
    expect(name('{{x}}', { x: 'xã '.repeat(500) })).toMatch(/xã\.docx$/);
  });

  it('of any text is a plain name below the folder, on every system', () => {
    const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('..', '../..', '/', 'C:', 'CON', 'a/../../b', '\\\\host\\x', '~', '.', 'AUX .x', 'COM¹'));
    fc.assert(fc.property(any, any, fc.boolean(), (a, b, ascii) => {
      const path = name('{{a}}/x{{b}}y', { a, b }, ascii);
      if (/^(?:names|vary)\./.test(path)) return;
      expect(path).toMatch(/^[^/]+\/[^/]+\.docx$/);
      for (const { normalize, isAbsolute } of [posix, win32]) {
        expect(isAbsolute(path)).toBe(false);
        expect(normalize(path).replaceAll('\\', '/')).toBe(path);
      }
      for (const part of path.split('/')) expect(part).not.toMatch(/[<>:"\\|?*\p{Cc}]|^[. ]|[. ]$|^(?:con|nul|aux|prn|com[0-9¹²³])(?:\.|$)/iu);
      if (ascii) expect(path).toMatch(/^[\x20-\x7e]+$/);
    }), { numRuns: 500 });
  });

  it('is one with another where systems make no difference', () => {
    expect(pathKey('KH-Tân Lập.docx')).toBe(pathKey('kh-TÂN lập.docx'.normalize('NFD')));
    expect(pathKey('KH-Tân.docx')).not.toBe(pathKey('KH-Tan.docx'));
  });
});
