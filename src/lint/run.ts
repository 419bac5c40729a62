import type { RuleSetting } from '../config/config.js';
import { append, diagnostic, type Diagnostic, type Severity } from '../diagnostic.js';
import type { Plan } from '../plan/plan.js';
import type { SourceText, Tree } from '../read/tree.js';
import { recallNothing } from '../memo.js';
import { nearest } from '../standard/fold.js';
import { ruleCode } from '../standard/rule-code.js';
import type { Day } from './find/day.js';
import { isGarbled } from './find/garbled.js';
import { ignoresIn, type Ignores } from './ignore.js';
import type { LintMemo } from './memo.js';
import type { AdoptingRule, CheckingRule, Finding, Rule } from './rule.js';
import { subjectOf } from './subject.js';
import { unveiled, veil, type Veiled } from './veil.js';

export interface LintInput {
  readonly tree: Tree;
  /** The files that the plan inherits from; a comment there turns a rule off for lines of its own file. */
  readonly inherited?: readonly SourceText[];
  /** Missing when the plan has errors: then rules about single fields and texts run, not those about the whole. */
  readonly plan?: Plan;
  /** What the stages before found. */
  readonly found: readonly Diagnostic[];
  /** What a draft without a date counts as. */
  readonly today: Day;
  readonly settings?: readonly RuleSetting[];
  /** Only what can stop a document: findings that are errors; nothing is said of comments and settings. */
  readonly errorsOnly?: boolean;
  /** For the variations of one plan. */
  readonly memo?: LintMemo;
}

/**
 * All findings of the rules, those of the stages that a rule adopts under its name, the others as they were, and what is
 * wrong with comments and settings that turn rules off. In no order.
 */
export function lint(rules: readonly Rule[], { tree, inherited = [], plan, found, today, settings = NO_SETTINGS, errorsOnly = false, memo }: LintInput): Diagnostic[] {
  const { ids, levels, asked } = (memo?.orders ?? recallNothing)(rules, [settings, errorsOnly], () => ordersOf(rules, settings, errorsOnly));
  const ignoresOf = (file: SourceText): Ignores => ignoresIn(file, tree.root, ids, memo?.comments);
  const own = ignoresOf(tree.source);
  const ignores = [own, ...inherited.map(ignoresOf)];
  const take = (rule: Rule, d: Diagnostic): Diagnostic[] => {
    const level = levels.get(rule.id) ?? d.severity;
    return level === 'off' || ignores.some((file) => file.covers(rule.id, d.span)) ? [] : [{ ...d, severity: level }];
  };

  const adopted = found.flatMap((d) => {
    const rule = rules.find((one): one is AdoptingRule => 'adopts' in one && one.adopts(d));
    if (!rule) return [d];
    const named = diagnostic('lint.adopted', d.severity, { rule: rule.id, clause: rule.clause, found: d }, d.span);
    // An error of a stage leaves nothing to build: no setting can wave it through.
    return d.severity === 'error' ? [named] : take(rule, named);
  });
  const veiled = veil(tree.root);
  const subject = subjectOf(veiled.root, plan, today, { ...(tree.lines && { linesOf: tree.lines }), ...(memo && { memo }) });
  const sound = soundIn(tree.source, memo);
  const checked: Diagnostic[] = [];
  for (const rule of asked) {
    for (const finding of rule.check(subject)) {
      const told = isUntold(rule, found, finding) ? sound(finding).filter(({ at }) => !veiled.hasName(at)) : [];
      append(checked, told.flatMap((one) => take(rule, asDiagnostic(rule, one, veiled))));
    }
  }
  if (errorsOnly) return [...adopted, ...checked];
  // What turns nothing off here, in a file that others inherit too, may be there for one of them.
  return [...adopted, ...checked, ...ignores.flatMap(({ faults }) => faults), ...own.unused(), ...unknownSettings(settings, ids)];
}

const NO_SETTINGS: readonly RuleSetting[] = [];

/** How a project takes the rules, and which of them are to be asked. */
export interface Orders {
  readonly ids: readonly string[];
  readonly levels: ReadonlyMap<string, Severity | 'off'>;
  readonly asked: readonly CheckingRule[];
}

function ordersOf(rules: readonly Rule[], settings: readonly RuleSetting[], errorsOnly: boolean): Orders {
  const levels = new Map(settings.map(({ id, level }) => [ruleCode(id), level]));
  const isAsked = (level: Severity | 'off'): boolean => (errorsOnly ? level === 'error' : level !== 'off');
  const asked = rules.filter((rule): rule is CheckingRule => 'check' in rule && isAsked(levels.get(rule.id) ?? rule.severity));
  return { ids: rules.map(({ id }) => id), levels, asked };
}

function isUntold({ toldBy }: CheckingRule, found: readonly Diagnostic[], { at }: Finding): boolean {
  return !toldBy || !found.some((d) => d.span?.file === at.file && d.span.start === at.start && toldBy(d));
}

/**
 * Takes a finding as it is, or without its mend where its line has letters of a wrong encoding, or not at all where it stands
 * on such letters: ND30-TY03 tells of them, and what they look like is no word.
 */
function soundIn(source: SourceText, memo?: LintMemo): (finding: Finding) => Finding[] {
  const { name, text } = source;
  const recall = memo?.garbled ?? recallNothing;
  if (!recall(source, [], () => ({ isGarbled: isGarbled(text) })).isGarbled) return (finding) => [finding];
  return (finding) => {
    const { mend, ...rest } = finding;
    const { file, start, end } = finding.at;
    if (file !== name) return [finding];
    if (isGarbled(text.slice(start, end))) return [];
    const lineEnd = text.indexOf('\n', end);
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, lineEnd < 0 ? undefined : lineEnd);
    return mend && !isGarbled(line) ? [finding] : [rest];
  };
}

/** A mend never changes what stands in braces. */
function asDiagnostic(rule: CheckingRule, { at, message, hint, mend }: Finding, { hasBraces }: Veiled): Diagnostic {
  const mends = mend && !mend.some((one) => hasBraces(one.at)) ? mend : undefined;
  const facts = { rule: rule.id, clause: rule.clause, message: unveiled(message), ...(hint !== undefined && { hint: unveiled(hint) }), ...(mends && { mends }) };
  return diagnostic('lint.rule', rule.severity, facts, at);
}

function unknownSettings(settings: readonly RuleSetting[], ids: readonly string[]): Diagnostic[] {
  return settings.filter(({ id }) => !ids.includes(ruleCode(id))).map(({ id, span }) => {
    const near = nearest(ruleCode(id), ids);
    return diagnostic('lint.unknown-rule', 'warning', { id, ...(near && { nearest: near }) }, span);
  });
}
