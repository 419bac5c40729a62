import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createBuild, defaultTemplates, type Built } from '../src/build.js';
import { codeOf } from './support/build.js';
import { plainText, readDocx } from './support/docx-text.js';
import { fidelity } from './support/fidelity.js';
import { validateDocx } from './support/ooxml.js';

const names = readdirSync('test/corpus').filter((file) => file.endsWith('.yaml')).map((file) => file.replace('.yaml', ''));
const built = new Map<string, Built>();

/** What is rightly said of the plans: these two offices point to their annex nowhere. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  '27-daklak-0134kh-quantrac-phuluc': ['plan.annex-unreferred'],
  '31-dongthap-617kh-cds-doanhnghiep': ['plan.annex-unreferred'],
};

/** The texts of footnotes, which an extraction puts at the end, where a reader of the document meets them. */
function withNotesInPlace(text: string): string {
  const notes = new Map([...text.matchAll(/^\[\^(\d+)\]: (.*(?:\n(?!\[\^).+)*)/gm)].map(([, number, note]) => [number, note]));
  return text.replace(/^\[\^\d+\]: .*(?:\n(?!\[\^).+)*/gm, '').replace(/\[\^(\d+)\]/g, (_, number: string) => ` ${notes.get(number) ?? ''} `);
}

beforeAll(async () => {
  const build = createBuild(defaultTemplates);
  for (const name of names) {
    built.set(name, await build({
      name,
      bytes: readFileSync(`test/corpus/${name}.yaml`),
      readFile: async (path) => readFileSync(`test/corpus/${path}`),
    }));
  }
});

it('has the eight plans', () => {
  expect(names).toHaveLength(8);
});

describe.each(names)('%s', (name) => {
  it('is built with nothing said but what is true', () => {
    expect(built.get(name)?.diagnostics.map(codeOf)).toEqual(SAID[name] ?? []);
  });

  it('carries every sentence, label and cell of its source', () => {
    const bytes = built.get(name)?.bytes ?? new Uint8Array();
    const { recall, precision } = fidelity(plainText(readDocx(bytes)), withNotesInPlace(readFileSync(`test/corpus/${name}.txt`, 'utf8')));
    expect(recall).toBeGreaterThanOrEqual(0.99);
    expect(precision).toBeGreaterThanOrEqual(0.97);
  });
});

it('gives files in which the Open XML SDK finds no error', async () => {
  const files = names.map((name) => ({ name, bytes: built.get(name)?.bytes ?? new Uint8Array() }));
  expect(Object.values(await validateDocx(files)).flat()).toEqual([]);
}, 60_000);
