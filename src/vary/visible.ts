/** Signs without width and marks of writing direction: nobody who fills a cell means them (rule ND30-TY04). */
const HIDDEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** A cell's text as everybody sees it. */
export function visible(text: string): string {
  return text.replace(HIDDEN, '');
}
