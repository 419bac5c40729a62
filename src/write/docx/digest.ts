import { hash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { CUSTOM } from './package.js';

/** More than any plan's parts hold, in bytes: what is larger was edited, and need not be unpacked to know it. */
const LARGEST = 1 << 28;

/** SHA-256 of a part's content, in hexadecimal. */
export const hashOf = (content: Uint8Array): string => hash('sha256', content, 'hex');

/** SHA-256, in hexadecimal, over the names and contents of all parts, `CUSTOM` without the digest; in any order. */
export function digestOf(parts: Iterable<readonly [name: string, hash: string]>): string {
  const lines = [...parts].map(([name, hash]) => `${name}\n${hash}\n`);
  return hash('sha256', lines.sort().join(''), 'hex');
}

/**
 * Whether kehoach wrote this file, and whether somebody has saved it from Word since. What is no .docx, or none that
 * can be read, is foreign.
 */
export function inspectDocx(bytes: Uint8Array): 'ours-untouched' | 'ours-edited' | 'foreign' {
  try {
    let size = 0;
    const custom = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize;
        return name === CUSTOM && originalSize < 1 << 20;
      },
    })[CUSTOM];
    const xml = custom && Buffer.from(custom).toString('utf8');
    const digest = xml && /name="kehoach-digest"[^>]*>\s*<vt:lpwstr>([0-9a-f]{64})</.exec(xml)?.[1];
    if (!digest) return 'foreign';
    if (size > LARGEST) return 'ours-edited';
    const parts = Object.entries(unzipSync(bytes)).map(([name, content]): [string, string] => (
      [name, hashOf(name === CUSTOM ? Buffer.from(xml.replace(digest, ''), 'utf8') : content)]
    ));
    return digestOf(parts) === digest ? 'ours-untouched' : 'ours-edited';
  } catch {
    return 'foreign';
  }
}
