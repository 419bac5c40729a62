import { Composer, type CST, type Document } from 'yaml';
import type { Fault, LostText } from './fault.js';
import { tokenize } from './tokens.js';
import { walk, type Findings } from './walk.js';

/** A text as YAML understands it, with all that is wrong with it, in the order of the text. */
export interface Examination {
  /** The documents of the stream that hold something. */
  readonly documents: readonly Document.Parsed[];
  readonly faults: readonly Fault[];
  readonly lost: readonly LostText[];
  /** How much work it was, in words of YAML. */
  readonly lexemes: number;
  /** Why the text was not read to its end. */
  readonly stop?: { readonly reason: 'too-deep' | 'too-long'; readonly at: number };
}

/** Reads `text` as YAML in which every scalar is text. Never throws; its cost is bounded whatever the text is. */
export function examine(text: string): Examination {
  const read = tokenize(text);
  const { lexemes } = read;
  if (read.stop) return { documents: [], faults: [], lost: [], lexemes, stop: { reason: read.stop, at: read.at } };
  const documents = compose(read.tokens, text.length);
  const found = walk(read.tokens, text);
  const faults = [...found.faults, ...documents.flatMap((document) => ownFaults(document, found, text))];
  faults.sort((a, b) => a.at - b.at || rank(a) - rank(b));
  return { documents: documents.filter(holdsSomething), faults, lost: found.lost, lexemes };
}

function compose(tokens: readonly CST.Token[], length: number): Document.Parsed[] {
  // `uniqueKeys` costs the square of a mapping's size; the tree's own check does not.
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  return [...composer.compose(tokens, true, length)];
}

function holdsSomething(document: Document.Parsed): boolean {
  const range = document.contents?.range;
  return range !== undefined && range[0] !== range[1];
}

/** YAML's own errors, but those that are the shadow of something `walk` has found at its origin. */
function ownFaults(document: Document.Parsed, found: Findings, text: string): Fault[] {
  const unclosed = new Set(found.faults.filter((fault) => fault.kind === 'unclosed').map((fault) => fault.end));
  const directives = document.warnings.filter((warning) => warning.code === 'BAD_DIRECTIVE');
  return [...document.errors, ...directives].flatMap(({ code, pos }): Fault[] => {
    if (code === 'MISSING_CHAR' && unclosed.has(pos[0])) return [];
    const quote = quoteBefore(found.longQuotes, pos[0]);
    if (quote) return [{ kind: 'unclosed', problem: 'OPEN_QUOTE', quote: text.charAt(quote.at), at: quote.at, end: quote.at + 1 }];
    return [{ kind: 'syntax', problem: code, at: Math.min(pos[0], text.length), end: Math.min(pos[1], text.length) }];
  });
}

/** The long quote that closes before `at` on the same line; `quotes` are in the order of the text. */
function quoteBefore(quotes: Findings['longQuotes'], at: number): Findings['longQuotes'][number] | undefined {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const quote = quotes[low - 1];
  return quote && at <= quote.lineEnd ? quote : undefined;
}

// Where two faults begin at one place, the one that says more comes first.
function rank(fault: Fault): number {
  return ['stray', 'odd-space', 'unclosed', 'alias', 'tag', 'syntax', 'joined'].indexOf(fault.kind);
}
