export { compareDocx } from './compare.js';
export type { Comparison } from './compare.js';
export { differences, isSame } from './difference.js';
export type { Step } from './difference.js';
export { looksLikeWord, readDocx } from './docx/index.js';
export { findingsOn } from './finding.js';
export type { Checked } from './finding.js';
