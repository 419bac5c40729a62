import type { z } from 'zod';
import { diagnostic, type Diagnostic, type Kind } from '../diagnostic.js';
import type { Node, Path } from '../read/tree.js';
import { nearest } from '../standard/fold.js';
import { entryOf, nodeAt, placeOf } from './places.js';
import type { Fault } from './schema.js';
import { examplesOf, metaOf } from './schema/meta-of.js';

type Issue = z.core.$ZodIssue;

/** What `schema` found wrong with the data of `root`, as diagnostics of ours with their places in the file. */
export function toDiagnostics(issues: readonly Issue[], root: Node, schema: AnySchema): Diagnostic[] {
  const all = issues.flatMap((issue) => toDiagnostic(issue, stepsOf(issue), { root, schema }));
  // Who wrote "Nơi nhận" for `noi_nhan` made one mistake, not two.
  const meant = new Set(all.flatMap((d) => (d.code === 'plan.unknown-key' && d.facts.nearest ? [d.facts.nearest] : [])));
  return all.filter((d) => d.code !== 'plan.missing' || !meant.has(d.facts.field));
}

/** Keys without a value that `schema` does not know: they are no data, so the schema never sees them. */
export function unknownEmpties(root: Node, schema: AnySchema): Diagnostic[] {
  if (root.kind !== 'mapping') return [];
  const shape = shapeOf(schema);
  if (!shape) return [];
  const known = Object.keys(shape);
  return root.entries.flatMap(({ key, value }): Diagnostic[] => {
    const field = Object.hasOwn(shape, key.text) ? shape[key.text] : undefined;
    if (field) return unknownEmpties(value, field);
    if (value.kind !== 'empty') return [];
    const near = nearest(key.text, known);
    return [diagnostic('plan.unknown-key', 'error', { key: key.text, ...(near && { nearest: near }), known }, key.span)];
  });
}

/** What was checked against what. */
interface Checked {
  readonly root: Node;
  readonly schema: AnySchema;
}

function stepsOf(issue: Issue): Path {
  return issue.path.map((step) => (typeof step === 'symbol' ? '' : step));
}

function toDiagnostic(issue: Issue, path: Path, checked: Checked): Diagnostic[] {
  const { root } = checked;
  const node = nodeAt(root, path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = fieldsAt(checked.schema, path);
      return issue.keys.map((key) => {
        const near = nearest(key, known);
        return diagnostic('plan.unknown-key', 'error', { key, ...(near && { nearest: near }), known }, entryOf(node, key)?.key.span ?? placeOf(root, path));
      });
    }
    case 'invalid_union':
      return union(issue, path, checked, node);
    case 'custom': {
      const { code, facts } = issue.params?.['fault'] as Fault;
      return [diagnostic(code, 'error', facts, node?.span ?? placeOf(root, path))];
    }
    case 'too_small':
      return [diagnostic('plan.empty', 'error', fieldAt(path, checked), placeOf(root, path))];
    case 'invalid_type':
      return [wrongType(issue.expected === 'string' ? ['text'] : issue.expected === 'array' ? ['list'] : ['mapping'], path, checked, node)];
    default:
      throw new Error(`no sentence for zod issue ${issue.code} at ${path.join('.')}`);
  }
}

/**
 * Of the branches that failed, the one that the value was meant for: whose complaint is not about its kind, nor that it
 * knows none of its keys.
 */
function union(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path, checked: Checked, node: Node | undefined): Diagnostic[] {
  const branches = issue.errors as readonly (readonly Issue[])[];
  const keys = node?.kind === 'mapping' ? node.entries.length : 0;
  const strange = (e: Issue): boolean => e.path.length === 0 && e.code === 'unrecognized_keys' && keys > 0 && e.keys.length === keys;
  const fitting = branches.filter((errors) => !errors.some((e) => e.code === 'invalid_type' && e.path.length === 0));
  const meant = fitting.find((errors) => !errors.some(strange)) ?? fitting[0];
  if (meant) return meant.flatMap((e) => toDiagnostic(e, [...path, ...stepsOf(e)], checked));
  const kinds = branches.flatMap((errors) => errors.flatMap((e): Kind[] => {
    if (e.code !== 'invalid_type') return [];
    return [e.expected === 'string' ? 'text' : e.expected === 'array' ? 'list' : 'mapping'];
  }));
  return [wrongType([...new Set(kinds)], path, checked, node)];
}

function wrongType(expected: readonly Kind[], path: Path, checked: Checked, node: Node | undefined): Diagnostic {
  const { field, title } = fieldAt(path, checked);
  const place = placeOf(checked.root, path);
  const sample = exampleAt(path, checked);
  if (node && node.kind !== 'empty') return diagnostic('plan.type', 'error', { field, expected, found: node.kind, ...(sample && { example: sample }) }, node.kind === 'text' ? node.span : place);
  if (node) return diagnostic('plan.empty', 'error', { field, title, required: true }, place);
  return diagnostic('plan.missing', 'error', { field, title, example: exampleAt(path, checked) }, place);
}

/** The field's key as typed and its Vietnamese title; an entry of a list goes by its list's name. */
function fieldAt(path: Path, checked: Checked): { field: string; title: string } {
  const keys = path.filter((step) => typeof step === 'string');
  return { field: keys.at(-1) ?? '', title: metaOf(schemaAt(path, checked.schema))?.title ?? keys.at(-1) ?? 'kế hoạch' };
}

/** Who signs for whom: the bodies that are signed for with TM. above the post, and the post where it is another. */
const SIGNERS: readonly (readonly [issuer: RegExp, sample: string])[] = [
  [/^(?:[uủ][yỷ] ban nhân dân|UBND)(?!\p{L})/iu, 'tm: Ủy ban nhân dân, chuc_vu: Chủ tịch'],
  [/^(?:hội đồng nhân dân|HĐND)(?!\p{L})/iu, 'tm: Hội đồng nhân dân, chuc_vu: Chủ tịch'],
  [/^sở(?!\p{L})/iu, 'chuc_vu: Giám đốc'],
];

function exampleAt(path: Path, checked: Checked): string {
  const issuer = nodeAt(checked.root, ['co_quan', 'ten']) ?? nodeAt(checked.root, ['co_quan']);
  const signer = path.join('.') === 'ky' && issuer?.kind === 'text' ? SIGNERS.find(([name]) => name.test(issuer.text.trim()))?.[1] : undefined;
  if (signer !== undefined) return `{ ${signer}, ho_ten: Nguyễn Văn An }`;
  return examplesOf(schemaAt(path, checked.schema))[0] ?? '';
}

/** The names of the fields below `path` in `schema`; none where there is no such group of fields. */
export function fieldsAt(schema: AnySchema, path: Path): string[] {
  const found = schemaAt(path, schema);
  return found ? Object.keys(shapeOf(found) ?? {}) : [];
}

type AnySchema = z.ZodType;

/** The schema of the field at `path`: through optionals, lists and the object branch of unions. */
function schemaAt(path: Path, root: AnySchema): AnySchema | undefined {
  return path.reduce<AnySchema | undefined>((schema, step) => {
    if (!schema) return undefined;
    return typeof step === 'number' ? elementOf(schema) ?? schema : shapeOf(schema)?.[step];
  }, root);
}

function unwrap(schema: AnySchema): AnySchema[] {
  const def = schema.def as { type: string; innerType?: AnySchema; in?: AnySchema; options?: AnySchema[] };
  const inner = def.innerType ?? def.in;
  if (inner) return unwrap(inner);
  return def.options ? def.options.flatMap(unwrap) : [schema];
}

/** The fields of the object that `schema` is or has among its ways of writing. */
function shapeOf(schema: AnySchema): Record<string, AnySchema> | undefined {
  return unwrap(schema).map((s) => (s.def as { shape?: Record<string, AnySchema> }).shape).find((shape) => shape !== undefined);
}

function elementOf(schema: AnySchema): AnySchema | undefined {
  return unwrap(schema).map((s) => (s.def as { element?: AnySchema }).element).find((element) => element !== undefined);
}
