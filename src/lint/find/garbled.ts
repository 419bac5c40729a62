/** Signs of TCVN3 within a word: `ho¹ch`, `®¶m`; of UTF-8 that was read as Latin-1: `Ã¡`, `áº`, `Æ°`. */
const GARBLED = /[A-Za-z][¡-©ª-¬®µ-¸»-¾](?=[A-Za-z])|[®©«¬¡-§][A-Za-zµ-¾]|Ã[\u00A0-\u00BF]|[ÃÄÆ][\u0080-\u009F‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|á[º»]|Æ[°¡]|[A-Za-zµ-þ]\u00AD[ß-þ]/u;

/** Whether a text has words of an old or a wrong encoding: no sign of it is what it looks like (ND30-TY03 tells of them). */
export function isGarbled(text: string): boolean {
  return GARBLED.test(text);
}
