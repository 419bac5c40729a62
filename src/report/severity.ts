import type { Severity } from '../diagnostic.js';

/** What a clerk calls each severity. */
export const SEVERITY: { readonly [S in Severity]: string } = { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' };

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** How many of each severity: `2 lỗi, 1 cảnh báo`; empty when there are none. */
export function count(findings: readonly { readonly severity: Severity }[]): string {
  return SEVERITIES.map((severity) => ({ severity, n: findings.filter((d) => d.severity === severity).length }))
    .filter(({ n }) => n > 0)
    .map(({ severity, n }) => `${n} ${SEVERITY[severity]}`)
    .join(', ');
}
