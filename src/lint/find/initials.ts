/**
 * Whether `short` can stand for `name`: its capitals are first letters of the name's words in their order, beginning with
 * the first word: SGDĐT, SGD&ĐT for Sở Giáo dục và Đào tạo. A word of the name that is itself in capitals (THCS) counts by
 * its letters.
 */
export function abbreviates(short: string, name: string): boolean {
  const letters = [...short].filter((letter) => letter !== letter.toLowerCase()).map(plain);
  const initials = name.split(/[\s,–-]+/u).filter((word) => /\p{L}/u.test(word)).flatMap((word) =>
    (word.length > 1 && word === word.toUpperCase() ? [...word] : [word.charAt(0)]).map(plain));
  if (letters.length === 0 || letters[0] !== initials[0]) return false;
  let next = 0;
  for (const letter of letters) {
    const found = initials.indexOf(letter, next);
    if (found < 0) return false;
    next = found + 1;
  }
  return true;
}

function plain(letter: string): string {
  return letter.toUpperCase().replace('Đ', 'D').normalize('NFD').charAt(0);
}
