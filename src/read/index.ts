/** The room `read`: from a file's bytes to a tree of texts that know their places. */
export { decode } from './decode.js';
export { keySpan, locate, nodeAt } from './locate.js';
export { mergeTrees } from './merge.js';
export { parse } from './parse.js';
export type { Empty, Entry, List, Mapping, Node, Path, Scalar, SourceText, Tree } from './tree.js';
