import { diagnostic, hasErrors, type Diagnostic, type Kind, type Result } from '../diagnostic.js';
import type { Entry, Tree } from '../read/tree.js';
import { fold, nearest } from '../standard/fold.js';
import { NO_SETTINGS, type Config, type RuleSetting } from './config.js';

export { NO_SETTINGS, type Config, type RuleSetting } from './config.js';

const KEYS = ['mau', 'quy_tac'] as const;

/** How a rule's weight is written; the names are those that findings are printed with. */
const LEVELS: ReadonlyMap<string, RuleSetting['level']> = new Map([
  ['tắt', 'off'],
  ['lỗi', 'error'],
  ['cảnh báo', 'warning'],
  ['lưu ý', 'info'],
]);

/** The settings in a file's tree. A key without a value sets nothing, as in a plan. */
export function readConfig({ root }: Tree): Result<Config> {
  if (root.kind === 'empty') return { value: NO_SETTINGS, diagnostics: [] };
  if (root.kind !== 'mapping') return { diagnostics: [diagnostic('plan.type', 'error', { field: '', expected: ['mapping'], found: root.kind }, root.span)] };
  const diagnostics: Diagnostic[] = [];
  const take = <T>(result: Result<T>): T | undefined => {
    diagnostics.push(...result.diagnostics);
    return result.value;
  };
  let config = NO_SETTINGS;
  for (const entry of root.entries) {
    if (entry.key.text === 'mau') {
      const templates = take(readFolder(entry));
      if (templates) config = { ...config, templates };
    } else if (entry.key.text === 'quy_tac') {
      config = { ...config, rules: take(readRules(entry)) ?? [] };
    } else {
      diagnostics.push(unknownKey(entry));
    }
  }
  return hasErrors(diagnostics) ? { diagnostics } : { value: config, diagnostics };
}

function readFolder(entry: Entry): Result<NonNullable<Config['templates']>> {
  const { value } = entry;
  if (value.kind === 'empty') return { diagnostics: [] };
  if (value.kind !== 'text') return { diagnostics: [wrongType('text', entry, 'mau-rieng')] };
  const path = value.text.trim();
  if (!path) return { diagnostics: [diagnostic('plan.empty', 'error', { field: 'mau', title: 'thư mục mẫu riêng' }, value.span)] };
  return { value: { path, span: value.span }, diagnostics: [] };
}

function readRules(entry: Entry): Result<readonly RuleSetting[]> {
  const { value } = entry;
  if (value.kind === 'empty') return { diagnostics: [] };
  if (value.kind !== 'mapping') return { diagnostics: [wrongType('mapping', entry, 'ND30-LG03: tắt')] };
  const read = value.entries.map(readRule);
  return { value: read.flatMap((rule) => rule.value ?? []), diagnostics: read.flatMap((rule) => rule.diagnostics) };
}

function readRule(entry: Entry): Result<RuleSetting> {
  const { key, value } = entry;
  if (value.kind !== 'text' && value.kind !== 'empty') return { diagnostics: [wrongType('text', entry, 'tắt')] };
  const text = value.kind === 'text' ? value.text : '';
  const choices = [...LEVELS.keys()];
  // Accents and capitals aside, as with the choices of a plan.
  const level = LEVELS.get(choices.find((name) => fold(name) === fold(text)) ?? '');
  if (level) return { value: { id: key.text, level, span: key.span }, diagnostics: [] };
  const near = nearest(text, choices);
  const facts = { field: key.text, text, choices, ...(near && { nearest: near }) };
  return { diagnostics: [diagnostic('plan.choice', 'error', facts, value.kind === 'text' ? value.span : key.span)] };
}

function unknownKey({ key }: Entry): Diagnostic {
  const near = nearest(key.text, KEYS);
  return diagnostic('plan.unknown-key', 'error', { key: key.text, ...(near && { nearest: near }), known: KEYS }, key.span);
}

function wrongType(expected: Kind, { key, value }: Entry, example: string): Diagnostic {
  const facts = { field: key.text, expected: [expected], found: value.kind, example };
  return diagnostic('plan.type', 'error', facts, value.kind === 'text' ? value.span : key.span);
}
