const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
];

/** Beyond this Word itself shows no Roman number and no letters. */
const LAST = 32767;

/** `count` as a list of the format `format` (w:numFmt) shows it; formats of other languages as digits. */
export function counted(count: number, format: string): string {
  if (count < 1 || count > LAST) return String(count);
  switch (format) {
    case 'upperRoman': return roman(count).toUpperCase();
    case 'lowerRoman': return roman(count);
    case 'upperLetter': return letters(count).toUpperCase();
    case 'lowerLetter': return letters(count);
    case 'decimalZero': return String(count).padStart(2, '0');
    case 'none': return '';
    default: return String(count);
  }
}

function roman(count: number): string {
  let rest = count;
  return ROMAN.map(([value, sign]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return sign.repeat(times);
  }).join('');
}

/** a … z, then aa, bb …, as Word counts. */
function letters(count: number): string {
  return String.fromCharCode(0x61 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}
