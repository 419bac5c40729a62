/** HTML made by one template, in the order of the document. `template` is its name without `.hbs`. */
export interface Fragment {
  readonly template: string;
  readonly html: string;
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
