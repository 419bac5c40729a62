import type { Node, Scalar } from '../read/tree.js';
import type { Plan } from '../plan/plan.js';
import type { Span } from '../diagnostic.js';
import { sourcesIn, type Source } from './find/basis.js';
import { findCitations, type Citation } from './find/citations.js';
import type { Day } from './find/day.js';
import { findDeadlines } from './find/deadlines.js';
import { findDates, type DateInText } from './find/dates.js';
import { outlineOf, type Heading } from './find/outline.js';
import { planDate, type PlanDate } from './find/plan-date.js';
import { passagesAt, passagesOf, type Passage } from './passages.js';

/** Lines, and all of them as one text. */
export interface Printed {
  readonly passages: readonly Passage[];
  /** All passages, one a line. */
  readonly text: string;
}

const NAMES = ['dia_danh', 'luu', 'ky.tm', 'ky.kt', 'ky.tl', 'ky.tuq', 'ky.q', 'ky.chuc_vu', 'ky.chuc_vu_khac', 'ky.ho_ten'];

/** What the rules look at: one plan, as typed and as it was read. */
export interface Subject extends Printed {
  readonly root: Node;
  /** Missing when the plan has errors; rules about the whole are silent then. */
  readonly plan?: Plan;
  /** What the head and the foot of the plan say besides: place, posts and name of the signer, where it is kept. */
  readonly names: Printed;
  /** The plan's date, also of one with errors; of a draft without one, today. */
  readonly date: PlanDate;
  /** Texts that are cited by kind and number, in order. */
  readonly citations: readonly Citation[];
  /** What the plan rests on, text by text, in order. */
  readonly sources: readonly Source[];
  /** Dates in the printed text, in order. */
  readonly dates: readonly DateInText[];
  /** Those of them by which or on which something is to be done. */
  readonly deadlines: readonly DateInText[];
  /** Every heading and numbered line of the body, in order; empty without a plan. */
  readonly headings: readonly Heading[];
}

/** Prepares `root` for the rules; `today` is what an undated draft counts as. What rules share is found once, when asked. */
export function subjectOf(root: Node, plan: Plan | undefined, today: Day): Subject {
  const { passages, text } = printed(passagesOf(root));
  const once = <T>(make: () => T): (() => T) => {
    let made: { readonly value: T } | undefined;
    return () => (made ??= { value: make() }).value;
  };
  const citations = once(() => findCitations(passages, text));
  const sources = once(() => sourcesIn(passages, citations()));
  const dates = once(() => findDates(passages, text));
  const deadlines = once(() => findDeadlines({ passages, citations: citations(), dates: dates() }));
  const headings = once(() => outlineOf(plan));
  const names = once(() => printed(passagesAt(NAMES.map((path) => [path, scalarsAt(root, path)]))));
  return {
    root,
    ...(plan && { plan }),
    passages,
    text,
    date: planDate(root, plan, today),
    get names() {
      return names();
    },
    get citations() {
      return citations();
    },
    get sources() {
      return sources();
    },
    get dates() {
      return dates();
    },
    get deadlines() {
      return deadlines();
    },
    get headings() {
      return headings();
    },
  };
}

function printed(passages: readonly Passage[]): Printed {
  return { passages, text: passages.map((passage) => passage.text).join('\n') };
}

/** The scalar at a path of keys such as `ky.ho_ten`, or of each signer or body where there are several. */
export function scalarsAt(root: Node, path: string): Scalar[] {
  return path.split('.').reduce<Node[]>((nodes, step) => nodes.flatMap((node) => (node.kind === 'list' ? node.items : [node])).flatMap((node) =>
    (node.kind === 'mapping' ? node.entries.filter(({ key }) => key.text === step).map(({ value }) => value) : [])), [root])
    .flatMap((node) => (node.kind === 'list' ? node.items : [node]))
    .filter((node) => node.kind === 'text');
}

/** The place of the plan's own field `name`: its key, or the first line of the file where it is missing. */
export function fieldSpan(root: Node, name: string): Span {
  const entries = root.kind === 'mapping' ? root.entries : [];
  return (entries.find(({ key }) => key.text === name) ?? entries[0])?.key.span ?? { ...root.span, end: root.span.start };
}
