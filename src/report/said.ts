import type { Code, Facts } from '../diagnostic.js';

/** What a clerk reads about one finding: what is wrong, and what to do. A hint may hold several lines. */
export interface Said {
  readonly message: string;
  readonly hint?: string;
  /** The rule that found it and the clause behind it. */
  readonly rule?: { readonly id: string; readonly clause: string };
}

/** The sentences of some codes; an object of this type does not compile when one of `C` is missing. */
export type Sentences<C extends Code> = { readonly [K in C]: (facts: Facts[K]) => Said };

/** The codes of one group, such as `CodesOf<'read'>`. */
export type CodesOf<Group extends string> = Extract<Code, `${Group}.${string}`>;
