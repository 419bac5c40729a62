import { SEVERITIES } from '../severity.js';
import type { FlatFinding } from './findings.js';

/** Raised when a field changes its meaning or goes; new fields may come without. */
export const JSON_VERSION = 1;

/** The findings as JSON (docs/kiem-tra.md): `files` in the order asked for, also those without a finding. */
export function formatJson(tool: { readonly version: string }, files: readonly string[], findings: readonly FlatFinding[]): string {
  const summary = Object.fromEntries(SEVERITIES.map((severity) => [severity, findings.filter((f) => f.severity === severity).length]));
  return `${JSON.stringify({
    version: JSON_VERSION,
    tool: { name: 'kehoach', version: tool.version },
    files,
    summary,
    findings: findings.map(({ file, start, end, severity, rule, clause, message, hint, mends }) => ({
      file,
      ...(start && { line: start.line, column: start.column }),
      ...(end && { endLine: end.line, endColumn: end.column }),
      severity,
      rule,
      ...(clause !== undefined && { clause }),
      message,
      ...(hint !== undefined && { hint }),
      fixes: mends.map((mend) => ({
        line: mend.start.line, column: mend.start.column, endLine: mend.end.line, endColumn: mend.end.column, old: mend.old, new: mend.text,
      })),
    })),
  }, undefined, 2)}\n`;
}
