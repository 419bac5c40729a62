import { diagnostic, hasErrors, MAX_PLAN_BYTES, type Diagnostic, type Result, type Span } from '../diagnostic.js';
import { forbiddenCharacters } from '../standard/characters.js';
import { binaryFormat, fromUtf8, isUtf16, latin1 } from './encoding.js';
import { legacyPassages } from './legacy/detect.js';
import type { SourceText } from './tree.js';

/** Places reported for forbidden characters of one file; a thousand more of them say nothing new. */
const MAX_CHARACTERS = 100;

/**
 * The text of a plan's file, normalised: UTF-8 without byte order mark, LF, NFC.
 *
 * Gives a value also beside an error that leaves the text whole (a forbidden character, a legacy encoding), so that the
 * rest of the file can be checked in the same run; nothing is to be built from it then.
 * Errors: `read.too-large`, `read.binary`, `read.not-utf8`, `read.empty`, `read.legacy-encoding`,
 * `read.control-character`.
 */
export function decode(name: string, bytes: Uint8Array): Result<SourceText> {
  const refusal = refuse(bytes, { file: name, start: 0, end: 0 });
  if (refusal) return { diagnostics: [refusal] };
  const { text: raw, invalidAt } = fromUtf8(bytes);
  if (invalidAt !== undefined) return decodeOther(name, bytes, invalidAt);
  const text = normalise(raw);
  if (isBlank(text)) return { diagnostics: [diagnostic('read.empty', 'error', {}, { file: name, start: 0, end: 0 })] };
  return { value: { name, text }, diagnostics: [...controls(name, text), ...legacy(name, text)] };
}

/** What forbids to look at the bytes as text at all; `file` is the place of the whole file. */
function refuse(bytes: Uint8Array, file: Span): Diagnostic | undefined {
  if (bytes.length > MAX_PLAN_BYTES) return diagnostic('read.too-large', 'error', { bytes: bytes.length, limit: MAX_PLAN_BYTES }, file);
  const format = binaryFormat(bytes);
  if (format) return diagnostic('read.binary', 'error', { format }, file);
  if (isUtf16(bytes)) return diagnostic('read.not-utf8', 'error', { encoding: 'UTF-16' }, file);
  return undefined;
}

/** A file in some single-byte encoding: named when its letters are those of TCVN3 or VNI. */
function decodeOther(name: string, bytes: Uint8Array, invalidAt: number): Result<SourceText> {
  const old = normalise(latin1(bytes));
  const passages = legacy(name, old);
  if (hasErrors(passages)) return { value: { name, text: old }, diagnostics: passages };
  const before = normalise(fromUtf8(bytes.subarray(0, invalidAt)).text);
  const place = { file: name, start: before.length, end: before.length + 1 };
  return { diagnostics: [diagnostic('read.not-utf8', 'error', { encoding: 'unknown', line: before.split('\n').length }, place)] };
}

function normalise(text: string): string {
  return text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n').normalize('NFC');
}

/** True when `text` holds nothing but blanks, comments and the marks between documents. */
function isBlank(text: string): boolean {
  return !/^(?!(?:---|\.\.\.)\s*(?:#.*)?$)[^\S\n]*[^\s#]/m.test(text);
}

function controls(name: string, text: string): Diagnostic[] {
  return forbiddenCharacters(text, MAX_CHARACTERS).map(({ at, codePoint }) =>
    diagnostic('read.control-character', 'error', { codePoint }, { file: name, start: at, end: at + 1 }),
  );
}

function legacy(name: string, text: string): Diagnostic[] {
  return legacyPassages(text).map(({ start, end, ...facts }) =>
    diagnostic('read.legacy-encoding', 'error', facts, { file: name, start, end }),
  );
}
