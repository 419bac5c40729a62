import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referenceTables } from '../src/plan/reference.js';
import { outline, validPlan } from './support/plan.js';
import { codesOf } from './support/build.js';

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
