import type { Span } from '../diagnostic.js';
import type { Entry, Node, Scalar } from '../read/tree.js';
import { countUpTo } from './find/sorted.js';

/** Takes the place of signs that a rule must not read: no letter, no space, no stop. */
export const BLANK = '\u2060';

/** A tree without what stands in braces, and where that was. */
export interface Veiled {
  /** Nodes without braces are the tree's own. */
  readonly root: Node;
  /** Whether `span` has a sign of a `{{name}}` that a row is to fill: nobody knows what will be read there. */
  hasName(span: Span): boolean;
  /** The same for any `{{…}}`, references among them. */
  hasBraces(span: Span): boolean;
}

/** One `{{…}}` in a text. */
interface Braces {
  readonly scalar: Scalar;
  readonly from: number;
  readonly to: number;
  readonly isName: boolean;
}

const BRACES = /\{\{([^{}]*)\}\}/g;
const REFERENCE = /^\s*(?:phu_luc|bang|muc)\./;

/** `root` as the rules read it: every `{{…}}` in its keys and texts is as many blanks. */
export function veil(root: Node): Veiled {
  const all: Braces[] = [];
  const veiledScalar = (scalar: Scalar): Scalar => {
    if (!scalar.text.includes('{{')) return scalar;
    const text = scalar.text.replace(BRACES, (whole: string, inner: string, from: number) => {
      all.push({ scalar, from, to: from + whole.length, isName: !REFERENCE.test(inner) && scalar.text.charAt(from - 1) !== '\\' });
      // Lines stay lines.
      return whole.replace(/[^\n]/g, BLANK);
    });
    return text === scalar.text ? scalar : { ...scalar, text };
  };
  const veiledEntry = (entry: Entry): Entry => {
    const key = veiledScalar(entry.key);
    const value = veiledNode(entry.value);
    return key === entry.key && value === entry.value ? entry : { key, value };
  };
  const veiledNode = (node: Node): Node => {
    if (node.kind === 'text') return veiledScalar(node);
    if (node.kind === 'list') {
      const items = changed(node.items, veiledNode);
      return items === node.items ? node : { ...node, items };
    }
    if (node.kind !== 'mapping') return node;
    const entries = changed(node.entries, veiledEntry);
    return entries === node.entries ? node : { ...node, entries };
  };
  const veiled = veiledNode(root);

  // Only a finding asks for places, and most plans have none to ask for.
  let places: ReadonlyMap<string, readonly Place[]> | undefined;
  const touched = (span: Span): readonly Place[] => {
    places ??= byFile(all);
    const near = places.get(span.file) ?? [];
    const count = countUpTo(near, ({ start }) => start, Math.max(span.end - 1, span.start));
    let first = count;
    while ((near[first - 1]?.end ?? 0) > span.start) first -= 1;
    return near.slice(first, count);
  };
  return {
    root: veiled,
    hasName: (span) => touched(span).some(({ isName }) => isName),
    hasBraces: (span) => touched(span).length > 0,
  };
}

/** `all` with each one changed; itself where none is, as in most plans. */
function changed<T>(all: readonly T[], change: (one: T) => T): readonly T[] {
  let copy: T[] | undefined;
  all.forEach((one, i) => {
    const next = change(one);
    if (next !== one) copy ??= all.slice(0, i);
    copy?.push(next);
  });
  return copy ?? all;
}

interface Place extends Span {
  readonly isName: boolean;
}

/** In each file in its order. */
function byFile(all: readonly Braces[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const { scalar, from, to, isName } of all) {
    const place = { ...scalar.place(from, to), isName };
    const others = places.get(place.file);
    if (others) others.push(place);
    else places.set(place.file, [place]);
  }
  for (const list of places.values()) list.sort((a, b) => a.start - b.start);
  return places;
}

/** A rule's sentence: what it repeats of a veiled text shows as an ellipsis. */
export function unveiled(sentence: string): string {
  return sentence.replace(/\u2060+/g, '…');
}
