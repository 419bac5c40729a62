import { createMemo, createRecall, forgetful, recallNothing, type Memo, type Recall } from '../memo.js';
import type { Fragment } from '../render/fragment.js';
import type { Piece, ReadFragment } from './html.js';
import type { Block, ParagraphStyle } from './model.js';
import type { LaidTable } from './table.js';
import type { ReadTable } from './table-html.js';
import type { Centred } from './title.js';

/** What layout keeps from one variation of a plan to the next. */
export interface LayoutMemo {
  readonly fragments: Recall<Fragment, ReadFragment>;
  readonly pieces: Memo<Piece>;
  readonly tables: Recall<ReadTable, LaidTable>;
  /** Paragraphs below a table, as they stand off from it. */
  readonly below: Recall<Block, Block>;
  /** Blocks that stay with what comes below them. */
  readonly last: Recall<Block, Block>;
  readonly titles: Memo<Centred>;
  /** The same list for the same styles, by which the writer knows its shell. */
  readonly styles: Memo<readonly ParagraphStyle[]>;
}

export const createLayoutMemo = (): LayoutMemo => ({
  fragments: createRecall(), pieces: createMemo(), tables: createRecall(), below: createRecall(), last: createRecall(), titles: createMemo(), styles: createMemo(),
});

/** For a plan that is built once. */
export const NO_MEMO: LayoutMemo = { fragments: recallNothing, pieces: forgetful, tables: recallNothing, below: recallNothing, last: recallNothing, titles: forgetful, styles: forgetful };
