import { lengthOf, unitsOf, type Face } from '../standard/measure.js';
import { pt, type Length } from '../standard/units.js';

/** The lines that `text` takes in `width`, broken at spaces as Word breaks them; a longer word stands on its own. */
export function wrap(text: string, face: Face, size: Length, width: Length): string[] {
  const words = wordsOf(text, face);
  return linesIn(words, size, width).map(({ from, to }) => words.texts.slice(from, to).join(' '));
}

/**
 * The least width in which `text` takes no more lines than in `width`: centred text set in it has lines of even length
 * instead of one word left over. Two percent are added, for other programs measure a little differently, and something
 * for each no-break space, which LibreOffice draws wider in italics.
 */
export function balancedWidth(text: string, face: Face, size: Length, width: Length): Length {
  const words = wordsOf(text, face);
  const count = linesIn(words, size, width).length;
  if (count === 1) return width;
  let [low, high] = [width / count / 2, width as number];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (linesIn(words, size, pt(middle)).length <= count) high = middle;
    else low = middle;
  }
  const held = text.split('\u00a0').length - 1;
  return pt(Math.min(width, high * 1.02 + held * size * 0.1));
}

/** The words of a text, each measured once; widths are in units of their letters. */
interface Words {
  readonly texts: readonly string[];
  readonly units: readonly number[];
  readonly space: number;
}

function wordsOf(text: string, face: Face): Words {
  const texts = text.split(' ');
  return { texts, units: texts.map((word) => unitsOf(word, face)), space: unitsOf(' ', face) };
}

/** Which words stand in each line: those from `from` on, up to `to`, which is not one of them. */
function linesIn({ texts, units, space }: Words, size: Length, width: Length): { from: number; to: number }[] {
  const lines: { from: number; to: number }[] = [];
  let line = { from: 0, to: 0 };
  let length = 0;
  let empty = true;
  units.forEach((word, i) => {
    const longer = length + space + word;
    if (!empty && lengthOf(longer, size) <= width) {
      line.to = i + 1;
      length = longer;
    } else {
      if (!empty) lines.push(line);
      line = { from: i, to: i + 1 };
      length = word;
      // Spaces that a line would begin with are not printed.
      empty = texts[i] === '';
    }
  });
  return [...lines, line];
}
