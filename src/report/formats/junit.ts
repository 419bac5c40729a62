import type { FlatFinding } from './findings.js';
import { SEVERITY } from '../severity.js';

/** A JUnit report: a suite for each file, a case for each finding; errors are failures, the rest is told as output. */
export function formatJunit(files: readonly string[], findings: readonly FlatFinding[]): string {
  const named = [...new Set([...files, ...findings.map(({ file }) => file)])];
  const suites = named.map((file) => {
    const own = findings.filter((finding) => finding.file === file);
    const failures = own.filter(({ severity }) => severity === 'error').length;
    const cases = own.length > 0 ? own.map(caseOf) : [`    <testcase name="kehoach check" classname="${xml(file)}"/>`];
    return [`  <testsuite name="${xml(file)}" tests="${cases.length}" failures="${failures}" errors="0">`, ...cases, '  </testsuite>'].join('\n');
  });
  const failures = findings.filter(({ severity }) => severity === 'error').length;
  const tests = suites.length > 0 ? named.reduce((sum, file) => sum + Math.max(1, findings.filter((f) => f.file === file).length), 0) : 0;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="kehoach check" tests="${tests}" failures="${failures}" errors="0">`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
}

function caseOf({ file, start, severity, rule, message, hint }: FlatFinding): string {
  const place = start ? `${start.line}:${start.column}` : '';
  const whole = xml([place, message, hint].filter(Boolean).join('\n'));
  const inside = severity === 'error'
    ? `<failure type="${xml(rule)}" message="${xml(message)}">${whole}</failure>`
    : `<system-out>${xml(SEVERITY[severity])}: ${whole}</system-out>`;
  return `    <testcase name="${xml(`${rule} ${place}`.trim())}" classname="${xml(file)}">${inside}</testcase>`;
}

/** Control characters that XML 1.0 has no way to write become a sign that shows. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;' };

const xml = (text: string): string => text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"\n]/g, (sign) => ENTITIES[sign] ?? sign);
