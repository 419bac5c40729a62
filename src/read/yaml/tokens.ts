import { Lexer, Parser, type CST } from 'yaml';

/** Levels of lists and mappings within each other that a plan may have; the deepest real one has 9. */
export const MAX_DEPTH = 64;

/** Words of YAML (dashes, colons, texts, line ends …) that a plan may have: about 60,000 lines. */
export const MAX_LEXEMES = 300_000;

/** A file's syntax tree, or why it was left unfinished, at the UTF-16 offset `at`. */
export type Tokens = { readonly lexemes: number } & (
  | { readonly tokens: CST.Token[]; readonly stop?: never }
  | { readonly stop: 'too-deep' | 'too-long'; readonly at: number }
);

/**
 * Reads `text` into YAML's concrete syntax. Never throws: faults are `error` tokens. The depth is watched while the
 * tree grows, for all that follows walks it by recursion.
 */
export function tokenize(text: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    tokens.push(...parser.next(lexeme));
    lexemes++;
    // The stack holds the document, the collections, and sometimes a scalar on top.
    const over = parser.stack.length - 1 - MAX_DEPTH;
    if (over > 1 || (over === 1 && isCollection(parser.stack.at(-1)))) {
      return { lexemes, stop: 'too-deep', at: parser.offset - lexeme.length };
    }
    if (lexemes > MAX_LEXEMES) return { lexemes, stop: 'too-long', at: parser.offset };
  }
  tokens.push(...parser.end());
  return { lexemes, tokens };
}

function isCollection(token: CST.Token | undefined): boolean {
  return token?.type === 'block-map' || token?.type === 'block-seq' || token?.type === 'flow-collection';
}
