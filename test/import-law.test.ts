import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

/** The project's own rules, on files that need not exist; without those that ask the type checker. */
const eslint = new ESLint({ ignore: false, overrideConfig: [tseslint.configs.disableTypeChecked] });
/** Without the one that reads all that a file imports. */
const quick = new ESLint({ ignore: false, overrideConfig: [tseslint.configs.disableTypeChecked, { rules: { 'import-x/no-cycle': 'off' } }] });

async function brokenRules(filePath: string, code: string): Promise<string[]> {
  const [result] = await quick.lintText(code, { filePath });
  const rules = result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
  // A snippet's names are not used.
  return rules.filter((rule) => rule !== '@typescript-eslint/no-unused-vars');
}

const LAW = 'kehoach/import-law';

test.each([
  ['a stage calls another stage', 'src/layout/x.ts', `import { readPlan } from '../plan/index.js';`],
  ['from a folder further in', 'src/plan/outline/x.ts', `import { parse } from '../../read/index.js';`],
  ['by re-export', 'src/write/docx/x.ts', `export { layout } from '../../layout/index.js';`],
  ['by re-export of all', 'src/write/docx/x.ts', `export * from '../../layout/index.js';`],
  ['by dynamic import', 'src/render/x.ts', `export const f = () => import('../plan/index.js');`],
  ['a stage knows the command line, by a type in place', 'src/layout/x.ts', `export type W = import('../cli/world.js').World;`],
  ['a stage knows the command line', 'src/report/x.ts', `import type { World } from '../cli/world.js';`],
  ['a stage calls the order of stages', 'src/lint/x.ts', `import { createBuild } from '../build.js';`],
  ['vary/ calls a stage', 'src/vary/x.ts', `import { parseInline } from '../plan/outline/inline.js';`],
  ['standard/ knows a room', 'src/standard/x.ts', `import type { Plan } from '../plan/plan.js';`],
  ['diagnostic.ts knows a room', 'src/diagnostic.ts', `import type { Node } from './read/tree.js';`],
  ['diagnostic/ knows a room', 'src/diagnostic/x.ts', `import type { Node } from '../read/tree.js';`],
  ['a group of codes by its own file', 'src/read/x.ts', `import type { Kind } from '../diagnostic/read.js';`],
  ['cli/ calls a stage', 'src/cli/x.ts', `import { layout } from '../layout/index.js';`],
  ['build.ts calls cli/', 'src/build.ts', `import { a } from './cli/new.js';`],
  ['a stage reads the disk', 'src/read/x.ts', `import fs from 'node:fs';`],
  ['a stage reads the disk, old name', 'src/read/x.ts', `import fs from 'fs';`],
  ['a stage leaves src/', 'src/plan/x.ts', `import pkg from '../../package.json' with { type: 'json' };`],
  ['yaml outside read/', 'src/plan/x.ts', `import { parse } from 'yaml';`],
  ['settings read YAML themselves', 'src/config/x.ts', `import { parse } from '../read/index.js';`],
  ['csv-parse outside read/', 'src/plan/x.ts', `import { parse } from 'csv-parse/sync';`],
  ['hucre outside read/', 'src/batch/x.ts', `import { readXlsx } from 'hucre/xlsx';`],
  ['zod outside plan/', 'src/read/x.ts', `import { z } from 'zod';`],
  ['dayjs outside plan/', 'src/layout/x.ts', `import dayjs from 'dayjs';`],
  ['handlebars outside render/', 'src/layout/x.ts', `import runtime from 'handlebars/runtime.js';`],
  ['the templates outside render/', 'src/build.ts', `import { templates } from 'kehoach:templates';`],
  ['htmlparser2 outside layout/', 'src/render/x.ts', `import { Parser } from 'htmlparser2';`],
  ['docx outside write/', 'src/layout/x.ts', `import type { Paragraph } from 'docx';`],
  ['fflate outside write/', 'src/cli/x.ts', `import { unzipSync } from 'fflate';`],
  ['diff outside compare/', 'src/report/x.ts', `import { diffArrays } from 'diff';`],
  ['compare/ calls write/', 'src/compare/x.ts', `import { inspectDocx } from '../write/docx/index.js';`],
  ['chalk outside report/', 'src/cli/x.ts', `import { Chalk } from 'chalk';`],
  ['commander outside cli/', 'src/report/x.ts', `import { Command } from 'commander';`],
  ['a room that the law does not know', 'src/utils/x.ts', `import { a } from './a.js';`],
])('refused: %s', async (_, filePath, code) => {
  expect(await brokenRules(filePath, code)).toEqual([LAW]);
});

test.each([
  ['own room', 'src/plan/outline/x.ts', `import { fields } from '../fields/index.js';`],
  ['types of a stage', 'src/layout/x.ts', `import type { Plan } from '../plan/plan.js';`],
  ['types of a stage in place', 'src/layout/x.ts', `export type P = import('../plan/plan.js').Plan;`],
  ['types of a stage, handed on', 'src/layout/x.ts', `export type { Plan } from '../plan/plan.js';`],
  ['standard/ and diagnostics', 'src/layout/x.ts', `import { mm } from '../standard/units.js';\nimport { diagnostic } from '../diagnostic.js';`],
  ['a group of codes in the one list of them', 'src/diagnostic.ts', `import type { ReadFacts } from './diagnostic/read.js';`],
  ['a group of codes knows the list', 'src/diagnostic/x.ts', `import type { Diagnostic } from '../diagnostic.js';`],
  ['the room’s library', 'src/plan/x.ts', `import { z } from 'zod';\nimport custom from 'dayjs/plugin/customParseFormat.js';`],
  ['build.ts calls stages', 'src/build.ts', `import { layout } from './layout/index.js';`],
  ['cli/ calls build.ts and report/', 'src/cli/x.ts', `import { createBuild } from '../build.js';\nimport { format } from '../report/format.js';`],
  ['cli/ and batch/ call compare/', 'src/batch/x.ts', `import { compareDocx } from '../compare/index.js';`],
  ['compare/ reads what others write', 'src/compare/docx/x.ts', `import { unzipSync } from 'fflate';\nimport { Parser } from 'htmlparser2';`],
  ['the outside in cli/', 'src/cli/x.ts', `import fs from 'node:fs';\nexport const f = () => [process.argv, new Date(), Date.now(), fs];`],
  ['the outside in batch/', 'src/batch/x.ts', `import { Worker } from 'node:worker_threads';\nexport const f = () => [Date.now(), Worker];`],
])('allowed: %s', async (_, filePath, code) => {
  expect(await brokenRules(filePath, code)).toEqual([]);
});

test.each([
  ['process', `export const f = () => process.env;`, 'no-restricted-globals'],
  ['console', `export const f = () => console.log();`, 'no-restricted-globals'],
  ['Date.now()', `export const f = () => Date.now();`, 'no-restricted-syntax'],
  ['new Date()', `export const f = () => new Date();`, 'no-restricted-syntax'],
  ['dayjs()', `import dayjs from 'dayjs';\nexport const f = () => dayjs();`, 'no-restricted-syntax'],
  ['an enum', `export enum E { A }`, 'no-restricted-syntax'],
  ['a namespace', `export namespace N { export const a = 1; }`, '@typescript-eslint/no-namespace'],
  ['a default export', `export default 1;`, 'import-x/no-default-export'],
  ['a type imported as a value', `import { Plan } from './plan.js';\nexport type P = Plan;`, '@typescript-eslint/consistent-type-imports'],
])('refused in a stage: %s', async (_, code, rule) => {
  expect(await brokenRules('src/plan/x.ts', code)).toEqual([rule]);
});

test('a given instant is no clock', async () => {
  expect(await brokenRules('src/plan/x.ts', `export const f = (t: number) => new Date(t);`)).toEqual([]);
});

test('refused: modules that import each other', async () => {
  const [result] = await eslint.lintFiles('test/fixtures/import-cycle/one.ts');
  expect(result?.messages.map((m) => m.ruleId)).toEqual(['import-x/no-cycle']);
});
