import type { Span } from '../diagnostic.js';

/** A place in a template, as Handlebars gives it: lines from 1, columns from 0. */
export interface Loc {
  readonly start: Position;
  readonly end: Position;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** `loc` as offsets into `text`, the text of `file`. */
export function spanOf(text: string, file: string, { start, end }: Loc): Span {
  return { file, start: offsetOf(text, start), end: offsetOf(text, end) };
}

/** `text` with its comments blanked, everything else at its place. */
export function withoutComments(text: string): string {
  return text.replace(/\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![\s\S]*?\}\}/g, (comment) => comment.replace(/[^\n]/g, ' '));
}

function offsetOf(text: string, { line, column }: Position): number {
  return text.split('\n').slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column;
}
