import type { Severity } from '../../diagnostic.js';
import type { FlatFinding } from './findings.js';

const COMMAND: { readonly [S in Severity]: string } = { error: 'error', warning: 'warning', info: 'notice' };

/** One workflow command for each finding, which GitHub shows at its line of the file. */
export function formatGithub(findings: readonly FlatFinding[]): string {
  return findings.map(({ file, start, end, severity, rule, message, hint }) => {
    const place = start && end
      // An annotation over several lines may have no columns.
      ? [`line=${start.line}`, `endLine=${end.line}`, ...(start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : [])]
      : [];
    const properties = [`file=${property(file)}`, ...place, `title=${property(rule)}`].join(',');
    return `::${COMMAND[severity]} ${properties}::${data(hint === undefined ? message : `${message}\n${hint}`)}\n`;
  }).join('');
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
