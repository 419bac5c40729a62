import type { Text } from '../plan.js';
import type { Draft } from './draft.js';

/** `A) …`, `b/ …`, `(c) …`: points that were typed so that they are read as paragraphs. */
const POINT = /^(?:\p{Ll} ?\/|\p{Lu} ?[)/]|\(\p{Ll}\))\s+\p{L}/u;

/** How many points before `drafts[index]`, since the one before it, are paragraphs because of how they were typed. */
export function lostPoints(drafts: readonly Draft[], index: number): number {
  let lost = 0;
  for (let i = index - 1; i >= 0; i -= 1) {
    const draft = drafts[i];
    if (!draft) break;
    if (isLostPoint(draft)) lost += 1;
    if ('items' in draft) lost += draft.items.filter(isLostPoint).length;
    if (draft.kind === 'numbered') break;
  }
  return lost;
}

/** `IIII. KINH PHÍ`, `IV KINH PHÍ`: sections that were typed so that they are read as paragraphs. */
const SECTION = /^(?:[IVX]{1,6}\s|[IVX]{2,6}[.)]\s?)\s*\p{Lu}{2}/u;

/** How many sections before `drafts[index]` stand within the one before it, as paragraphs. */
export function lostSections(drafts: readonly Draft[], index: number): number {
  const before = drafts[index - 1];
  const isLost = (draft: Draft): boolean => draft.kind === 'para' && SECTION.test(plain(draft.text)) && plain(draft.text) === plain(draft.text).toUpperCase();
  const count = (items: readonly Draft[]): number => items.reduce((sum, item) => sum + (isLost(item) ? 1 : 0) + ('items' in item ? count(item.items) : 0), 0);
  return before?.kind === 'section' ? count(before.items) : 0;
}

function isLostPoint(draft: Draft): boolean {
  return draft.kind === 'para' && POINT.test(plain(draft.text));
}

/** `3. HOẠT ĐỘNG CHÍNH`: a line in capitals with an Arabic number, perhaps a section typed so. */
export function isShouted(draft: Draft | undefined): boolean {
  if (draft?.kind !== 'numbered' || draft.scheme !== 'decimal' || draft.depth !== 1 || !draft.title) return false;
  const title = plain(draft.title);
  return title === title.toUpperCase() && /\p{L}{2,} \p{L}{2,}/u.test(title);
}

/** Whether the numbers begin again behind such a line. */
export function restarts(drafts: readonly Draft[], index: number): boolean {
  const draft = drafts[index];
  return draft?.kind === 'numbered' && draft.scheme === 'decimal' && draft.typed.ordinal === 1 && isShouted(drafts[index - 1]);
}

/** Whether section number `due` stands within the section before, as such a line. */
export function isWithin(drafts: readonly Draft[], index: number, due: number): boolean {
  const before = drafts[index - 1];
  return before?.kind === 'section' && before.items.some((item) => isShouted(item) && 'typed' in item && item.typed.ordinal === due);
}

function plain({ runs }: Text): string {
  return runs.map(({ text }) => text).join('');
}
