import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nodeAt, type Scalar } from '../../src/read/index.js';
import { covered, parsed } from './support.js';

/** Text as it can stand in a decoded file: NFC, no carriage return, whole characters. */
const text = fc.string({ unit: 'grapheme', maxLength: 60 }).map((words) => words.normalize('NFC').replaceAll('\r', ''));
const signs = fc.constantFrom(
  ...' \n\t-?:,[]{}#&*!|>\'"%@`\\.+<=~', '\n', '\n  ', '\n- ', ': ', ' #', 'a', 'Kế', '1.', '---', '...', '\u00A0', '\u0085', '\u2028', '\uFEFF', '\u001F', '\u0002', 'so: ',
);
const yaml = fc.array(signs, { maxLength: 40 }).map((parts) => parts.join(''));
const prose = fc.oneof(text, yaml.map((words) => words.normalize('NFC')));

function only(source: string): Scalar {
  const node = nodeAt(parsed(source).value?.root ?? { kind: 'list', items: [], span: { file: '', start: 0, end: 0 } }, ['a', 0]);
  if (node?.kind !== 'text') throw new Error(`no text in ${JSON.stringify(source)}`);
  return node;
}

it('any text in double quotes arrives as it is', () => {
  fc.assert(fc.property(prose, (words) => {
    expect(only(`a:\n  - ${JSON.stringify(words)}\n`).text).toBe(words);
  }), { numRuns: 500 });
});

it('any line in single quotes arrives as it is, and its words have their places', () => {
  fc.assert(fc.property(prose.map((words) => words.replace(/\s/gu, ' ')), fc.nat(60), fc.nat(60), (words, from, length) => {
    const source = `a:\n  - '${words.replaceAll("'", "''")}'\n`;
    const node = only(source);
    expect(node.text).toBe(words);
    const [start, end] = [Math.min(from, words.length), Math.min(from + length, words.length)];
    expect(covered(source, node.place(start, end)).replaceAll("''", "'")).toBe(words.slice(start, end));
  }), { numRuns: 500 });
});

it('any text in a block arrives as it is, and its lines have their places', () => {
  // A block of blanks only is an empty text to YAML.
  const words = prose.filter((some) => /[^ \n]/.test(some));
  fc.assert(fc.property(words, fc.integer({ min: 1, max: 6 }), fc.nat(60), fc.nat(60), (words, indent, from, length) => {
    const lines = words.split('\n');
    const source = `a:\n  - |${indent}+\n${lines.map((line) => ' '.repeat(2 + indent) + line).join('\n')}\nb: 1\n`;
    const node = only(source);
    expect(node.text).toBe(words);
    const row = from % lines.length;
    const begin = lines.slice(0, row).join('\n').length + (row > 0 ? 1 : 0);
    const end = begin + Math.min(length, lines[row]?.length ?? 0);
    expect(covered(source, node.place(begin, end))).toBe(words.slice(begin, end));
    expect(node.place(begin, begin).start).toBe(source.split('\n').slice(0, row + 2).join('\n').length + 1 + 2 + indent);
  }), { numRuns: 500 });
});

it('any text is read or refused, never thrown at, and every place lies in it', () => {
  fc.assert(fc.property(fc.oneof(yaml, fc.string({ unit: 'binary' }), fc.string()), (source) => {
    const { value, diagnostics } = parsed(source);
    expect(value !== undefined || diagnostics.length > 0).toBe(true);
    for (const { span } of diagnostics) {
      expect(span).toBeDefined();
      expect([0 <= (span?.start ?? -1), (span?.start ?? 0) <= (span?.end ?? -1), (span?.end ?? Infinity) <= source.length]).toEqual([true, true, true]);
    }
  }), { numRuns: 3000 });
}, 60_000);
