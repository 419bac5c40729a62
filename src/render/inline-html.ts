import type { Text } from '../plan/plan.js';
import { Runtime, type SafeString } from './handlebars-runtime.js';

/**
 * Helper `{{chu …}}`: a text with its bold, italic and underlined stretches and its footnotes; every sign of the clerk's
 * is escaped.
 */
export function inlineHtml(text: Text): SafeString {
  return new Runtime.SafeString(htmlOf(text));
}

/** Helper `{{so-kieu so kieuSo}}`: a number in a look of its own (`b`, `i`, `bi`). */
export function labelHtml(label: string, look: string): SafeString {
  return new Runtime.SafeString([...look].reduce((html, tag) => `<${tag}>${html}</${tag}>`, Runtime.Utils.escapeExpression(label)));
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
