import { recallNothing, type Recall } from '../../memo.js';
import type { Entry, Node } from '../../read/tree.js';
import { colonLine } from '../../colon-line.js';
import { asOneLine, linesOf, valueAt, type Line } from './lines.js';

/** One line of the recipients as typed, without its dash and end mark. */
export interface RecipientLine extends Line {
  /** Without the note in brackets at its end. */
  readonly name: string;
}

/** The lines of `noi_nhan` in order, also of a plan with errors; what stands below a line with `+` is a line of its own. */
export function recipientsIn(root: Node, recall: Recall<Node, readonly RecipientLine[]> = recallNothing): readonly RecipientLine[] {
  const node = valueAt(root, 'noi_nhan');
  return node ? recall(node, [], () => linesIn(node).flatMap(bare)) : [];
}

/** What stands behind `Lưu:`, in the field or at the end of the list. */
export function keepLine(root: Node): Line | undefined {
  const field = valueAt(root, 'luu');
  const [own] = field?.kind === 'text' ? linesOf(field) : [];
  return own ?? recipientsIn(root).find(({ text }) => KEEP.test(text));
}

/** As the plan reads it: `Lưu: VT` and `Lưu VT`; `Lưu trữ lịch sử tỉnh` is a recipient. */
export const KEEP = /^[Ll][Ưư][Uu](?:\s*:|(?=\s+\p{Lu}))\s*/u;

function linesIn(node: Node | undefined): Line[] {
  switch (node?.kind) {
    case 'text':
      return linesOf(node);
    case 'list':
      return node.items.flatMap(linesIn);
    case 'mapping':
      return node.entries.some(({ key }) => key.text === 'nhom') ? linesIn(valueAt(node, 'nhom')) : node.entries.flatMap(entryLines);
    default:
      return [];
  }
}

/** `Các sở: Tài chính, Y tế` is one line. */
function entryLines({ key, value }: Entry): Line[] {
  if (value.kind === 'text' && value.style !== 'block') return [asOneLine(colonLine(key, value))];
  return [...linesOf(key), ...linesIn(value)];
}

function bare(line: Line): RecipientLine[] {
  const lead = /^[-–—•+*]\s*/u.exec(line.text)?.[0].length ?? 0;
  const text = line.text.slice(lead).replace(/[\s;,.]+$/u, '');
  if (!text) return [];
  return [{
    text,
    name: text.replace(/\s*\([^()]*\)$/u, '').trim(),
    place: (from = 0, to = text.length) => line.place(lead + from, lead + to),
  }];
}
