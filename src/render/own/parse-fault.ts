import { diagnostic, type Diagnostic, type Span, type TemplateSlip } from '../../diagnostic.js';
import { Handlebars } from '../handlebars-full.js';
import { spanOf, withoutComments, type Loc } from '../place.js';

/** A template's name, the file that it stands in as messages call it, and its text. */
export interface Source {
  readonly template: string;
  readonly file: string;
  readonly text: string;
}

/** What the parser said of a template, with its place. Throws `error` again when the parser did not say it. */
export function parseFault(error: unknown, source: Source): Diagnostic {
  if (!(error instanceof Error)) throw error;
  const { template, text } = source;
  const at = (slip: TemplateSlip, start: number, end: number): Diagnostic =>
    diagnostic('template.syntax', 'error', { template, ...slip }, spanAt(source, start, end));
  const mismatch = /^(\S+) doesn't match (\S+)/.exec(error.message);
  if (mismatch) {
    const [, opened = '', closed = ''] = mismatch;
    const { lineNumber, column } = error as unknown as { lineNumber: number; column: number };
    const { start } = spanOf(text, source.file, locAt(lineNumber, column, 0));
    return at({ problem: 'mismatch', opened, closed }, start, start + opened.length);
  }
  if (/^Lexical error/.test(error.message)) {
    const start = Math.max(0, text.lastIndexOf('{{!'));
    return at({ problem: 'comment' }, start, start + 3);
  }
  const got = /^Parse error[\s\S]*, got '(\w+)'$/.exec(error.message)?.[1];
  if (got === undefined) throw error;
  const here = spanOf(text, source.file, lastToken());
  const open = text.lastIndexOf('{{', here.start);
  const isInside = open >= 0 && !text.slice(open, here.start).includes('}}');
  if (got === 'INVALID' || (got === 'EOF' && isInside)) return at({ problem: 'mark' }, Math.max(0, open), Math.max(0, open) + (/^\{\{[^<{}\n]*/.exec(text.slice(open))?.[0].length ?? 1));
  if (got === 'EOF') {
    const block = unclosedBlock(text);
    if (block) return at({ problem: 'unclosed', opened: block.name }, block.start, block.end);
  }
  if (got === 'OPEN_ENDBLOCK') return at({ problem: 'stray' }, here.start, text.indexOf('}}', here.start) + 2);
  if (/^CLOSE/.test(got) && isInside) return at({ problem: 'name' }, open, here.end);
  return at({ problem: 'other', message: error.message.split('\n').at(-1) ?? '' }, here.start, here.end);
}

function spanAt({ file, text }: Source, start: number, end: number): Span {
  return { file, start, end: Math.max(start, Math.min(end, text.length)) };
}

/** Where the parser stopped: its lexer remembers the last thing it saw, which the message shows only by drawing it. */
function lastToken(): Loc {
  const { lexer } = Handlebars.Parser as { lexer: { yylloc: Readonly<Record<'first_line' | 'first_column' | 'last_line' | 'last_column', number>> } };
  const { first_line: line, first_column: column, last_line: endLine, last_column: endColumn } = lexer.yylloc;
  return { start: { line, column }, end: { line: endLine, column: endColumn } };
}

function locAt(line: number, column: number, length: number): Loc {
  return { start: { line, column }, end: { line, column: column + length } };
}

/** The last `{{#…}}` that nothing closes. */
function unclosedBlock(text: string): { readonly name: string; readonly start: number; readonly end: number } | undefined {
  const open: { name: string; start: number; end: number }[] = [];
  for (const { 0: tag, 1: sign, 2: name = '', index } of withoutComments(text).matchAll(/\{\{~?(#[>*]?|\^|\/)\s*([^\s}~]+)[^}]*\}\}/g)) {
    if (sign === '/') open.pop();
    else open.push({ name, start: index, end: index + tag.length });
  }
  return open.at(-1);
}
