import { createRecall, type Recall } from '../memo.js';
import type { Line, Node, Scalar, SourceText } from '../read/tree.js';
import type { RecipientLine } from './find/recipients.js';
import type { Passage } from './passages.js';
import type { Block, Kept } from './printed.js';
import type { Rule } from './rule.js';
import type { Orders } from './run.js';

/** What the rules keep from one variation of a plan to the next. */
export interface LintMemo {
  readonly orders: Recall<readonly Rule[], Orders>;
  /** Lines that were in an earlier variation. */
  readonly known: WeakSet<Line>;
  readonly lines: Recall<Line, Passage>;
  /** By the first of their lines. */
  readonly blocks: Recall<Line, Block>;
  /** By the first of the blocks that are kept. */
  readonly kept: Recall<Block, Kept>;
  readonly recipients: Recall<Node, readonly RecipientLine[]>;
  readonly colonLines: Recall<Node, readonly Scalar[]>;
  /** Comments that turn rules off. */
  readonly comments: Recall<SourceText, readonly RegExpExecArray[]>;
  /** Whether a file has letters of a wrong encoding. */
  readonly garbled: Recall<SourceText, { readonly isGarbled: boolean }>;
}

export const createLintMemo = (): LintMemo => ({
  orders: createRecall(), known: new WeakSet(), lines: createRecall(), blocks: createRecall(), kept: createRecall(), recipients: createRecall(), colonLines: createRecall(), comments: createRecall(), garbled: createRecall(),
});
