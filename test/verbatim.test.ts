import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildYaml } from './support/build.js';
import { readDocx } from './support/docx-text.js';
import { planYaml } from './support/plan.js';

/** Text as somebody could type it on one line: no control characters, nothing that XML or the reader refuses. */
const words = fc
  .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(' ').normalize('NFC').replace(/[\p{C}\p{Z}\ufffe\uffff]+/gu, ' ').trim())
  // What is not Vietnamese in Unicode at all is refused before it gets here, and marks at the end are the law's.
  .filter((text) => text !== '' && !/[\u0080-\u00ff]/u.test(text));

/** The same text so that YAML and the marks of our own leave it alone, marked so that the test finds it again. */
const quoted = (text: string): string => `'@${text.replace(/[\\*_{]/g, '\\$&').replaceAll("'", "''")}@'`;
const shown = (text: string): string => `@${text}@`;

const FIELDS: Readonly<Record<string, (text: string) => string>> = {
  trich_yeu: (t) => `trich_yeu: ${quoted(t)}`,
  can_cu: (t) => `can_cu: [${quoted(t)}]`,
  mo_dau: (t) => `mo_dau: ${quoted(t)}`,
  ket_thuc: (t) => `ket_thuc: ${quoted(t)}`,
  noi_nhan: (t) => `noi_nhan: [${quoted(t)}]`,
  luu: (t) => `luu: ${quoted(t)}`,
  noi_dung: (t) => `noi_dung: {muc_dich: [${quoted(t)}], yeu_cau: ${quoted(t)}, to_chuc_thuc_hien: {Sở: ${quoted(t)}}}`,
};

describe('any text arrives in the document as it was typed', () => {
  it.each(Object.entries(FIELDS))('in %s', async (field, yaml) => {
    await fc.assert(fc.asyncProperty(words, async (text) => {
      // readDocx throws at XML that is not well formed.
      const { paragraphs } = readDocx(await buildYaml(planYaml({ [field]: yaml(text) })));
      const printed = paragraphs.map((p) => p.text.replaceAll('\u00a0', ' ')).join('\n');
      expect(printed).toContain(shown(text));
    }), { numRuns: 40 });
  });
});

describe('plain fields print their text as it stands', () => {
  it.each([
    ['dia_danh', (t: string) => `dia_danh: '${t}'`],
    ['ho_ten', (t: string) => `ky: {chuc_vu: Chủ tịch, ho_ten: '${t}'}`],
  ])('%s', async (_, yaml) => {
    const text = 'Xuân *Đông* & <b> "Tân" __1__';
    const fields = yaml(text).startsWith('ky') ? { ky: yaml(text) } : { dia_danh: yaml(text) };
    const { paragraphs } = readDocx(await buildYaml(planYaml(fields)));
    expect(paragraphs.some((p) => p.text.includes(text))).toBe(true);
  });
});
