import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../src/cli/main.js';
import { nodeWorld } from '../src/cli/world.js';
import { plainText, readDocx } from './support/docx-text.js';
import { planYaml } from './support/plan.js';

let folder = '';
let said = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
  writeFileSync(join(folder, 'plan.yaml'), planYaml());
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const docx = (): string => join(folder, 'plan.docx');

async function run(...options: string[]): Promise<number> {
  said = '';
  const real = nodeWorld();
  const quiet = { isTTY: false, columns: undefined };
  const stderr = { ...real.stderr, ...quiet, write: async (text: string | Uint8Array) => void (said += String(text)) };
  return main(['build', join(folder, 'plan.yaml'), ...options], { ...real, stdout: { ...real.stdout, ...quiet, write: async () => {} }, stderr });
}

/** What Word does when somebody changes a word and saves. */
function editInWord(): Uint8Array {
  const parts = unzipSync(readFileSync(docx()));
  const xml = strFromU8(parts['word/document.xml'] as Uint8Array).replace('Tổng kết', 'Sơ kết');
  const edited = zipSync({ ...parts, 'word/document.xml': strToU8(xml) });
  writeFileSync(docx(), edited);
  return edited;
}

test('a document that nobody touched is built anew', async () => {
  expect(await run()).toBe(0);
  writeFileSync(join(folder, 'plan.yaml'), planYaml({ dia_danh: 'dia_danh: Tân Lập' }));
  expect(await run()).toBe(0);
  expect(plainText(readDocx(readFileSync(docx())))).toContain('Tân Lập, ngày');
});

test('one that was edited in Word stays as it is', async () => {
  await run();
  const edited = editInWord();
  expect(await run()).toBe(2);
  expect(said).toContain('--force');
  expect(readFileSync(docx())).toEqual(Buffer.from(edited));
  expect(readdirSync(folder).sort()).toEqual(['plan.docx', 'plan.yaml']);
});

test('--force builds it anew and keeps the edited one beside it', async () => {
  await run();
  const edited = editInWord();
  expect(await run('--force')).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['plan (bản cũ).docx', 'plan.docx', 'plan.yaml']);
  expect(readFileSync(join(folder, 'plan (bản cũ).docx'))).toEqual(Buffer.from(edited));
});

test('a .docx from elsewhere stays as it is', async () => {
  const foreign = zipSync({ '[Content_Types].xml': strToU8('<Types/>') });
  writeFileSync(docx(), foreign);
  expect(await run()).toBe(2);
  expect(readFileSync(docx())).toEqual(Buffer.from(foreign));
});
