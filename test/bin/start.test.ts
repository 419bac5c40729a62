import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { jsonSchemaOf } from '../../src/plan/json-schema/index.js';

/** The built program, as `npm run build` left it. */
const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const scratch = mkdtempSync(join(tmpdir(), 'kehoach-start-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** The chunks that a command loads, with what V8 said of their compiled code. */
function chunksOf(...argv: string[]): { name: string; rejected: boolean | undefined }[] {
  const script = `
    import { createRequire } from 'node:module';
    import { readFileSync } from 'node:fs';
    import { basename } from 'node:path';
    import { setFlagsFromString } from 'node:v8';
    import { chunkLoader, flags } from './bin/load.js';
    setFlagsFromString(flags);
    const dist = process.cwd() + '/dist/';
    const { load, scripts } = chunkLoader(dist, createRequire(dist), (path) => readFileSync(path + '.cache'));
    await load('main.cjs').main(${JSON.stringify(argv)});
    const chunks = [...scripts].map(([path, script]) => ({ name: basename(path), rejected: script.cachedDataRejected }));
    console.log('\\n' + JSON.stringify(chunks));`;
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return JSON.parse(out.trimEnd().split('\n').at(-1) ?? '[]') as { name: string; rejected: boolean | undefined }[];
}

const example = join(root, 'examples/lai-chau-2023.yaml');
const build = (bin: string, docx: string): ReturnType<typeof spawnSync> =>
  spawnSync(process.execPath, [join(bin, 'bin/kehoach.js'), 'build', example, '-o', join(scratch, docx)], { encoding: 'utf8' });

describe('the built program', () => {
  test('has compiled code for each chunk, which this V8 takes', () => {
    const chunks = readdirSync(dist).filter((name) => name.endsWith('.cjs'));
    expect(chunks.filter((name) => !existsSync(join(dist, `${name}.cache`)))).toEqual([]);
    expect(chunksOf('build', example, '-o', join(scratch, 'a.docx')).filter(({ rejected }) => rejected !== false)).toEqual([]);
  });

  test('takes a pattern that the shell left as it is', () => {
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'bin/kehoach.js'), 'check', 'examples/hoi-ngh?.yaml', '--format', 'json'], { cwd: root, encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toContain('examples/hoi-nghi.yaml');
  });

  test('shows its help without loading what reads and writes plans', () => {
    const loaded = chunksOf('--help').map(({ name }) => readFileSync(join(dist, name), 'utf8'));
    expect(loaded.length).toBeGreaterThan(0);
    const marks = { docx: 'w:document', yaml: 'YAMLParseError', zod: 'invalid_union', handlebars: 'helperMissing', htmlparser2: 'onclosetag', fflate: 'invalid zip data' };
    for (const [library, mark] of Object.entries(marks)) {
      expect(loaded.some((text) => text.includes(mark)), library).toBe(false);
      // The mark is a good one: the library is in the program, and this is how it shows.
      expect(readdirSync(dist).some((name) => name.endsWith('.cjs') && readFileSync(join(dist, name), 'utf8').includes(mark)), library).toBe(true);
    }
  });

  test('loads the compiler of templates only for own templates', () => {
    mkdirSync(join(scratch, 'mau'));
    writeFileSync(join(scratch, 'mau/ket-thuc.hbs'), '{{#each ketThuc}}<p>{{chu this}}</p>{{/each}}');
    const argv = ['build', example, '-o', join(scratch, 'own.docx')];
    const hasParser = (chunks: readonly { name: string }[]): boolean => chunks.some(({ name }) => readFileSync(join(dist, name), 'utf8').includes('OPEN_ENDBLOCK'));
    expect(hasParser(chunksOf(...argv))).toBe(false);
    expect(hasParser(chunksOf(...argv, '--templates', join(scratch, 'mau')))).toBe(true);
    expect(existsSync(join(scratch, 'own.docx'))).toBe(true);
  });

  test.each(['ke-hoach', 'co-quan'] as const)('carries the schema %s as it is now', (described) => {
    const { $comment, ...carried } = JSON.parse(readFileSync(join(dist, `${described}.schema.json`), 'utf8')) as Record<string, unknown>;
    expect($comment).toContain('sha256:');
    expect(carried).toEqual(JSON.parse(JSON.stringify(jsonSchemaOf(described))));
  });

  test('gives the same bytes without compiled code, as under another version of Node', () => {
    for (const folder of ['bin', 'dist']) cpSync(join(root, folder), join(scratch, 'other', folder), { recursive: true });
    cpSync(join(root, 'package.json'), join(scratch, 'other/package.json'));
    rmSync(join(scratch, 'other/dist/v8.json'));
    expect(build(root, 'here.docx')).toMatchObject({ status: 0 });
    expect(build(join(scratch, 'other'), 'there.docx')).toMatchObject({ status: 0 });
    expect(readFileSync(join(scratch, 'there.docx'))).toEqual(readFileSync(join(scratch, 'here.docx')));
  });
});
