import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inspectDocx } from '../../src/build.js';
import { compareDocx, findingsOn } from '../../src/compare/index.js';
import { buildYaml } from '../support/build.js';
import { planYaml } from '../support/plan.js';

const fresh = await buildYaml(planYaml());

/** The document with a part changed, as by somebody in Word. */
const edited = (part: string, from: string, to: string): Uint8Array => {
  const parts = unzipSync(fresh);
  return zipSync({ ...parts, [part]: strToU8(strFromU8(parts[part] as Uint8Array).replace(from, to)) });
};

const codesOn = (old: Uint8Array): string[] =>
  findingsOn({ path: 'a.docx', plan: 'a.yaml', origin: inspectDocx(old), comparison: compareDocx('a.docx', old, fresh) })
    .map(({ code, facts }) => ('words' in facts ? `${code} ${facts.words}` : code));

describe('a document and what its plan gives', () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string, string[]]>([
    ['byte for byte', () => fresh, 'same', []],
    ['of an older plan', () => buildYaml(planYaml({ dia_danh: 'dia_danh: Tân Lập' })), 'words', ['document.stale']],
    ['in another look', () => buildYaml(planYaml({ trinh_bay: 'trinh_bay: {co_chu: gon}' })), 'look', ['document.look']],
    ['with a word changed in Word', () => edited('word/document.xml', 'Tổng kết', 'Sơ kết'), 'words', ['document.edited differ']],
    ['with a style changed in Word', () => edited('word/styles.xml', '<w:b/>', ''), 'look', ['document.edited same']],
    ['cut short', () => fresh.slice(0, 5000), 'unreadable', ['document.foreign unreadable']],
    ['from another program', () => zipSync(Object.fromEntries(Object.entries(unzipSync(fresh)).filter(([name]) => name !== 'docProps/custom.xml'))), 'look', ['document.foreign same']],
  ])('%s', async (_, make, kind, codes) => {
    const old = await make();
    expect(compareDocx('a.docx', old, fresh).kind).toBe(kind);
    expect(codesOn(old)).toEqual(codes);
  });

  test('the difference leads from the document to the plan', () => {
    const comparison = compareDocx('a.docx', edited('word/document.xml', 'Tổng kết', 'Sơ kết'), fresh);
    const changed = comparison.kind === 'words' ? comparison.steps.filter(({ kind }) => kind !== 'same') : [];
    expect(changed).toMatchObject([{ kind: 'changed', old: [{ text: 'Sơ', changed: true }, {}], fresh: [{ text: 'Tổng', changed: true }, {}] }]);
  });
});
