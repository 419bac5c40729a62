import { diagnostic, type Diagnostic } from '../../diagnostic.js';
import type { Entry, Mapping, Node } from '../../read/tree.js';
import { entryOf } from '../places.js';
import { metaOf } from '../schema/meta-of.js';
import { planSchema } from '../schema.js';

/** What the decision has in place of a plan that is attached to it (III-1.3). */
export const THE_DECISIONS_OWN = ['so', 'ky_hieu', 'ngay', 'noi_nhan', 'luu', 'sau_luu', 'nguoi_soan', 'ky'] as const;

/** True for a plan that says which decision it is attached to. */
export function isAttached(root: Node): boolean {
  const { kind } = entryOf(root, 'kem_theo')?.value ?? { kind: 'empty' };
  return kind !== 'empty';
}

/** An attached plan without what its office has for all its plans, of the fields that are the decision's here. */
export function withoutTheOffices(root: Mapping): Mapping {
  const inherited = ({ key }: Entry): boolean => key.span.file !== root.span.file;
  return { ...root, entries: root.entries.filter((entry) => !(isTheDecisions(entry.key.text) && inherited(entry))) };
}

const isTheDecisions = (field: string): boolean => THE_DECISIONS_OWN.some((own) => own === field);

/** Each field that an attached plan has and may not have, at its key. Empty ones say nothing and may stay. */
export function fieldsOfTheDecision(root: Node): Diagnostic[] {
  return THE_DECISIONS_OWN.flatMap((field) => {
    const entry = entryOf(root, field);
    if (!entry || entry.value.kind === 'empty') return [];
    return [diagnostic('plan.attached', 'error', { field, title: metaOf(planSchema.shape[field])?.title ?? field }, entry.key.span)];
  });
}

const OPENING = /^(?:ban hành\s+)?kèm theo\s/iu;

/** `Kèm theo Quyết định số …` from what was typed with or without those words, brackets and a final mark. */
export function attachedTo(typed: string): string {
  const bare = typed.replace(/[.;]$/, '').trim();
  const text = bare.startsWith('(') && bare.endsWith(')') ? bare.slice(1, -1).trim() : bare;
  return OPENING.test(text) ? text : `Kèm theo ${text}`;
}
