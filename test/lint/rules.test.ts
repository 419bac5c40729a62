import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/lint/index.js';
import { findingsOf, lintYaml, mended, planWith, ruleOf } from './support.js';

test('every rule has its own name, in the form that comments and settings use', () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^ND30-[A-Z]{2}\d\d$/);
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
