import { append, diagnostic, hasErrors, type Diagnostic, type Span } from '../diagnostic.js';
import { keySpan, mergeTrees, nodeAt } from '../read/index.js';
import type { DataRow } from '../read/rows/index.js';
import type { Tree } from '../read/tree.js';
import { faultOf, needsDisguise, overlayOf, visible, type Column, type FieldText, type Row, type Vary } from '../vary/index.js';

/** A plan's tree as one row has it, and what is wrong with the row in it. */
export interface RowTree {
  readonly tree: Tree;
  /** The plan that is read from it is to be restored. */
  readonly disguised: boolean;
  readonly faults: readonly Diagnostic[];
  /** The titles of the columns that what stands at `span` comes from. */
  columnsAt(span: Span | undefined): readonly string[];
}

export interface RowSource {
  readonly base: Tree;
  readonly vary: Vary;
  readonly columns: readonly Column[];
}

/** Cells of a table have no places: this is their file, and the offset their column. */
const CELLS = '\0';

/**
 * `base` for one row: with the row's own fields laid over it, its texts in the place of `{{…}}`, its columns that are
 * called like fields in the place of these, and `number` as its `so`.
 */
export function rowTree({ base, vary, columns }: RowSource, data: DataRow, row: Row, number: number | undefined): RowTree {
  const faults: Diagnostic[] = [...data.faults ?? []];
  const merged: Tree = data.overlay ? { ...base, root: mergeTrees(base.root, data.overlay) } : base;
  const varied = vary.vary(merged, row);
  append(faults, varied.diagnostics);
  const fields = columns.flatMap((column): FieldText[] => {
    const text = visible(data.cells[column.index] ?? '');
    if (!column.path || !text) return [];
    const span = data.spans?.[column.index] ?? { file: CELLS, start: column.index, end: column.index };
    const fault = faultOf(text);
    if (!fault) return [{ path: column.path, text, span }];
    faults.push(diagnostic(fault.code, fault.severity, fault.facts, span));
    return [];
  });
  if (number !== undefined) fields.push({ path: ['so'], text: String(number), span: { file: CELLS, start: -1, end: -1 } });
  const { tree } = varied;
  const hasFields = fields.length > 0 && tree.root.kind === 'mapping';
  const titleOf = (name: string): string => columns.find((column) => column.name === name)?.title ?? name;

  return {
    tree: hasFields ? { ...tree, root: mergeTrees(tree.root, overlayOf(fields, tree.root)) } : tree,
    disguised: varied.disguised || fields.some(needsDisguise),
    faults,
    columnsAt(span) {
      if (!span) return [];
      if (span.file === CELLS) return columns.filter(({ index }) => index === span.start).map(({ title }) => title);
      const cells = columns.filter(({ index, path }) => touches(data.spans?.[index], span) || (path && standsAt(merged, path, span)));
      const names = vary.names(merged.root).filter((name) => touches(name.span, span) || name.around.some((around) => equals(around, span)));
      return [...new Set([...cells.map(({ title }) => title), ...names.map(({ name }) => titleOf(name))])];
    },
  };
}

/** The same finding at a place that can be shown, or at none. */
export function shown(span: Span | undefined): Span | undefined {
  return span?.file === CELLS ? undefined : span;
}

const equals = (a: Span, b: Span): boolean => a.file === b.file && a.start === b.start && a.end === b.end;

function touches(a: Span | undefined, b: Span): boolean {
  return a !== undefined && a.file === b.file && a.start < Math.max(b.end, b.start + 1) && b.start < Math.max(a.end, a.start + 1);
}

/** Whether `span` is the field at `path`, or its key: what is wrong there an empty cell has left as it was. */
function standsAt(tree: Tree, path: readonly string[], span: Span): boolean {
  const node = nodeAt(tree.root, path);
  return node !== undefined && (equals(node.span, span) || equals(keySpan(tree, path), span));
}

/** `found` about a plan that some of a row's texts are missing from: without what only follows from that. */
export function withoutEchoes(found: readonly Diagnostic[], { faults, columnsAt }: RowTree): readonly Diagnostic[] {
  if (!hasErrors(faults)) return found;
  const faulty = new Set(faults.flatMap(({ span }) => columnsAt(span)));
  return found.filter(({ span }) => !columnsAt(span).some((title) => faulty.has(title)));
}
