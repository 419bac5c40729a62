import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STYLES } from '../../src/layout/html.js';
import { defaultTemplates } from '../../src/render/default-templates.js';
import { HELPERS, isText } from '../../src/render/helpers.js';
import { viewOf } from '../../src/render/view.js';
import { createBuild, ownTemplates } from '../../src/build.js';
import { plainText, readDocx } from '../support/docx-text.js';
import { planYaml, validPlan } from '../support/plan.js';

const guide = readFileSync('docs/mau.md', 'utf8');

/** The names in back quotes that the guide gives for a template. */
function namesFor(template: string): Set<string> {
  const section = guide.split('\n### ').find((part) => part.split('\n')[0]?.split(', ').includes(template)) ?? '';
  return new Set([...section.matchAll(/`([\p{L}-]+)`/gu)].map(([, name]) => name ?? ''));
}

/** Every name in what a template is given; those of a text are its own affair, those of an inner template that one's. */
function namesIn(data: unknown, inner: readonly string[]): string[] {
  if (Array.isArray(data)) return data.flatMap((item) => namesIn(item, inner));
  if (typeof data !== 'object' || data === null || isText(data)) return [];
  return Object.entries(data).flatMap(([name, value]) => [name, ...(inner.includes(name) ? [] : namesIn(value, inner))]);
}

const views = readdirSync('examples').filter((name) => name.endsWith('.yaml')).map((name) => viewOf(validPlan(readFileSync(`examples/${name}`, 'utf8'))));
const sections = views.flatMap((view) => [...view.sections, ...view.phuLuc.flatMap((annex) => annex.sections)]);
const items = sections.flatMap(({ data }) => data.cacY);
const tables = items.flatMap(function tablesOf(item): unknown[] {
  return [...(item.bang ? [item.bang] : []), ...item.cacY.flatMap(tablesOf)];
});

describe('the guide to templates', () => {
  it.each<[string, unknown, string[]?]>([
    ['can-cu', views.map(({ boiCanh, canCu, moDau }) => ({ boiCanh, canCu, moDau }))],
    ['ket-thuc', views.map(({ ketThuc }) => ({ ketThuc }))],
    ['noi-nhan', views.map(({ nhan }) => nhan)],
    ['phu-luc', views.flatMap(({ phuLuc }) => phuLuc.map(({ so, tieuDe }) => ({ so, tieuDe })))],
    ...['muc-dich', 'noi-dung', 'to-chuc-thuc-hien'].map((name): [string, unknown, string[]] => [name, sections.map(({ data }) => data), ['cacY']]),
    ['cac-y', items, ['bang']],
    ['bang', tables],
  ])('gives every name that %s may use', (template, data, inner = []) => {
    const names = new Set(namesIn(data, inner));
    expect(names.size).toBeGreaterThan(0);
    expect([...names].filter((name) => !namesFor(template).has(name))).toEqual([]);
  });

  it('has a part for each template, each call and each element, and none for others', () => {
    const parts = [...guide.matchAll(/^### (.*)$/gm)].flatMap(([, names]) => (names ?? '').split(', '));
    expect(parts.toSorted()).toEqual(Object.keys(defaultTemplates.sources).toSorted());
    for (const helper of HELPERS) expect(guide, helper).toMatch(new RegExp(`\\{\\{#?${helper} `));
    const elements = [...guide.matchAll(/<(h\d|p)(?: class="([a-z-]+)")?>/g)].map(([, tag, kind]) => (kind ? `${tag}.${kind}` : tag ?? ''));
    expect([...new Set(elements)].toSorted()).toEqual(Object.keys(STYLES).toSorted());
  });

  it('shows an example that works', async () => {
    const example = /```hbs\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
    const set = (await ownTemplates([{ name: 'ket-thuc.hbs', bytes: new TextEncoder().encode(example) }])).value ?? defaultTemplates;
    const { bytes, diagnostics } = await createBuild(set)({ name: 'a', bytes: new TextEncoder().encode(planYaml({ ket_thuc: 'ket_thuc: Trên đây là Kế hoạch.' })) });
    expect(diagnostics).toEqual([]);
    expect(plainText(readDocx(bytes ?? new Uint8Array()))).toContain('để được hướng dẫn.\nTrên đây là Kế hoạch./.');
  });
});

it('every template says in its first line what it is for', () => {
  for (const text of Object.values(defaultTemplates.sources)) expect(text).toMatch(/^\{\{!-- \p{Lu}[^\n]*\. ?[^\n]*--\}\}\n/u);
});
