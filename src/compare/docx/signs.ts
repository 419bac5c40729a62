/** What readers see of the signs that the fonts Symbol and Wingdings keep in places without a meaning of their own. */
const SIGNS: Readonly<Record<number, string>> = {
  0xf02d: '-', 0xf0b7: '•', 0xf0a7: '▪', 0xf06e: '■', 0xf0d8: '➢', 0xf0e0: '→', 0xf0f0: '⇨', 0xf076: '❖',
  0xf06f: '☐', 0xf0a8: '☐', 0xf0fe: '☑', 0xf0fd: '☒', 0xf0fc: '✓', 0xf0fb: '✗',
};

/** `text` with the signs of symbol fonts as letters that every font has; those that nobody knows by their number. */
export function withSigns(text: string): string {
  return text.replace(/[\uf000-\uf0ff]/g, (sign) => SIGNS[sign.charCodeAt(0)] ?? `[U+${sign.charCodeAt(0).toString(16).toUpperCase()}]`);
}

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/**
 * `text` as the eye takes it: one kind of space, one kind of hyphen, accents in one piece, nothing that does not show.
 * Tabs stay.
 */
export function asSeen(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replaceAll('\u2011', '-').replace(/[^\S\t]+/g, ' ').trim();
}
