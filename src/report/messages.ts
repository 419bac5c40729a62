import type { Code, Diagnostic } from '../diagnostic.js';
import type { Said, Sentences } from './said.js';
import { document, docx } from './messages/document.js';
import { inherit } from './messages/inherit.js';
import { layout, outline } from './messages/layout.js';
import { lint } from './messages/lint.js';
import { folder } from './messages/folder.js';
import { merge } from './messages/merge.js';
import { output } from './messages/output.js';
import { plan } from './messages/plan.js';
import { read } from './messages/read.js';
import { namesWith, rowsWith, vary } from './messages/rows.js';
import { table } from './messages/table.js';
import { template } from './messages/template.js';
import { yaml } from './messages/yaml.js';

/** The Vietnamese sentence of every code; does not compile when a code has none. */
export const SENTENCES: Sentences<Code> = {
  ...read,
  ...yaml,
  ...inherit,
  ...plan,
  ...outline,
  ...table,
  ...lint(say),
  ...layout,
  ...template,
  ...docx,
  ...document,
  ...rowsWith(say),
  ...vary,
  ...namesWith(say),
  ...output,
  ...folder,
  ...merge,
};

/** What a clerk reads about `d`. */
export function say(d: Diagnostic): Said {
  // The compiler cannot see that a diagnostic's facts belong to its own code; `Diagnostic` is built so.
  const sentence = SENTENCES[d.code] as (facts: Diagnostic['facts']) => Said;
  return sentence(d.facts);
}
