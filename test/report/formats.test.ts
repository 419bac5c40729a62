import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { default as Ajv } from 'ajv-draft-04';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { diagnostic, type Diagnostic } from '../../src/diagnostic.js';
import { RULES } from '../../src/lint/index.js';
import { FORMATS, type Checked } from '../../src/report/formats/index.js';

const TEXT = 'co_quan: A\ntrich_yeu: Hội  nghị "ô" & <b>\n';
const at = (start: number, end: number, file = 'thư mục/kế hoạch.yaml') => ({ file, start, end });
const gap = TEXT.indexOf('  ');

const FOUND: readonly Diagnostic[] = [
  diagnostic('lint.rule', 'warning', {
    rule: 'ND30-LG02', clause: 'quy ước', message: 'Thừa dấu cách: 50%, "ô".', hint: 'Để lại một.', mends: [{ at: at(gap, gap + 2), old: '  ', text: ' ' }],
  }, at(gap, gap + 2)),
  diagnostic('lint.adopted', 'error', {
    rule: 'ND30-HD08', clause: 'Mục II', found: diagnostic('plan.short-issuer', 'error', { typed: 'UBND', full: 'Ủy ban nhân dân' }),
  }, at(9, 10)),
  diagnostic('plan.no-ending', 'info', {}, at(0, TEXT.length)),
];

const CHECKED: readonly Checked[] = [
  { file: 'thư mục/kế hoạch.yaml', diagnostics: FOUND, sources: new Map([['thư mục/kế hoạch.yaml', TEXT]]) },
  { file: 'b.yaml', diagnostics: [], sources: new Map() },
  { file: 'c.yaml', diagnostics: [diagnostic('read.not-found', 'error', { path: 'c.yaml' })], sources: new Map() },
];
const ABOUT = { version: '1.2.3', rules: RULES };
const print = (format: keyof typeof FORMATS): string => FORMATS[format](CHECKED, ABOUT);

test('line: one line each, by place', () => {
  const lines = print('line').trimEnd().split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toMatch(/^thư mục\/kế hoạch\.yaml:1:10: lỗi: .* \[ND30-HD08\]$/);
  expect(lines[2]).toMatch(/^thư mục\/kế hoạch\.yaml:2:15: cảnh báo: Thừa dấu cách: 50%, "ô"\. \[ND30-LG02\]$/);
  expect(lines[3]).toMatch(/^c\.yaml: lỗi: .* \[read\.not-found\]$/);
});

test('json: places, rule, clause and fix of each finding, and counts', () => {
  const report = JSON.parse(print('json')) as { findings: Record<string, unknown>[]; [key: string]: unknown };
  expect(report).toMatchObject({
    version: 1, tool: { name: 'kehoach', version: '1.2.3' },
    files: ['thư mục/kế hoạch.yaml', 'b.yaml', 'c.yaml'], summary: { error: 2, warning: 1, info: 1 },
  });
  expect(report.findings[2]).toMatchObject({
    file: 'thư mục/kế hoạch.yaml', line: 2, column: 15, endLine: 2, endColumn: 17, severity: 'warning', rule: 'ND30-LG02', clause: 'quy ước',
    hint: 'Để lại một.', fixes: [{ line: 2, column: 15, endLine: 2, endColumn: 17, old: '  ', new: ' ' }],
  });
});

test('sarif: valid by the schema of SARIF 2.1.0, every result at its rule', () => {
  const require = createRequire(import.meta.url);
  const schema = JSON.parse(readFileSync(require.resolve('@microsoft/jest-sarif').replace('index.js', 'schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as object;
  const ajv = new Ajv.default({ strict: false, unicodeRegExp: false });
  formats.default(ajv);
  const validate = ajv.compile(schema);
  const log = JSON.parse(print('sarif')) as { runs: [{ results: { ruleId: string; ruleIndex?: number; locations: unknown[] }[] }] };
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  const { results } = log.runs[0];
  expect(results.map(({ ruleId, ruleIndex }) => [ruleId, ruleIndex === undefined ? undefined : RULES[ruleIndex]?.id])).toEqual([
    ['plan.no-ending', undefined], ['ND30-HD08', 'ND30-HD08'], ['ND30-LG02', 'ND30-LG02'], ['read.not-found', undefined],
  ]);
  expect(results[2]).toMatchObject({ locations: [{ physicalLocation: {
    artifactLocation: { uri: 'th%C6%B0%20m%E1%BB%A5c/k%E1%BA%BF%20ho%E1%BA%A1ch.yaml' }, region: { startLine: 2, startColumn: 15, endLine: 2, endColumn: 17 },
  } }] });
});

test('github: one command each, with what it may not hold written in its way', () => {
  const lines = print('github').trimEnd().split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[2]).toBe('::warning file=thư mục/kế hoạch.yaml,line=2,endLine=2,col=15,endColumn=17,title=ND30-LG02::Thừa dấu cách: 50%25, "ô".%0AĐể lại một.');
  // No columns over several lines.
  expect(lines[0]).toMatch(/^::notice file=thư mục\/kế hoạch\.yaml,line=1,endLine=3,title=/);
});

test('junit: a suite a file, errors as failures, nothing that would break the XML', () => {
  const xml = print('junit');
  expect(xml).toContain('<testsuites name="kehoach check" tests="5" failures="2" errors="0">');
  expect(xml).toContain('<testsuite name="thư mục/kế hoạch.yaml" tests="3" failures="1" errors="0">');
  expect(xml).toContain('<testcase name="kehoach check" classname="b.yaml"/>');
  expect(xml).toContain('&quot;ô&quot;');
});
