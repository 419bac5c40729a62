export { createShellCache } from './cache.js';
export type { ShellCache } from './cache.js';
export { inspectDocx } from './digest.js';
export { createWriteMemo, type WriteMemo } from './memo.js';
export { writeDocx } from './write.js';
