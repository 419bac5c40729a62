import { createHash } from 'node:crypto';

/** The part of one machine: the `index`th (from 1) of `of`. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** `2/8` as typed; undefined when it is no such thing. */
export function readShard(text: string): Shard | undefined {
  const [, first, second] = /^(\d{1,6})\/(\d{1,6})$/.exec(text.trim()) ?? [];
  const shard = { index: Number(first), of: Number(second) };
  return shard.index >= 1 && shard.index <= shard.of ? shard : undefined;
}

/** `2/8`. */
export function shownShard({ index, of }: Shard): string {
  return `${index}/${of}`;
}

/** Those of `rows` that fall to `shard`; all of them without one. */
export function partOf<R extends { readonly info: { readonly key: string } }>(rows: readonly R[], shard: Shard | undefined): readonly R[] {
  return shard ? rows.filter(({ info }) => shardOf(info.key, shard.of) === shard.index) : rows;
}

/**
 * Which part (from 1) of `of` the row with this key falls to. The key alone decides, so that rows may be sorted, added
 * and taken away without moving the others.
 */
export function shardOf(key: string, of: number): number {
  // 48 bits divide evenly enough among any number of machines, and fit a number exactly.
  return (createHash('sha256').update(key.normalize('NFC')).digest().readUIntBE(0, 6) % of) + 1;
}
