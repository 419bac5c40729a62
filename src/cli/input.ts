import { resolve } from 'node:path';
import { diagnostic, MAX_PLAN_BYTES, type Diagnostic } from '../diagnostic.js';
import { readFault } from './errno.js';
import { isSpecial } from './special.js';
import type { World } from './world.js';

/** What messages call a plan that came from stdin. */
export const STDIN_NAME = '(đầu vào chuẩn)';

/** A plan's bytes, or why there are none. */
export type Read = { readonly name: string } & ({ readonly bytes: Uint8Array } | { readonly fault: Diagnostic });

/** Reads the plan `plan`, a path as typed or `-` for stdin. Stops early when it is larger than `limit` bytes. */
export async function readPlanFile(plan: string, world: World, limit = MAX_PLAN_BYTES): Promise<Read> {
  if (plan !== '-') return { name: plan, ...readBytes(plan, world, limit) };
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of world.stdin.chunks()) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > limit) return { name: STDIN_NAME, fault: tooLarge(STDIN_NAME, size, limit) };
    }
    return { name: STDIN_NAME, bytes: Buffer.concat(chunks) };
  } catch (error) {
    return { name: STDIN_NAME, fault: readFault(error, STDIN_NAME) };
  }
}

/** A file's bytes, or why there are none. Stops early when it is larger than `limit` bytes. */
export function readBytes(path: string, { cwd, fs }: World, limit = MAX_PLAN_BYTES): { bytes: Uint8Array } | { fault: Diagnostic } {
  let descriptor: number | undefined;
  try {
    if (isSpecial(resolve(cwd, path), fs)) return { fault: diagnostic('read.special', 'error', { path }) };
    descriptor = fs.openSync(resolve(cwd, path), 'r');
    const { size } = fs.fstatSync(descriptor);
    if (size > limit) return { fault: tooLarge(path, size, limit) };
    // A pipe or a device has no size to ask for, so the limit is kept while reading, too.
    const buffer = Buffer.alloc(limit + 1);
    let filled = 0;
    for (let read = -1; read !== 0 && filled < buffer.length; filled += read) {
      read = fs.readSync(descriptor, buffer, filled, buffer.length - filled, null);
    }
    return filled > limit ? { fault: tooLarge(path, filled, limit) } : { bytes: buffer.subarray(0, filled) };
  } catch (error) {
    return { fault: readFault(error, path) };
  } finally {
    if (descriptor !== undefined) fs.closeSync(descriptor);
  }
}

function tooLarge(file: string, bytes: number, limit: number): Diagnostic {
  return diagnostic('read.too-large', 'error', { bytes, limit }, { file, start: 0, end: 0 });
}
