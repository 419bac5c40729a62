import { createRecall, createStretches, type Recall, type Stretch, type Stretches } from '../memo.js';
import type { Line, Node, Scalar, SourceText } from '../read/tree.js';
import type { RecipientLine } from './find/recipients.js';
import type { Block, Kept, Placed } from './printed.js';
import type { Rule } from './rule.js';
import type { Orders } from './run.js';

/** What the rules keep from one variation of a plan to the next. */
export interface LintMemo {
  readonly orders: Recall<readonly Rule[], Orders>;
  /** Of the lines of one scalar, and of all that are printed. */
  readonly inScalar: Stretches<Line>;
  readonly inAll: Stretches<Line>;
  readonly passages: Recall<Stretch<Line>, Placed>;
  readonly blocks: Recall<Stretch<Line>, Block>;
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
  orders: createRecall(), inScalar: createStretches(), inAll: createStretches(), passages: createRecall(), blocks: createRecall(), kept: createRecall(), recipients: createRecall(), colonLines: createRecall(), comments: createRecall(), garbled: createRecall(),
});
