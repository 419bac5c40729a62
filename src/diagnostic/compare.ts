/** Why a file gives no text as a .docx. */
export type DocxProblem = 'empty' | 'not-docx' | 'old-word' | 'encrypted' | 'damaged' | 'too-large';

/** How the words of a document stand to what its plan gives. */
export type WordsMatch = 'same' | 'differ' | 'unreadable';

/** What is said of a .docx that is read back. */
export interface CompareFacts {
  'docx.unreadable': { readonly problem: DocxProblem };
  /** The document holds changes that nobody has accepted or refused yet. */
  'docx.tracked': Record<never, never>;

  /** What is wrong with the Word file at `path` that should be what `plan` gives, of a batch with the row `row`. */
  'document.missing': { readonly path: string; readonly plan: string };
  'document.stale': { readonly path: string; readonly plan: string; readonly row?: number };
  'document.look': { readonly path: string; readonly plan: string };
  'document.edited': { readonly path: string; readonly plan: string; readonly words: WordsMatch; readonly row?: number };
  'document.foreign': { readonly path: string; readonly plan: string; readonly words: WordsMatch; readonly row?: number };
}
