/** What is said of the files that are written: one document, a batch's folder, the parts of a batch put together. */
export interface OutputFacts {
  'output.directory': { readonly path: string };
  'output.special': { readonly path: string };
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
  /** The folder of one part of a list (`2/8`), or of all of it, is asked to hold another part, or all. */
  'folder.other-part': { readonly path: string; readonly found?: string; readonly asked?: string };
  /** The folder of one plan, by its file's name, is asked to hold the documents of another. */
  'folder.other-plan': { readonly path: string; readonly found: string; readonly asked: string };
  /** So many documents of those in the folder would be removed. */
  'folder.prune-most': { readonly path: string; readonly removed: number; readonly documents: number };
  /** `rows` documents that were written get another number by counting, or none (without `now`); one of them is that of `key`. */
  'folder.renumbered': { readonly rows: number; readonly key: string; readonly before: number; readonly now?: number };
  /** The document at `path` is left as it is, with the number `so` that the one at `other` has now. */
  'folder.same-number': { readonly so: number; readonly path: string; readonly other: string };
  /** Word files in the folder that no row asks for and that are none of ours. */
  'folder.strange': { readonly paths: readonly string[] };
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
  /** Documents of rows that have a fault now, from a run before it. */
  'folder.outdated': { readonly paths: readonly string[] };
  /** A file of ours that no row asks for. `now`: the file of the same row, which has another name now. */
  'folder.gone': { readonly path: string; readonly now?: string };
  'folder.gone-edited': { readonly path: string; readonly now?: string };

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
