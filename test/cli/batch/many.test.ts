import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { batchStage, type BatchStage } from './fake-batch.js';

const thousand = Array.from({ length: 1000 }, (_, i) => `k${String(i).padStart(4, '0')} ${i % 100 === 7 ? 'sai' : `chữ ${i}`}`);

test('ten rows with faults in a thousand: the others are written, and any number of threads says and writes the same', async () => {
  const runs = await Promise.all([1, 2, 4].map(async (jobs) => {
    const s = batchStage();
    s.list(...thousand);
    expect(await s.batch({ jobs: String(jobs) })).toBe(1);
    const report = s.err.slice(s.err.indexOf('lỗi:'), s.err.indexOf('Thư mục'));
    return { documents: s.documents(), manifest: s.text('ra/kehoach-batch.json'), report };
  }));
  expect(Object.keys(runs[0]!.documents).length).toBe(990);
  expect(runs[0]!.report).toContain('10 lỗi.');
  expect(runs[1]).toEqual(runs[0]);
  expect(runs[2]).toEqual(runs[0]);
});

test('a thread that dies ends the run without harm', async () => {
  const s = batchStage({ machine: { startHelper: () => ({ make: async () => { throw new Error('a thread died'); }, end: async () => {} }) } });
  s.list(...thousand);
  await expect(s.batch({ jobs: '2' })).rejects.toThrow('a thread died');
  expect(s.documents()).toEqual({});
  expect(await s.batch({ jobs: '1' })).toBe(1);
  expect(Object.keys(s.documents()).length).toBe(990);
});

describe('parts', () => {
  const list = Array.from({ length: 60 }, (_, i) => `xa-${i} chữ ${i}`);
  const parts = ['phan-1', 'phan-2', 'phan-3'];
  const inParts = async (): Promise<BatchStage> => {
    const s = batchStage();
    s.list(...list);
    for (const [i, out] of parts.entries()) expect(await s.batch({ out, shard: `${i + 1}/3` })).toBe(0);
    return s;
  };

  test('together are what one run makes, byte for byte, wherever they are gathered', async () => {
    const s = await inParts();
    expect(parts.flatMap((part) => Object.keys(s.documents(part))).length).toBe(60);
    await s.batch();
    expect(await s.merge(parts, { out: 'gom' })).toBe(0);
    expect(s.err).toContain('Đủ 60 hàng từ 3 phần');
    expect(s.documents('gom')).toEqual(s.documents());
    expect(s.text('gom/kehoach-batch.json')).toBe(s.text('ra/kehoach-batch.json'));
    expect(await s.merge(parts)).toBe(0);
    expect(s.out).toBe(s.text('ra/kehoach-batch.json'));
    expect(await s.merge([...parts].reverse(), { out: 'nguoc' })).toBe(0);
    // Shells of Windows hand the pattern on.
    expect(await s.merge(['phan-*'], { out: 'mau' })).toBe(0);
    await expect(s.merge(['khac-*'])).rejects.toThrow('Không có thư mục nào ứng với "khac-*".');
    expect(s.text('nguoc/kehoach-batch.json')).toBe(s.text('ra/kehoach-batch.json'));
    expect(await s.batch({ out: 'gom' })).toBe(0);
    expect(s.made).toEqual([]);
  });

  test('keep their rows when the list is sorted anew or grows', async () => {
    const s = await inParts();
    const before = Object.keys(s.documents('phan-2'));
    s.list(...[...list].reverse(), 'mới');
    expect(await s.batch({ out: 'phan-2', shard: '2/3' })).toBe(0);
    expect(s.made.filter((key) => key !== 'mới')).toEqual([]);
    expect(Object.keys(s.documents('phan-2')).filter((name) => name !== 'mới.docx')).toEqual(before);
  });

  test('that lack a part, have one twice or are not parts are named', async () => {
    const s = await inParts();
    expect(await s.merge(['phan-1', 'phan-3'])).toBe(1);
    expect(s.err).toContain('Thiếu 1 phần: 2/3');
    expect(await s.merge([...parts, 'phan-1'])).toBe(1);
    expect(s.err).toContain('Phần 1/3 có hai lần');
    expect(s.err).toContain('1 lỗi.');
    await s.batch();
    expect(await s.merge([...parts, 'ra'])).toBe(1);
    expect(s.err).toContain('"ra" là của một lần chạy cả danh sách');
    expect(await s.merge([...parts, 'không-có'])).toBe(2);
    expect(s.out).toBe('');
  });

  test('made from different lists or plans do not go together', async () => {
    const s = await inParts();
    s.list(...list.slice(0, -1), 'xa-59 khác');
    await s.batch({ out: 'phan-1', shard: '1/3' });
    expect(await s.merge(parts, { out: 'gom' })).toBe(1);
    expect(s.err).toContain('kế hoạch hoặc bảng khác');
    expect(s.files()).not.toContain('gom');
  });

  test('with a row that failed, a document that is gone or was touched, or a manifest that was cut, prove nothing', async () => {
    const s = await inParts();
    const [one = '', two = ''] = Object.keys(s.documents('phan-1'));
    s.put(`phan-1/${one}`, 'DOCX sửa*');
    fs.rmSync(path.join(s.dir, 'phan-1', two));
    expect(await s.merge(parts)).toBe(1);
    expect(s.err).toContain(`"phan-1/${one}" không còn như khi được tạo`);
    expect(s.err).toContain(`Thiếu văn bản "phan-1/${two}"`);

    const failing = batchStage();
    failing.list(...list.slice(0, -1), 'xa-59 sai');
    for (const [i, out] of parts.entries()) await failing.batch({ out, shard: `${i + 1}/3` });
    expect(await failing.merge(parts)).toBe(1);
    expect(failing.err).toContain('"xa-59"');

    const cut = await inParts();
    const manifest = cut.manifest('phan-3');
    cut.put('phan-3/kehoach-batch.json', JSON.stringify({ ...manifest, rows: manifest.rows.slice(1) }));
    expect(await cut.merge(parts)).toBe(1);
    expect(cut.err).toContain('có 59 hàng, không ghép đủ thành danh sách 60 hàng');
    const doubled = cut.manifest('phan-2');
    cut.put('phan-3/kehoach-batch.json', JSON.stringify({ ...manifest, rows: [...manifest.rows, doubled.rows[0]] }));
    expect(await cut.merge(parts)).toBe(1);
    expect(cut.err).toContain('có hai lần');
  });

  test('with a document that was edited by hand go together once the part is made again by force, as the hint says', async () => {
    const s = await inParts();
    const [one = ''] = Object.keys(s.documents('phan-1'));
    s.put(`phan-1/${one}`, 'DOCX sửa*');
    const hint = 'Chạy lại phần này với --force để lấy lại bản do kehoach tạo';
    expect(await s.merge(parts, { out: 'gom' })).toBe(1);
    expect(s.err).toContain(`"phan-1/${one}" không còn như khi được tạo.\n  gợi ý: ${hint}`);
    expect(await s.batch({ out: 'phan-1', shard: '1/3' })).toBe(0);
    expect(await s.merge(parts, { out: 'gom' })).toBe(1);
    expect(s.err).toContain(`văn bản đã được sửa tay.\n  gợi ý: ${hint}`);
    expect(await s.batch({ out: 'phan-1', shard: '1/3', force: true })).toBe(0);
    expect(await s.merge(parts, { out: 'gom' })).toBe(0);
    expect(s.text(`phan-1/${one.replace('.docx', ' (bản cũ).docx')}`)).toBe('DOCX sửa*');
  });

  test('are not gathered over the documents of others unless forced: none is replaced then', async () => {
    const s = await inParts();
    expect(await s.merge(parts, { out: 'gom' })).toBe(0);
    s.put('gom/xa-0.docx', 'của tôi');
    s.put('gom/xa-59.docx', 'DOCX sửa*');
    s.put('ke-hoach.yaml', 'mới');
    for (const [i, out] of parts.entries()) await s.batch({ out, shard: `${i + 1}/3` });
    const before = s.documents('gom');
    expect(await s.merge(parts, { out: 'gom' })).toBe(1);
    expect(s.err).toContain('Chưa gom gì vào thư mục gom: 2 trong 60 văn bản không ghi được.');
    expect(s.documents('gom')).toEqual(before);
    expect(await s.merge(parts, { out: 'gom', force: true })).toBe(0);
    expect(s.err).toContain('Giữ lại bên cạnh 2 bản cũ');
    await s.batch();
    expect(s.documents('gom')).toEqual({ ...s.documents(), 'xa-0 (bản cũ).docx': 'của tôi', 'xa-59 (bản cũ).docx': 'DOCX sửa*' });
    expect(s.text('gom/kehoach-batch.json')).toBe(s.text('ra/kehoach-batch.json'));
  });

  test('leave an edited document of the same plan where it is, and say so', async () => {
    const s = await inParts();
    expect(await s.merge(parts, { out: 'gom' })).toBe(0);
    s.put('gom/xa-0.docx', 'DOCX sửa*');
    expect(await s.merge(parts, { out: 'gom' })).toBe(0);
    expect(s.err).toContain('đã được sửa tay, nên để nguyên');
    expect(s.manifest('gom').rows[0]).toMatchObject({ file: 'xa-0.docx', state: 'edited' });
  });

  test('gathered where documents are that no part has any more: these are found by --prune', async () => {
    const s = await inParts();
    expect(await s.merge(parts, { out: 'gom' })).toBe(0);
    s.put('gom/xa-59.docx', 'DOCX sửa*');
    s.list(...list.slice(0, -2));
    for (const [i, out] of parts.entries()) await s.batch({ out, shard: `${i + 1}/3`, prune: true });
    expect(await s.merge(parts, { out: 'gom' })).toBe(0);
    expect(s.err).toContain('Trong thư mục còn 2 văn bản không phần nào có');
    expect(s.err).toContain(`"${path.join('gom', 'xa-59.docx')}", nhưng tệp đã được sửa tay`);
    expect(s.manifest('gom').rows.slice(-2).map(({ file, state }) => [file, state])).toEqual([['xa-58.docx', 'gone'], ['xa-59.docx', 'gone']]);
    expect(await s.batch({ out: 'gom', prune: true })).toBe(0);
    expect(s.made).toEqual([]);
    expect(Object.keys(s.documents('gom')).filter((name) => /-5[89]/.test(name))).toEqual(['xa-59.docx']);
  });

  test('are not gathered into one of them', async () => {
    const s = await inParts();
    const before = s.text('phan-2/kehoach-batch.json');
    await expect(s.merge(parts, { out: './phan-2/' })).rejects.toThrow('là một trong các phần');
    expect(s.text('phan-2/kehoach-batch.json')).toBe(before);
  });
});
