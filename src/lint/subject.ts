import type { Node, Scalar } from '../read/tree.js';
import type { Plan } from '../plan/plan.js';
import type { DataTable } from '../plan/table/table.js';
import type { Span } from '../diagnostic.js';
import { findSources, type Source } from './find/basis.js';
import { findCitations, type Citation } from './find/citations.js';
import type { Day } from './find/day.js';
import { findDeadlines } from './find/deadlines.js';
import { findDates, type DateInText } from './find/dates.js';
import { outlineOf, type Heading } from './find/outline.js';
import { tablesOf } from './find/columns.js';
import { tablesInPlace, type PlacedTable } from './find/sums.js';
import { recipientsIn, type RecipientLine } from './find/recipients.js';
import { issuersIn, signaturesOf, signersIn, type Issuer, type Signature, type Signer } from './find/signing.js';
import { planDate, type PlanDate } from './find/plan-date.js';
import { passagesAt, passagesOf, type Passage, type Variation } from './passages.js';
import { printed, type Block, type Kept, type Printed } from './printed.js';

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
  readonly today: Day;
  /** Of the body and of annexes; none without a plan. */
  readonly tables: readonly DataTable[];
  /** The same with what stands next to them. */
  readonly placedTables: readonly PlacedTable[];
  /** Also of a plan with errors. */
  readonly issuers: readonly Issuer[];
  readonly signers: readonly Signer[];
  readonly signatures: readonly Signature[];
  readonly recipients: readonly RecipientLine[];
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
export function subjectOf(root: Node, plan: Plan | undefined, today: Day, variation: Variation = {}): Subject {
  return new Looked(root, plan, today, variation);
}

/** The getters are a class's: V8 gives every object with getters of its own a shape of its own, and keeps them both long. */
class Looked implements Subject {
  readonly plan?: Plan;
  readonly passages: readonly Passage[];
  readonly blocks: readonly Block[];
  readonly kept?: Kept;
  readonly date: PlanDate;
  private readonly printed: Printed;
  private found: Partial<Pick<Subject, 'citations' | 'sources' | 'dates' | 'deadlines' | 'headings' | 'names' | 'issuers' | 'signers' | 'signatures' | 'recipients' | 'tables' | 'placedTables'>> = {};

  constructor(readonly root: Node, plan: Plan | undefined, readonly today: Day, private readonly variation: Variation) {
    if (plan) this.plan = plan;
    this.printed = printed(passagesOf(root, variation), variation.memo);
    ({ passages: this.passages, blocks: this.blocks } = this.printed);
    if (this.printed.kept) this.kept = this.printed.kept;
    this.date = planDate(root, plan, today);
  }

  get text(): string {
    return this.printed.text;
  }

  get names(): Subject['names'] {
    return this.once('names', () => printed(passagesAt(NAMES.map((path) => [path, scalarsAt(this.root, path)]))));
  }

  get tables(): Subject['tables'] {
    return this.once('tables', () => (this.plan ? tablesOf(this.plan) : []));
  }

  get placedTables(): Subject['placedTables'] {
    return this.once('placedTables', () => (this.plan && this.tables.length > 0 ? tablesInPlace(this.plan) : []));
  }

  get issuers(): Subject['issuers'] {
    return this.once('issuers', () => issuersIn(this.root));
  }

  get signers(): Subject['signers'] {
    return this.once('signers', () => signersIn(this.root));
  }

  get signatures(): Subject['signatures'] {
    return this.once('signatures', () => signaturesOf(this.issuers, this.signers));
  }

  get recipients(): Subject['recipients'] {
    return this.once('recipients', () => recipientsIn(this.root, this.variation.memo?.recipients));
  }

  get citations(): Subject['citations'] {
    return this.once('citations', () => findCitations(this));
  }

  get sources(): Subject['sources'] {
    return this.once('sources', () => findSources(this, this.citations));
  }

  get dates(): Subject['dates'] {
    return this.once('dates', () => findDates(this));
  }

  get deadlines(): Subject['deadlines'] {
    return this.once('deadlines', () => findDeadlines(this));
  }

  get headings(): Subject['headings'] {
    return this.once('headings', () => outlineOf(this.plan));
  }

  private once<K extends keyof Looked['found']>(what: K, find: () => Subject[K]): Subject[K] {
    const found: Looked['found'] = this.found;
    const known: Subject[K] | undefined = found[what];
    if (known) return known;
    const made = find();
    Object.assign(found, { [what]: made });
    return made;
  }
}

/** The scalar at a path of keys such as `ky.ho_ten`, or of each signer or body where there are several. */
export function scalarsAt(root: Node, path: string): Scalar[] {
  const found: Scalar[] = [];
  const steps = path.split('.');
  const walk = (node: Node, depth: number): void => {
    if (node.kind === 'list') for (const item of node.items) stepInto(item, depth);
    else stepInto(node, depth);
  };
  const stepInto = (node: Node, depth: number): void => {
    if (depth === steps.length) {
      if (node.kind === 'text') found.push(node);
    } else if (node.kind === 'mapping') for (const { key, value } of node.entries) if (key.text === steps[depth]) walk(value, depth + 1);
  };
  walk(root, 0);
  return found;
}

/** The place of the plan's own field `name`: its key, or the first line of the file where it is missing. */
export function fieldSpan(root: Node, name: string): Span {
  const entries = root.kind === 'mapping' ? root.entries : [];
  return (entries.find(({ key }) => key.text === name) ?? entries[0])?.key.span ?? { ...root.span, end: root.span.start };
}
