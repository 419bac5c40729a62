import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBuild, defaultTemplates, ownTemplates, type Built } from '../../src/build.js';
import { plainText, readDocx } from '../support/docx-text.js';
import { planYaml } from '../support/plan.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Own templates given as texts by name. */
const own = (templates: Readonly<Record<string, string>>): ReturnType<typeof ownTemplates> =>
  ownTemplates(Object.entries(templates).map(([name, text]) => ({ name: `mau/${name}.hbs`, bytes: bytesOf(text) })));

/** What comes of a plan with own templates. */
async function built(templates: Readonly<Record<string, string>>, yaml = planYaml({ ket_thuc: 'ket_thuc: Trên đây là Kế hoạch.' })): Promise<Built> {
  const { value, diagnostics, sources } = await own(templates);
  return value ? createBuild(value)({ name: 'plan.yaml', bytes: bytesOf(yaml) }) : { diagnostics, sources };
}

/** `code "what the place covers"` of each finding, in its file. */
async function found(templates: Readonly<Record<string, string>>, yaml?: string): Promise<string[]> {
  const { diagnostics, sources } = await built(templates, yaml);
  return diagnostics.map(({ code, span }) => `${code} ${span ? JSON.stringify(sources.get(span.file)?.slice(span.start, span.end)) : '-'}`);
}

const textOf = ({ bytes, diagnostics }: Built): string => {
  if (!bytes) throw new Error(JSON.stringify(diagnostics));
  return plainText(readDocx(bytes));
};

describe('an own template', () => {
  it('shows in the document in the place of ours; the others stay', async () => {
    const text = textOf(await built({ 'ket-thuc': '<p>Nơi đây ghi: <b>đậm</b></p>\n{{#each ketThuc}}\n<p class="giua">{{chu this}}</p>\n{{/each}}' }));
    expect(text).toContain('Nơi đây ghi: đậm\nTrên đây là Kế hoạch./.');
    expect(text).toContain('I. MỤC ĐÍCH');
  });

  it('may be every one of ours, copied: the same bytes, and not a word', async () => {
    for (const name of readdirSync('examples').filter((file) => file.endsWith('.yaml'))) {
      const plan = { name, bytes: readFileSync(`examples/${name}`) };
      const copied = (await own(defaultTemplates.sources)).value;
      const [ours, theirs] = await Promise.all([createBuild(defaultTemplates)(plan), createBuild(copied ?? defaultTemplates)(plan)]);
      expect(copied).toBeDefined();
      expect(theirs.diagnostics).toEqual(ours.diagnostics);
      expect(Buffer.from(theirs.bytes ?? [])).toEqual(Buffer.from(ours.bytes ?? []));
    }
  });

  it('does not depend on the order of the folder, nor on byte order marks and line ends', async () => {
    const files = Object.entries(defaultTemplates.sources).map(([name, text]) => ({ name: `mau/${name}.hbs`, bytes: bytesOf(`\uFEFF${text.replace('<p', '<p').replaceAll('\n', '\r\n')}`) }));
    const plan = { name: 'a', bytes: readFileSync('examples/lai-chau-2023.yaml') };
    const [one, other] = await Promise.all([files, files.toReversed()].map(async (list) => createBuild((await ownTemplates(list)).value ?? defaultTemplates)(plan)));
    expect(other?.bytes).toBeDefined();
    expect(Buffer.from(other?.bytes ?? [])).toEqual(Buffer.from(one?.bytes ?? []));
  });

  it('with a name that replaces nothing is a warning, and the rest is used', async () => {
    const { value, diagnostics } = await own({ 'Căn cứ': '{{', 'ghi-chep': '<p>x</p>', 'ket-thuc': '<p>y</p>' });
    expect(diagnostics).toMatchObject([
      { code: 'template.unknown-file', severity: 'warning', facts: { path: 'mau/Căn cứ.hbs', nearest: 'can-cu.hbs' } },
      { code: 'template.unknown-file', severity: 'warning', facts: { path: 'mau/ghi-chep.hbs', known: expect.arrayContaining(['can-cu.hbs']) as unknown } },
    ]);
    expect(value?.own).toEqual({ 'ket-thuc': 'mau/ket-thuc.hbs' });
    expect((await ownTemplates([{ name: 'C:\\mau\\can-cu.hbs.txt', bytes: bytesOf('x') }])).diagnostics).toMatchObject([{ facts: { nearest: 'can-cu.hbs' } }]);
  });

  it('may be empty', async () => {
    const { bytes, diagnostics } = await built({ 'ket-thuc': '' });
    expect(bytes).toBeDefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['template.lost-text']);
  });
});

describe('a slip in an own template is told at its place', () => {
  it.each([
    ['<p>{{chu this</p>\n{{x}}', 'template.syntax "{{chu this"', 'mark'],
    ['<p>\n{{chu this', 'template.syntax "{{chu this"', 'mark'],
    ['<p>{{chu "a}}</p>', 'template.syntax "{{chu \\"a"', 'mark'],
    ['a\n{{#each ketThuc}}\n{{#if a}}b{{/if}}', 'template.syntax "{{#each ketThuc}}"', 'unclosed'],
    ['{{!-- {{#if a}} --}}\n{{#each ketThuc}}b', 'template.syntax "{{#each ketThuc}}"', 'unclosed'],
    ['{{#if ketThuc}}\n{{/each}}', 'template.syntax "if"', 'mismatch'],
    ['<p>a</p>\n{{/if}}', 'template.syntax "{{/if}}"', 'stray'],
    ['<p>{{ }}</p>', 'template.syntax "{{ }}"', 'name'],
    ['<p>{{chu a=}}</p>', 'template.syntax "{{chu a=}}"', 'name'],
    ['<p>a</p> {{!-- b', 'template.syntax "{{!"', 'comment'],
    ['{{#if}}a{{/if}}', 'template.syntax "if"', 'argument'],
    ['{{#each ketThuc x}}a{{/each}}', 'template.syntax "each"', 'argument'],
    ['{{#if a}}{{else}}{{else}}{{/if}}', 'template.syntax "{{else}}"', 'other'],
  ])('%j', async (text, place, problem) => {
    expect(await found({ 'ket-thuc': text })).toEqual([place]);
    expect((await built({ 'ket-thuc': text })).diagnostics).toMatchObject([{ facts: { template: 'ket-thuc', problem } }]);
  });

  it.each([
    ['<p>{{khongCo}}</p>', 'template.missing-name "khongCo"'],
    ['<p>{{chu khongCo}}</p>', 'template.missing-name "khongCo"'],
    ['{{#if khongCo}}<p>a</p>{{/if}}', 'template.missing-name "khongCo"'],
    ['{{#each khongCo}}<p>a</p>{{/each}}', 'template.missing-name "khongCo"'],
    ['{{#khongCo}}<p>a</p>{{/khongCo}}', 'template.missing-name "khongCo"'],
    ['{{#each ketThuc}}<p>{{chu ../khongCo}}</p>{{/each}}', 'template.missing-name "khongCo"'],
    ['{{> cac-y cacY=khongCo}}', 'template.missing-name "khongCo"'],
    ['<p>{{ketThuc.dau}}</p>', 'template.missing-name "dau"'],
    ['<p>{{constructor}}</p>', 'template.missing-name "constructor"'],
    ['<p>{{ketThuc.map}}</p>', 'template.missing-name "ketThuc.map"'],
    ['<p>{{__proto__.x}}</p>', 'template.missing-name "__proto__.x"'],
    ['<p>{{chuu ketThuc}}</p>', 'template.unknown-call "chuu"'],
    ['<p>{{log ketThuc}}</p>', 'template.unknown-call "log"'],
    ['<p>{{chu (viet-hoa ketThuc)}}</p>', 'template.unknown-call "viet-hoa"'],
    ['{{#neu ketThuc}}<p>a</p>{{/neu}}', 'template.unknown-call "neu"'],
    ['{{> cac-i}}', 'template.unknown-partial "cac-i"'],
    ['{{> (lookup ketThuc 0)}}', 'template.unknown-partial "(lookup ketThuc 0)"'],
    ['<p>{{{ketThuc}}}</p>', 'template.unescaped "{{{ketThuc}}}"'],
    ['<p>{{&ketThuc}}</p>', 'template.unescaped "{{&ketThuc}}"'],
    ['{{#each ketThuc}}<p>{{this}}</p>{{/each}}', 'template.unprintable "{{this}}"'],
    ['<p>{{ketThuc}}</p>', 'template.unprintable "{{ketThuc}}"'],
    ['<p>{{chu ketThuc}}</p>', 'template.unprintable "{{chu ketThuc}}"'],
    ['<p>{{chu}}</p>', 'template.unprintable "{{chu}}"'],
    ['<p>a</p>{{> ket-thuc}}', 'template.endless -'],
    ['<p>a</p><blockquote>b</blockquote>', 'template.unknown-element "<blockquote>"'],
    ['<p>a</p>\n<p class="can-cuu">b</p>', 'template.unknown-element "<p class=\\"can-cuu\\">"'],
    ['{{!-- <br> --}}<p>a<br>b</p>', 'template.unknown-element "<br>"'],
    ['<p style="color: red">a</p>', 'template.unknown-attribute "<p style=\\"color: red\\">"'],
    ['<p>a</p>\nKính gửi', 'template.loose-text "Kính gửi"'],
    ['{{#each ketThuc}}<p>{{chu this}}</p>\n{{chu this}}{{/each}}', 'template.loose-text "{{chu this}}"'],
  ])('%j', async (text, place) => {
    expect((await found({ 'ket-thuc': text })).filter((line) => !line.startsWith('template.lost-text'))).toEqual([place]);
  });

  it('in a template that another calls, at its own line, and said once', async () => {
    const yaml = planYaml({ noi_dung: 'noi_dung: |\n  I. A\n  - Một.\n  - Hai.' });
    expect(await found({ 'cac-y': '{{#each cacY}}\n<p>{{chu khongCo}}</p>\n{{/each}}' }, yaml)).toEqual(['template.missing-name "khongCo"']);
    expect(await found({ 'cac-y': '{{#each cacY}}\n<section>{{chu noiDung}}</section>\n{{/each}}' }, yaml)).toEqual(['template.unknown-element "<section>"']);
  });

  it('with the name that was meant, or the names that there are', async () => {
    expect((await built({ 'ket-thuc': '<p>{{chu ketThucc}}</p>' })).diagnostics).toMatchObject([{ facts: { name: 'ketThucc', nearest: 'ketThuc', known: ['ketThuc'] } }]);
    // A name of another template is no slip of the pen.
    expect((await built({ 'ket-thuc': '<p>{{so}}</p>' })).diagnostics[0]?.facts).toEqual({ template: 'ket-thuc', name: 'so', known: ['ketThuc'] });
    expect((await built({ 'ket-thuc': '{{> cac-i}}' })).diagnostics).toMatchObject([{ facts: { nearest: 'cac-y' } }]);
  });

  it('in several templates at once', async () => {
    expect(await found({ 'can-cu': '{{x', 'ket-thuc': '{{{a}}}{{chuu b}}' })).toEqual(['template.syntax "{{x"', 'template.unescaped "{{{a}}}"', 'template.unknown-call "chuu"']);
  });
});

describe('what an office may leave to the template', () => {
  it('prints what the plan does not have as nothing', async () => {
    expect(textOf(await built({ 'noi-nhan': '<p class="noi-nhan">Lưu: {{chu luu}}[{{nguoiSoan}}][{{chu nguoiSoan}}]</p>' }))).toContain('Lưu: VT.[][]');
  });

  it('pieces of its own, names for what it goes through, numbers', async () => {
    const text = '{{#*inline "dong"}}<p>{{so}}) {{chu y}}</p>{{/inline}}{{#each ketThuc as |y i|}}{{> dong y=y so=i}}{{/each}}<p>{{ketThuc.length}} đoạn</p>';
    expect(textOf(await built({ 'ket-thuc': text }))).toContain('0) Trên đây là Kế hoạch./.\n1 đoạn');
  });

  it('and a text that it does not print is a warning at the text', async () => {
    const yaml = planYaml({ ket_thuc: 'ket_thuc: Trên đây là Kế hoạch.' });
    const { bytes, diagnostics } = await built({ 'ket-thuc': '<p>Hết</p>' }, yaml);
    expect(bytes).toBeDefined();
    expect(diagnostics).toMatchObject([{ code: 'template.lost-text', severity: 'warning', facts: { text: 'Trên đây là Kế hoạch./.' }, span: { file: 'plan.yaml', start: yaml.indexOf('Trên') } }]);
  });
});

it('a clerk’s text is never markup, whatever a template does with it', async () => {
  const templates = {
    'ket-thuc': '{{#each ketThuc}}<p>{{chu this}}{{#each runs}}{{text}}{{/each}}</p>{{/each}}',
    'noi-nhan': '{{#each noiNhan}}{{#each cacDong}}<p class="noi-nhan">{{chu this}}</p>{{/each}}{{/each}}<p class="noi-nhan">{{so-kieu nguoiSoan nguoiSoan}}{{chu luu}}</p>',
  };
  const set = (await own(templates)).value ?? defaultTemplates;
  const build = createBuild(set);
  const signs = fc.constantFrom('<', '>', '"', "'", '&', '=', '/', '`', 'b', 'p', ' ', '&lt;', '<b>', '</p>', '<p class="can-cu">', 'chữ');
  await fc.assert(fc.asyncProperty(fc.array(signs, { minLength: 1, maxLength: 12 }), async (parts) => {
    const typed = `A ${parts.join('').replaceAll("'", "''")} Z`;
    const { bytes, diagnostics } = await build({ name: 'plan.yaml', bytes: bytesOf(planYaml({ ket_thuc: `ket_thuc: '${typed}'`, luu: `luu: '${typed}'` })) });
    expect(diagnostics.filter(({ severity, code }) => severity === 'error' || code.startsWith('template.'))).toEqual([]);
    const said = plainText(readDocx(bytes ?? new Uint8Array())).replace(/[\s\u00a0]+/g, ' ');
    const meant = `A ${parts.join('')} Z`.replace(/\s+/g, ' ');
    expect(said).toContain(meant);
  }), { numRuns: 40 });
});
