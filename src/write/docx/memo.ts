import { createRecall, type Recall } from '../../memo.js';
import type { Block, Paragraph } from '../../layout/model.js';
import { blocksBefore, blocksXml, endsTable } from './blocks.js';
import type { ReadyShell } from './cache.js';
import type { Bits } from './deflate-codes.js';
import type { BlocksWriter, Piece } from './document.js';

/** What the writer keeps from one variation of a document to the next. */
export interface WriteMemo {
  readonly kind: (block: Block) => Kind;
  /** The XML of runs in UTF-8, by the first two blocks of a run, for each shell. */
  readonly xml: Recall<ReadyShell, Recall<Block, Recall<Block, Uint8Array>>>;
  /** That XML compressed. */
  readonly bits: Recall<Uint8Array, Bits>;
}

/** `shared`: likely to be the same in all variations, wherever it stands. `table`: a long one, a run for itself. */
type Kind = 'shared' | 'table' | 'own';

/**
 * Paragraphs and rows of tables in a run that is kept. What is compressed for itself finds no match in what stands before
 * it: in shorter runs, which a plan with names in all its paragraphs is made of, documents would be twice as large.
 */
const LONG = 16;

/**
 * `isShared` says of a paragraph's text whether all variations are likely to have it. It must depend on that text alone,
 * for so does where a document is cut into what is compressed for itself.
 */
export function createWriteMemo(isShared: (text: string) => boolean): WriteMemo {
  const known = new WeakMap<Block, Kind>();
  return {
    kind: (block) => {
      const kind = known.get(block) ?? kindOf(block, isShared);
      known.set(block, kind);
      return kind;
    },
    xml: createRecall(),
    bits: createRecall(),
  };
}

/** A writer that remembers: a long run of shared blocks is one piece in UTF-8, and so is a long table; what is between them is text. */
export function rememberingWriter({ kind, xml }: WriteMemo, shell: ReadyShell): BlocksWriter {
  const known = xml(shell, [], createRecall);
  const utf8 = new TextEncoder();
  return (blocks, context, section) => {
    if (blocks.length === 0) return [blocksXml(blocks, context, section)];
    const pieces: Piece[] = [];
    for (let from = 0; from < blocks.length;) {
      const to = endOfRun(blocks, from, kind);
      const run = blocks.slice(from, to);
      const after = blocks[to];
      const write = (): string => blocksBefore(after, run, context, section);
      const [first, second] = [run[0], run[1] ?? run[0]] as [Block, Block];
      const key = [context.room, endsTable(after), after ? '' : section, ...run];
      const kept = (): Uint8Array => known(first, [], () => createRecall<Block, Uint8Array>())(second, key, () => utf8.encode(write()));
      pieces.push(kind(first) !== 'own' && weightOf(run) >= LONG ? kept() : write());
      from = to;
    }
    return pieces;
  };
}

/** One behind the last block of the run that begins at `from`. */
function endOfRun(blocks: readonly Block[], from: number, kind: WriteMemo['kind']): number {
  const first = kind(blocks[from] as Block);
  let to = from + 1;
  while (first !== 'table' && to < blocks.length && kind(blocks[to] as Block) === first) to += 1;
  return to;
}

const weightOf = (run: readonly Block[]): number => run.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 1), 0);

/** A note or a picture has its number; columns, frames and rules are the document's own. */
function kindOf(block: Block, isShared: (text: string) => boolean): Kind {
  const isWhole = (paragraph: Paragraph): boolean => isShared(paragraph.runs.map(({ text }) => text).join(''));
  if (block.kind === 'paragraph') return !hasNote(block) && isWhole(block) ? 'shared' : 'own';
  if (block.kind !== 'table') return 'own';
  const inside = block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));
  if (inside.some(hasNote)) return 'own';
  return inside.every(isWhole) ? 'shared' : block.rows.length >= LONG ? 'table' : 'own';
}

const hasNote = ({ runs }: Paragraph): boolean => runs.some(({ note }) => note !== undefined);
