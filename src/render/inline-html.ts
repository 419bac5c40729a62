import type { Text } from '../plan/plan.js';
import { Runtime, type SafeString } from './handlebars-runtime.js';

/** Helper `{{chu …}}`: a text with its bold, italic and underlined stretches; every sign of the clerk's is escaped. */
export function inlineHtml(text: Text): SafeString {
  const html = text.runs.map((run) => {
    let out = Runtime.Utils.escapeExpression(run.text);
    if (run.underline) out = `<u>${out}</u>`;
    if (run.italic) out = `<i>${out}</i>`;
    return run.bold ? `<b>${out}</b>` : out;
  });
  return new Runtime.SafeString(html.join(''));
}
