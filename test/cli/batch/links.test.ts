import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { batchStage, type BatchStage } from './fake-batch.js';

describe.skipIf(process.platform === 'win32')('links', () => {
  const outside = (): [BatchStage, string] => {
    const s = batchStage();
    fs.mkdirSync(path.join(s.dir, 'ngoài'));
    fs.mkdirSync(path.join(s.dir, 'ra'));
    return [s, path.join(s.dir, 'ngoài')];
  };

  test('that lead out of the folder are not followed', async () => {
    const [s, away] = outside();
    fs.symlinkSync(away, path.join(s.dir, 'ra/x'));
    fs.symlinkSync('khong-co', path.join(s.dir, 'ra/y'));
    s.list('x/a', 'y/a', 'b');
    expect(await s.batch()).toBe(1);
    expect(fs.readdirSync(away)).toEqual([]);
    expect(s.err).toContain('dẫn ra ngoài');
    expect(s.files()).toEqual(['ds.csv', 'ke-hoach.yaml', 'ngoài', 'ra']);
    expect(Object.keys(s.documents())).toEqual(['b.docx']);
  });

  test('in a document\'s place are left alone, and so is what they lead to', async () => {
    const [s, away] = outside();
    fs.writeFileSync(path.join(away, 'a.docx'), 'DOCX cũ');
    fs.symlinkSync(path.join(away, 'a.docx'), path.join(s.dir, 'ra/a.docx'));
    s.list('a');
    expect(await s.batch({ force: true })).toBe(1);
    expect(fs.readFileSync(path.join(away, 'a.docx'), 'utf8')).toBe('DOCX cũ');
  });

  test('in the place of our own files do no harm', async () => {
    const [s, away] = outside();
    fs.writeFileSync(path.join(away, 'x'), 'quý');
    fs.symlinkSync(away, path.join(s.dir, 'ra/.kehoach-batch'));
    s.list('a');
    expect(await s.batch()).toBe(0);
    expect(fs.readdirSync(away)).toEqual(['x']);
  });

  test('to the folder itself, and inside of it, are what they lead to', async () => {
    const [s] = outside();
    fs.mkdirSync(path.join(s.dir, 'ra/thật'));
    fs.symlinkSync('thật', path.join(s.dir, 'ra/x'));
    fs.symlinkSync('ra', path.join(s.dir, 'rb'));
    s.list('x/a');
    expect(await s.batch({ out: 'rb' })).toBe(0);
    expect(fs.existsSync(path.join(s.dir, 'ra/thật/a.docx'))).toBe(true);
  });

  test('that a manifest names are not pruned through', async () => {
    const [s, away] = outside();
    s.list('x/a', 'b');
    await s.batch();
    fs.renameSync(path.join(s.dir, 'ra/x'), path.join(away, 'x'));
    fs.symlinkSync(path.join(away, 'x'), path.join(s.dir, 'ra/x'));
    s.list('b');
    expect(await s.batch({ prune: true })).toBe(0);
    expect(fs.existsSync(path.join(away, 'x/a.docx'))).toBe(true);
  });
});

test('a manifest that names files outside is not believed', async () => {
  const s = batchStage();
  s.put('quý.docx', 'DOCX kế hoạch ');
  s.list('a', 'b');
  await s.batch();
  s.put('ra/kehoach-batch.json', s.text('ra/kehoach-batch.json').replaceAll('"b.docx"', '"../quý.docx"'));
  s.list('a');
  expect(await s.batch({ prune: true })).toBe(0);
  expect(s.files()).toContain('quý.docx');
});
