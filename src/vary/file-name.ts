import { append, diagnostic, type Diagnostic, type Facts, type Result } from '../diagnostic.js';
import type { Tools } from './helpers.js';
import { usesIn, type Use } from './names.js';
import { asciiText, safePath, safeText } from './safe-name.js';
import { valueOf, wordsOf, type Row } from './value.js';

/** A pattern of files' names, ready to be filled for every row. */
export interface Pattern {
  /** As it was typed. */
  readonly text: string;
  /** The names that it takes from a row. */
  readonly names: readonly string[];
  /** The path of the row's file, with `/` between its parts. Errors: those of its names, and `names.blank`. */
  fill(row: Row): Result<string>;
}

const EXTENSION = '.docx';
/** Endings that promise another kind of file than the one written. */
const OTHER_KIND = /\.(?:docx?|docm|dotx?|pdf|odt|rtf|html?|txt|ya?ml)$/i;

/**
 * The pattern `text`, such as `xa/KH-{{ma}}.docx`; the ending may be left out. Folders come from its own `/` only.
 * `column`: one that its hints may name. Errors: `names.pattern`.
 */
export function parsePattern(text: string, ascii: boolean, tools: Tools, column: string): Result<Pattern> {
  const problem = problemOf(text);
  if (problem) return { diagnostics: [diagnostic('names.pattern', 'error', { pattern: text, column, problem })] };
  const bare = text.replace(/\.docx$/i, '');
  const parts = splitAtSlashes(bare).map((part) => ({ part, uses: usesIn(part) }));
  const names = parts.flatMap(({ uses }) => uses.flatMap((use) => ('words' in use ? [wordsOf(use).name] : [])));
  const written = (words: string): string => safeText(ascii ? asciiText(words) : words);
  return {
    diagnostics: [],
    value: {
      text,
      names,
      fill(row) {
        const diagnostics: Diagnostic[] = [];
        const filled = parts.map(({ part, uses }) => {
          let name = '';
          let from = 0;
          for (const use of uses) {
            const { text: value, faults } = valueOf(use, row, tools);
            const safe = written(value);
            append(diagnostics, faults.length === 0 && isLost(use, safe, row) ? [noLetters(use, row)] : faults);
            name += part.slice(from, use.from) + safe;
            from = use.to;
          }
          return written(name + part.slice(from));
        });
        if (diagnostics.length > 0) return { diagnostics };
        // A column of whole names has the ending already.
        const path = safePath(filled.map((part) => part.replace(/\.docx$/i, '')), EXTENSION);
        return path === undefined ? { diagnostics: [diagnostic('names.blank', 'error', { pattern: text, column })] } : { value: path, diagnostics };
      },
    },
  };
}

/** Whether a cell that is not empty leaves no letter or figure for the name. What stands in the place of an empty one may. */
function isLost(use: Use, safe: string, row: Row): boolean {
  return !/[\p{L}\p{N}]/u.test(safe) && cellOf(use, row).text !== '';
}

function noLetters(use: Use, row: Row): Diagnostic {
  return diagnostic('vary.no-letters', 'error', cellOf(use, row));
}

function cellOf(use: Use, row: Row): { readonly name: string; readonly text: string } {
  const name = 'words' in use ? wordsOf(use).name : '';
  return { name, text: row.text(name) ?? '' };
}

/** The parts between slashes that do not stand within braces. */
function splitAtSlashes(text: string): string[] {
  return [...text.matchAll(/((?:\{\{[^{}]*\}\}|[^/])*)(?:\/|$)/g)].map((part) => part[1] ?? '').slice(0, -1);
}

function problemOf(text: string): Facts['names.pattern']['problem'] | undefined {
  const outside = text.replace(/\{\{[^{}]*\}\}/g, 'x');
  const parts = outside.replace(/\.docx$/i, '').split('/');
  if (text.trim() === '') return 'empty';
  if (/^(?:\/|[a-z]:)/i.test(outside)) return 'absolute';
  if (outside.includes('\\')) return 'backslash';
  if (parts.some((part) => /^\s*\.+\s*$/.test(part))) return 'outside';
  if (parts.some((part) => part.trim() === '')) return 'empty';
  if (/\{\{|\}\}/.test(outside)) return 'braces';
  return OTHER_KIND.test(outside.replace(/\.docx$/i, '')) ? 'kind' : undefined;
}
