export { createShellCache } from './cache.js';
export type { ShellCache } from './cache.js';
export { inspectDocx } from './digest.js';
export { writeDocx } from './write.js';
