/**
 * Paths as plans have them: relative, with `/` or `\` between their parts, on every system. No file is looked at.
 */

/** True for a path that begins at a root or a drive. */
export const isAbsolute = (path: string): boolean => /^(?:[/\\]|[a-z]:)/i.test(path);

/** The folder that `path` lies in, `''` for that where the path begins. */
export function folderOf(path: string): string {
  const [whole = '', folder = ''] = /^(.*)[/\\]/s.exec(path) ?? [];
  return folder || whole;
}

/** `path` seen from where `folder` begins, with `/` between its parts and without steps that take each other back. */
export function joinPath(folder: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split(/[/\\]+/)) {
    const last = parts.at(-1);
    if (part === '..' && last !== undefined && last !== '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  const root = /^[/\\]*/.exec(folder || path)?.[0] ?? '';
  return root + parts.join('/');
}
