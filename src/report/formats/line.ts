import { printable } from '../words.js';
import { SEVERITY } from '../severity.js';
import type { FlatFinding } from './findings.js';

/** One line for each finding, `file:line:column: severity: sentence [rule]`, as editors read it. */
export function formatLines(findings: readonly FlatFinding[]): string {
  return findings.map(({ file, start, severity, message, rule }) => {
    const place = start ? `:${start.line}:${start.column}` : '';
    return `${printable(file)}${place}: ${SEVERITY[severity]}: ${printable(message.replaceAll('\n', ' '))} [${rule}]\n`;
  }).join('');
}
