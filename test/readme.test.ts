import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createBuild, defaultTemplates } from '../src/build.js';
import { schemaLine, schemaName } from '../src/cli/schema.js';
import { referenceTables } from '../src/plan/reference.js';
import { outline, validPlan } from './support/plan.js';
import { codesOf } from './support/build.js';
import { plainText, readDocx } from './support/docx-text.js';
import { editorsFaults, validatorOf } from './plan/json-schema/both.js';

const readme = readFileSync('README.md', 'utf8');
const fences = [...readme.matchAll(/^( *)```yaml\n([\s\S]*?)^ *```/gm)].map(([, indent, text]) => (text ?? '').replace(new RegExp(`^${indent ?? ''}`, 'gm'), ''));
const whole = fences.find((text) => text.startsWith('co_quan:')) ?? '';

describe('README', () => {
  it('shows a plan that builds without a word', async () => {
    expect(await codesOf(whole)).toEqual([]);
    expect(whole.split('\n').length).toBeLessThan(45);
  });

  it('shows contents that mean what the text beside them says', () => {
    const contents = fences.filter((text) => text.startsWith('noi_dung:'));
    expect(contents).toHaveLength(2);
    const rest = whole.replace(/^noi_dung:\n(?: .*\n|\n)*/m, '');
    const outlines = contents.map((text) => outline(validPlan(`${rest}\n${text}`).noiDung));
    expect(outlines[0]).toContain('  1. |Thời gian:| 01 buổi, dự kiến trong quý II năm 2026.');
    expect(outlines[1]).toEqual(expect.arrayContaining([
      'II. |Kinh phí và cơ sở vật chất|', '  1. |Công an xã:| Bảo đảm an ninh, trật tự.', '  2. |Thành phần tham dự:| Dự kiến 250 người.', '    - Lãnh đạo xã.',
    ]));
  });

  it('shows signatures, recipients, joint and attached plans and marks that a plan may have', async () => {
    const part = readme.slice(readme.indexOf('## Người ký, nơi nhận'), readme.indexOf('## Các lệnh'));
    const shown = [...part.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? '');
    const [signatures = '', recipients = '', joint = '', attached = '', marks = ''] = shown;
    expect(shown).toHaveLength(5);
    const without = (...fields: string[]): string =>
      fields.reduce((text, field) => text.replace(new RegExp(`^${field}:.*\\n(?:[ ].*\\n)*`, 'm'), ''), whole);
    const plans = [
      ...signatures.trim().split('\n').map((line) => `${without('ky')}${line}\n`),
      without('noi_nhan', 'luu') + recipients,
      without('co_quan', 'ky') + joint,
      without('so', 'ngay', 'noi_nhan', 'luu', 'ky') + attached,
      without('so', 'ngay') + marks,
    ];
    // The picture of a signature is nowhere here.
    for (const plan of plans) expect(validPlan(plan).trichYeu.runs).toHaveLength(1);
  });

  it('shows tables that are read without a word, and budgets that add up', () => {
    const tables = fences.filter((text) => /^(bang|Giao chỉ tiêu):/.test(text));
    expect(tables).toHaveLength(5);
    const rest = whole.replace(/^noi_dung:\n(?: .*\n|\n)*/m, '');
    const read = tables.map((text) => outline(validPlan(/^bang:\n {2}chi_tieu/.test(text)
      ? `${rest}\n${text}\nnoi_dung: |\n  I. A\n  {{bang.chi_tieu}}`
      : `${rest}\nnoi_dung:\n  A:\n${text.replace(/^(?=.)/gm, '    ')}`).noiDung));
    expect(read.flat()).toEqual(expect.arrayContaining([
      '    = | I. NHÓM XÃ MIỀN NÚI ×3 |', '  = | I | Nâng cao nhận thức ×4 |', '  + | Tổng cộng ×5 | 5.000.000 |  |',
      '  ^ (Bằng chữ: Năm triệu đồng)', '  | 2 | Cửa sông Yên | 2168471 | 581743 |', '  Bảng 1. Các chỉ tiêu',
    ]));
  });

  it('shows the fields of an office and a plan that inherits them', async () => {
    const office = fences.find((text) => text.startsWith('# co-quan.yaml')) ?? '';
    const plan = fences.find((text) => text.startsWith('ke_thua:')) ?? '';
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const built = await createBuild(defaultTemplates)({ name: 'plan.yaml', bytes: bytes(plan), readFile: async (path) => (path === 'co-quan.yaml' ? bytes(office) : 'missing') });
    expect(built.diagnostics).toEqual([]);
    const text = plainText(readDocx(built.bytes ?? new Uint8Array()));
    expect(text).toMatch(/TM\. ỦY BAN NHÂN DÂN\nKT\. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n[\s\S]*Trần Thị Bình/);
    expect(text).not.toMatch(/Nguyễn Văn An|Lê Lợi/);
    expect(validatorOf('co-quan')(parse(office))).toBe(true);
    expect(editorsFaults(plan)).toEqual([]);
  });

  it('shows the line that leads an editor to the schema', () => {
    expect(readme).toContain(`\n${schemaLine(schemaName('ke-hoach'))}\n`);
    expect(readme).toContain(schemaName('co-quan'));
  });

  it('holds the reference table as the schema has it (npm run docs)', () => {
    expect(readme).toContain(referenceTables());
  });

  it('names every example, and its Bắt đầu nhanh has two commands', () => {
    for (const file of readdirSync('examples').filter((name) => name.endsWith('.yaml'))) expect(readme).toContain(`(examples/${file})`);
    const start = readme.slice(readme.indexOf('## Bắt đầu nhanh'), readme.indexOf('## Một kế hoạch tối thiểu'));
    expect([...start.matchAll(/```sh\n(.*)\n```/g)].map(([, command]) => command)).toEqual([
      'npm ci && npx kehoach build examples/lai-chau-2023.yaml', 'npm ci && npm test',
    ]);
  });
});
