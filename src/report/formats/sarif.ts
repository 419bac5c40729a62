import type { Severity } from '../../diagnostic.js';
import type { RuleWords } from '../../lint/rule.js';
import type { FlatFinding } from './findings.js';

const LEVEL: { readonly [S in Severity]: string } = { error: 'error', warning: 'warning', info: 'note' };

/**
 * A SARIF 2.1.0 log of one run, which code scanning opens. `rules` describes every rule; faults that no rule stands for
 * carry their code alone.
 */
export function formatSarif(tool: { readonly version: string }, rules: readonly RuleWords[], findings: readonly FlatFinding[]): string {
  const index = new Map(rules.map(({ id }, i) => [id, i]));
  return `${JSON.stringify({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'kehoach', version: tool.version, language: 'vi', rules: rules.map(descriptor) } },
      language: 'vi',
      columnKind: 'unicodeCodePoints',
      results: findings.map((finding) => result(finding, index.get(finding.rule))),
    }],
  }, undefined, 2)}\n`;
}

function descriptor({ id, title, clause, description, severity, wrong, right }: RuleWords): object {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: description },
    help: { text: `${description}\nCăn cứ: ${clause}.\nSai:\n${wrong}\nĐúng:\n${right}` },
    defaultConfiguration: { level: LEVEL[severity] },
  };
}

function result({ file, start, end, severity, rule, message, hint, mends }: FlatFinding, ruleIndex: number | undefined): object {
  const artifactLocation = { uri: uriOf(file) };
  const region = start && end
    ? { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
    : { startLine: 1 };
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVEL[severity],
    message: { text: hint === undefined ? message : `${message} ${hint}` },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    ...(mends.length > 0 && {
      fixes: [{
        description: { text: hint ?? message },
        artifactChanges: [{
          artifactLocation,
          replacements: mends.map((mend) => ({
            deletedRegion: { startLine: mend.start.line, startColumn: mend.start.column, endLine: mend.end.line, endColumn: mend.end.column },
            insertedContent: { text: mend.text },
          })),
        }],
      }],
    }),
  };
}

/** A path as a relative URI, `/` between its parts; an absolute one as `file:`. */
function uriOf(file: string): string {
  const parts = file.replaceAll('\\', '/').replace(/^\.\//, '').split('/').map(encodeURIComponent).join('/');
  if (parts.startsWith('/')) return `file://${parts}`;
  return /^[a-z]%3A\//i.test(parts) ? `file:///${parts.replace('%3A', ':')}` : parts;
}
