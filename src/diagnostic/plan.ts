import type { Kind } from './read.js';

/** What the plan stage says of fields and of the outline. */
export interface PlanFacts {
  'plan.not-a-plan': { readonly found: Kind };
  /** `inUnit`: in a unit's own file of a batch, beside which the texts for names have a place of their own. */
  'plan.unknown-key': { readonly key: string; readonly nearest?: string; readonly known: readonly string[]; readonly inUnit?: true };
  'plan.missing': { readonly field: string; readonly title: string; readonly example: string };
  'plan.empty': { readonly field: string; readonly title: string; readonly required?: boolean };
  'plan.type': { readonly field: string; readonly expected: readonly Kind[]; readonly found: Kind; readonly example?: string };
  'plan.number': { readonly field: string; readonly text: string };
  'plan.date': { readonly text: string; readonly reason: 'format' | 'calendar' };
  'plan.code': { readonly text: string };
  'plan.choice': { readonly field: string; readonly text: string; readonly choices: readonly string[]; readonly nearest?: string };
  'plan.length': { readonly field: string; readonly text: string; readonly min: string; readonly max: string };
  /** `{{muc.ten}}` and the like where none is looked up, or written wrongly. */
  'plan.reserved-name': { readonly name: string };
  /** `{{ten_xa}` or `ten_xa}}`: it would be printed with its braces. */
  'plan.half-name': { readonly text: string; readonly missing: '{{' | '}}' };
  /** What stands between `{{` and `}}` in a plan that is made for many units. */
  'plan.wants-data': { readonly names: readonly string[] };
  /** `{{phu_luc.ten}}` and the like that name nothing. */
  'plan.unknown-reference': { readonly name: string; readonly nearest?: string; readonly known: readonly string[] };
  'plan.annex-unreferred': { readonly label: string; readonly name?: string };
  /** `bodies`: too many of them; `signatures`: not one each; `code`: not `KHLT-A-B`, for which `example` is made of their names. */
  'plan.joint':
    | { readonly problem: 'bodies'; readonly count: number }
    | { readonly problem: 'signatures'; readonly bodies: number; readonly signatures: number }
    | { readonly problem: 'code'; readonly code?: string; readonly example: string };
  /** A field that a plan attached to a decision may not have. */
  'plan.attached': { readonly field: string; readonly title: string };
  'plan.secret': Record<never, never>;
  'plan.drafter': { readonly text: string };
  /** `size`: width and height in the picture's own points, and the least or greatest that is taken. */
  'plan.picture':
    | { readonly path: string; readonly problem: 'missing' | 'damaged' | 'opaque' | 'too-heavy' }
    | { readonly path: string; readonly problem: 'not-png'; readonly format?: string }
    | { readonly path: string; readonly problem: 'too-small' | 'too-large'; readonly width: number; readonly height: number; readonly limit: number };
  'plan.signature': { readonly problem: 'authority-without-post' | 'two-authorities' };
  /** `*` or `**` without its partner, which is printed as it stands. */
  'plan.stray-mark': { readonly sign: string };
  /** A footnote inside a footnote. */
  'plan.nested-note': Record<never, never>;
  /** The text points to an annex that the plan does not have. */
  'plan.annex-missing': { readonly label: string };
  /** The content ends in a table, so that no sentence can carry `./.`. */
  'plan.no-ending': Record<never, never>;
  /** Said in two places that do not agree. */
  'plan.twice': { readonly field: string; readonly title: string };
  /** An issuer's name may not be abbreviated (I.II.2): `UBND xã Xuân Đông` for `full`. */
  'plan.short-issuer': { readonly typed: string; readonly full: string };

  'outline.number': { readonly typed: string; readonly expected: string };
  'outline.section-inside': { readonly marker: string };
  'outline.too-deep': { readonly marker: string; readonly limit: number };
  'outline.broken-line': { readonly before: string; readonly line: string };
  'outline.long-title': { readonly words: number };
}
