import type { Marker } from './markers.js';

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
];

/** `n` (1 or more) in Roman digits. */
export function toRoman(n: number): string {
  let rest = n;
  let out = '';
  for (const [value, digits] of ROMAN) {
    while (rest >= value) {
      out += digits;
      rest -= value;
    }
  }
  return out;
}

/** The `n`th (1 or more) letter of `letters`; past the last one the alphabet begins again doubled (aa, bb, …). */
export function toLetter(n: number, letters: readonly string[]): string {
  const letter = letters[(n - 1) % letters.length] ?? '';
  return letter.repeat(Math.floor((n - 1) / letters.length) + 1);
}

/** What one typed marker says of its own place among its siblings: 1 for `1.`, `2.1.`, `a)`, `I.`; 0 for none. */
export function ordinalOf(marker: Marker, letters: readonly string[]): number {
  switch (marker.kind) {
    case 'part':
    case 'bracket':
    case 'roman':
      return marker.value;
    case 'decimal':
      return marker.parts.at(-1) ?? 0;
    case 'letter':
      return letters.indexOf(marker.value) + 1;
    default:
      return 0;
  }
}
