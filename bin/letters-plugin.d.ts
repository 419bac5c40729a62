/** For tests, which are TypeScript. */
export const LETTERS: string;
export function withLetters(code: string): string;
