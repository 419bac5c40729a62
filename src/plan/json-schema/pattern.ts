import { fold } from '../../standard/fold.js';

/**
 * What `shapes` match once it is trimmed, as one regular expression that every validator of JSON Schema knows: letters of
 * any case are spelled out, for there are no flags, classes of letters are those of Vietnamese, and groups have no names.
 */
export function patternOf(...shapes: readonly RegExp[]): string {
  const bodies = shapes.map(({ source, flags }) => {
    const bare = source
      .replace(/^\^|\$$/g, '')
      .replace(/\(\?<\w+>/g, '(?:')
      .replace(/\\p\{(\w+)\}/g, (_, letters: string) => LETTERS[letters] ?? '');
    return flags.includes('i') ? inAnyCase(bare) : bare;
  });
  return `^\\s*(?:${bodies.join('|')})\\s*$`;
}

/** Each letter that stands for itself as a class of its two cases. */
function inAnyCase(source: string): string {
  return source.replace(/\\.|\[[^\]]*\]|\p{L}/gu, (part) => {
    const cases = [...new Set([part.toLocaleLowerCase('vi'), part.toLocaleUpperCase('vi')])];
    if (part.includes('\\') || cases.length === 1) return part;
    return part.startsWith('[') ? `[${cases.map((one) => one.slice(1, -1)).join('')}]` : `[${cases.join('')}]`;
  });
}

/** All that folds to one of `names`: accents and capitals aside, with any blank or mark between its words. */
export function foldedPattern(names: readonly string[]): string {
  const bodies = [...new Set(names.map(fold))].map((name) => name.replace(/[a-z_]/g, spellings));
  return `^\\s*(?:${bodies.join('|')})\\s*$`;
}

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const SHAPES: Readonly<Record<string, readonly string[]>> = { a: ['', '\u0302', '\u0306'], e: ['', '\u0302'], i: [''], o: ['', '\u0302', '\u031b'], u: ['', '\u031b'], y: [''] };

/** A letter as Vietnamese writes it, with and without its marks. */
const marked = (letter: string): readonly string[] =>
  (SHAPES[letter]?.flatMap((shape) => TONES.map((tone) => (letter + shape + tone).normalize('NFC'))) ?? [letter, ...(letter === 'd' ? ['đ'] : [])]);

/** All that Vietnamese writes for a sign of a folded name, as a class. */
function spellings(sign: string): string {
  if (sign === '_') return '[\\s.,/_-]+';
  return `[${marked(sign).join('')}${marked(sign).join('').toUpperCase()}]`;
}

/** Classes of letters, as they stand inside of a class. */
const LETTERS: Readonly<Record<string, string>> = {
  L: 'A-Za-zÀ-ỹ',
  Lu: `A-Z${['d', ...Object.keys(SHAPES)].flatMap(marked).join('').toUpperCase().replace(/[A-Z]/g, '')}`,
};
