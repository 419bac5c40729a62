/**
 * Something in the text that YAML does not take, or takes for another thing than the clerk meant. Offsets are UTF-16
 * offsets into the text that was examined, `end` exclusive.
 */
export type Fault = { readonly at: number; readonly end: number } & (
  | { readonly kind: 'syntax'; readonly problem: string }
  /** A quote without its second one; `at` is where it opens. */
  | { readonly kind: 'unclosed'; readonly problem: 'OPEN_QUOTE'; readonly quote: string }
  | { readonly kind: 'alias'; readonly name: string }
  | { readonly kind: 'tag'; readonly tag: string }
  /** A line of a plain text over several lines that begins like something of its own. */
  | { readonly kind: 'joined'; readonly line: string }
  | { readonly kind: 'odd-space'; readonly codePoint: number }
  /** A key that is a line of the block of text above it. */
  | { readonly kind: 'stray' }
);

/** Text that YAML dropped as a comment: from `at` to `end`, on one line with the value that begins at `value`. */
export interface LostText {
  readonly value: number;
  readonly at: number;
  readonly end: number;
}
