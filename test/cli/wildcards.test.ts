import { describe, expect, test } from 'vitest';
import { stage } from './fake-world.js';

describe('a pattern that no shell has resolved', () => {
  test('stands for its files in the order of their names', async () => {
    const s = stage();
    for (const name of ['thang-1/b.yaml', 'thang-1/a.yaml', 'thang-1/ghi-chu.txt', 'thang-1/cu/c.yaml', 'd (1).yaml', 'd (2).yaml']) s.put(name, 'ok');
    expect(await s.run('build', 'thang-1/*.yaml', 'd (?).yaml')).toBe(0);
    expect(s.seen.map(({ name }) => name)).toEqual(['thang-1/a.yaml', 'thang-1/b.yaml', 'd (1).yaml', 'd (2).yaml']);
    expect(s.text('thang-1/a.docx')).not.toBe('');
  });

  test('may be whole, and have backslashes on Windows', async () => {
    const s = stage({ platform: 'win32' });
    s.put('thang-1/a.yaml', 'ok');
    expect(await s.run('build', `${s.dir}/thang-1/*.yaml`, '--force')).toBe(0);
    expect(await s.run('build', 'thang-1\\*.YAML', '--force')).toBe(0);
    expect(s.seen.at(-1)?.name).toBe('thang-1/a.yaml');
  });

  test('is a name where a file is called so', async () => {
    const s = stage();
    s.put('a*.yaml', 'ok');
    s.put('ab.yaml', 'ok');
    expect(await s.run('build', 'a*.yaml')).toBe(0);
    expect(s.seen.map(({ name }) => name)).toEqual(['a*.yaml']);
  });

  test('without any file is told of, and nothing is built', async () => {
    const s = stage();
    s.put('a.yaml', 'ok');
    for (const command of ['build', 'check']) {
      expect(await s.run(command, 'a.yaml', 'thang-2/*.yaml')).toBe(2);
      expect(s.err).toContain('Không có tệp nào ứng với "thang-2/*.yaml".');
    }
    expect(s.seen).toEqual([]);
  });
});
