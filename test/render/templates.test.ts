import Handlebars from 'handlebars';
import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/index.js';
import { defaultTemplates } from '../../src/render/default-templates.js';
import { createRenderer, type TemplateSet } from '../../src/render/index.js';
import { planYaml, validPlan } from '../support/plan.js';

/** The package's templates with one of them replaced. */
function withTemplate(name: string, text: string): TemplateSet {
  const spec: unknown = new Function(`return ${Handlebars.precompile(text, { strict: true }) as string}`)();
  return { compiled: { ...defaultTemplates.compiled, [name]: spec }, sources: { ...defaultTemplates.sources, [name]: text } };
}

const plan = validPlan(planYaml());

describe('a template', () => {
  it('that asks for a name that is not there is an error at its line', () => {
    const { value, diagnostics } = createRenderer(withTemplate('ket-thuc', '<p>một</p>\n<p>{{khongCo}}</p>\n'))(plan);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{
      code: 'template.missing-name', facts: { template: 'ket-thuc', name: 'khongCo' },
      span: { file: 'templates/ket-thuc.hbs', start: 16, end: 23 },
    }]);
  });

  it('that writes an element which layout does not know is an error that names both', () => {
    const fragments = createRenderer(withTemplate('ket-thuc', '<blockquote>một</blockquote>'))(plan).value;
    const found = fragments && layout(plan, fragments, '2020-01-01T00:00:00Z').diagnostics;
    expect(found?.[0]).toMatchObject({ code: 'template.unknown-element', facts: { template: 'ket-thuc', element: 'blockquote' } });
  });

  it('is never the clerk’s text', () => {
    const hostile = validPlan(planYaml({ ket_thuc: "ket_thuc: '<b>đậm</b> &amp; {{{x}}} \\{{#each}} <script>'", trich_yeu: "trich_yeu: '<p class=\"noi-nhan\">'" }).replace('{{{x}}}', '{x}'));
    const fragments = createRenderer(defaultTemplates)(hostile).value;
    expect(fragments?.body.at(-1)).toMatchObject({ template: 'ket-thuc', html: expect.stringContaining('&lt;b&gt;đậm&lt;/b&gt; &amp;amp; {x} {{#each}} &lt;script&gt;') as string });
  });
});
