import { diagnostic, type Diagnostic } from '../diagnostic.js';

/** The system's code of an error, such as `ENOENT`; undefined for any other error, which is then a bug. */
export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, syscall } = error as NodeJS.ErrnoException;
  return syscall !== undefined && typeof code === 'string' ? code : undefined;
}

/** Why the plan at `path` could not be read. Throws `error` again when it is not the system's. */
export function readFault(error: unknown, path: string): Diagnostic {
  const code = errnoOf(error);
  if (code === undefined) throw error;
  // ENOTDIR: a file stands where the path wants a folder.
  if (code === 'ENOENT' || code === 'ENOTDIR') return diagnostic('read.not-found', 'error', { path });
  if (code === 'EISDIR') return diagnostic('read.directory', 'error', { path });
  return diagnostic('read.unreadable', 'error', { path, reason: code });
}

/** Why `path` could not be written. Throws `error` again when it is not the system's. */
export function writeFault(error: unknown, path: string, platform: NodeJS.Platform): Diagnostic {
  const code = errnoOf(error);
  if (code === undefined) throw error;
  switch (code) {
    case 'EBUSY':
      return diagnostic('output.locked', 'error', { path });
    case 'EPERM':
    case 'EACCES':
      return isHeldOpen(error as NodeJS.ErrnoException, platform)
        ? diagnostic('output.locked', 'error', { path })
        : diagnostic('output.denied', 'error', { path });
    case 'ENOSPC':
    case 'EDQUOT':
      return diagnostic('output.no-space', 'error', { path });
    case 'EISDIR':
      return diagnostic('output.directory', 'error', { path });
    default:
      return diagnostic('output.failed', 'error', { path, reason: code });
  }
}

/** Windows refuses with these codes to replace a file that a program holds open. */
export function isHeldOpen({ code, syscall }: NodeJS.ErrnoException, platform: NodeJS.Platform): boolean {
  if (syscall !== 'rename') return false;
  return code === 'EBUSY' || code === 'EPERM' || (code === 'EACCES' && platform === 'win32');
}
