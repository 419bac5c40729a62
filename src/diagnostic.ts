/**
 * What every stage says about its input. A diagnostic is data: a stable code, typed facts, a severity and a place.
 * The Vietnamese sentence is made from it in `report/messages.ts`, which does not compile when a code has none.
 */

/** A stretch of one source file: UTF-16 offsets into its normalised text (NFC, LF, no BOM), `end` exclusive. */
export interface Span {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** `error`: nothing is built. `warning`: built, but look at it. `info`: said once, needs nothing. */
export type Severity = 'error' | 'warning' | 'info';

/** The kinds of thing a YAML node can be, as they are named to a clerk. */
export type Kind = 'text' | 'list' | 'mapping' | 'empty';

/** Why a file beside the plan gives no table. */
export type FileProblem =
  | 'missing' | 'directory' | 'locked' | 'denied' | 'too-large' | 'unreadable' | 'outside'
  | 'format' | 'old-excel' | 'encrypted' | 'broken' | 'encoding' | 'empty' | 'quotes' | 'too-many';

/** Why a file gives no text as a .docx. */
export type DocxProblem = 'empty' | 'not-docx' | 'old-word' | 'encrypted' | 'damaged' | 'too-large';

/** How the words of a document stand to what its plan gives. */
export type WordsMatch = 'same' | 'differ' | 'unreadable';

/** One row of a batch's data: its number, from 1, and what it is known by. */
export interface NamedRow {
  readonly row: number;
  readonly key: string;
}

/** How a faulty line is to be written so that YAML takes it, as far as we know. Lines are numbered from 1. */
export interface Correction {
  /** The line that the finding begins on, or those from `fixLine` on, as they should be, with the blanks before them. */
  readonly fix?: string;
  /** The line that `fix` begins on, where it is another or `lines` is more than 1. */
  readonly fixLine?: number;
  /** How many lines of the file `fix` stands for; 1 when missing. */
  readonly lines?: number;
  /** Only the blanks before the line are wrong: so many spaces are right, */
  readonly indent?: number;
  /** and this line stands in that column already. */
  readonly alignLine?: number;
  /** The lines below have the same fault, to this one. */
  readonly until?: number;
}

/** One change of a file that mends a finding: `old`, which stands at `at`, gives way to `text`. */
export interface Mend {
  readonly at: Span;
  readonly old: string;
  readonly text: string;
}

/**
 * What is wrong with how a template is written. `mark`: `{{` without `}}`; `comment`: one that does not end; `name`: none
 * between the braces; `stray`: `{{/x}}` that closes nothing; `other`: in the words of the template reader.
 */
export type TemplateSlip =
  | { readonly problem: 'mark' | 'comment' | 'name' | 'stray' }
  | { readonly problem: 'unclosed' | 'argument'; readonly opened: string }
  | { readonly problem: 'mismatch'; readonly opened: string; readonly closed: string }
  | { readonly problem: 'other'; readonly message: string };

/** Every code, with the facts that its sentence needs. */
export interface Facts {
  'read.not-found': { readonly path: string };
  'read.directory': { readonly path: string };
  'read.unreadable': { readonly path: string; readonly reason: string };
  'read.too-large': { readonly bytes: number; readonly limit: number };
  /** `line` (from 1): the first whose bytes are no UTF-8. */
  'read.not-utf8': { readonly encoding: 'UTF-16' | 'unknown'; readonly line?: number };
  'read.binary': { readonly format: 'docx' | 'doc' | 'pdf' | 'other' };
  'read.empty': Record<never, never>;
  /** `sample` as it stands in the file, `reads` the same in Unicode. */
  'read.legacy-encoding': { readonly encoding: 'TCVN3' | 'VNI'; readonly sample: string; readonly reads: string };
  'read.control-character': { readonly codePoint: number };

  /** `problem`: a code of the library's, or one of our own for a slip that we know. */
  'yaml.syntax': { readonly problem: string } & Correction;
  'yaml.duplicate-key': { readonly key: string };
  'yaml.alias': { readonly name: string } & Correction;
  'yaml.alias-bomb': { readonly limit: number };
  'yaml.tag': { readonly tag: string } & Correction;
  'yaml.multiple-documents': Record<never, never>;
  'yaml.too-deep': { readonly limit: number };
  'yaml.key-not-text': Record<never, never>;
  /** Text after ` #` that YAML dropped as a comment although it looks like part of the sentence. */
  'yaml.lost-after-hash': { readonly lost: string } & Correction;
  /** A line that begins like a new item or paragraph, but that YAML joins to the line above it. */
  'yaml.joined-lines': { readonly line: string } & Correction;
  /** A space that is no ASCII space (U+00A0, U+200B …) where YAML's structure needs one: indentation, after `-` or `:`. */
  'yaml.odd-space': { readonly codePoint: number } & Correction;

  /** The file that `ke_thua` names; `extension`: it is not called like a plan. */
  'inherit.file': {
    readonly path: string;
    readonly problem: 'missing' | 'directory' | 'locked' | 'denied' | 'too-large' | 'unreadable' | 'outside' | 'empty' | 'extension';
  };
  /** From the first file that comes again to itself, by name. */
  'inherit.cycle': { readonly files: readonly string[] };
  'inherit.too-long': { readonly limit: number };
  /** A file to inherit from that is no mapping. */
  'inherit.not-fields': { readonly found: Kind };

  'plan.not-a-plan': { readonly found: Kind };
  'plan.unknown-key': { readonly key: string; readonly nearest?: string; readonly known: readonly string[] };
  'plan.missing': { readonly field: string; readonly title: string; readonly example: string };
  'plan.empty': { readonly field: string; readonly title: string; readonly required?: boolean };
  'plan.type': { readonly field: string; readonly expected: readonly Kind[]; readonly found: Kind; readonly example?: string };
  'plan.number': { readonly field: string; readonly text: string };
  'plan.date': { readonly text: string; readonly reason: 'format' | 'calendar' };
  'plan.code': { readonly text: string };
  'plan.choice': { readonly field: string; readonly text: string; readonly choices: readonly string[]; readonly nearest?: string };
  'plan.length': { readonly field: string; readonly text: string; readonly min: string; readonly max: string };
  /** `{{muc.ten}}` and the like where none is looked up, or written wrongly. */
  'plan.reserved-name': { readonly name: string };
  /** What stands between `{{` and `}}` in a plan that is made for many units. */
  'plan.wants-data': { readonly names: readonly string[] };
  /** `{{phu_luc.ten}}` and the like that name nothing. */
  'plan.unknown-reference': { readonly name: string; readonly nearest?: string; readonly known: readonly string[] };
  'plan.annex-unreferred': { readonly label: string };
  /** `bodies`: too many of them; `signatures`: not one each; `code`: not `KHLT-A-B`, for which `example` is made of their names. */
  'plan.joint':
    | { readonly problem: 'bodies'; readonly count: number }
    | { readonly problem: 'signatures'; readonly bodies: number; readonly signatures: number }
    | { readonly problem: 'code'; readonly code?: string; readonly example: string };
  /** A field that a plan attached to a decision may not have. */
  'plan.attached': { readonly field: string; readonly title: string };
  'plan.secret': Record<never, never>;
  'plan.drafter': { readonly text: string };
  /** `size`: width and height in the picture's own points, and the least or greatest that is taken. */
  'plan.picture':
    | { readonly path: string; readonly problem: 'missing' | 'damaged' | 'opaque' | 'too-heavy' }
    | { readonly path: string; readonly problem: 'not-png'; readonly format?: string }
    | { readonly path: string; readonly problem: 'too-small' | 'too-large'; readonly width: number; readonly height: number; readonly limit: number };
  'plan.signature': { readonly problem: 'authority-without-post' | 'two-authorities' };

  /** `*` or `**` without its partner, which is printed as it stands. */
  'plan.stray-mark': { readonly sign: string };
  /** A footnote inside a footnote. */
  'plan.nested-note': Record<never, never>;
  /** The text points to an annex that the plan does not have. */
  'plan.annex-missing': { readonly label: string };
  /** The content ends in a table, so that no sentence can carry `./.`. */
  'plan.no-ending': Record<never, never>;
  /** Said in two places that do not agree. */
  'plan.twice': { readonly field: string; readonly title: string };
  /** An issuer's name may not be abbreviated (I.II.2): `UBND xã Xuân Đông` for `full`. */
  'plan.short-issuer': { readonly typed: string; readonly full: string };

  'outline.number': { readonly typed: string; readonly expected: string };
  'outline.section-inside': { readonly marker: string };
  'outline.too-deep': { readonly marker: string; readonly limit: number };

  'outline.broken-line': { readonly before: string; readonly line: string };
  'outline.long-title': { readonly words: number };
  /** What a table's rows and cells ask for. `covered`: columns that a merged cell from above takes. */
  'table.ragged': { readonly cells: number; readonly columns: number; readonly covered: number };
  'table.unknown-column': { readonly name: string; readonly nearest?: string; readonly known: readonly string[] };
  'table.header-depth': { readonly limit: number };
  'table.column-numbers': { readonly numbers: number; readonly columns: number };
  'table.merge': { readonly problem: 'overlap' | 'beyond-columns' | 'beyond-rows' | 'number' };
  /** `fix` and `other`: the two things that the digits may mean. */
  'table.number': {
    readonly field: string; readonly text: string;
    readonly problem: 'letters' | 'negative' | 'too-large' | 'grouping' | 'dot' | 'comma'; readonly fix?: string; readonly other?: string;
  };
  /** A typed amount that is not what its parts give; `how`: the reckoning, where it is short. */
  'table.sum': { readonly of: 'row' | 'group' | 'total'; readonly typed: string; readonly computed: string; readonly how?: string };
  'table.fraction': { readonly computed: string; readonly unit: string };
  'table.name': { readonly text: string };
  'table.unknown-name': { readonly name: string; readonly nearest?: string; readonly known: readonly string[] };
  'table.duplicate-name': { readonly name: string };
  'table.unplaced': { readonly name: string };
  'table.two-sources': Record<never, never>;
  'table.file': { readonly path: string; readonly problem: FileProblem; readonly line?: number };
  'table.sheet': { readonly path: string; readonly sheet: string; readonly nearest?: string; readonly known: readonly string[] };
  'table.file-columns': { readonly path: string; readonly found: number; readonly columns: number };
  /** What is wrong in one row (from 1) of a file, whose place in the plan is where the file is named. */
  'table.file-row': { readonly path: string; readonly row: number; readonly fault: Diagnostic };
  'table.cell-error': { readonly text: string };
  /** In millimetres. */
  'table.too-wide': { readonly needed: number; readonly available: number };

  /** What a rule found: it brings its own sentence. */
  'lint.rule': { readonly rule: string; readonly clause: string; readonly message: string; readonly hint?: string; readonly mends?: readonly Mend[] };
  /** What a rule adopts from a stage that keeps it. */
  'lint.adopted': { readonly rule: string; readonly clause: string; readonly found: Diagnostic };
  /** A rule named in a comment or in the settings that there is not. */
  'lint.unknown-rule': { readonly id: string; readonly nearest?: string };
  'lint.unused-ignore': { readonly id: string };
  /** A comment that turns a rule off, typed inside a text of several lines: there it is text and is printed. */
  'lint.ignore-in-text': { readonly comment: string };
  /** A comment that turns a rule off without saying why. */
  'lint.ignore-reason': { readonly id: string };

  'layout.compact': { readonly line: string };
  'layout.too-wide': { readonly line: string };

  'template.syntax': { readonly template: string } & TemplateSlip;
  /** `known`: the names that there are where the template begins. */
  'template.missing-name': { readonly template: string; readonly name: string; readonly nearest?: string; readonly known: readonly string[] };
  'template.unknown-call': { readonly template: string; readonly name: string; readonly nearest?: string; readonly known: readonly string[] };
  'template.unknown-partial': { readonly template: string; readonly name: string; readonly nearest?: string; readonly known: readonly string[] };
  /** `{{{name}}}`, which would let a plan's text be markup. */
  'template.unescaped': { readonly template: string; readonly name: string };
  /** A value that cannot be printed in this way: a text with looks needs `chu`, a list `each`. */
  'template.unprintable': { readonly template: string; readonly name: string; readonly found: 'styled' | 'list' | 'other' | 'nothing' };
  /** A template that calls itself without end. */
  'template.endless': { readonly template: string };
  'template.unknown-element': { readonly template: string; readonly element: string; readonly nearest?: string };
  'template.unknown-attribute': { readonly template: string; readonly element: string; readonly attribute: string };
  /** Text that a template writes outside of any paragraph. */
  'template.loose-text': { readonly template: string; readonly text: string };
  /** A text of the plan that an own template did not print. */
  'template.lost-text': { readonly template: string; readonly text: string };
  /** A file among own templates that replaces none of ours. */
  'template.unknown-file': { readonly path: string; readonly nearest?: string; readonly known: readonly string[] };
  /** The folder of own templates. */
  'template.folder': { readonly path: string; readonly problem: 'missing' | 'not-a-folder' | 'unreadable' | 'empty' };

  'docx.unreadable': { readonly problem: DocxProblem };
  /** The document holds changes that nobody has accepted or refused yet. */
  'docx.tracked': Record<never, never>;

  /** What is wrong with the Word file at `path` that should be what `plan` gives. */
  'document.missing': { readonly path: string; readonly plan: string };
  'document.stale': { readonly path: string; readonly plan: string };
  'document.look': { readonly path: string; readonly plan: string };
  'document.edited': { readonly path: string; readonly plan: string; readonly words: WordsMatch };
  'document.foreign': { readonly path: string; readonly plan: string; readonly words: WordsMatch };

  /** The data of a batch: a table of rows, or a file for each unit. */
  'rows.file': { readonly path: string; readonly problem: FileProblem; readonly line?: number };
  'rows.sheet': { readonly path: string; readonly sheet: string; readonly nearest?: string; readonly known: readonly string[] };
  'rows.not-list': Record<never, never>;
  'rows.not-record': { readonly found: Kind };
  'rows.cell-kind': { readonly column: string; readonly found: Kind };
  'rows.overlay-kind': { readonly found: Kind };
  /** A row of a table with more cells than the table has titles. */
  'rows.ragged': { readonly columns: number };
  /** Two titles that are one name, or a field and a field inside of it. */
  'rows.same-column': { readonly name: string; readonly first: string; readonly second: string };
  /** A column called like a field of the plan that there is not. */
  'rows.unknown-path': { readonly column: string; readonly nearest?: string; readonly known: readonly string[] };
  /** A column gives the number that is to be counted. */
  'rows.two-numbers': { readonly column: string };
  'rows.unused': { readonly columns: readonly string[] };
  'rows.unknown-key': { readonly column: string; readonly nearest?: string; readonly known: readonly string[] };
  'rows.no-key': Record<never, never>;
  'rows.same-key': { readonly column: string; readonly key: string; readonly first: number; readonly second: number };
  'rows.empty-key': { readonly column: string; readonly row: number };
  /** What is wrong with one row (from 1), known by `key`, in these of its columns. */
  'rows.row': { readonly row: number; readonly key: string; readonly columns: readonly string[]; readonly fault: Diagnostic };
  /** The same in several rows, whose numbers rise. */
  'rows.several': { readonly rows: readonly number[]; readonly columns: readonly string[]; readonly fault: Diagnostic };

  'vary.unknown-name': { readonly name: string; readonly nearest?: string; readonly known: readonly string[] };
  'vary.unknown-helper': { readonly helper: string; readonly nearest?: string; readonly known: readonly string[] };
  'vary.empty': { readonly name: string };
  'vary.syntax': { readonly problem: 'empty' | 'quotes' | 'no-default' | 'stray-default'; readonly name?: string };
  'vary.not-whole': { readonly name: string; readonly text: string };
  /** `position` of the sign in its cell, from 1. */
  'vary.character': { readonly codePoint: number; readonly position: number };

  /** The pattern of the files' names. */
  'names.pattern': { readonly pattern: string; readonly problem: 'empty' | 'absolute' | 'backslash' | 'outside' | 'kind' | 'braces' | 'constant' };
  'names.blank': { readonly pattern: string };
  /** `more`: how many rows besides these two. */
  'names.same': { readonly file: string; readonly first: NamedRow; readonly second: NamedRow; readonly more: number };

  'output.directory': { readonly path: string };
  'output.edited': { readonly path: string };
  'output.foreign': { readonly path: string };
  'output.locked': { readonly path: string };
  'output.denied': { readonly path: string };
  'output.no-space': { readonly path: string };
  'output.failed': { readonly path: string; readonly reason: string };
  /** A new file was to be made, and there is one of this name. */
  'output.exists': { readonly path: string };
  /** The file is written, but the system has no program that shows it. */
  'output.not-opened': { readonly path: string; readonly reason: string };
  'output.same-path': { readonly path: string; readonly first: string; readonly second: string };

  /** What stands in the way in the folder that a batch writes to. `here`: the other run is on this machine. */
  'folder.busy': { readonly path: string; readonly pid: number; readonly host: string; readonly here: boolean };
  /** Nothing can be written any more. */
  'folder.failed': { readonly path: string; readonly reason: string };
  'folder.manifest-foreign': { readonly path: string };
  'folder.manifest-newer': { readonly path: string; readonly format: number };
  /** `rows`: how many could still be read. */
  'folder.manifest-cut': { readonly path: string; readonly rows: number };
  /** `outside`: a link on the way leads out of the folder; `blocked`: a file stands where a folder should. */
  'folder.not-a-place': { readonly path: string; readonly problem: 'outside' | 'blocked' | 'link' | 'directory' };
  /** One document that cannot be read or written, for the system's reason. */
  'folder.row-file': { readonly path: string; readonly reason: string };
  'folder.foreign': { readonly path: string };
  /** `outdated`: the row now asks for another document than the one that was edited. */
  'folder.edited': { readonly path: string; readonly outdated: boolean };
  /** Changed by somebody else while the run went on. */
  'folder.meanwhile': { readonly path: string };
  'folder.gone': { readonly path: string };
  'folder.gone-edited': { readonly path: string };
  'folder.missing': { readonly path: string };
  'folder.differs': { readonly path: string };

  /** What keeps the parts of a batch from being one. `parts`: as `2/8`. */
  'merge.no-manifest': { readonly path: string };
  'merge.not-a-part': { readonly path: string };
  'merge.parts-missing': { readonly parts: readonly string[] };
  'merge.part-twice': { readonly part: string; readonly first: string; readonly second: string };
  'merge.other-list': { readonly path: string; readonly first: string };
  'merge.row': { readonly path: string; readonly key: string; readonly state: 'failed' | 'edited' | 'waiting' };
  'merge.row-astray': { readonly path: string; readonly key: string };
  'merge.row-twice': { readonly file: string; readonly first: string; readonly second: string };
  'merge.document': { readonly path: string; readonly problem: 'missing' | 'differs' };
  'merge.incomplete': { readonly found: number; readonly rows: number };
}

export type Code = keyof Facts;

/** One finding. `span` is missing only where there is no place in a file (no such file, a locked output). */
export type Diagnostic = {
  readonly [C in Code]: {
    readonly code: C;
    readonly severity: Severity;
    readonly facts: Facts[C];
    readonly span?: Span;
  };
}[Code];

/** What a stage gives: a value unless an error stands in the way, and all that it found in one pass. */
export interface Result<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** A diagnostic of `code`, checked against the facts that the code carries. */
export function diagnostic<C extends Code>(code: C, severity: Severity, facts: Facts[C], span?: Span): Diagnostic {
  return (span ? { code, severity, facts, span } : { code, severity, facts }) as Diagnostic;
}

/** A plan of more bytes is refused unread (`read.too-large`): a hundred times the longest that offices write. */
export const MAX_PLAN_BYTES = 4 * 1024 * 1024;

/** A .docx of more bytes is refused unread: it would hold hundreds of photographs rather than a plan. */
export const MAX_DOCX_BYTES = 64 * 1024 * 1024;

/** Adds all of `lists` to `to`. A spread call would overflow the stack on a file with a hundred thousand faults. */
export function append<T>(to: T[], ...lists: readonly (readonly T[])[]): void {
  for (const list of lists) for (const item of list) to.push(item);
}

/** True when any of `diagnostics` is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.severity === 'error');
}
