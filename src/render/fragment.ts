/** HTML in the order of the document: made by one template, or put together of others. */
export type Fragment = Piece | Joined;

/** `template` is its name without `.hbs`. */
export interface Piece {
  readonly template: string;
  readonly html: string;
}

/** Variations of a plan that share it know it as one. */
export interface Joined {
  readonly parts: readonly Fragment[];
}

/** What the templates made of a plan. The header, the title and the signature are layout's own. */
export interface Fragments {
  /** Legal basis, opening, sections, ending: what flows under the title. */
  readonly body: readonly Fragment[];
  /** Missing in a plan that has none, being attached to a decision. */
  readonly recipients?: Fragment;
  /** One list for each annex; its first fragment is number and title. */
  readonly annexes: readonly (readonly Fragment[])[];
}
