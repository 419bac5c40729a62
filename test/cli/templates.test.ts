import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultTemplates } from '../../src/render/default-templates.js';
import { loadPipeline } from '../../src/cli/pipeline.js';
import { stage, systemError, type Options, type Stage } from './fake-world.js';

const NAMES = Object.keys(defaultTemplates.sources).sort();
const real = async (options: Options = {}): Promise<Stage> => stage({ ...options, pipeline: await loadPipeline() });

describe('kehoach templates', () => {
  test('names each template and what it is for', async () => {
    const s = await real();
    expect(await s.run('templates')).toBe(0);
    expect(s.err).toBe('');
    expect(s.out.trimEnd().split('\n').map((line) => line.split(/\s{2,}/)[0])).toEqual(NAMES);
    expect(s.out).toMatch(/^ket-thuc {2,}Đoạn kết, trước chữ ký\.$/m);
  });

  test('says which are replaced, by the project’s settings or by an option', async () => {
    const s = await real();
    s.put('kehoach.config.yaml', 'mau: rieng');
    s.put('rieng/can-cu.hbs', '<p>a</p>');
    s.put('khac/phan.hbs', '<p>a</p>');
    await s.run('templates');
    expect(s.out).toMatch(new RegExp(`^can-cu .*\\n +→ thay bằng rieng.can-cu\\.hbs$`, 'm'));
    expect(s.out.match(/→/g)).toHaveLength(1);
    await s.run('templates', '--templates', 'khac');
    expect(s.out).toMatch(/^phan .*\n +→ thay bằng khac.phan\.hbs$/m);
  });

  test('tells faults of own templates', async () => {
    const s = await real();
    s.put('rieng/can-cu.hbs', '<p>{{chuu this}}</p>');
    s.put('rieng/cancu.hbs', '');
    expect(await s.run('templates', '--templates', 'rieng')).toBe(1);
    expect(s.err).toMatch(/rieng.can-cu\.hbs:1:6: lỗi:/);
    expect(s.err).toContain('cảnh báo');
    expect(await s.run('templates', '--templates', 'khong')).toBe(2);
  });
});

describe('kehoach templates copy', () => {
  test('writes all of them, as they are, and says what to do', async () => {
    const s = await real();
    expect(await s.run('templates', 'copy')).toBe(0);
    expect(s.out.trim().split('\n')).toEqual(NAMES.map((name) => join('mau-rieng', `${name}.hbs`)));
    for (const name of NAMES) expect(s.text(`mau-rieng/${name}.hbs`)).toBe(defaultTemplates.sources[name]);
    expect(s.err).toContain('--templates mau-rieng');
    expect(s.err).toContain('"mau: mau-rieng"');
  });

  test.each([
    [['khac', 'can-cu', 'bang.hbs', 'can-cu'], 'khac', ['bang', 'can-cu']],
    [['can-cu', 'ket-thuc'], 'mau-rieng', ['can-cu', 'ket-thuc']],
    [['./can-cu', 'ket-thuc'], 'can-cu', ['ket-thuc']],
    [['a/b'], 'a/b', NAMES],
  ])('%j', async (args, folder, names) => {
    const s = await real();
    expect(await s.run('templates', 'copy', ...args)).toBe(0);
    for (const name of names) expect(s.text(`${folder}/${name}.hbs`)).toBe(defaultTemplates.sources[name]);
    expect(s.out.trim().split('\n')).toHaveLength(names.length);
  });

  test('goes to the folder of the project’s settings', async () => {
    const s = await real();
    s.put('kehoach.config.yaml', 'mau: ./mau cua so');
    expect(await s.run('templates', 'copy', 'can-cu')).toBe(0);
    expect(s.text('mau cua so/can-cu.hbs')).toBe(defaultTemplates.sources['can-cu']);
    expect(s.err).not.toContain('--templates');
  });

  test('never writes over a file, and says which it left', async () => {
    const s = await real();
    s.put('mau-rieng/can-cu.hbs', 'của tôi');
    expect(await s.run('templates', 'copy', 'can-cu', 'bang')).toBe(0);
    expect(s.text('mau-rieng/can-cu.hbs')).toBe('của tôi');
    expect(s.err).toContain(`Đã có sẵn, giữ nguyên: ${join('mau-rieng', 'can-cu.hbs')}.`);
    expect(s.out).toBe(`${join('mau-rieng', 'bang.hbs')}\n`);
  });

  test.each<[string[], RegExp, Options?]>([
    [['mau', 'cancu'], /Không có mẫu nào tên "cancu"[\s\S]*can-cu/],
    [['mau', 'xyz'], /Tên các mẫu: bang, cac-y/],
    [['can-cuu'], /ý bạn là can-cu\?[\s\S]*\.\/can-cuu/],
    [['can-cu', 'xyz'], /Không có mẫu nào tên "xyz"/],
    [[''], /để trống/],
    [['tep'], /không phải là thư mục/],
    [['mau', 'bang'], /đã đầy/, { fs: { writeFileSync: () => { throw systemError('ENOSPC', 'write'); } } }],
    [['mau', 'bang'], /không cho ghi[\s\S]*EACCES/, { fs: { openSync: () => { throw systemError('EACCES', 'open'); } } }],
  ])('%j is refused', async (args, said, options) => {
    const s = await real(options);
    s.put('tep', '');
    expect(await s.run('templates', 'copy', ...args)).toBe(2);
    expect(s.err).toMatch(said);
    expect(s.out).toBe('');
    expect(s.files().filter((name) => name !== 'tep' && name !== 'mau')).toEqual([]);
  });
});
