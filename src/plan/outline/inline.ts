import { diagnostic, type Diagnostic, type Span } from '../../diagnostic.js';
import type { Inline, Reference, ReferenceKind, Text } from '../plan.js';

/** Inline text with the place it came from; `place` maps offsets of `source` to the file. */
export interface Source {
  readonly text: string;
  place(from: number, to: number): Span;
}

type Style = { readonly bold?: true; readonly italic?: true; readonly underline?: true };
type Token = { readonly kind: 'text'; text: string } | { readonly kind: 'note'; readonly note: Text } | { readonly kind: 'reference'; readonly reference: Reference } | { readonly kind: 'mark'; readonly sign: string; readonly opens: boolean; readonly closes: boolean };

/** What can begin a mark, or is white space that is not printed as it stands. */
const SIGNS = /[*_\\{]|\^\[|(?!\u00a0| )\s/;

/**
 * `**đậm**`, `*nghiêng*`, `***cả hai***` and `__gạch chân__` in a stretch of text. A mark without its partner, or with
 * a space on its inner side, is a plain sign; `\*`, `\_`, `\\` and `\{` are the signs themselves. White space other than
 * the space (tabs, line ends) becomes one space, for a document is not laid out with them.
 * `^[…]` is a footnote. `{{phu_luc.ten}}`, `{{bang.ten}}` and `{{muc.ten}}` are references, looked up when the whole plan
 * is read; any other `{{name}}` is reserved and reported.
 */
export function parseInline(source: Source): { text: Text; diagnostics: Diagnostic[] } {
  // Most paragraphs have no mark at all.
  if (!SIGNS.test(source.text)) return { text: { runs: source.text ? [{ text: source.text }] : [], span: source.place(0, source.text.length) }, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const tokens = tokenize(source, diagnostics);
  return { text: { runs: style(tokens), span: source.place(0, source.text.length) }, diagnostics };
}

function tokenize(source: Source, diagnostics: Diagnostic[]): Token[] {
  const { text } = source;
  const tokens: Token[] = [];
  const add = (piece: string): void => {
    const last = tokens.at(-1);
    if (last?.kind === 'text') last.text += piece;
    else tokens.push({ kind: 'text', text: piece });
  };
  for (let i = 0; i < text.length; ) {
    const rest = text.slice(i, i + 2);
    const name = rest === '{{' ? /^\{\{([^{}]*)\}\}/.exec(text.slice(i, i + 200)) : null;
    const run = /[*_]/.test(text.charAt(i)) ? markRun(text, i) : 0;
    if (/^\\[*_\\{]/.test(rest)) {
      add(rest.charAt(1));
      // `\{{` writes both brackets, so that the second is not read again.
      if (text.startsWith('\\{{', i)) add('{');
      i += text.startsWith('\\{{', i) ? 3 : 2;
    } else if (rest === '^[' && noteEnd(text, i + 2) > 0) {
      const end = noteEnd(text, i + 2);
      const inner = parseInline({ text: text.slice(i + 2, end).trim(), place: (a, b) => source.place(i + 2 + a, i + 2 + b) });
      tokens.push({ kind: 'note', note: inner.text });
      diagnostics.push(...inner.diagnostics);
      i = end + 1;
    } else if (name && REFERENCE.test(name[1] ?? '')) {
      const [, kind, target] = REFERENCE.exec(name[1] ?? '') ?? [];
      const span = source.place(i, i + name[0].length);
      tokens.push({ kind: 'reference', reference: { kind: kind as ReferenceKind, name: target ?? '', span } });
      i += name[0].length;
    } else if (name) {
      diagnostics.push(diagnostic('plan.reserved-name', 'error', { name: (name[1] ?? '').trim() }, source.place(i, i + name[0].length)));
      add(name[0]);
      i += name[0].length;
    } else if (run) {
      tokens.push(mark(text, i, run));
      i += run;
    } else {
      add(/\s/.test(text.charAt(i)) && text.charAt(i) !== '\u00a0' ? ' ' : text.charAt(i));
      i += 1;
    }
  }
  return tokens;
}

const REFERENCE = /^\s*(phu_luc|bang|muc)\.([a-z0-9_]+)\s*$/;

/** Where the `]` of a footnote that begins at `from` stands, brackets inside it aside; -1 when it is never closed. */
function noteEnd(text: string, from: number): number {
  let depth = 1;
  for (let i = from; i < text.length; i += 1) {
    if (text.charAt(i) === '[') depth += 1;
    if (text.charAt(i) === ']') depth -= 1;
    if (depth === 0) return i;
  }
  return -1;
}

/** The length of the mark at `i`: one to three stars or two underscores; 0 where the signs are no mark. */
function markRun(text: string, i: number): number {
  const sign = text.charAt(i);
  let length = 1;
  while (text.charAt(i + length) === sign) length += 1;
  if (text.charAt(i - 1) === sign) return 0;
  return sign === '*' ? (length <= 3 ? length : 0) : length === 2 ? 2 : 0;
}

function mark(text: string, i: number, length: number): Token {
  const before = text.charAt(i - 1);
  const after = text.charAt(i + length);
  const word = /[\p{L}\d]/u;
  const inner = text.charAt(i) === '_' && word.test(before) && word.test(after);
  return {
    kind: 'mark',
    sign: text.slice(i, i + length),
    opens: after !== '' && !/\s/.test(after) && !inner,
    closes: before !== '' && !/\s/.test(before) && !inner,
  };
}

function style(tokens: readonly Token[]): Inline[] {
  const partner = pair(tokens);
  const runs: Inline[] = [];
  const open = new Set<string>();
  tokens.forEach((token, i) => {
    if (token.kind === 'mark' && partner.has(i)) {
      if (open.has(token.sign)) open.delete(token.sign);
      else open.add(token.sign);
      return;
    }
    const look = lookOf(open);
    if (token.kind === 'reference') {
      runs.push({ text: '', ...look, reference: token.reference });
      return;
    }
    const last = runs.at(-1);
    if (token.kind === 'note') {
      if (last && !last.note && !last.reference) runs[runs.length - 1] = { ...last, note: token.note };
      else runs.push({ text: '', ...look, note: token.note });
      return;
    }
    const text = token.kind === 'text' ? token.text : token.sign;
    if (last && !last.note && !last.reference && sameLook(last, look)) runs[runs.length - 1] = { ...last, text: last.text + text };
    else runs.push({ text, ...look });
  });
  return runs;
}

/** Which marks have a partner: the nearest later closing mark of the same sign, never across an open pair's border. */
function pair(tokens: readonly Token[]): Set<number> {
  const paired = new Set<number>();
  const stack: number[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== 'mark') return;
    const opener = token.closes ? stack.findLastIndex((at) => signAt(tokens, at) === token.sign) : -1;
    if (opener >= 0 && i > (stack[opener] ?? 0) + 1) {
      paired.add(stack[opener] ?? 0).add(i);
      stack.length = opener;
    } else if (token.opens) stack.push(i);
  });
  return paired;
}

function signAt(tokens: readonly Token[], i: number): string {
  const token = tokens[i];
  return token?.kind === 'mark' ? token.sign : '';
}

function lookOf(open: ReadonlySet<string>): Style {
  const bold = open.has('**') || open.has('***');
  const italic = open.has('*') || open.has('***');
  return { ...(bold && { bold: true as const }), ...(italic && { italic: true as const }), ...(open.has('__') && { underline: true as const }) };
}

function sameLook(a: Style, b: Style): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.underline === b.underline;
}
