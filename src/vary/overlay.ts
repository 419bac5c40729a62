import type { Span } from '../diagnostic.js';
import type { Entry, Mapping, Node, Scalar } from '../read/tree.js';
import { disguised, GUARD, needsGuard } from './literal.js';

/** A row's text for one field of the plan. */
export interface FieldText {
  readonly path: readonly string[];
  /** Its line ends stay: they are the lines of a field that has several. */
  readonly text: string;
  readonly span: Span;
}

/** Whether the text of `field` needs stand-ins. */
export const needsDisguise = ({ text }: FieldText): boolean => literalLines(text) !== text;

/**
 * The fields as a tree to lay over `base`, each text one that means nothing but itself. Keys that `base` has are its own
 * keys, so that a finding about them points into the plan.
 */
export function overlayOf(fields: readonly FieldText[], base: Node): Mapping {
  return mappingOf(fields, 0, base);
}

function mappingOf(fields: readonly FieldText[], depth: number, base: Node | undefined): Mapping {
  const [first] = fields;
  if (!first) throw new Error('bug: an overlay without a field');
  const steps = new Map<string, FieldText[]>();
  for (const field of fields) {
    const step = field.path[depth] ?? '';
    steps.set(step, [...(steps.get(step) ?? []), field]);
  }
  const entries = [...steps].map(([step, below]): Entry => {
    const own = base?.kind === 'mapping' ? base.entries.find(({ key }) => key.text === step) : undefined;
    const [only = first] = below;
    const key = own?.key ?? scalar(step, only.span);
    const isLeaf = below.length === 1 && only.path.length === depth + 1;
    return { key, value: isLeaf ? scalar(literalLines(only.text), only.span) : mappingOf(below, depth + 1, own?.value) };
  });
  return { kind: 'mapping', entries, span: base?.span ?? first.span };
}

/** Each line on its own must begin like no marker. */
function literalLines(text: string): string {
  return text.split('\n').map((line) => {
    const literal = disguised(line);
    return needsGuard('', literal.trimStart(), '') ? GUARD + literal : literal;
  }).join('\n');
}

function scalar(text: string, span: Span): Scalar {
  return { kind: 'text', text, style: text.includes('\n') ? 'block' : 'plain', span, place: () => span };
}
