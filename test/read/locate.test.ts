import { expect, it } from 'vitest';
import { keySpan, locate, nodeAt, type Path } from '../../src/read/index.js';
import { covered, treeOf } from './support.js';

const text = '# Kế hoạch\nky:\n  kt: Chủ tịch\nnoi_nhan:\n  - Huyện ủy\n  - nhom: [A, B]\n    ghi_chu: b/c\nnoi_dung: |\n  một\n  hai\nluu:\n';
const tree = treeOf(text);

it.each<[Path, string, string]>([
  [['ky', 'kt'], 'Chủ tịch', 'kt'],
  [['ky'], 'kt: Chủ tịch', 'ky'],
  [['ky', 'ho_ten'], 'ky', 'ky'],
  [['ky', 'kt', 'x', 0], 'kt', 'kt'],
  [['noi_nhan', 0], 'Huyện ủy', 'Huyện ủy'],
  [['noi_nhan', 1, 'nhom', 1], 'B', 'B'],
  [['noi_nhan', 1, 'x'], 'nhom', 'nhom'],
  [['noi_nhan', 7], 'noi_nhan', 'noi_nhan'],
  [['noi_nhan', 'x', 'y'], 'noi_nhan', 'noi_nhan'],
  [['luu'], '', 'luu'],
  [['luu', 'x'], 'luu', 'luu'],
  [['so'], '# Kế hoạch', '# Kế hoạch'],
  [['toString', '__proto__'], '# Kế hoạch', '# Kế hoạch'],
])('%j is at %j, its key at %j', (path, place, key) => {
  expect(covered(text, locate(tree, path))).toBe(place);
  expect(covered(text, keySpan(tree, path))).toBe(key);
});

it('has the whole root at the empty path', () => {
  expect(locate(tree, [])).toEqual(tree.root.span);
  expect(covered(text, keySpan(tree, []))).toBe('# Kế hoạch');
});

it('finds nodes, and nothing where the path leaves the tree', () => {
  expect(nodeAt(tree.root, ['noi_nhan', 1, 'ghi_chu'])).toMatchObject({ kind: 'text', text: 'b/c' });
  expect(nodeAt(tree.root, ['luu'])).toMatchObject({ kind: 'empty' });
  expect(nodeAt(tree.root, ['ky', 0])).toBeUndefined();
  expect(nodeAt(tree.root, ['noi_nhan', '1'])).toBeUndefined();
});
