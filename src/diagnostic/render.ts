/**
 * What is wrong with how a template is written. `mark`: `{{` without `}}`; `comment`: one that does not end; `name`: none
 * between the braces; `stray`: `{{/x}}` that closes nothing; `other`: in the words of the template reader.
 */
export type TemplateSlip =
  | { readonly problem: 'mark' | 'comment' | 'name' | 'stray' }
  | { readonly problem: 'unclosed' | 'argument'; readonly opened: string }
  | { readonly problem: 'mismatch'; readonly opened: string; readonly closed: string }
  | { readonly problem: 'other'; readonly message: string };

/** What is said while pages are made: of the layout and of templates. */
export interface RenderFacts {
  'layout.compact': { readonly line: string };
  'layout.too-wide': { readonly line: string };

  'template.syntax': { readonly template: string } & TemplateSlip;
  /** `known`: the names that there are where the template begins. */
  'template.missing-name': { readonly template: string; readonly name: string; readonly nearest?: string; readonly known: readonly string[] };
  'template.unknown-call': { readonly template: string; readonly name: string; readonly nearest?: string; readonly known: readonly string[] };
  'template.unknown-partial': { readonly template: string; readonly name: string; readonly nearest?: string; readonly known: readonly string[] };
  /** `{{{name}}}`, which would let a plan's text be markup. */
  'template.unescaped': { readonly template: string; readonly name: string };
  /** A value that cannot be printed in this way: a text with looks needs `chu`, a list `each`. */
  'template.unprintable': { readonly template: string; readonly name: string; readonly found: 'styled' | 'list' | 'other' | 'nothing' };
  /** A template that calls itself without end. */
  'template.endless': { readonly template: string };
  'template.unknown-element': { readonly template: string; readonly element: string; readonly nearest?: string };
  'template.unknown-attribute': { readonly template: string; readonly element: string; readonly attribute: string };
  /** Text that a template writes outside of any paragraph. */
  'template.loose-text': { readonly template: string; readonly text: string };
  /** A text of the plan that an own template did not print. */
  'template.lost-text': { readonly template: string; readonly text: string };
  /** A file among own templates that replaces none of ours. */
  'template.unknown-file': { readonly path: string; readonly nearest?: string; readonly known: readonly string[] };
  /** The folder of own templates. */
  'template.folder': { readonly path: string; readonly problem: 'missing' | 'not-a-folder' | 'unreadable' | 'empty' };
}
