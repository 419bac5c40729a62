/** The room `lint`: what is wrong with the form of a plan, by rules that each know their clause. */
export { explain, rulesPage } from './explain.js';
export { dayOf, type Day } from './find/day.js';
export { createLintMemo, type LintMemo } from './memo.js';
export { applyMends, type Mended } from './fix.js';
export type { Rule } from './rule.js';
export { RULES } from './rules/index.js';
export { lint, type LintInput } from './run.js';
