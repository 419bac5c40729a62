import { Chalk, type ChalkInstance } from 'chalk';
import type { Step } from '../compare/index.js';
import { printable } from './words.js';

export interface DifferenceOptions {
  /** What the two texts are called in the first two lines. */
  readonly old: string;
  readonly fresh: string;
  readonly color: boolean;
  /** How many unchanged lines are shown around each change. */
  readonly context: number;
}

/** A step, the lines of the two texts, from 1, that it stands at or before, and what opens the part that it stands in. */
interface Placed {
  readonly step: Step;
  readonly old: number;
  readonly fresh: number;
  readonly part: string;
}

/** A line that opens a part of the document: a reader finds the place of a change by the last one above it. */
const OPENS = /^(?:Căn cứ |Phần |Phụ lục\b|[IVXL]+\. |[A-ZĐ]\. |Nơi nhận:|(?:TM|KT|TL|TUQ)\. )/;

/**
 * The changes in `steps` for people who review them, after the manner of unified diffs: `-` before what went, `+` before
 * what came, and the changed words of a line in colour or, without colour, as `[-cũ-]` and `{+mới+}`. Ends with a line
 * end; empty when nothing changed.
 */
export function formatDifference(steps: readonly Step[], options: DifferenceOptions): string {
  const paint = new Chalk({ level: options.color ? 1 : 0 });
  const placed = placedOf(steps);
  const hunks = hunksOf(placed, options.context);
  if (hunks.length === 0) return '';
  return [
    paint.bold(`--- ${printable(options.old)}`),
    paint.bold(`+++ ${printable(options.fresh)}`),
    ...hunks.flatMap(([from, to]) => [
      paint.cyan(`@@ ${headOf(placed.slice(from, to))} @@`),
      ...placed.slice(from, to).flatMap(({ step }) => linesOf(step, paint, options.color)),
    ]),
    '',
  ].join('\n');
}

/** How much changed, in words: `sửa 3 đoạn, thêm 1 đoạn`; empty when nothing did. */
export function countChanges(steps: readonly Step[]): string {
  return ([['changed', 'sửa'], ['added', 'thêm'], ['removed', 'bớt']] as const).flatMap(([kind, verb]) => {
    const count = steps.filter((step) => step.kind === kind).length;
    return count > 0 ? [`${verb} ${count} đoạn`] : [];
  }).join(', ');
}

function placedOf(steps: readonly Step[]): Placed[] {
  let old = 1;
  let fresh = 1;
  let part = '';
  return steps.map((step) => {
    const here = { step, old, fresh, part };
    const text = freshText(step);
    if (OPENS.test(text)) part = text;
    if (step.kind !== 'added') old += 1;
    if (step.kind !== 'removed') fresh += 1;
    return here;
  });
}

/** Stretches of steps (`to` exclusive) that hold changes and `context` unchanged lines around them. */
function hunksOf(placed: readonly Placed[], context: number): [from: number, to: number][] {
  const hunks: [number, number][] = [];
  placed.forEach(({ step }, i) => {
    if (step.kind === 'same') return;
    const from = Math.max(0, i - context);
    const to = Math.min(placed.length, i + context + 1);
    const last = hunks.at(-1);
    if (last && from <= last[1]) last[1] = to;
    else hunks.push([from, to]);
  });
  return hunks;
}

/** Where a hunk stands: the numbers of its lines in both texts, and the part of the document above its first change. */
function headOf(inside: readonly Placed[]): string {
  const range = (without: 'added' | 'removed', side: 'old' | 'fresh'): string => {
    const lines = inside.filter(({ step }) => step.kind !== without);
    const first = lines[0]?.[side];
    if (first === undefined) return '';
    return lines.length > 1 ? `${first}–${first + lines.length - 1}` : String(first);
  };
  const [old, fresh] = [range('added', 'old'), range('removed', 'fresh')];
  const numbers = old === '' ? `thêm sau đoạn ${(inside[0]?.old ?? 1) - 1}` : fresh === '' || old === fresh ? `đoạn ${old}` : `đoạn ${old} → ${fresh}`;
  const part = inside.find(({ step }) => step.kind !== 'same')?.part;
  return part ? `${numbers} · ${shortened(printable(part))}` : numbers;
}

/** The text that a step leaves; nothing for a line that went. */
function freshText(step: Step): string {
  if (step.kind === 'changed') return step.fresh.map(({ text }) => text).join('');
  return step.kind === 'removed' ? '' : step.text;
}

const LONGEST = 60;

function shortened(text: string): string {
  const signs = [...text];
  return signs.length <= LONGEST ? text : `${signs.slice(0, LONGEST).join('').trimEnd()} …`;
}

function linesOf(step: Step, paint: ChalkInstance, color: boolean): string[] {
  switch (step.kind) {
    case 'same': return [`  ${printable(step.text)}`];
    case 'removed': return [paint.red(`- ${printable(step.text)}`)];
    case 'added': return [paint.green(`+ ${printable(step.text)}`)];
    case 'changed': {
      const line = (pieces: typeof step.old, tint: ChalkInstance, sign: string, open: string, close: string): string =>
        tint(`${sign} `) + pieces.map(({ text, changed }) => {
          const shown = printable(text);
          if (!changed) return tint(shown);
          return color ? tint.inverse(shown) : `${open}${shown}${close}`;
        }).join('');
      return [line(step.old, paint.red, '-', '[-', '-]'), line(step.fresh, paint.green, '+', '{+', '+}')];
    }
  }
}
