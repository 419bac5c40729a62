import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LETTERS, withLetters } from '../../bin/letters-plugin.js';

const RULES = readdirSync('src/lint', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts')).map((path) => join('src/lint', path));

describe('letters in patterns of rules', () => {
  it.each([
    ['/(?<!\\p{L})a[\\p{L}\\d]+/iu', `/(?<![${LETTERS}])a[${LETTERS}\\d]+/iu`],
    ['/\\[\\p{L}[^\\]/\\p{L}]/u', `/\\[[${LETTERS}][^\\]/${LETTERS}]/u`],
    ["new RegExp('[(\\\\[\\\\p{L}]\\\\p{L}', 'u')", `new RegExp('[(\\\\[${LETTERS}][${LETTERS}]', 'u')`],
    ['new RegExp(`(?<!\\\\p{L})${A}[${B}\\\\p{L}]`)', `new RegExp(\`(?<![${LETTERS}])\${A}[\${B}${LETTERS}]\`)`],
    ['/\\p{Lu}\\p{M}/u', '/\\p{Lu}\\p{M}/u'],
    ['// \\p{L}\nconst x = 1;', '// \\p{L}\nconst x = 1;'],
  ])('%s', (code, told) => {
    expect(withLetters(`const a = 1; ${code}`)).toBe(`const a = 1; ${told}`);
  });

  it('are the letters of Latin, Greek and Cyrillic, and no sign that a plan has beside them', () => {
    const [unicode, ours] = [/^\p{L}$/u, new RegExp(`^[${LETTERS}]$`, 'u')];
    // Basic Latin to Latin Extended-B, Latin Extended Additional, punctuation, currency, arrows, operators, boxes, shapes.
    const blocks = [[0, 0x24f], [0x1e00, 0x1eff], [0x2000, 0x206f], [0x20a0, 0x20cf], [0x2190, 0x25ff]] as const;
    for (const [from, to] of blocks) {
      for (let code = from; code <= to; code += 1) {
        const sign = String.fromCodePoint(code);
        expect(ours.test(sign), `U+${code.toString(16)}`).toBe(unicode.test(sign));
      }
    }
    for (const letter of 'αβλμΩ ЖяЁё'.replace(' ', '')) expect(ours.test(letter), letter).toBe(true);
  });

  it('are in every rule that says them', () => {
    const said = RULES.filter((path) => readFileSync(path, 'utf8').includes('p{L}'));
    expect(said.length).toBeGreaterThan(50);
    for (const path of said) expect(withLetters(readFileSync(path, 'utf8')), path).not.toContain('p{L}');
  });
});
