/** The kinds of thing a YAML node can be, as they are named to a clerk. */
export type Kind = 'text' | 'list' | 'mapping' | 'empty';

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
  /** which are fewer than there are, */
  readonly outward?: true;
  /** and this line stands in that column already. */
  readonly alignLine?: number;
  /** The lines below have the same fault, to this one. */
  readonly until?: number;
}

/** What reading says: of bytes, of YAML, of the files that a plan inherits from. */
export interface ReadFacts {
  'read.not-found': { readonly path: string };
  'read.directory': { readonly path: string };
  /** A named pipe, a socket or a device, which may wait for ever. */
  'read.special': { readonly path: string };
  'read.unreadable': { readonly path: string; readonly reason: string };
  'read.too-large': { readonly bytes: number; readonly limit: number };
  /** `line` (from 1): the first whose bytes are no UTF-8. */
  'read.not-utf8': { readonly encoding: 'UTF-16' | 'unknown'; readonly line?: number };
  'read.binary': { readonly format: 'docx' | 'doc' | 'pdf' | 'other' };
  'read.empty': Record<never, never>;
  /** `sample` as it stands in the file, `reads` the same in Unicode; `UTF-8`: that was read as Latin-1 once. */
  'read.legacy-encoding': { readonly encoding: 'TCVN3' | 'VNI' | 'UTF-8'; readonly sample: string; readonly reads: string };
  'read.control-character': { readonly codePoint: number };

  /** `problem`: a code of the library's, or one of our own for a slip that we know. */
  'yaml.syntax': { readonly problem: string } & Correction;
  /** `first`: the line of the earlier one; `pasted`: so many fields of the plan are there again, from this one on. */
  'yaml.duplicate-key': { readonly key: string; readonly first: number; readonly pasted?: number };
  'yaml.alias': { readonly name: string } & Correction;
  'yaml.alias-bomb': { readonly limit: number };
  'yaml.tag': { readonly tag: string } & Correction;
  'yaml.multiple-documents': Record<never, never>;
  'yaml.too-deep': { readonly limit: number };
  'yaml.key-not-text': Record<never, never>;
  /** Text after ` #` that YAML dropped as a comment although it looks like part of the sentence. */
  'yaml.lost-after-hash': { readonly lost: string } & Correction;
  /** A line that begins like a new item or paragraph, but that YAML joins to the line above it. */
  'yaml.joined-lines': {
    readonly line: string;
    /** What may be meant in place of the correction: a point of the line above, or one on its level. */
    readonly instead?: 'deeper' | 'level';
  } & Correction;
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
}
