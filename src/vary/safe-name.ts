import { visible } from './visible.js';

/** Signs that Windows forbids in a file's name, the parting of folders, and what does not show. */
const FORBIDDEN = /[<>:"/\\|?*]|[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
/** Names that Windows keeps for devices, whatever stands behind a dot. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/iu;

/** What the output folder keeps for itself: the manifest and what lies beside it. */
const OWN = /^kehoach-batch(?:\.|$)/i;

/** Of one part of a path, in bytes of UTF-8: less than the 255 that file systems take, for a name in use may get an ending. */
const LONGEST_PART = 200;
/** Of a whole path below the output folder, in UTF-16 units: Windows takes 260 with all that stands before it. */
const LONGEST_PATH = 180;
/** What a name is never cut below, however deep it stands. */
const SHORTEST_CUT = 40;

/** `text` without signs that a file's name cannot have; it is no path, whatever it says. */
export function safeText(text: string): string {
  return visible(text).replace(/\s+/g, ' ').replace(FORBIDDEN, '-').trim();
}

/** `text` in ASCII: letters without their accents, a dash for every other sign. */
export function asciiText(text: string): string {
  return visible(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D').replace(/[^\x20-\x7e]+/g, '-');
}

/**
 * The path of `parts` below a folder, the last a file's name with `extension`: on every system a plain name, neither
 * hidden nor that of a device or of the batch's own files, nor too long. Nothing when a part is left without a letter or figure.
 */
export function safePath(parts: readonly string[], extension: string): string | undefined {
  const folders = parts.slice(0, -1).map((part) => safePart(part, ''));
  const length = folders.reduce((sum, folder) => sum + (folder?.length ?? 0) + 1, 0);
  const file = safePart(parts.at(-1) ?? '', extension, Math.max(SHORTEST_CUT, LONGEST_PATH - length));
  const all = [...folders, file];
  return all.every((part) => part !== undefined) ? all.join('/') : undefined;
}

function safePart(text: string, extension: string, units = LONGEST_PATH): string | undefined {
  const bare = text.normalize('NFC').replace(/^[\s.]+|[\s.]+$/g, '');
  if (!/[\p{L}\p{N}]/u.test(bare)) return undefined;
  const name = DEVICE.test(bare + extension) || OWN.test(bare + extension) ? `_${bare}` : bare;
  return cut(name, units - extension.length, LONGEST_PART - extension.length).replace(/[\s.]+$/, '') + extension;
}

/** The beginning of `text` of at most so many units and bytes, not ending within a letter. */
function cut(text: string, units: number, bytes: number): string {
  let result = '';
  let size = 0;
  for (const sign of text) {
    size += sign < '\x80' ? 1 : new TextEncoder().encode(sign).length;
    if (size > bytes || result.length + sign.length > units) return result;
    result += sign;
  }
  return result;
}

/** The same for two paths that are one file on a system that overlooks capitals or the way letters are composed. */
export function pathKey(path: string): string {
  return path.normalize('NFD').toUpperCase().toLowerCase().normalize('NFC');
}
