import { diagnostic, type Diagnostic, type Span } from '../../diagnostic.js';
import type { Node } from '../../read/tree.js';

/** One row as it was given, and where in a file it stands if it came from one (`row` from 1). */
export interface RowItem {
  readonly node: Node;
  readonly origin?: { readonly path: string; readonly row: number };
}

/** Faults of a file's rows that are reported; who sees these does not need the next thousand. */
const MAX_FILE_FAULTS = 20;

/** Takes what is found row by row; what comes from a file tells its row, for its place in the plan tells only the file. */
export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
  add(found: readonly Diagnostic[], item?: RowItem): void;
}

export function createFindings(): Findings {
  const diagnostics: Diagnostic[] = [];
  const headings = new Set<string>();
  let fromFiles = 0;
  const isTold = (fault: Diagnostic): boolean => fault.code === 'table.unknown-column' && headings.size === headings.add(fault.facts.name).size;
  return {
    diagnostics,
    add(found, item) {
      for (const fault of found) {
        if (!item?.origin) diagnostics.push(fault);
        else if (!isTold(fault) && (fromFiles += 1) <= MAX_FILE_FAULTS) {
          // A column's name is wrong in the first row, whichever row asks for it.
          const { path, row } = item.origin;
          diagnostics.push(diagnostic('table.file-row', fault.severity, { path, row: fault.code === 'table.unknown-column' ? 1 : row, fault }, item.node.span));
        }
      }
    },
  };
}

/** A text of ours as a node of the plan, all of it at one place. */
export function textNode(text: string, span: Span): Extract<Node, { kind: 'text' }> {
  return { kind: 'text', text, style: 'block', span, place: () => span };
}
