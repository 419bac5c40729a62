import { join, resolve } from 'node:path';
import { diagnostic, type Diagnostic, type Facts, type Result, type Span } from '../diagnostic.js';
import { errnoOf } from './errno.js';
import { readBytes } from './input.js';
import type { World } from './world.js';

/** A file of a folder of own templates: what messages call it, and its bytes. */
export interface TemplateFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where own templates are kept: as typed, and where that was (nowhere for an option of the command line). */
export interface TemplateFolder {
  /** Absolute, or relative to the working folder. */
  readonly path: string;
  readonly span?: Span;
}

/**
 * The templates in a folder, by name. Notepad adds `.txt` where nobody sees it; such a file is taken along, for the
 * warning that its name is none.
 */
export function readTemplates(folder: TemplateFolder, world: World): Result<readonly TemplateFile[]> {
  const names = namesIn(folder, world);
  if (!Array.isArray(names)) return { diagnostics: [names] };
  if (names.length === 0) return { value: [], diagnostics: [folderFault(folder, 'empty', 'warning')] };
  const diagnostics: Diagnostic[] = [];
  const value = names.flatMap((name): TemplateFile[] => {
    const path = join(folder.path, name);
    const read = readBytes(path, world);
    if ('bytes' in read) return [{ name: path.normalize('NFC'), bytes: read.bytes }];
    diagnostics.push(read.fault);
    return [];
  });
  return diagnostics.length > 0 ? { diagnostics } : { value, diagnostics };
}

/** The names of its template files in the order of the alphabet, whatever the system's; or why there are none. */
function namesIn(folder: TemplateFolder, { cwd, fs }: World): string[] | Diagnostic {
  try {
    return fs.readdirSync(resolve(cwd, folder.path)).filter((name) => /\.hbs(\.txt)?$/i.test(name)).sort();
  } catch (error) {
    const code = errnoOf(error);
    if (code === undefined) throw error;
    return folderFault(folder, code === 'ENOENT' ? 'missing' : code === 'ENOTDIR' ? 'not-a-folder' : 'unreadable');
  }
}

function folderFault({ path, span }: TemplateFolder, problem: Facts['template.folder']['problem'], severity: 'error' | 'warning' = 'error'): Diagnostic {
  return diagnostic('template.folder', severity, { path, problem }, span);
}
