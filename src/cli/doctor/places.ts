import { posix, win32 } from 'node:path';
import type { World } from '../world.js';

/** Where programs and fonts are kept on a kind of machine; full paths. */
export interface Places {
  readonly office: readonly string[];
  readonly word: readonly string[];
  /** Folders. */
  readonly fonts: readonly string[];
}

export function placesOn(platform: NodeJS.Platform, env: World['env']): Places {
  if (platform === 'win32') return onWindows(env);
  const home = env['HOME'];
  const own = (path: string): string[] => (home ? [posix.join(home, path)] : []);
  if (platform === 'darwin') {
    const apps = ['/Applications', ...own('Applications')];
    return {
      office: apps.map((folder) => `${folder}/LibreOffice.app/Contents/MacOS/soffice`),
      word: apps.map((folder) => `${folder}/Microsoft Word.app`),
      // Word brings its fonts along in itself.
      fonts: ['/System/Library/Fonts', '/Library/Fonts', ...own('Library/Fonts'), ...apps.map((folder) => `${folder}/Microsoft Word.app/Contents/Resources/DFonts`)],
    };
  }
  return {
    office: ['/usr/lib/libreoffice/program/soffice', '/opt/libreoffice/program/soffice', '/snap/bin/libreoffice', '/var/lib/flatpak/exports/bin/org.libreoffice.LibreOffice'],
    word: [],
    fonts: ['/usr/share/fonts', '/usr/local/share/fonts', ...own('.local/share/fonts'), ...own('.fonts')],
  };
}

/** The folders of Office by its version; the newer ones are the ones in use. */
const OFFICE = ['root\\Office16', 'Office16', 'Office15', 'Office14'];

function onWindows(env: World['env']): Places {
  const programs = [env['ProgramFiles'], env['ProgramW6432'], env['ProgramFiles(x86)']].filter((folder) => folder !== undefined);
  const inside = (folder: string | undefined, path: string): string[] => (folder ? [win32.join(folder, path)] : []);
  return {
    office: programs.map((folder) => win32.join(folder, 'LibreOffice\\program\\soffice.exe')),
    word: OFFICE.flatMap((version) => programs.map((folder) => win32.join(folder, 'Microsoft Office', version, 'WINWORD.EXE'))),
    fonts: [...inside(env['WINDIR'] ?? env['SystemRoot'], 'Fonts'), ...inside(env['LOCALAPPDATA'], 'Microsoft\\Windows\\Fonts')],
  };
}
