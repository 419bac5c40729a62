import { diagnostic, type Diagnostic, type Result } from '../diagnostic.js';
import { fold, nearest } from '../standard/fold.js';

/** One column of a table, or a key of its records. */
export interface Column {
  /** Its place in the table, from 0. */
  readonly index: number;
  /** As it is typed. */
  readonly title: string;
  /** What a plan calls it: `don_vi` for `Đơn vị`. */
  readonly name: string;
  /** The field of a plan that it stands for: `ky`, `ho_ten`. */
  readonly path?: readonly string[];
}

/** The names of the fields below a path of a plan, none where there is no such group of fields. */
export type FieldsBelow = (path: readonly string[]) => readonly string[];

/**
 * The columns with these titles. A title that is a field of a plan as it is typed (`dia_danh`) or a path of them
 * (`ky.ho_ten`, `Ký.Họ tên`) stands for that field; a blank one is no column.
 * Errors: `rows.same-column`, `rows.unknown-path`.
 */
export function columnsOf(titles: readonly string[], fieldsBelow: FieldsBelow): Result<readonly Column[]> {
  const diagnostics: Diagnostic[] = [];
  const byName = new Map<string, Column>();
  titles.forEach((title, index) => {
    const name = fold(title);
    if (!name) return;
    const path = pathOf(title, fieldsBelow);
    if (path && !Array.isArray(path)) diagnostics.push(path as Diagnostic);
    const column: Column = { index, title, name, ...(Array.isArray(path) && { path: path as readonly string[] }) };
    const first = byName.get(name);
    if (first) diagnostics.push(diagnostic('rows.same-column', 'error', { name, first: first.title, second: title }));
    else byName.set(name, column);
  });
  // A field and a field inside of it cannot both be given.
  const columns = [...byName.values()].map((column): Column => {
    const outer = [...byName.values()].find(({ path }) => path && isInside(column.path, path));
    if (!outer) return column;
    diagnostics.push(diagnostic('rows.same-column', 'error', { name: outer.name, first: outer.title, second: column.title }));
    return { index: column.index, title: column.title, name: column.name };
  });
  return { value: columns, diagnostics };
}

function isInside(path: readonly string[] | undefined, outer: readonly string[]): boolean {
  return path !== undefined && path.length > outer.length && outer.every((step, i) => step === path[i]);
}

/** The path that `title` says; a fault where it begins like one and leads nowhere; nothing where it is none. */
function pathOf(title: string, fieldsBelow: FieldsBelow): readonly string[] | Diagnostic | undefined {
  const typed = title.trim();
  if (!typed.includes('.')) return fieldsBelow([]).includes(typed) ? [typed] : undefined;
  const path = typed.split('.').map(fold);
  if (path.some((step) => step === '') || !fieldsBelow([]).includes(path[0] ?? '')) return undefined;
  for (let depth = 1; depth < path.length; depth += 1) {
    const known = fieldsBelow(path.slice(0, depth));
    const step = path[depth] ?? '';
    if (known.includes(step)) continue;
    const near = nearest(step, known);
    const full = (field: string): string => [...path.slice(0, depth), field].join('.');
    return diagnostic('rows.unknown-path', 'error', { column: title, ...(near && { nearest: full(near) }), known: known.map(full) });
  }
  return path;
}
