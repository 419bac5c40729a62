import { diagnostic, type Diagnostic } from '../../diagnostic.js';
import { nd30 } from '../../standard/nd30.js';
import type { Text } from '../plan.js';
import { DECIMAL_LEVELS, type Draft, type Typed } from './draft.js';
import { parseInline, type Source } from './inline.js';
import { ordinalOf } from './labels.js';
import { markLine, type MarkedLine, type Marker } from './markers.js';
import { purposeOf } from './sections.js';
import { splitTitle } from './title.js';
import { placedTable } from '../table/placed.js';
import { withTables } from '../table/pipes.js';

/** Where a stretch of lines stands in the outline. */
export interface Level {
  /** Depth of the numbered heading that encloses it: 0 directly in a section or in the body. */
  readonly depth: number;
  /** `I.` may be read here: only in the body itself, not inside a section. */
  readonly sections: boolean;
}

/** The lines of a text, trimmed, without the blank ones, each with its place. */
export function linesOf(source: Source): Source[] {
  const lines: Source[] = [];
  let at = 0;
  for (const raw of source.text.split('\n')) {
    const start = at + raw.length - raw.trimStart().length;
    const text = raw.trim();
    if (text) lines.push({ text, place: (from, to) => source.place(start + from, start + to) });
    at += raw.length + 1;
  }
  return lines;
}

/** Typed lines as an outline: the markers say the level, each line goes under the last one of a higher level. */
export function readLines(lines: readonly Source[], level: Level): { drafts: Draft[]; diagnostics: Diagnostic[] } {
  const drafts: Draft[] = [];
  const diagnostics: Diagnostic[] = [];
  const open: { rank: number; items: Draft[] }[] = [{ rank: -1, items: drafts }];
  for (const piece of withTables(lines)) {
    const read = 'table' in piece ? { draft: tableOf(piece.table), diagnostics: [] } : readLine(piece, level);
    diagnostics.push(...read.diagnostics);
    const { draft } = read;
    const rank = rankOf(draft);
    while ((open.at(-1)?.rank ?? -1) >= rank) open.pop();
    const siblings = open.at(-1)?.items ?? drafts;
    const last = siblings.at(-1);
    if (draft.kind === 'banner' && last?.kind === 'banner') siblings[siblings.length - 1] = { ...last, lines: [...last.lines, ...draft.lines] };
    else siblings.push(draft);
    if ('items' in draft) open.push({ rank, items: draft.items });
  }
  return { drafts, diagnostics };
}

function tableOf(lines: readonly Source[]): Draft {
  return { kind: 'table', source: { kind: 'lines', lines } };
}

/** A lower rank stands higher; a paragraph goes under the last heading, not under a bullet. */
function rankOf(draft: Draft): number {
  switch (draft.kind) {
    case 'section':
      return 0;
    case 'numbered':
      return draft.scheme === 'letter' ? DECIMAL_LEVELS + 1 : draft.depth;
    case 'bullet':
      return DECIMAL_LEVELS + 1 + draft.depth;
    default:
      return DECIMAL_LEVELS + 2;
  }
}

/** One typed line as one element of the outline, without what stands under it. */
export function readLine(line: Source, level: Level): { draft: Draft; diagnostics: Diagnostic[] } {
  const table = placedTable(line.text);
  if (table !== undefined) return { draft: { kind: 'table', source: { kind: 'name', name: table, span: line.place(0, line.text.length) } }, diagnostics: [] };
  const marked = markLine(line.text);
  const rest: Source = { text: marked.rest, place: (from, to) => line.place(marked.restAt + from, marked.restAt + to) };
  const { marker } = marked;
  const diagnostics: Diagnostic[] = [];
  const inline = (source: Source): Text => {
    const parsed = parseInline(source);
    diagnostics.push(...parsed.diagnostics);
    return parsed.text;
  };
  const typed = typedOf(marked, line);
  if (marker.kind === 'roman') {
    if (!level.sections) diagnostics.push(diagnostic('outline.section-inside', 'error', { marker: marker.typed }, typed.span));
    const title = rest.text.replace(/[.:;,]+$/, '');
    return { draft: { kind: 'section', purpose: purposeOf(title), title: inline({ ...rest, text: title }), typed, items: [] }, diagnostics };
  }
  if (marker.kind === 'decimal' || marker.kind === 'letter') {
    const depth = marker.kind === 'letter' ? 1 : depthOf(marker.parts, level.depth);
    if (depth > DECIMAL_LEVELS) {
      diagnostics.push(diagnostic('outline.too-deep', 'error', { marker: marker.typed, limit: DECIMAL_LEVELS }, typed.span));
    }
    const split = marked.literal || (marker.kind === 'letter' && !rest.text.startsWith('**')) ? { text: rest } : splitTitle(rest);
    const title = split.title && inline(split.title);
    const text = split.text && inline(split.text);
    return { draft: { kind: 'numbered', scheme: marker.kind, depth, ...(title && { title }), ...(text && { text }), typed, items: [] }, diagnostics };
  }
  const text = inline(rest);
  if (marker.kind === 'banner') return { draft: { kind: 'banner', lines: [text] }, diagnostics };
  if (marker.kind === 'none') {
    return { draft: { kind: 'para', note: !marked.literal && /^\(.*\)[.;]?$/s.test(rest.text), text }, diagnostics };
  }
  return { draft: { kind: 'bullet', depth: marker.kind === 'dash' ? 1 : 2, text, items: [] }, diagnostics };
}

/** `2.1.` is level 2 anywhere; `1.` typed under a heading of level 1 counts from there and is level 2 as well. */
function depthOf(parts: readonly number[], enclosing: number): number {
  return parts.length > enclosing ? parts.length : enclosing + parts.length;
}

function typedOf(marked: MarkedLine, line: Source): Typed {
  const { marker, markerAt } = marked;
  return {
    ordinal: ordinalOf(marker, nd30.pointLetters.chosen),
    prefix: prefixOf(marker),
    label: marker.typed,
    span: line.place(markerAt, markerAt + marker.typed.length),
  };
}

function prefixOf(marker: Marker): readonly number[] {
  return marker.kind === 'decimal' ? marker.parts.slice(0, -1) : [];
}
