import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fill } from '../../src/init/fill.js';
import { KIND_NAMES, plans } from '../../src/init/index.js';
import { editorsFaults, validatorOf } from '../plan/json-schema/both.js';
import { plainText, readDocx } from '../support/docx-text.js';
import { answersOf, buildFiles, checkFiles, filesOf, OFFICES } from './support.js';

const isOfficeFile = validatorOf('co-quan');

test('each kind has its text, and each text its kind', () => {
  expect(Object.keys(plans).sort()).toEqual([...KIND_NAMES].sort());
});

describe.each(Object.keys(OFFICES))('%s', (office) => {
  test.each(KIND_NAMES)('%s builds without a word; nor have rules or editors any', async (kind) => {
    const files = filesOf(answersOf(office, kind));
    const built = await buildFiles(files);
    expect(built.diagnostics).toEqual([]);
    expect((await checkFiles(files)).diagnostics).toEqual([]);
    expect(editorsFaults(files.plan)).toEqual([]);
    expect(isOfficeFile(parse(files.office))).toBe(true);
    expect(plainText(readDocx(built.bytes ?? new Uint8Array()))).not.toMatch(/[‹›]|undefined/);
  });
});

test.each([['one line ‹a›', 'one line x'], ['keep\ndrop ‹c›\nkeep', 'keep\nkeep'], ['‹a›‹a›: ‹b›', 'xx: y']])('%j is filled to %j', (template, filled) => {
  expect(fill(template, { a: 'x', b: 'y', c: undefined })).toBe(filled);
});

test('a text that names a word nobody knows is a bug', () => {
  expect(() => fill('‹d›', { a: 'x' })).toThrow('"d"');
});
