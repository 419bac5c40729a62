import { append, diagnostic, type Diagnostic } from '../../diagnostic.js';
import type { Recall, Stretch, Stretches } from '../../memo.js';
import type { LinesOf, Node } from '../../read/tree.js';
import { nd30 } from '../../standard/nd30.js';
import type { Text } from '../plan.js';
import { DECIMAL_LEVELS, type Draft, type Typed } from './draft.js';
import { parseInline, type Source } from './inline.js';
import { ordinalOf } from './labels.js';
import { markLine, type MarkedLine } from './markers.js';
import { purposeOf } from './sections.js';
import { splitTitle } from './title.js';
import { placedTable } from '../table/placed.js';
import { withTables, type Piece } from '../table/pipes.js';

/** A content as outline drafts, and what was found in it. */
export interface Read {
  readonly drafts: readonly Draft[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One line as an element of the outline, without what stands under it. */
export interface ReadLine {
  readonly draft: Draft;
  readonly diagnostics: readonly Diagnostic[];
}

/** What reading an outline keeps from one variation of a plan to the next. */
export interface OutlineMemo {
  readonly stretches: Stretches<Piece>;
  readonly lines: Recall<Stretch<Piece>, readonly ReadLine[]>;
  /** Drafts with those under them. */
  readonly whole: Recall<Draft, Draft>;
  /** Entries of lists and of mappings. */
  readonly nodes: Recall<Node, Read>;
}

/** Where a stretch of lines stands in the outline. */
export interface Level {
  /** Depth of the numbered heading that encloses it: 0 directly in a section or in the body. */
  readonly depth: number;
  /** `I.` may be read here: only in the body itself, not inside a section. */
  readonly sections: boolean;
  /** For variations: what was read before, and the lines that no row changes. */
  readonly kept?: OutlineMemo & { readonly linesOf?: LinesOf };
}

/** An element of the outline that others may still be put under. */
interface Open {
  readonly rank: number;
  draft?: Draft;
  readonly below: Open[];
}

/** Typed lines as an outline: the markers say the level, each line goes under the last one of a higher level. */
export function readLines(lines: readonly Source[], level: Level): Read {
  const diagnostics: Diagnostic[] = [];
  const whole: Open = { rank: -3, below: [] };
  const open = [whole];
  for (const { draft, diagnostics: found } of readPieces(withTables(withBullets(lines)), level)) {
    append(diagnostics, found);
    const rank = rankOf(draft);
    while ((open.at(-1)?.rank ?? -3) >= rank) open.pop();
    const above = open.at(-1) ?? whole;
    const last = above.below.at(-1);
    // "Phần I" stands on a line of its own, its title on the next.
    if (draft.kind === 'para' && above.draft?.kind === 'part' && !above.draft.title && !last) above.draft = { ...above.draft, title: draft.text };
    else if (draft.kind === 'banner' && last?.draft?.kind === 'banner') last.draft = { ...last.draft, lines: [...last.draft.lines, ...draft.lines] };
    else {
      const one: Open = { rank, draft, below: [] };
      above.below.push(one);
      if ('items' in draft) open.push(one);
    }
  }
  return { drafts: closed(whole.below, level), diagnostics };
}

/** The drafts with what was put under them. */
function closed(all: readonly Open[], level: Level): Draft[] {
  return all.flatMap(({ draft, below }) => {
    if (!draft || !('items' in draft) || below.length === 0) return draft ?? [];
    const items = closed(below, level);
    const whole = (): Draft => ({ ...draft, items });
    return level.kept ? level.kept.whole(draft, items, whole) : whole();
  });
}

/** Each piece as one element. */
function readPieces(pieces: readonly Piece[], { kept, ...level }: Level): readonly ReadLine[] {
  if (!kept) return readStretch(pieces, undefined, level);
  const { depth, sections } = level;
  const stretches = kept.stretches(pieces);
  return stretches.flatMap((stretch, i) => {
    const above = openBefore(stretch.items[0], stretches[i - 1]?.items.at(-1));
    const read = (): readonly ReadLine[] => readStretch(stretch.items, above, level);
    return stretch.isKept ? kept.lines(stretch, [above, depth, sections], read) : read();
  });
}

function readStretch(pieces: readonly Piece[], above: Source | undefined, level: Level): readonly ReadLine[] {
  return pieces.map((piece, i) => {
    if ('table' in piece) return { draft: tableOf(piece.table), diagnostics: [] };
    const { draft, diagnostics } = readLine(piece, level);
    return { draft, diagnostics: [...diagnostics, ...slips(piece, i > 0 ? openBefore(piece, pieces[i - 1]) : above, draft)] };
  });
}

/** What `piece` may go on: the line above it, where that has no end and `piece` no beginning (`b/` is one). */
function openBefore(piece: Piece | undefined, above: Piece | undefined): Source | undefined {
  if (!piece || 'table' in piece || !above || 'table' in above) return undefined;
  return /^\p{Ll}(?! ?[/)])/u.test(piece.text) && !SENTENCE_END.test(above.text) ? above : undefined;
}

/** The second bullet of Word's lists, where it is pasted as a letter and a space: `o` before two lines or more. */
const LETTER_BULLET = /^o(?= \S)/;

function withBullets(lines: readonly Source[]): readonly Source[] {
  const isBullet = (line: Source | undefined): boolean => line !== undefined && line.text.startsWith('o ') && LETTER_BULLET.test(line.text);
  if (!lines.some(isBullet)) return lines;
  return lines.map((line, i) => {
    const among = isBullet(line) && (isBullet(lines[i - 1]) || isBullet(lines[i + 1]));
    return among ? { ...line, text: line.text.replace(LETTER_BULLET, '-') } : line;
  });
}

function tableOf(lines: readonly Source[]): Draft {
  return { kind: 'table', source: { kind: 'lines', lines } };
}

/** Most words that a title has; a longer one is a paragraph without its full stop, or many lines run into one. */
const LONGEST_TITLE = 60;

/** What a line ends in that nothing has to go on behind. */
const SENTENCE_END = /[.:;!?…)\]”"*]$/;

/** What looks like a slip of pasting: a sentence broken over two lines, going on from `before`; or a paragraph that became a title. */
function slips(line: Source, before: Source | undefined, draft: Draft): Diagnostic[] {
  const broken = draft.kind === 'para' && before;
  const title = draft.kind === 'section' || (draft.kind === 'numbered' && !draft.text) ? line.text.split(/\s+/).length : 0;
  return [
    ...(broken ? [diagnostic('outline.broken-line', 'warning', { before: before.text.slice(-30), line: line.text.slice(0, 30) }, line.place(0, line.text.length))] : []),
    ...(title > LONGEST_TITLE ? [diagnostic('outline.long-title', 'warning', { words: title }, line.place(0, line.text.length))] : []),
  ];
}

/** A lower rank stands higher; a paragraph goes under the last heading or number, not under a dash. */
function rankOf(draft: Draft): number {
  switch (draft.kind) {
    case 'part':
      return draft.style === 'phan' ? -2 : -1;
    case 'section':
      return 0;
    case 'numbered':
      return draft.scheme === 'decimal' ? draft.depth : DECIMAL_LEVELS + (draft.scheme === 'letter' ? 1 : 2);
    case 'bullet':
      return DECIMAL_LEVELS + 3 + draft.depth;
    default:
      return DECIMAL_LEVELS + 3;
  }
}

/** One typed line as one element of the outline, without what stands under it. */
export function readLine(line: Source, level: Level): ReadLine {
  const table = placedTable(line.text);
  if (table !== undefined) return { draft: { kind: 'table', source: { kind: 'name', name: table, span: line.place(0, line.text.length) } }, diagnostics: [] };
  const marked = markLine(line.text);
  const diagnostics: Diagnostic[] = [];
  const inline = (source: Source): Text => {
    const parsed = parseInline(source);
    append(diagnostics, parsed.diagnostics);
    return parsed.text;
  };
  const { marker } = marked;
  if (marker.kind === 'part' && !level.sections && marker.style === 'chu') return { draft: paragraph(inline(line), line.text), diagnostics };
  const behind: Source = { text: marked.rest, place: (from, to) => line.place(marked.restAt + from, marked.restAt + to) };
  const { rest, name } = NAMED.has(marker.kind) ? takeName(behind) : { rest: behind, name: {} };
  const typed = typedOf(marked, line);
  switch (marker.kind) {
    case 'part':
    case 'roman': {
      if (!level.sections) diagnostics.push(diagnostic('outline.section-inside', 'error', { marker: marker.typed }, typed.span));
      const title = inline({ ...rest, text: rest.text.replace(/[.:;,]+$/, '') });
      if (marker.kind === 'part') return { draft: { kind: 'part', style: marker.style, ...(rest.text && { title }), typed, items: [] }, diagnostics };
      return { draft: { kind: 'section', purpose: purposeOf(rest.text), title, ...name, typed, items: [] }, diagnostics };
    }
    case 'decimal':
    case 'letter':
    case 'bracket': {
      const depth = marker.kind === 'decimal' ? depthOf(marker.parts, level.depth) : 1;
      if (depth > DECIMAL_LEVELS) {
        diagnostics.push(diagnostic('outline.too-deep', 'error', { marker: marker.typed, limit: DECIMAL_LEVELS }, typed.span));
      }
      const split = titled(marked, rest) ? splitTitle(rest) : { text: rest };
      const title = split.title && inline(split.title);
      const text = split.text && inline(split.text);
      const look = marked.look && { labelLook: { ...(marked.look !== '*' && { bold: true as const }), ...(marked.look !== '**' && { italic: true as const }) } };
      return {
        draft: { kind: 'numbered', scheme: marker.kind, depth, ...(title && { title }), ...(text && { text }), ...look, ...name, typed, items: [] },
        diagnostics,
      };
    }
    case 'banner':
      return { draft: { kind: 'banner', lines: [inline(rest)] }, diagnostics };
    case 'none':
      return { draft: paragraph(inline(rest), marked.literal ? '' : rest.text), diagnostics };
    case 'star':
    case 'dash':
    case 'plus':
      return { draft: { kind: 'bullet', depth: marker.kind === 'star' ? 0 : marker.kind === 'dash' ? 1 : 2, text: inline(rest), items: [] }, diagnostics };
  }
}

/** Lines that a reference may name. */
const NAMED: ReadonlySet<string> = new Set(['roman', 'decimal', 'letter', 'bracket']);

/** A paragraph with the role that its typed text gives it; '' for plain text whatever it looks like. */
function paragraph(text: Text, typed: string): Draft {
  const bold = text.runs.length > 0 && text.runs.every((run) => run.bold);
  const role = /^\(.*\)[.;]?$/s.test(typed) ? 'note' : /^(?:lưu ý|ghi chú)\s*:/iu.test(typed) ? 'notice' : bold && !/[.;!?]\**$/.test(typed) ? 'subheading' : 'text';
  return { kind: 'para', role: typed === '' ? 'text' : role, text };
}

/** Whether the title rule applies: not after `\`, and to letters, brackets and numbers marked alone only with `**`. */
function titled(marked: MarkedLine, rest: Source): boolean {
  if (marked.literal) return false;
  return (marked.marker.kind === 'decimal' && marked.look === '') || rest.text.startsWith('**');
}

/** A heading's name for references, typed as `{#ten}` at its end. */
export function takeName(source: Source): { rest: Source; name: { name?: string } } {
  const found = source.text.endsWith('}') ? /\s*\{#([a-z0-9_]+)\}$/.exec(source.text) : null;
  return found?.[1] ? { rest: { ...source, text: source.text.slice(0, found.index) }, name: { name: found[1] } } : { rest: source, name: {} };
}

/** `2.1.` is level 2 anywhere; `1.` typed under a heading of level 1 counts from there and is level 2 as well. */
function depthOf(parts: readonly number[], enclosing: number): number {
  return parts.length > enclosing ? parts.length : enclosing + parts.length;
}

function typedOf(marked: MarkedLine, line: Source): Typed {
  const { marker, markerAt } = marked;
  return {
    ordinal: ordinalOf(marker, nd30.pointLetters.chosen),
    prefix: marker.kind === 'decimal' ? marker.parts.slice(0, -1) : [],
    label: marker.typed,
    span: line.place(markerAt, markerAt + marker.typed.length),
  };
}
