import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPipeline } from '../../src/cli/pipeline.js';
import { planYaml } from '../support/plan.js';
import { stage, systemError, type Options, type Stage } from './fake-world.js';

/** A stage with the real stages behind it. */
async function realStage(options: Options = {}): Promise<Stage> {
  return stage({ ...options, pipeline: await loadPipeline() });
}

const FAULTY = planYaml({ trich_yeu: 'trich_yeu: Tổ chức  Hội nghị   # ghi chú  này', dia_danh: 'dia_danh:   "Xuân Đông"' });

describe('kehoach check', () => {
  test('prints findings to stdout with place, hint, rule and clause; warnings alone are no failure', async () => {
    const s = await realStage();
    s.put('a.yaml', FAULTY);
    expect(await s.run('check', 'a.yaml')).toBe(0);
    expect(s.out).toMatch(/^a\.yaml:3:19: cảnh báo: Thừa dấu cách/m);
    expect(s.out).toContain('ND30-LG02: ');
    expect(s.out).toContain('kehoach check --fix a.yaml');
    expect(s.err).toBe('');
  });

  test('an error is exit 1, more warnings than allowed too', async () => {
    const s = await realStage();
    s.put('a.yaml', FAULTY);
    s.put('b.yaml', planYaml({ co_quan: 'co_quan: {ten: Ủy ban nhân dân xã A, chu_quan: UBND tỉnh B}' }));
    expect(await s.run('check', 'b.yaml', 'a.yaml')).toBe(1);
    expect(s.out).toContain('2 kế hoạch: ');
    expect(await s.run('check', 'a.yaml', '--max-warnings', '0')).toBe(1);
    expect(s.err).toMatch(/nhiều hơn 0 cảnh báo/);
    expect(await s.run('check', 'a.yaml', '--max-warnings', '50')).toBe(0);
    expect(await s.run('check', 'a.yaml', '-q')).toBe(0);
    expect(s.out).toBe('');
  });

  test('a plan for many units is no error: what data it wants is said, and --fix leaves its names', async () => {
    const s = await realStage();
    const text = planYaml({ dia_danh: 'dia_danh: "{{ten}}"', ky: 'ky: {tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: "{{nguoi_ky}}"}' });
    s.put('a.yaml', text);
    expect(await s.run('check', 'a.yaml', '--fix')).toBe(0);
    expect(s.out).toMatch(/lưu ý: Kế hoạch này cần số liệu cho {{ten}} và {{nguoi_ky}}/);
    expect(s.out).toContain('1 lưu ý.');
    expect(s.text('a.yaml')).toBe(text);
  });

  test('a file that cannot be read is exit 2 and does not stop the others', async () => {
    const s = await realStage();
    s.put('a.yaml', FAULTY);
    expect(await s.run('check', 'khong-co.yaml', 'a.yaml')).toBe(2);
    expect(s.out).toMatch(/khong-co\.yaml[\s\S]*a\.yaml:3:19/);
  });

  test('settings beside the plan turn rules off, and faults in them are shown', async () => {
    const s = await realStage();
    s.put('a.yaml', FAULTY);
    s.put('kehoach.config.yaml', 'quy_tac:\n  ND30-LG02: tắt\n  ND30-LG2: lỗi\n');
    expect(await s.run('check', 'a.yaml')).toBe(0);
    expect(s.out).not.toContain('Thừa dấu cách');
    expect(s.out).toMatch(/kehoach\.config\.yaml:3:3: cảnh báo: Không có quy tắc "ND30-LG2"/);
  });

  test.each([
    [['check'], /cần thêm <tệp>/],
    [['check', 'a.yaml', '--format', 'xml'], /"xml" không dùng được[\s\S]*sarif/],
    [['check', 'a.yaml', '--max-warnings', 'x'], /cần một số/],
    [['check', '-', '--fix'], /--fix/],
    [['explain', 'ND30-HD90'], /Có phải ý bạn là ND30-HD/],
  ])('%j is wrong usage', async (argv, said) => {
    const s = stage();
    s.put('a.yaml', 'ok');
    expect(await s.run(...argv)).toBe(2);
    expect(s.err).toMatch(said);
  });
});

describe('--fix', () => {
  test('mends what can be mended and keeps every other byte: mark, line ends, comments, decomposed letters', async () => {
    const s = await realStage();
    const before = `\uFEFF${FAULTY.replaceAll('\n', '\r\n')}# cuối ${'tệp'.normalize('NFD')}  \r\n\r\n`;
    s.put('a.yaml', before);
    expect(await s.run('check', 'a.yaml', '--fix')).toBe(0);
    expect(s.text('a.yaml')).toBe(before.replace('Tổ chức  Hội', 'Tổ chức Hội'));
    expect(s.err).toMatch(/a\.yaml: đã sửa 1 chỗ\.\n {2}dòng 3:\n {4}- trich_yeu: Tổ chức {2}Hội nghị.*\n {4}\+ trich_yeu: Tổ chức Hội nghị/);
    expect(await s.run('check', 'a.yaml', '--fix')).toBe(0);
    expect(s.err).toMatch(/không có chỗ nào sửa được/);
    expect(s.files()).toEqual(['a.yaml']);
  });

  test('does not touch a file with faults of YAML', async () => {
    const s = await realStage();
    const before = `${FAULTY}sai: [a\n`;
    s.put('a.yaml', before);
    expect(await s.run('check', 'a.yaml', '--fix')).toBe(1);
    expect(s.text('a.yaml')).toBe(before);
    expect(s.err).toMatch(/sửa các lỗi ấy trước/);
  });

  test('a file that may not be written is exit 2, and stays', async () => {
    const denied = Object.assign(new Error('EACCES: access'), { code: 'EACCES', syscall: 'access', errno: -13 });
    const s = await realStage({ fs: { accessSync: () => { throw denied; } } });
    s.put('a.yaml', FAULTY);
    expect(await s.run('check', 'a.yaml', '--fix')).toBe(2);
    expect(fs.readFileSync(path.join(s.dir, 'a.yaml'), 'utf8')).toBe(FAULTY);
  });
});

describe('--fix in a file that plans inherit from', () => {
  const OFFICE = `\uFEFFco_quan: Ủy ban nhân dân xã Xuân Đông\r\n${'# của  cả xã'.normalize('NFD')}\r\nnoi_nhan:\r\n  - Công an  xã\r\n  - Như  kế hoạch # kehoach-bỏ-qua ND30-LG02: theo mẫu\r\n`;
  const PLAN = planYaml({ co_quan: 'ke_thua: ../co-quan.yaml', noi_nhan: '' });

  test('mends it once for all plans, keeps its other bytes and hears its own comments', async () => {
    const s = await realStage();
    s.put('co-quan.yaml', OFFICE);
    s.put('nam/a.yaml', PLAN.replace('Tổ chức', 'Tổ chức '));
    s.put('nam/b.yaml', PLAN);
    expect(await s.run('check', 'nam/a.yaml', 'nam/b.yaml', '--fix')).toBe(0);
    expect(s.text('co-quan.yaml')).toBe(OFFICE.replace('Công an  xã', 'Công an xã'));
    expect(s.text('nam/a.yaml')).toBe(PLAN);
    expect(s.err).toBe([
      'nam/a.yaml: đã sửa 1 chỗ.', '  dòng 3:', '    - trich_yeu: Tổ chức  Hội nghị tổng kết năm 2025', '    + trich_yeu: Tổ chức Hội nghị tổng kết năm 2025',
      'co-quan.yaml (tệp mà nam/a.yaml kế thừa): đã sửa 1 chỗ.', '  dòng 4:', '    - - Công an  xã', '    + - Công an xã',
      'nam/b.yaml: không có chỗ nào sửa được tự động.', '',
    ].join('\n'));
    expect(s.files()).toEqual(['co-quan.yaml', 'nam']);
  });

  test('leaves it alone where its YAML has faults, and mends the plan', async () => {
    const s = await realStage();
    const broken = `${OFFICE}luu: VT\r\nluu: VT\r\n`;
    s.put('co-quan.yaml', broken);
    s.put('nam/a.yaml', PLAN.replace('Tổ chức', 'Tổ chức '));
    expect(await s.run('check', 'nam/a.yaml', '--fix')).toBe(1);
    expect(s.text('co-quan.yaml')).toBe(broken);
    expect(s.text('nam/a.yaml')).toBe(PLAN);
    expect(s.err).toMatch(/^co-quan\.yaml: chưa sửa gì, vì tệp có lỗi cách viết YAML/);
  });

  test('says of each file whether it was mended; what could not be written is still a finding', async () => {
    const accessSync = ((file: string) => {
      if (file.endsWith('co-quan.yaml')) throw systemError('EACCES', 'access');
    }) as typeof fs.accessSync;
    const s = await realStage({ fs: { accessSync } });
    s.put('co-quan.yaml', OFFICE);
    s.put('nam/a.yaml', PLAN.replace('Tổ chức', 'Tổ chức '));
    expect(await s.run('check', 'nam/a.yaml', '--fix')).toBe(2);
    expect(s.text('co-quan.yaml')).toBe(OFFICE);
    expect(s.text('nam/a.yaml')).toBe(PLAN);
    expect(s.err).toMatch(/nam\/a\.yaml: đã sửa 1 chỗ[\s\S]*co-quan\.yaml \(.*\): chưa sửa gì\.\n/);
    expect(s.out).toMatch(/co-quan\.yaml:4:\d+: cảnh báo: Thừa dấu cách/);
    expect(s.out).not.toContain('nam/a.yaml:3');
  });
});

test('build stops at a broken clause and says how many warnings check would show', async () => {
  const s = await realStage();
  s.put('a.yaml', FAULTY);
  s.put('b.yaml', planYaml({ co_quan: 'co_quan: {ten: Ủy ban nhân dân xã A, chu_quan: UBND tỉnh B}' }));
  expect(await s.run('build', 'a.yaml')).toBe(0);
  expect(s.err).toMatch(/a\.yaml: có \d+ cảnh báo về thể thức; xem bằng: kehoach check a\.yaml/);
  expect(await s.run('build', 'b.yaml')).toBe(1);
  expect(s.err).toContain('ND30-HD09');
  expect(s.files()).toEqual(['a.docx', 'a.yaml', 'b.yaml']);
});

test('explain prints the page of a rule, by its whole or its short name', async () => {
  const s = await realStage();
  expect(await s.run('explain', 'ND30-HD09')).toBe(0);
  const page = s.out;
  expect(page).toMatch(/^# ND30-HD09: /);
  expect(await s.run('explain', 'hd09')).toBe(0);
  expect(s.out).toBe(page);
  expect(await s.run('check', '--list')).toBe(0);
  expect(s.out).toContain('ND30-HD09');
});
