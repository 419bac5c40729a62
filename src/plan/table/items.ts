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
  let fromFiles = 0;
  return {
    diagnostics,
    add(found, item) {
      for (const fault of found) {
        if (!item?.origin) diagnostics.push(fault);
        else if ((fromFiles += 1) <= MAX_FILE_FAULTS) {
          diagnostics.push(diagnostic('table.file-row', fault.severity, { ...item.origin, fault }, item.node.span));
        }
      }
    },
  };
}

/** A text of ours as a node of the plan, all of it at one place. */
export function textNode(text: string, span: Span): Extract<Node, { kind: 'text' }> {
  return { kind: 'text', text, style: 'block', span, place: () => span };
}
