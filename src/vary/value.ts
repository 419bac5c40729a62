import { diagnostic, type Diagnostic } from '../diagnostic.js';
import { forbiddenCharacters } from '../standard/characters.js';
import { nearest } from '../standard/fold.js';
import { DEFAULT, HELPERS, type Tools } from './helpers.js';
import type { Use } from './names.js';

/** What one row says, by the names of its columns. */
export interface Row {
  /** All names that it knows. */
  readonly names: readonly string[];
  /** The cell's text, '' for an empty one; `undefined` for a name that is none of `names`. */
  readonly text: (name: string) => string | undefined;
}

/** The faults that an error of a formula leaves in a cell. */
const CELL_ERROR = /^#(?:DIV\/0!|REF!|NAME\?|VALUE!|N\/A|NUM!|NULL!)$/;

type Words = Extract<Use, { readonly words: readonly string[] }>;

/** The helpers before a name, and the name; who writes a name with spaces in it (`{{Tên xã}}`) means all of it. */
export function wordsOf({ words }: Words): { readonly helpers: readonly string[]; readonly name: string } {
  const count = words.findIndex((word, i) => i === words.length - 1 || !Object.hasOwn(HELPERS, word));
  return { helpers: words.slice(0, count), name: words.slice(count).join(' ') };
}

/** The text that `use` stands for in `row`; with faults, which know no place yet, it is ''. */
export function valueOf(use: Use, row: Row, tools: Tools): { readonly text: string; readonly faults: readonly Diagnostic[] } {
  const value = read(use, row, tools);
  return typeof value === 'string' ? { text: value, faults: [] } : { text: '', faults: [value] };
}

function read(use: Use, row: Row, tools: Tools): string | Diagnostic {
  if ('fault' in use) return diagnostic('vary.syntax', 'error', { problem: use.fault });
  const { helpers, name } = wordsOf(use);
  if (helpers.includes(DEFAULT) && use.fallback === undefined) return diagnostic('vary.syntax', 'error', { problem: 'no-default', name });
  if (use.fallback !== undefined && !helpers.includes(DEFAULT)) return diagnostic('vary.syntax', 'error', { problem: 'stray-default', name });
  const cell = row.text(name);
  if (cell === undefined) return unknown(name, row);
  const fault = faultOf(cell);
  if (fault) return fault;
  let text = cell;
  // The helper next to the name comes first.
  for (const helper of [...helpers].reverse()) {
    if (helper === DEFAULT) text ||= use.fallback ?? '';
    else if (text) {
      const made = HELPERS[helper]?.(text, name, tools) ?? text;
      if (typeof made !== 'string') return made;
      text = made;
    }
  }
  return text || helpers.includes(DEFAULT) ? text : diagnostic('vary.empty', 'error', { name, helpers });
}

/** What no cell may hold that is used. */
export function faultOf(cell: string): Diagnostic | undefined {
  const [forbidden] = forbiddenCharacters(cell, 1);
  if (forbidden) return diagnostic('vary.character', 'error', { codePoint: forbidden.codePoint, position: [...cell.slice(0, forbidden.at)].length + 1 });
  return CELL_ERROR.test(cell) ? diagnostic('table.cell-error', 'error', { text: cell }) : undefined;
}

/** A name that the row does not know; it may also be a helper spelt wrongly. */
function unknown(name: string, row: Row): Diagnostic {
  const near = nearest(name, row.names);
  const [first = '', ...rest] = name.split(' ');
  const known = Object.keys(HELPERS);
  const helper = nearest(first, known);
  if (near === undefined && rest.length > 0 && (helper !== undefined || row.names.includes(rest.at(-1) ?? ''))) {
    return diagnostic('vary.unknown-helper', 'error', { helper: first, ...(helper && { nearest: helper }), known });
  }
  return diagnostic('vary.unknown-name', 'error', { name, ...(near && { nearest: near }), known: row.names });
}
