import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { KIND_NAMES, plans } from '../../src/init/index.js';
import { editorsFaults, validatorOf } from '../plan/json-schema/both.js';
import { plainText, readDocx } from '../support/docx-text.js';
import { answersOf, buildFiles, filesOf, OFFICES } from './support.js';

const isOfficeFile = validatorOf('co-quan');

test('each kind has its text, and each text its kind', () => {
  expect(Object.keys(plans).sort()).toEqual([...KIND_NAMES].sort());
});

describe.each(Object.keys(OFFICES))('%s', (office) => {
  test.each(KIND_NAMES)('%s builds without a word, and editors have none either', async (kind) => {
    const files = filesOf(answersOf(office, kind));
    const built = await buildFiles(files);
    expect(built.diagnostics).toEqual([]);
    expect(editorsFaults(files.plan)).toEqual([]);
    expect(isOfficeFile(parse(files.office))).toBe(true);
    expect(plainText(readDocx(built.bytes ?? new Uint8Array()))).not.toMatch(/[‹›«»]|undefined/);
  });
});
