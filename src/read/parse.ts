import { diagnostic, type Diagnostic, type Result, type Span } from '../diagnostic.js';
import { convert } from './convert.js';
import { draftOf, originOf, type Draft } from './draft.js';
import { diagnose, lostText, sentences } from './diagnose.js';
import { linesOf } from './lines.js';
import { faultId, mend, openFaults, withoutLine, type Mended, type State, type Work } from './repair/search.js';
import type { SourceText, Tree } from './tree.js';
import { examine } from './yaml/examine.js';
import type { Fault } from './yaml/fault.js';
import { MAX_DEPTH } from './yaml/tokens.js';

/** Faults of one file that are repaired and reported; who has more begins with these. */
const MAX_FAULTS = 100;
/** Words of YAML that are read again to look for repairs: some 150 times a plan of 20 KB, a second or two of work. */
const WORK = 400_000;

/**
 * The tree of `source`, every scalar the text that was typed, and all that is wrong with it as YAML, in one pass and in
 * the order of the text.
 *
 * A faulty line is repaired in memory when it is plain what it means: the repair is the `fix` of its error, the lines
 * after it are read as if it were made, and spans still point into `source`. So there is a value also beside errors,
 * for the checks of the next stage; none when something had to be left out.
 */
export function parse(source: SourceText): Result<Tree> {
  const diagnostics: Diagnostic[] = [];
  const span = (draft: Draft) => (from: number, to: number): Span => {
    const start = originOf(draft, from);
    return { file: source.name, start, end: Math.max(start, originOf(draft, to)) };
  };
  const draft = draftOf(source.text);
  const seen = examine(source.text);
  if (seen.stop) return { diagnostics: [stopped(seen.stop, span(draft))] };
  const several = secondDocument({ draft, seen }, span(draft));
  if (several) return { diagnostics: [several] };

  const lines = linesOf(source.text);
  const tell = (state: State, fault: Fault, mended: Mended | undefined): void => {
    diagnostics.push(diagnose({ draft: state.draft, source: lines }, fault, mended, span(state.draft)));
  };
  const { state, whole } = repairAll({ draft, seen }, tell);
  const place = span(state.draft);
  const hidden = secondDocument(state, place);
  if (hidden) return { diagnostics: [hidden] };
  diagnostics.push(...state.seen.lost.map((lost) => lostText({ draft: state.draft, source: lines }, lost, place)));
  const { root, diagnostics: found } = convert({ text: state.draft.text, span: place, lineAt: lines.at }, state.seen.documents[0]?.contents);
  diagnostics.push(...found, ...sentences({ source, root }));
  diagnostics.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  return whole ? { value: { source, root }, diagnostics } : { diagnostics };
}

type Place = (from: number, to: number) => Span;

/** A `---` with a second plan below it. */
function secondDocument({ draft, seen }: State, place: Place): Diagnostic | undefined {
  const at = seen.documents[1]?.range[0];
  if (at === undefined || !/^---/m.test(draft.text)) return undefined;
  return diagnostic('yaml.multiple-documents', 'error', {}, place(at, at + 3));
}

/** Tells the faults one by one and mends each before it looks for the next, so that none hides another or echoes. */
function repairAll(
  begin: State,
  tell: (state: State, fault: Fault, mended: Mended | undefined) => void,
): { readonly state: State; readonly whole: boolean } {
  const settled = new Set<string>();
  const work: Work = { left: WORK };
  let state = begin;
  let whole = true;
  for (let count = 0; ; count++) {
    const fault = openFaults(state, settled)[0];
    if (!fault) return { state, whole };
    if (count === MAX_FAULTS) return { state, whole: false };
    const mended = mend(state, fault, settled, work);
    tell(state, fault, mended);
    settled.add(faultId(state.draft, fault));
    if (mended) {
      state = mended;
    } else if (fault.kind === 'syntax' || fault.kind === 'unclosed') {
      whole = false;
      const rest = withoutLine(state, fault, settled, work);
      if (!rest) return { state, whole };
      state = rest;
    } else if (fault.kind !== 'joined' && fault.kind !== 'tag') {
      whole = false;
    }
  }
}

function stopped({ reason, at }: { readonly reason: 'too-deep' | 'too-long'; readonly at: number }, place: Place): Diagnostic {
  const span = place(at, at + 1);
  if (reason === 'too-deep') return diagnostic('yaml.too-deep', 'error', { limit: MAX_DEPTH }, span);
  return diagnostic('yaml.syntax', 'error', { problem: 'RESOURCE_EXHAUSTION' }, span);
}

