import { describe, expect, test } from 'vitest';
import type { RuleSetting } from '../../src/config/config.js';
import type { Diagnostic } from '../../src/diagnostic.js';
import { applyMends, lint, RULES, type Day, type Rule } from '../../src/lint/index.js';
import { readPlan } from '../../src/plan/index.js';
import { decode, parse } from '../../src/read/index.js';
import type { SheetFile } from '../../src/read/sheet/index.js';
import { planYaml } from '../support/plan.js';

export interface LintOptions {
  readonly rules?: readonly Rule[];
  readonly settings?: readonly RuleSetting[];
  readonly today?: Day;
  readonly files?: ReadonlyMap<string, SheetFile>;
}

/** What the rules find in a plan's YAML, read by the real reader; a draft without a date counts as one of 2026. */
export function lintYaml(yaml: string, { rules = RULES, settings = [], today = 20260601, files = new Map() }: LintOptions = {}): Diagnostic[] {
  const source = decode('plan.yaml', new TextEncoder().encode(yaml));
  const tree = source.value && parse(source.value);
  if (!tree?.value) throw new Error(JSON.stringify([source, tree?.diagnostics]));
  const plan = readPlan(tree.value, new Map(), files);
  const found = [...source.diagnostics, ...tree.diagnostics, ...plan.diagnostics];
  return lint(rules, { tree: tree.value, ...(plan.value && { plan: plan.value }), found, today, settings });
}

/** The findings of one rule. */
export function findingsOf(id: string, yaml: string, options: LintOptions = {}): Diagnostic[] {
  const rules = RULES.filter((rule) => rule.id === id);
  if (rules.length !== 1) throw new Error(`${rules.length} rules are called ${id}`);
  return lintYaml(yaml, { rules, ...options }).filter((d) => ruleOf(d) === id);
}

/** The rule that a finding carries. */
export function ruleOf(d: Diagnostic): string | undefined {
  return d.code === 'lint.rule' || d.code === 'lint.adopted' ? d.facts.rule : undefined;
}

/** The smallest plan with `fields`, YAML of some of a plan's fields, in the place of its own. */
export function planWith(fields: string): string {
  const parts = fields.trim().split(/^(?=[a-z_]+:)/m).filter((part) => part.trim() && !part.startsWith('#'));
  const comments = fields.trim().split('\n').filter((line) => line.startsWith('#'));
  const named = Object.fromEntries(parts.map((part) => [/^[a-z_]+/.exec(part)?.[0] ?? '', part.trimEnd()]));
  return [...comments, planYaml(named)].join('\n');
}

/** What stands in the file at each finding. */
export function marked(yaml: string, found: readonly Diagnostic[]): string[] {
  const text = yaml.normalize('NFC');
  return found.map(({ span }) => (span ? text.slice(span.start, span.end) : ''));
}

/** `yaml` with the mends of a rule made. */
export function mended(id: string, yaml: string, options: LintOptions = {}): string {
  return applyMends('plan.yaml', yaml.normalize('NFC'), findingsOf(id, yaml, options)).text;
}

/** One wrong text: fields of a plan, what is to be marked (in order), and what `--fix` makes of the fields, if it can. */
export interface Wrong {
  readonly yaml: string;
  readonly marks: readonly string[];
  readonly mended?: string;
}

/**
 * The two lists of a rule: `dung`, right fields that it must be silent about (from real plans where there are such), and
 * `sai`, wrong ones with what it marks. A text that begins with `co_quan:` and has `ky:` is taken as a whole plan.
 */
export function describeRule(id: string, lists: { readonly dung: readonly string[]; readonly sai: readonly Wrong[] }, options: LintOptions = {}): void {
  describe(id, () => {
    test.each(lists.dung.map((yaml) => [yaml]))('is silent about %s', (yaml) => {
      const plan = planWith(yaml);
      expect(marked(plan, findingsOf(id, plan, options))).toEqual([]);
    });
    test.each(lists.sai.map((wrong) => [wrong.yaml, wrong] as const))('finds %s', (yaml, wrong) => {
      const plan = planWith(yaml);
      expect(marked(plan, findingsOf(id, plan, options))).toEqual(wrong.marks);
      if (wrong.mended !== undefined) expect(mended(id, plan, options)).toBe(planWith(wrong.mended));
    });
  });
}
