import { measure, type Face } from '../standard/measure.js';
import { pt, type Length } from '../standard/units.js';

/** The lines that `text` takes in `width`, broken at spaces as Word breaks them; a longer word stands on its own. */
export function wrap(text: string, face: Face, size: Length, width: Length): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer, face, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/**
 * The least width in which `text` takes no more lines than in `width`: centred text set in it has lines of even length
 * instead of one word left over. Two percent are added, for other programs measure a little differently, and something
 * for each no-break space, which LibreOffice draws wider in italics.
 */
export function balancedWidth(text: string, face: Face, size: Length, width: Length): Length {
  const count = wrap(text, face, size, width).length;
  if (count === 1) return width;
  let [low, high] = [width / count / 2, width as number];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (wrap(text, face, size, pt(middle)).length <= count) high = middle;
    else low = middle;
  }
  const held = text.split('\u00a0').length - 1;
  return pt(Math.min(width, high * 1.02 + held * size * 0.1));
}
