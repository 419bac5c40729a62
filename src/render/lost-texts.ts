import { diagnostic, type Diagnostic } from '../diagnostic.js';
import type { Text } from '../plan/plan.js';
import { isText } from './helpers.js';

/** The texts in what `template` was given that it did not print: the clerk wrote them for the page. */
export function lostTexts(template: string, data: unknown, printed: ReadonlySet<Text>): Diagnostic[] {
  if (Array.isArray(data)) return data.flatMap((item) => lostTexts(template, item, printed));
  if (!isText(data)) return typeof data === 'object' && data !== null ? lostTexts(template, Object.values(data), printed) : [];
  const text = data.runs.map((run) => run.text).join('');
  if (printed.has(data) || !text.trim()) return [];
  return [diagnostic('template.lost-text', 'warning', { template, text }, data.span)];
}
