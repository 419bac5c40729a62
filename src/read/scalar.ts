import type { Scalar as YamlScalar } from 'yaml';
import type { Span } from '../diagnostic.js';
import { foldedOffsets, literalOffsets, type Offsets } from './place.js';
import type { Scalar } from './tree.js';

/** A text that is read, and how its offsets become places of a file. */
export interface Reading {
  readonly text: string;
  span(from: number, to: number): Span;
}

/** The tree's scalar for a parsed one, whose range is `[from, to)` of the text read. */
export function scalarOf(reading: Reading, node: YamlScalar, from: number, to: number): Scalar {
  const source = reading.text.slice(from, to).trimEnd();
  const style = node.type?.startsWith('BLOCK') ? 'block' : node.type === 'PLAIN' ? 'plain' : 'quoted';
  const value = String(node.value);
  const text = (style === 'block' ? value.replace(/\n$/, '') : value).normalize('NFC');
  const span = reading.span(from, from + source.length);

  // Only a finding asks for places: they are worked out then.
  let offsets: Offsets | undefined | 'unknown' = 'unknown';
  return {
    kind: 'text',
    text,
    style,
    span,
    place(start, end) {
      if (offsets === 'unknown') offsets = offsetsOf(node.type === 'BLOCK_LITERAL', text, value, reading.text.slice(from, to));
      const first = offsets?.[start];
      if (first === undefined || !offsets) return span;
      const last = end > start ? offsets[end - 1] : undefined;
      if (last === undefined) return reading.span(from + first, from + first);
      // An escape is longer than its character.
      return reading.span(from + first, from + (style === 'quoted' ? (offsets[end] ?? last + 1) : last + 1));
    },
  };
}

function offsetsOf(literal: boolean, text: string, value: string, source: string): Offsets | undefined {
  // Escapes can spell a letter in parts, which NFC puts together.
  if (!value.startsWith(text)) return undefined;
  return literal ? literalOffsets(text, source) : foldedOffsets(text, source);
}
