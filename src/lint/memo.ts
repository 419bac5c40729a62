import { createRecall, type Recall } from '../memo.js';
import type { Line, Node, Scalar, SourceText } from '../read/tree.js';
import type { RecipientLine } from './find/recipients.js';
import type { Passage } from './passages.js';
import type { Block } from './printed.js';

/** What the rules keep from one variation of a plan to the next. */
export interface LintMemo {
  /** Lines that were in an earlier variation. */
  readonly known: WeakSet<Line>;
  readonly lines: Recall<Line, Passage>;
  /** By the first of their lines. */
  readonly blocks: Recall<Line, Block>;
  readonly recipients: Recall<Node, readonly RecipientLine[]>;
  readonly colonLines: Recall<Node, readonly Scalar[]>;
  /** Comments that turn rules off. */
  readonly comments: Recall<SourceText, readonly RegExpExecArray[]>;
  /** Whether a file has letters of a wrong encoding. */
  readonly garbled: Recall<SourceText, { readonly isGarbled: boolean }>;
}

export const createLintMemo = (): LintMemo => ({
  known: new WeakSet(), lines: createRecall(), blocks: createRecall(), recipients: createRecall(), colonLines: createRecall(), comments: createRecall(), garbled: createRecall(),
});
