import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadStages } from '../../../src/cli/batch/stages.js';
import type { BatchOptions } from '../../../src/cli/commands/batch.js';
import { planYaml } from '../../support/plan.js';
import { batchStage } from './fake-batch.js';

/** The real stages, by what was typed or by what is in a file. */
const run = async (list: string | Uint8Array, options: BatchOptions = {}): Promise<[number, string]> => {
  const s = batchStage({ stages: await loadStages() });
  s.put('ke-hoach.yaml', planYaml({ dia_danh: 'dia_danh: "{{ten}}"' }));
  fs.writeFileSync(path.join(s.dir, options.data ?? 'ds.csv'), list);
  return [await s.batch({ dryRun: true, ...options }), s.err];
};
const LIST = 'ma,ten\n1,A\n2,B\n';

test.each<[string, string | Uint8Array, BatchOptions, string]>([
  ['a pattern that is none', LIST, { name: '../{{ma}}' }, 'Mẫu tên tệp "../{{ma}}"'],
  ['a pattern of one name for all', LIST, { name: 'KH' }, 'ví dụ KH-{{ma}}.docx'],
  ['a pattern with a column that there is not', LIST, { name: '{{mã số}}' }, 'Trong --name "{{mã số}}"'],
  ['a key that there is not', LIST, { key: 'maa' }, 'Có phải ý bạn là "ma"?'],
  ['a sheet of a file without sheets', LIST, { sheet: 'Xã' }, 'bỏ --sheet khỏi lệnh'],
  ['numbers that end', LIST, { soTu: '99999' }, 'nhiều nhất là --so-tu 99998'],
  ['a file that is no table', 'PK\x03\x04 word/document.xml', { data: 'x.docx' }, 'Tệp "x.docx" không phải là bảng số liệu'],
  ['a table in an old encoding', Buffer.from('ma,ten\n1,T\xe2n\n', 'latin1'), {}, 'không phải là văn bản theo bảng mã UTF-8'],
  ['a table in UTF-16', Buffer.from('\ufeffma,ten\n1,A\n', 'utf16le'), {}, 'không phải là văn bản theo bảng mã UTF-8'],
])('%s is exit 2', async (_, list, options, said) => {
  const [code, err] = await run(list, options);
  expect([code, err.includes(said) ? said : err]).toEqual([2, said]);
});

test.each<[string, string, BatchOptions, string]>([
  ['a row without a name', 'ma,ten\n1,\n2,B\n', { name: '{{ten}}' }, 'Hàng 1 (1), cột "ten" (ds.csv, ô B2): Ô của {{ten}} để trống.'],
  ['a row whose name has no letter', 'ma,ten\n1,..\n2,B\n', { name: 'KH-{{ten}}' }, 'Hàng 1 (1), cột "ten" (ds.csv, ô B2): Trong --name "KH-{{ten}}": Ô của {{ten}} là "..", không có chữ hay số nào'],
  ['names that are the same', 'ma,ten\n1,A\n2,a\n', { name: '{{ten}}' }, '--name "{{ten}}-{{ma}}.docx"'],
  ['keys that are the same', 'ma,ten\n1,A\n1,B\n', {}, 'ở cột "ma" (ds.csv, ô A2 và A3).'],
  ['a list that is no JSON', '{bad', { data: 'ds.json' }, 'ds.json:1:2: lỗi: Tệp số liệu viết chưa đúng kiểu JSON'],
])('%s is exit 1', async (_, list, options, said) => {
  const [code, err] = await run(list, options);
  expect([code, err.includes(said) ? said : err]).toEqual([1, said]);
});

test('rows with the same fault are told where the first is', async () => {
  const [code, err] = await run('ma,ten\n1,A\n2,#N/A\n3,#N/A\n4,#N/A\n');
  expect(code).toBe(1);
  expect(err).toContain('3 hàng (2-4), cột "ten" (ds.csv, từ ô B3): ');
});
