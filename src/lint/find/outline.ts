import type { Span } from '../../diagnostic.js';
import type { Item, Plan, Text } from '../../plan/plan.js';

/** A part, section or numbered line of the body or of an annex, and what it leads to. */
export interface Heading {
  /** `I.`, `1.`, `a)` as printed. */
  readonly label: string;
  readonly kind: 'part' | 'section' | 'decimal' | 'letter' | 'bracket';
  /** How deep it stands: 0 for the outermost. */
  readonly depth: number;
  /** Without looks; of a numbered line without a title, missing. */
  readonly title?: string;
  readonly text?: string;
  readonly at: Span;
  readonly items: readonly Item[];
  /** In an annex. */
  readonly annex: boolean;
}

/** Every heading and numbered line of `plan`, in order, the body's before those of its annexes. */
export function outlineOf(plan: Plan | undefined): Heading[] {
  if (!plan) return [];
  const headings: Heading[] = [];
  const walk = (items: readonly Item[], depth: number, annex: boolean): void => {
    for (const item of items) {
      if (item.kind === 'part' || item.kind === 'section' || item.kind === 'numbered') {
        const text = item.kind === 'numbered' ? item.text : undefined;
        const at = (item.title ?? text)?.span;
        const kind = item.kind === 'numbered' ? item.scheme : item.kind;
        if (at) {
          headings.push({
            label: item.label, kind, depth, at, annex, items: item.items,
            ...(item.title && { title: plainOf(item.title) }), ...(text && { text: plainOf(text) }),
          });
        }
      }
      if ('items' in item) walk(item.items, depth + 1, annex);
    }
  };
  walk(plan.noiDung, 0, false);
  for (const { items } of plan.phuLuc) walk(items, 0, true);
  return headings;
}

/** The words of a text without its looks and notes. */
export function plainOf(text: Text): string {
  return text.runs.map((run) => (run.newLine ? ' ' : '') + run.text).join('');
}

/** Whether a title is in capitals. Abbreviations side by side (VP HĐND), which have hardly a vowel, are none. */
export function isShouted(title: string): boolean {
  const words = title.match(/\p{L}{2,}/gu) ?? [];
  return title === title.toUpperCase() && words.filter((word) => /[AEIOUY]/u.test(word.normalize('NFD'))).length >= 2;
}
