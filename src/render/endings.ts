import { nd30 } from '../standard/nd30.js';
import { recallNothing, type Recall } from '../memo.js';
import type { Inline, Item, Plan, Text } from '../plan/plan.js';

/** Final marks that the law's own mark takes the place of. An ellipsis belongs to the text. */
const FINAL = /(?:\.\/\.|[;,:]|(?<![.…])\.)$/u;

/** `text` with its own final mark exchanged for `mark`. */
export function endWith(text: Text, mark: string): Text {
  const last = text.runs.at(-1);
  if (!last) return text;
  const { note, ...look } = last;
  const body = last.text.trimEnd().replace(FINAL, '').trimEnd();
  return { ...text, runs: [...text.runs.slice(0, -1), { ...look, text: body, ...(note && { note }) }, { ...look, text: mark }].reduce<Inline[]>(joinSame, []) };
}

function joinSame(runs: Inline[], run: Inline): Inline[] {
  const last = runs.at(-1);
  if (last && !last.note && last.bold === run.bold && last.italic === run.italic && last.underline === run.underline) {
    runs[runs.length - 1] = { ...run, text: last.text + run.text };
  } else runs.push(run);
  return runs;
}

/** What keeps its end from one variation of a plan to the next. */
export interface EndMemo {
  readonly ended: Recall<Item, Item>;
  readonly endedTexts: Recall<Text, Text>;
}

/** Each entry of the legal basis ends in `;`, the last one in `.` (I.II.6a). */
export function endBasis(canCu: readonly Text[], { endedTexts }: Partial<EndMemo> = {}): Text[] {
  const { each, last } = nd30.endings.canCu.chosen;
  return canCu.map((text, i) => endedWith(text, i === canCu.length - 1 ? last : each, endedTexts));
}

/** The plan with `./.` on the last sentence of its content, in place of that sentence's own stop (III-1.4). */
export function endContent(plan: Plan, { ended, endedTexts }: Partial<EndMemo> = {}): Plan {
  const mark = nd30.wording.ketThuc.chosen;
  if (plan.ketThuc.length > 0) return { ...plan, ketThuc: endLast(plan.ketThuc, mark, endedTexts) };
  if (plan.noiDung.length > 0) return { ...plan, noiDung: endItems(plan.noiDung, mark, ended) };
  return plan;
}

function endLast(texts: readonly Text[], mark: string, recall?: Recall<Text, Text>): Text[] {
  return texts.map((text, i) => (i === texts.length - 1 ? endedWith(text, mark, recall) : text));
}

function endedWith(text: Text, mark: string, recall: Recall<Text, Text> = recallNothing): Text {
  return recall(text, [mark], () => endWith(text, mark));
}

/** The last text of `items`, however deep, ends in `mark`. */
export function endItems(items: readonly Item[], mark: string, ended: Recall<Item, Item> = recallNothing): Item[] {
  return items.map((item, i) => (i === items.length - 1 ? ended(item, [mark], () => endItem(item, mark, ended)) : item));
}

function endItem(item: Item, mark: string, ended: Recall<Item, Item>): Item {
  if ('items' in item && item.items.length > 0) return { ...item, items: endItems(item.items, mark, ended) };
  switch (item.kind) {
    case 'banner':
      return { ...item, lines: endLast(item.lines, mark) };
    case 'part':
      return { ...item, ...(item.title && { title: endWith(item.title, mark) }) };
    case 'section':
      return { ...item, title: endWith(item.title, mark) };
    case 'numbered':
      return item.text ? { ...item, text: endWith(item.text, mark) } : { ...item, ...(item.title && { title: endWith(item.title, mark) }) };
    case 'table':
      return item;
    default:
      return { ...item, text: endWith(item.text, mark) };
  }
}
