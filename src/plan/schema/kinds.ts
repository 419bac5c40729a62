import { z } from 'zod';
import { mm, toMm, type Length } from '../../standard/units.js';
import { fold, nearest } from '../../standard/fold.js';
import { matching, orNames, ref, type Rules } from '../json-schema/editor.js';
import { foldedPattern, patternOf } from '../json-schema/pattern.js';
import type { Example } from './example.js';
import { fail } from './fault.js';

/** What the reference table, the hints and the editors say of a field. */
export interface Doc {
  readonly title: string;
  readonly description: string;
  readonly examples?: readonly Example[];
  /** What an empty field means, as it would be typed. */
  readonly default?: string;
  /** What editors check; without it, what zod does. Asked for only when a JSON Schema is made. */
  readonly editor?: () => Rules;
}

/** `doc` in the form that zod keeps beside a schema. */
export function meta(doc: Doc): Omit<Doc, 'examples'> & { examples?: Example[] } {
  const { examples, ...rest } = doc;
  return { ...rest, ...(examples && { examples: [...examples] }) };
}

/** Line ends and tabs, which a document is not laid out with, are spaces. */
const oneLine = (text: string): string =>
  (/[\n\t]/.test(text) ? text.split('\n').map((part) => part.trim()).join(' ').replaceAll('\t', ' ').trim() : text.trim());
const unescaped = (text: string): string => text.replace(/\\(\{\{|\}\})/g, '$1');

/** One line of text whose marks are read later; line ends inside it become spaces. */
export const line = (doc: Doc) => z.string().trim().min(1).transform(oneLine).meta(meta(doc));

/** One line that is printed as it stands, without marks; `\\{{` and `\\}}` write the signs of a name. */
export const plainLine = (doc: Doc) => z.string().trim().min(1).transform((text) => unescaped(oneLine(text))).meta(meta(doc));

/** Lines that are printed as they stand, each on its own; blank ones are left out. */
export const plainLines = (doc: Doc) =>
  z.string().trim().min(1).transform((text) => text.split('\n').map((part) => unescaped(oneLine(part))).filter(Boolean)).meta(meta(doc));

/** A content, read by `outline/`. */
export const content = (doc: Doc) =>
  z.union([z.string().trim().min(1), z.array(z.unknown()).min(1), z.record(z.string(), z.unknown())]).meta(meta({ ...doc, editor: () => ref('noi_dung') }));

/** Paragraphs: a text, or a list of them, where an entry may be a line with a colon. */
export const paragraphs = (doc: Doc) =>
  z.union([z.string(), z.array(z.union([z.string(), z.record(z.string(), z.string())]))]).meta(meta(doc));

const LENGTH = /^(\d+(?:[.,]\d+)?)\s*(mm|cm)?$/i;

/** A length as typed: `20 mm`, `2 cm`, `20` (millimetres). */
export const length = (doc: Doc, min: Length, max: Length) =>
  z.string().transform((text, ctx) => {
    const match = LENGTH.exec(text.trim());
    const value = match ? Number(match[1]?.replace(',', '.')) * (match[2]?.toLowerCase() === 'cm' ? 10 : 1) : NaN;
    const range = { field: doc.title, text, min: `${toMm(min).toFixed(0)} mm`, max: `${toMm(max).toFixed(0)} mm` };
    return value >= toMm(min) - 1e-9 && value <= toMm(max) + 1e-9 ? mm(value) : fail(ctx, { code: 'plan.length', facts: range });
  }).meta(meta({ ...doc, editor: () => matching(patternOf(LENGTH), { minimum: Math.round(toMm(min)), maximum: Math.round(toMm(max)) }) }));

/** One of the keys of `values`, accents and capitals aside; gives what stands behind it. */
export const choice = <const T extends Record<string, string | number | boolean>>(doc: Doc, values: T) =>
  z.string().transform((text, ctx): T[keyof T] => {
    const choices = Object.keys(values);
    const key = choices.find((name) => fold(name) === fold(text));
    if (key !== undefined) return values[key] as T[keyof T];
    const near = nearest(text, choices);
    return fail(ctx, { code: 'plan.choice', facts: { field: doc.title, text, choices, ...(near && { nearest: near }) } });
  }).meta(meta({ ...doc, editor: () => oneOf(Object.keys(values)) }));

/** Editors offer the `choices` as they are, and take any spelling that `fold` takes for one of them. */
export const oneOf = (choices: readonly string[]): Rules => ({ type: ['string'], anyOf: [{ enum: choices }, orNames(foldedPattern(choices))] });

