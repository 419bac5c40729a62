import { describe, expect, test } from 'vitest';
import { schemaLine } from '../../src/cli/schema.js';
import { stage } from './fake-world.js';

describe('kehoach schema', () => {
  test('prints the schema of a plan, or of what plans inherit from', async () => {
    const s = stage();
    expect(await s.run('schema')).toBe(0);
    expect(JSON.parse(s.out)).toMatchObject({ title: 'ke-hoach' });
    expect(await s.run('schema', '--co-quan', '-o', '-')).toBe(0);
    expect(JSON.parse(s.out)).toMatchObject({ title: 'co-quan' });
    expect(s.err).toBe('');
    expect(s.files()).toEqual([]);
  });

  test('writes it under its usual name into a folder and says what to type', async () => {
    const s = stage();
    expect(await s.run('schema', '-o', '.')).toBe(0);
    expect(s.out).toBe('ke-hoach.schema.json\n');
    expect(s.err).toContain('# yaml-language-server: $schema=./ke-hoach.schema.json\n');
    expect(await s.run('schema', '--co-quan', '-o', 'goi-y.json')).toBe(0);
    expect(s.err).toContain('$schema=./goi-y.json');
    expect(s.files()).toEqual(['goi-y.json', 'ke-hoach.schema.json']);
    expect(JSON.parse(s.text('ke-hoach.schema.json'))).toMatchObject({ $comment: expect.stringMatching(/kehoach schema\. sha256:[0-9a-f]{64}$/) as string });
  });

  test('leaves what it wrote as it is, and writes over what it wrote for another version', async () => {
    const s = stage();
    await s.run('schema', '-o', '.');
    const written = s.text('ke-hoach.schema.json');
    expect(await s.run('schema', '-o', '.')).toBe(0);
    expect(s.err).toContain('không thay đổi');
    const older = stage({ pipeline: { jsonSchemaOf: async () => ({ $schema: 's', title: 'cũ' }) } });
    await older.run('schema', '-o', '.');
    s.put('ke-hoach.schema.json', older.text('ke-hoach.schema.json').replaceAll('\n', '\r\n'));
    expect(await s.run('schema', '-o', '.')).toBe(0);
    expect(s.text('ke-hoach.schema.json')).toBe(written);
  });

  test.each<[string, (text: string) => string]>([
    ['was changed', (text) => text.replace('ke-hoach', 'của tôi')],
    ['is somebody else’s', () => '{ "title": "của tôi" }\n'],
    ['is a plan', () => 'co_quan: Ủy ban nhân dân xã\n'],
  ])('leaves alone what %s, unless forced', async (_, change) => {
    const s = stage();
    await s.run('schema', '-o', '.');
    const written = s.text('ke-hoach.schema.json');
    s.put('ke-hoach.schema.json', change(written));
    expect(await s.run('schema', '-o', '.')).toBe(2);
    expect(s.err).toContain('chưa ghi đè gì');
    expect(s.out).toBe('');
    expect(s.text('ke-hoach.schema.json')).toBe(change(written));
    expect(await s.run('schema', '-o', '.', '--force')).toBe(0);
    expect(s.text('ke-hoach.schema.json')).toBe(written);
    expect(s.text('ke-hoach.schema (bản cũ).json')).toBe(change(written));
  });

  test('says when nobody will find the file by a line', async () => {
    const s = stage();
    expect(await s.run('schema', '-o', 'gợi ý.json')).toBe(0);
    expect(s.err).not.toContain('yaml-language-server');
    expect(s.err).toContain('dấu cách');
  });
});

test.each([
  ['ke-hoach.schema.json', '# yaml-language-server: $schema=./ke-hoach.schema.json'],
  ['../ke-hoach.schema.json', '# yaml-language-server: $schema=../ke-hoach.schema.json'],
  ['kế-hoạch.json', '# yaml-language-server: $schema=./kế-hoạch.json'],
  ['Năm 2026/ke-hoach.schema.json', undefined],
  ['a#b.json', undefined],
])('the line for %s', (path, line) => {
  expect(schemaLine(path)).toBe(line);
});
