import { isSyllable } from './syllable.js';

/** What Windows-1252 has at the bytes 0x80 to 0x9F; the other bytes are Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
const TRAIL = `[\\u0080-\\u00BF${WINDOWS}]`;
/** The bytes of one letter of UTF-8 behind ASCII, each taken for a letter. */
const LETTER = new RegExp(`[\\u00C3-\\u00C6]${TRAIL}|[\\u00E1\\u00E2]${TRAIL}{2}`, 'gu');
const WORD = new RegExp(`(?:[A-Za-z]|[\\u00C3-\\u00C6]${TRAIL}|[\\u00E1\\u00E2]${TRAIL}{2})+`, 'gu');
const SAMPLE_LENGTH = 60;

/** Words of UTF-8 that were read as Latin-1 (`HÆ°á»›ng` for `Hướng`). */
export interface Misread {
  readonly encoding: 'UTF-8';
  readonly sample: string;
  readonly reads: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The lines of `text` that have such words, lines in a row once: from the first of these words to the last. A word is one when
 * it is a Vietnamese syllable as UTF-8; others may stand between them.
 */
export function misreadPassages(text: string): Misread[] {
  if (text.search(LETTER) < 0) return [];
  const passages: Misread[] = [];
  let start = 0;
  let open = false;
  for (const line of text.split('\n')) {
    const words = [...line.matchAll(WORD)].filter(({ 0: word }) => /[^\p{ASCII}]/u.test(word) && isSyllable(asUtf8(word)));
    const [first, last] = [words[0], words.at(-1)];
    if (first && last && !open) {
      const end = last.index + last[0].length;
      const shown = words.filter(({ index, 0: word }) => index + word.length <= first.index + SAMPLE_LENGTH).at(-1) ?? first;
      const sample = line.slice(first.index, shown.index + shown[0].length);
      passages.push({ encoding: 'UTF-8', sample, reads: asUtf8(sample), start: start + first.index, end: start + end });
    }
    open = words.length > 0;
    start += line.length + 1;
  }
  return passages;
}

/** `text` with the letters that were taken apart put together again. */
function asUtf8(text: string): string {
  return text.replace(LETTER, (signs) => {
    const bytes = Uint8Array.from(signs, (sign) => (WINDOWS.includes(sign) ? 0x80 + WINDOWS.indexOf(sign) : sign.charCodeAt(0)));
    return new TextDecoder().decode(bytes);
  }).normalize('NFC');
}
