import { describe, expect, test } from 'vitest';
import { KIND_NAMES, plans } from '../../src/init/index.js';
import { plainText, readDocx } from '../support/docx-text.js';
import { answersOf, buildFiles, filesOf, OFFICES } from './support.js';

test('each kind has its text, and each text its kind', () => {
  expect(Object.keys(plans).sort()).toEqual([...KIND_NAMES].sort());
});

describe.each(Object.keys(OFFICES))('%s', (office) => {
  test.each(KIND_NAMES)('%s builds without a word', async (kind) => {
    const built = await buildFiles(filesOf(answersOf(office, kind)));
    expect(built.diagnostics).toEqual([]);
    expect(plainText(readDocx(built.bytes ?? new Uint8Array()))).not.toMatch(/[‹›«»]|undefined/);
  });
});
