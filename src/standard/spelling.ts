const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A key that is equal for spellings of `syllable` that differ only in capitals and in where the tone mark stands
 * (ủy and uỷ, HÓA and hoá). The decree itself prints both.
 */
export function spellingKey(syllable: string): string {
  const letters = syllable.toLowerCase().normalize('NFD');
  return letters.replace(TONES, '') + (letters.match(TONES)?.join('') ?? '');
}
