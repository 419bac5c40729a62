import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explain, RULES, rulesPage } from '../../src/lint/index.js';
import { findingsOf, lintYaml, mended, planWith, ruleOf } from './support.js';

test('every rule has its own name, in the form that comments and settings use', () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^ND30-[A-Z]{2}\d\d$/);
});

test('docs/quy-tac holds the page of every rule as the rule has it (npm run docs)', () => {
  const page = (name: string): string => readFileSync(`docs/quy-tac/${name}.md`, 'utf8');
  expect(readdirSync('docs/quy-tac').sort()).toEqual(['README.md', ...RULES.map(({ id }) => `${id}.md`)].sort());
  expect(page('README')).toBe(rulesPage(RULES));
  for (const rule of RULES) expect(page(rule.id)).toBe(explain(rule));
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('finds its own wrong example and is silent about the right one', () => {
    expect(findingsOf(id, planWith(rule.wrong)).length).toBeGreaterThan(0);
    expect(findingsOf(id, planWith(rule.right))).toEqual([]);
  });

  test('has a right example without an error of any rule', () => {
    expect(lintYaml(planWith(rule.right)).filter((d) => d.severity === 'error')).toEqual([]);
  });

  test('is described in whole words', () => {
    for (const text of [rule.title, rule.clause, rule.description, rule.wrong, rule.right]) expect(text).toBe(text.normalize('NFC'));
    expect(rule.title).toMatch(/^\p{Lu}.*[^.]$/u);
    expect(rule.description).toMatch(/\.$/);
    for (const d of findingsOf(id, planWith(rule.wrong))) {
      if (d.code !== 'lint.rule') continue;
      expect(d.facts.message).toMatch(/[.?]$/);
      expect(d.span).toBeDefined();
    }
  });

  test('mends its wrong example when it says that it can, and is silent then', () => {
    if (!('mends' in rule)) return;
    const after = mended(id, planWith(rule.wrong));
    expect(findingsOf(id, after)).toEqual([]);
    expect(after).not.toBe(planWith(rule.wrong));
    expect(lintYaml(after).map(ruleOf).filter((found) => found === id)).toEqual([]);
  });
});
