import { append, diagnostic, type Diagnostic, type Span } from '../../diagnostic.js';
import type { Inline, Reference, ReferenceKind, Text } from '../plan.js';

/** Inline text with the place it came from; `place` maps offsets of `source` to the file. */
export interface Source {
  readonly text: string;
  place(from: number, to: number): Span;
}

type Style = { readonly bold?: true; readonly italic?: true; readonly underline?: true };
interface Mark {
  readonly kind: 'mark';
  readonly sign: string;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Looks like a mark, so that one without a partner is a slip. */
  readonly loose: boolean;
  readonly span: Span;
}

type Token = { readonly kind: 'text'; text: string } | { readonly kind: 'note'; readonly note: Text } | { readonly kind: 'reference'; readonly reference: Reference } | Mark;

/** What can begin a mark, or is white space that is not printed as it stands. */
const SIGNS = /[*_\\{]|\^\[|[^\S\u00a0 ]/;

/**
 * `**đậm**`, `*nghiêng*`, `***cả hai***` and `__gạch chân__` in a stretch of text. A mark without its partner, or with
 * a space on its inner side, is a plain sign; `\*`, `\_`, `\\`, `\{` and `\}}` are the signs themselves. White space other than
 * the space (tabs, line ends) becomes one space, for a document is not laid out with them.
 * `^[…]` is a footnote. `{{phu_luc.ten}}`, `{{bang.ten}}` and `{{muc.ten}}` are references, looked up when the whole plan
 * is read; any other `{{name}}` is text here.
 */
export function parseInline(source: Source, inNote = false): { text: Text; diagnostics: Diagnostic[] } {
  // Most paragraphs have no mark at all.
  if (!SIGNS.test(source.text)) return { text: { runs: source.text ? [{ text: source.text }] : [], span: source.place(0, source.text.length) }, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const tokens = tokenize(source, diagnostics, inNote);
  const partner = pair(tokens);
  const stray = tokens.find((token, i): token is Mark => token.kind === 'mark' && token.loose && !partner.has(i));
  if (stray) diagnostics.push(diagnostic('plan.stray-mark', 'warning', { sign: stray.sign }, stray.span));
  return { text: { runs: style(tokens, partner), span: source.place(0, source.text.length) }, diagnostics };
}

function tokenize(source: Source, diagnostics: Diagnostic[], inNote: boolean): Token[] {
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
    if (text.startsWith('\\}}', i)) {
      add('}}');
      i += 3;
    } else if (/^\\[*_\\{]/.test(rest)) {
      add(rest.charAt(1));
      // `\{{` writes both brackets, so that the second is not read again.
      if (text.startsWith('\\{{', i)) add('{');
      i += text.startsWith('\\{{', i) ? 3 : 2;
    } else if (rest === '^[' && inNote) {
      diagnostics.push(diagnostic('plan.nested-note', 'error', {}, source.place(i, i + 2)));
      add(rest);
      i += 2;
    } else if (rest === '^[' && noteEnd(text, i + 2) > 0) {
      const end = noteEnd(text, i + 2);
      const inner = parseInline({ text: text.slice(i + 2, end).trim(), place: (a, b) => source.place(i + 2 + a, i + 2 + b) }, true);
      tokens.push({ kind: 'note', note: inner.text });
      append(diagnostics, inner.diagnostics);
      i = end + 1;
    } else if (name && REFERENCE.test(name[1] ?? '')) {
      const [, kind, target] = REFERENCE.exec(name[1] ?? '') ?? [];
      const span = source.place(i, i + name[0].length);
      tokens.push({ kind: 'reference', reference: { kind: kind as ReferenceKind, name: target ?? '', span } });
      i += name[0].length;
    } else if (name) {
      // Said of the plan as a whole (`names.ts`).
      add(name[0]);
      i += name[0].length;
    } else if (run) {
      tokens.push(...marksAt(source, i, run));
      i += run;
    } else {
      add(/\s/.test(text.charAt(i)) && text.charAt(i) !== '\u00a0' ? ' ' : text.charAt(i));
      i += 1;
    }
  }
  return tokens;
}

const REFERENCE = /^\s*(phu_luc|bang|muc)\.([a-z0-9_]+)\s*$/;

/** Longer than any footnote; past it the search for its end is given up. */
const LONGEST_NOTE = 5_000;

/** Where the `]` of a footnote that begins at `from` stands, brackets inside it aside; -1 when it is not closed. */
function noteEnd(text: string, from: number): number {
  let depth = 1;
  for (let i = from; i < Math.min(text.length, from + LONGEST_NOTE); i += 1) {
    if (text.charAt(i) === '[') depth += 1;
    if (text.charAt(i) === ']') depth -= 1;
    if (depth === 0) return i;
  }
  return -1;
}

/** The length of the mark at `i`: one to three stars or two underscores; 0 where the signs are no mark. */
function markRun(text: string, i: number): number {
  const sign = text.charAt(i);
  if (text.charAt(i - 1) === sign) return 0;
  let length = 1;
  while (text.charAt(i + length) === sign) length += 1;
  return sign === '*' ? (length <= 3 ? length : 0) : length === 2 ? 2 : 0;
}

/** The marks of one run of signs: three stars are a mark of two and one of one, which may end apart. */
function marksAt(source: Source, i: number, length: number): Mark[] {
  const { text } = source;
  const [before, after] = [text.charAt(i - 1), text.charAt(i + length)];
  const word = /[\p{L}\d]/u;
  // Between two letters or figures the signs are themselves: 2*3 m, ten_xa.
  const inner = word.test(before) && word.test(after);
  const opens = after !== '' && !/\s/.test(after) && !inner;
  const closes = before !== '' && !/\s/.test(before) && !inner;
  const signs = length === 3 ? ['**', '*'] : [text.slice(i, i + length)];
  return signs.map((sign) => ({ kind: 'mark', sign, opens, closes, loose: !inner && (opens || closes) && sign !== '__', span: source.place(i, i + length) }));
}

function style(tokens: readonly Token[], partner: ReadonlySet<number>): Inline[] {
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

/**
 * Which marks have a partner: the nearest later closing mark of the same sign; failing that, the next mark of the same
 * sign at all, for `*Đơn vị phối hợp: *Sở Tư pháp`, as old files have it.
 */
function pair(tokens: readonly Token[]): Set<number> {
  const paired = new Set<number>();
  const open: number[] = [];
  tokens.forEach((token, i) => {
    if (token.kind !== 'mark') return;
    const match = (closes: boolean): number => (closes ? open.findLastIndex((at) => signAt(tokens, at) === token.sign && i > at + 1) : -1);
    const opener = match(token.closes) >= 0 ? match(token.closes) : match(token.opens && endsInSpace(tokens[i - 1]));
    if (opener >= 0) {
      paired.add(open[opener] ?? 0).add(i);
      open.splice(opener, 1);
    } else if (token.opens) open.push(i);
  });
  return paired;
}

function endsInSpace(token: Token | undefined): boolean {
  return token?.kind === 'text' && /[:.;,]\s$/.test(token.text);
}

function signAt(tokens: readonly Token[], i: number): string {
  const token = tokens[i];
  return token?.kind === 'mark' ? token.sign : '';
}

function lookOf(open: ReadonlySet<string>): Style {
  const [bold, italic] = [open.has('**'), open.has('*')];
  return { ...(bold && { bold: true as const }), ...(italic && { italic: true as const }), ...(open.has('__') && { underline: true as const }) };
}

function sameLook(a: Style, b: Style): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.underline === b.underline;
}
