import { z } from 'zod';
import type { Facts } from '../../diagnostic.js';

/** A check of ours that fails with one of our codes instead of zod's. */
export type Fault = { [C in keyof Facts]: { readonly code: C; readonly facts: Facts[C] } }[keyof Facts];

/** Says `fault` of the value under inspection; `issues.ts` reads it back. */
export function fail(ctx: { addIssue(issue: { code: 'custom'; params: { fault: Fault } }): void }, fault: Fault): never {
  ctx.addIssue({ code: 'custom', params: { fault } });
  return z.NEVER;
}
