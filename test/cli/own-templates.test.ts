import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadPipeline } from '../../src/cli/pipeline.js';
import { plainText, readDocx } from '../support/docx-text.js';
import { planYaml } from '../support/plan.js';
import { stage, systemError, type Options, type Stage } from './fake-world.js';

/** A stage with the real stages of kehoach, a plan and an own template for its ending. */
async function desk(options: Options = {}): Promise<Stage & { docx(name?: string): string }> {
  const s = stage({ ...options, pipeline: await loadPipeline() });
  s.put('ke-hoach.yaml', planYaml({ ket_thuc: 'ket_thuc: Trên đây là Kế hoạch.' }));
  s.put('mau/ket-thuc.hbs', '<p class="giua">DẤU RIÊNG</p>{{#each ketThuc}}<p>{{chu this}}</p>{{/each}}');
  return Object.assign(s, { docx: (name = 'ke-hoach.docx') => plainText(readDocx(fs.readFileSync(`${s.dir}/${name}`))) });
}

describe('own templates', () => {
  test('of a folder given to build show in the document', async () => {
    const s = await desk();
    expect(await s.run('build', 'ke-hoach.yaml', '--templates', 'mau')).toBe(0);
    expect(s.docx()).toContain('DẤU RIÊNG\nTrên đây là Kế hoạch./.');
    expect(await s.run('build', 'ke-hoach.yaml')).toBe(0);
    expect(s.docx()).not.toContain('DẤU RIÊNG');
  });

  test('of the project show without an option, from wherever the command runs', async () => {
    const s = await desk();
    s.put('kehoach.config.yaml', 'mau: mau');
    s.put('thang-1/ke-hoach.yaml', planYaml());
    expect(await s.run('build', 'thang-1/ke-hoach.yaml', 'ke-hoach.yaml')).toBe(0);
    expect(s.docx('thang-1/ke-hoach.docx')).toContain('DẤU RIÊNG');
    expect(s.docx()).toContain('DẤU RIÊNG');
  });

  test('of the option go before those of the project', async () => {
    const s = await desk();
    s.put('kehoach.config.yaml', 'mau: mau');
    s.put('khac/ket-thuc.hbs', '<p>KHÁC</p>{{#each ketThuc}}<p>{{chu this}}</p>{{/each}}');
    expect(await s.run('build', 'ke-hoach.yaml', '--templates', 'khac/')).toBe(0);
    expect(s.docx()).toContain('KHÁC');
    expect(s.docx()).not.toContain('DẤU RIÊNG');
  });

  test('with a fault: its line, once for all plans, and no document', async () => {
    const s = await desk();
    s.put('mau/ket-thuc.hbs', '<p>a</p>\n<p>{{chu this</p>\n');
    s.put('b.yaml', planYaml());
    expect(await s.run('build', 'ke-hoach.yaml', 'b.yaml', '--templates', 'mau')).toBe(1);
    expect(s.err).toContain('mau/ket-thuc.hbs:2:4: lỗi: Mẫu "ket-thuc" mở "{{" mà chưa đóng');
    expect(s.err).toContain('2 | <p>{{chu this</p>');
    expect(s.err.match(/chưa đóng/g)).toHaveLength(1);
    expect(s.err).toContain('b.yaml: chưa tạo được tệp Word.');
    expect(s.files().filter((name) => name.endsWith('.docx'))).toEqual([]);
  });

  test('that the view does not bear out: the line in the template', async () => {
    const s = await desk();
    s.put('mau/ket-thuc.hbs', '{{#each ketThuc}}<p>{{chu this}}</p>{{/each}}\n<p>{{chu ketThucc}}</p>\n');
    expect(await s.run('build', 'ke-hoach.yaml', '--templates', 'mau')).toBe(1);
    expect(s.err).toContain('mau/ket-thuc.hbs:2:10: lỗi:');
    expect(s.err).toContain('Có phải ý bạn là "ketThuc"?');
  });

  test('with a slip in a name or Notepad’s ending: a warning, the document is made', async () => {
    const s = await desk();
    s.put('mau/cancu.hbs', '');
    s.put('mau/noi-nhan.hbs.txt', '');
    s.put('mau/doc-toi.txt', '');
    expect(await s.run('build', 'ke-hoach.yaml', '--templates', 'mau')).toBe(0);
    expect(s.err).toMatch(/cảnh báo: Tệp "mau.cancu\.hbs"[\s\S]*"can-cu\.hbs"[\s\S]*"mau.noi-nhan\.hbs\.txt"[\s\S]*"noi-nhan\.hbs"/);
    expect(s.err).not.toContain('doc-toi');
    expect(s.docx()).toContain('DẤU RIÊNG');
  });

  test.each<[string, RegExp, number, Options?]>([
    ['khong-co', /Không có thư mục mẫu riêng "khong-co"[\s\S]*templates copy khong-co/, 2],
    ['ke-hoach.yaml', /không phải là thư mục/, 2],
    ['rong', /chưa có tệp \.hbs nào/, 0],
    ['', /để trống/, 2],
    ['mau', /Máy không cho đọc/, 2, { fs: { readdirSync: (() => { throw systemError('EACCES', 'scandir'); }) as never } }],
  ])('a folder %j', async (folder, said, code, options) => {
    const s = await desk(options);
    s.put('rong/ghi-chu.txt', '');
    expect(await s.run('build', 'ke-hoach.yaml', '--templates', folder)).toBe(code);
    expect(s.err).toMatch(said);
  });

  test('a folder that the settings name and that is not there is told at its place in them', async () => {
    const s = await desk();
    s.put('kehoach.config.yaml', '# cài đặt\nmau: maus');
    expect(await s.run('build', 'ke-hoach.yaml')).toBe(2);
    expect(s.err).toContain('kehoach.config.yaml:2:6: lỗi: Không có thư mục mẫu riêng "maus"');
  });

  test('settings with faults are told by name and place, and nothing is built', async () => {
    const s = await desk();
    s.put('kehoach.config.yaml', 'mauu: mau');
    s.put('a/b.yaml', planYaml());
    expect(await s.run('build', 'a/b.yaml')).toBe(1);
    expect(s.err).toContain('kehoach.config.yaml:1:1: lỗi: Không có mục "mauu".');
    expect(s.err).toContain('Có phải ý bạn là "mau"?');
  });
});
