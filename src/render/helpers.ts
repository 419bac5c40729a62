import type { Text } from '../plan/plan.js';
import { Runtime, type SafeString } from './handlebars-runtime.js';
import type { Loc } from './place.js';

/** All that a template may call. Not Handlebars' own `log`, which would write to the terminal. */
export const HELPERS: readonly string[] = ['chu', 'so-kieu', 'if', 'unless', 'each', 'with', 'lookup'];

/** The name of the helper that own templates print plain names with; nobody can type it. */
export const PRINT = 'in ra';

/** What stood where a template prints: a text with looks and notes, a list, a flag or a group, or nothing at all. */
export type Unprintable = 'styled' | 'list' | 'other' | 'nothing';

/** A template's own fault, not the plan's: it prints what cannot be printed so. */
export class PrintFault extends Error {
  constructor(
    readonly found: Unprintable,
    readonly loc: Loc | undefined,
  ) {
    super(found);
  }
}

/** What Handlebars hands to a helper behind its arguments. */
interface Options {
  readonly loc?: Loc;
}

type Helper = (...given: readonly unknown[]) => string | SafeString;

/**
 * The helpers of kehoach: `{{chu …}}` prints a text with its bold, italic and underlined stretches and its footnotes,
 * `{{so-kieu so kieuSo}}` a number in a look of its own (`b`, `i`, `bi`). Every sign of the clerk's is escaped.
 * `printed` is told each text.
 */
export function helpersOf(printed: (text: Text) => void): Readonly<Record<string, Helper>> {
  return {
    chu: (...given) => {
      const [text] = given.slice(0, -1);
      if (!isText(text)) return plain(text, given.at(-1) as Options);
      printed(text);
      return new Runtime.SafeString(htmlOf(text));
    },
    'so-kieu': (...given) => {
      const [label, look] = given.slice(0, -1);
      const tags = typeof look === 'string' ? [...look].filter((tag) => tag === 'b' || tag === 'i') : [];
      const html = Runtime.Utils.escapeExpression(plain(label, given.at(-1) as Options));
      return new Runtime.SafeString(tags.reduce((inner, tag) => `<${tag}>${inner}</${tag}>`, html));
    },
    [PRINT]: (...given) => {
      const [value] = given.slice(0, -1);
      const { loc } = given.at(-1) as Options;
      if (isText(value)) throw new PrintFault('styled', loc);
      return plain(value, { ...(loc && { loc }) });
    },
  };
}

/** `null` is a view's word for what a plan does not have. Handlebars escapes what comes back. */
function plain(value: unknown, { loc }: Options): string {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new PrintFault(value === undefined ? 'nothing' : Array.isArray(value) ? 'list' : 'other', loc);
}

/** Whether a value of a view is a text of the plan's, with its runs and its place. */
export function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && Array.isArray((value as Partial<Text>).runs);
}

function htmlOf(text: Text): string {
  return text.runs.map((run) => {
    let out = Runtime.Utils.escapeExpression(run.text);
    if (run.underline) out = `<u>${out}</u>`;
    if (run.italic) out = `<i>${out}</i>`;
    if (run.bold) out = `<b>${out}</b>`;
    return run.note ? `${out}<span class="chu-thich">${htmlOf(run.note)}</span>` : out;
  }).join('');
}
