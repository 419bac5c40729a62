import { expect, it } from 'vitest';
import { folderOf, isAbsolute, joinPath } from '../../src/read/paths.js';

it.each([
  ['', 'co-quan.yaml', 'co-quan.yaml'],
  ['', '../co-quan.yaml', '../co-quan.yaml'],
  ['..', '../co-quan.yaml', '../../co-quan.yaml'],
  ['nam-2026/quy-1', '../../chung/co-quan.yaml', 'chung/co-quan.yaml'],
  ['nam-2026', '../../co-quan.yaml', '../co-quan.yaml'],
  ['nam-2026', './co-quan.yaml', 'nam-2026/co-quan.yaml'],
  ['nam-2026', '..\\chung\\co-quan.yaml', 'chung/co-quan.yaml'],
  ['D:\\van-ban\\2026', '..\\co-quan.yaml', 'D:/van-ban/co-quan.yaml'],
  ['/van-ban/2026', '../co-quan.yaml', '/van-ban/co-quan.yaml'],
  ['/', 'co-quan.yaml', '/co-quan.yaml'],
  ['', '/van-ban/a.yaml', '/van-ban/a.yaml'],
])('from %j, %s is %s', (folder, path, joined) => {
  expect(joinPath(folder, path)).toBe(joined);
});

it.each([['a.yaml', ''], ['x/a.yaml', 'x'], ['x\\y\\a.yaml', 'x\\y'], ['/a.yaml', '/'], ['../a.yaml', '..'], ['(đầu vào chuẩn)', '']])('%s lies in %j', (path, folder) => {
  expect(folderOf(path)).toBe(folder);
});

it('knows what holds on one machine only', () => {
  expect(['/a', '\\a', 'C:\\a', 'c:a'].every(isAbsolute)).toBe(true);
  expect(['a', '../a', './a', 'ca:'].some(isAbsolute)).toBe(false);
});
