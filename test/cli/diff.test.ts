import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPipeline } from '../../src/cli/pipeline.js';
import { planYaml } from '../support/plan.js';
import { smallDocx } from '../support/small-docx.js';
import { stage, systemError, type Options, type Stage } from './fake-world.js';

const pipeline = await loadPipeline();
const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

function desk(options: Options = {}): Stage {
  const s = stage({ pipeline, ...options });
  s.put('cu.yaml', planYaml());
  s.put('moi.yaml', planYaml({ dia_danh: 'dia_danh: Tân Lập' }));
  writeFileSync(join(s.dir, 'la.docx'), smallDocx(p('Một') + p('Hai')));
  writeFileSync(join(s.dir, 'la-2.docx'), smallDocx(p('Một') + p('Ba')));
  return s;
}

describe('kehoach diff', () => {
  test('two plans: what differs on stdout, how much on stderr, exit 1', async () => {
    const s = desk();
    expect(await s.run('diff', 'cu.yaml', 'moi.yaml', '--context', '0')).toBe(1);
    expect(s.out).toBe([
      '--- cu.yaml', '+++ moi.yaml', '@@ đoạn 7 @@',
      '- [-Xuân Đông-], ngày tháng năm', '+ {+Tân Lập+}, ngày tháng năm', '',
    ].join('\n'));
    expect(s.err).toBe('Khác nhau: sửa 1 đoạn.\n');
  });

  test('a plan and its Word file, in either order, are the same', async () => {
    const s = desk();
    await s.run('build', 'cu.yaml');
    expect(await s.run('diff', 'cu.yaml', 'cu.docx')).toBe(0);
    expect([s.out, s.err]).toEqual(['', 'Hai tệp giống nhau từng chữ.\n']);
    expect(await s.run('diff', 'cu.docx', 'cu.yaml', '-q')).toBe(0);
    expect([s.out, s.err]).toEqual(['', '']);
  });

  test('Word files of any origin; nothing of the stages is loaded', async () => {
    const s = desk();
    expect(await s.run('diff', 'la.docx', 'la-2.docx')).toBe(1);
    expect(s.out).toContain('- Hai\n+ Ba\n');
    expect(s.loads).toBe(0);
  });

  test('the same words in another look: exit 0, and that is said', async () => {
    const s = desk();
    writeFileSync(join(s.dir, 'la-2.docx'), smallDocx(p('Một') + p('') + p('Hai')));
    expect(await s.run('diff', 'la.docx', 'la-2.docx')).toBe(0);
    expect(s.err).toContain('chỉ khác cách trình bày');
  });

  test('one side from stdin, told by its content', async () => {
    const s = desk({ stdin: planYaml() });
    expect(await s.run('diff', '-', 'moi.yaml')).toBe(1);
    expect(s.out).toContain('--- (đầu vào chuẩn)\n+++ moi.yaml\n');
    expect(await s.run('diff', 'cu.yaml', '-')).toBe(0);
  });

  test('warnings of a plan are not said; a bad plan is, with its place, exit 2', async () => {
    const s = desk();
    s.put('nhac.yaml', planYaml({ noi_dung: 'noi_dung: |\n  I. MỤC ĐÍCH\n  1. Một.\n  3. Ba.' }));
    await s.run('build', 'nhac.yaml');
    expect(s.err).toContain('cảnh báo');
    expect(await s.run('diff', 'nhac.yaml', 'cu.yaml')).toBe(1);
    expect(s.err).not.toContain('cảnh báo');
    s.put('sai.yaml', planYaml({ ngay: 'ngay: 30/02/2026' }));
    expect(await s.run('diff', 'sai.yaml', 'cu.yaml')).toBe(2);
    expect(s.err).toMatch(/^sai\.yaml:\d+:\d+: lỗi: /);
    expect(s.out).toBe('');
  });

  test('changes that somebody tracks in Word are mentioned', async () => {
    const s = desk();
    writeFileSync(join(s.dir, 'la-2.docx'), smallDocx(`${p('Một')}<w:p><w:ins><w:r><w:t>Hai</w:t></w:r></w:ins></w:p>`));
    expect(await s.run('diff', 'la.docx', 'la-2.docx')).toBe(0);
    expect(s.err).toMatch(/^la-2\.docx: lưu ý: .*Track Changes/);
  });

  test.each<[string, string, RegExp]>([
    ['no such file', 'khong-co.docx', /Không tìm thấy tệp "khong-co\.docx"/],
    ['a damaged file', 'hong.docx', /hong\.docx: lỗi: Tệp Word này bị hỏng/],
    ['a text that is called .docx', 'chu.docx', /chu\.docx: lỗi: Đây không phải là tệp Word/],
    ['a folder', '.', /"\." là một thư mục/],
  ])('%s: exit 2, and why', async (_, name, said) => {
    const s = desk();
    s.put('chu.docx', 'chữ');
    writeFileSync(join(s.dir, 'hong.docx'), smallDocx(p('a')).slice(0, 300));
    expect(await s.run('diff', name, 'la.docx')).toBe(2);
    expect(s.err).toMatch(said);
    expect(s.out).toBe('');
  });

  test('both files are looked at before giving up', async () => {
    const s = desk();
    expect(await s.run('diff', 'a.docx', 'b.docx')).toBe(2);
    expect(s.err).toMatch(/a\.docx[\s\S]*b\.docx/);
  });

  test.each<[Options, boolean]>([
    [{ stdoutTTY: true }, true],
    [{ stderrTTY: true }, false],
    [{ stdoutTTY: true, env: { NO_COLOR: '1' } }, false],
    [{ env: { FORCE_COLOR: '1' } }, true],
  ])('%j: colour %s', async (options, colour) => {
    const s = desk(options);
    await s.run('diff', 'la.docx', 'la-2.docx');
    expect(s.out.includes('\u001b[')).toBe(colour);
  });

  test('a full disk behind stdout is exit 2', async () => {
    expect(await desk({ stdoutError: systemError('ENOSPC', 'write') }).run('diff', 'la.docx', 'la-2.docx')).toBe(2);
  });

  test('a file of more than 64 MB is not read', async () => {
    const s = desk({ fs: { fstatSync: (() => ({ size: 65 * 1024 * 1024 })) as never } });
    expect(await s.run('diff', 'la.docx', 'la-2.docx')).toBe(2);
    expect(s.err).toContain('la.docx: lỗi: Tệp Word này quá lớn');
  });
});

describe('kehoach text', () => {
  test('prints a line for each paragraph, of a plan and of its Word file alike', async () => {
    const s = desk();
    await s.run('build', 'cu.yaml');
    expect(await s.run('text', 'cu.yaml')).toBe(0);
    const fromPlan = s.out;
    expect(fromPlan).toContain('\nKẾ HOẠCH\nTổ chức Hội nghị tổng kết năm 2025\n');
    expect(await s.run('text', 'cu.docx')).toBe(0);
    expect(s.out).toBe(fromPlan);
    expect(s.err).toBe('');
  });

  test('what would steer the terminal shows instead', async () => {
    const s = desk();
    writeFileSync(join(s.dir, 'la.docx'), smallDocx(p('a\u009b31m\u202eb')));
    await s.run('text', 'la.docx');
    expect(s.out).toBe('a\ufffd31m\ufffdb\n');
  });

  test.each<[string, number]>([['khong-co.docx', 2], ['chu.docx', 2], ['sai.yaml', 1]])('%s: exit %i', async (name, code) => {
    const s = desk();
    s.put('chu.docx', 'chữ');
    s.put('sai.yaml', 'so: [');
    expect(await s.run('text', name)).toBe(code);
    expect(s.err).toContain('lỗi: ');
    expect(s.out).toBe('');
  });
});

describe('wrong usage: exit 2, nothing read', () => {
  test.each<[string[], RegExp]>([
    [['diff', 'cu.yaml'], /cần thêm <bản-mới>/],
    [['diff', '-', '-'], /Chỉ một trong hai/],
    [['diff', 'cu.yaml', ''], /để trống/],
    [['diff', 'cu.yaml', 'moi.yaml', '--context', 'ba'], /cần một số/],
    [['diff', 'cu.yaml', 'moi.yaml', '--context', '-1'], /cần một số/],
    [['diff', 'cu.yaml', 'moi.yaml', '--context'], /cần thêm <số>/],
    [['diff', 'a', 'b', 'c'], /thừa chữ/],
    [['text', ''], /để trống/],
    [['text'], /cần thêm <tệp>/],
  ])('kehoach %j', async (argv, said) => {
    const s = desk();
    expect(await s.run(...argv)).toBe(2);
    expect(s.err).toMatch(said);
    expect(s.err).toMatch(/^lỗi: .*\n( {2}gợi ý: .*\n)?$/);
    expect(s.loads).toBe(0);
  });
});
