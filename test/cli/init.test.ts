import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadPipeline } from '../../src/cli/pipeline.js';
import { stage, systemError, type Options } from './fake-world.js';

const pipeline = await loadPipeline();

/** A stage with the real stages behind it. */
const desk = (options: Options = {}) => stage({ ...options, pipeline });

const COMMUNE = ['--co-quan', 'Ủy ban nhân dân xã Xuân Đông'];
const SCHEMAS = ['co-quan.schema.json', 'ke-hoach.schema.json'];
const FIRST = ['init', ...COMMUNE, '--loai', 'hoi-nghi'];

describe('without a terminal', () => {
  test('writes the plan and the office’s file from options and proposals; stdout holds their names', async () => {
    const s = desk();
    expect(await s.run(...FIRST)).toBe(0);
    expect(s.out).toBe('co-quan.schema.json\nke-hoach.schema.json\nco-quan.yaml\nhoi-nghi.yaml\n');
    expect(s.err).toBe('Đã ghi nhớ cơ quan trong co-quan.yaml, dùng cho cả các kế hoạch sau.\n'
      + 'Đã ghi co-quan.schema.json, ke-hoach.schema.json để trình soạn thảo như VS Code gợi ý khi gõ.\nĐã viết hoi-nghi.yaml. Sửa nội dung, rồi tạo văn bản Word: npx kehoach build hoi-nghi.yaml\n');
    expect(s.text('hoi-nghi.yaml')).toMatch(/^# yaml-language-server: \$schema=\.\/ke-hoach\.schema\.json\n[\s\S]*\nke_thua: co-quan\.yaml\n/);
    expect(s.text('co-quan.yaml')).toMatch(/^# yaml-language-server: \$schema=\.\/co-quan\.schema\.json\n/);
    expect(JSON.parse(s.text('ke-hoach.schema.json'))).toMatchObject({ title: 'Kế hoạch' });
    expect(s.text('hoi-nghi.yaml')).toContain('Tổ chức Hội nghị tổng kết công tác năm 2026');
    expect(await s.run('build', 'hoi-nghi.yaml')).toBe(0);
    expect(s.err).toBe('hoi-nghi.yaml: đã tạo tệp Word.\n');
  });

  test('takes the office from its file the next time, and a name that is free', async () => {
    const s = desk();
    await s.run(...FIRST, '--nguoi-ky', 'Nguyễn Văn An');
    const office = s.text('co-quan.yaml');
    expect(await s.run('init', '--loai', 'hoi-nghi')).toBe(0);
    expect(s.out).toBe('hoi-nghi-2.yaml\n');
    expect(s.err).toContain('Cơ quan lấy ở co-quan.yaml: Ủy ban nhân dân xã Xuân Đông.');
    expect(s.text('co-quan.yaml')).toBe(office);
    expect(await s.run('build', 'hoi-nghi-2.yaml')).toBe(0);
  });

  test.each([
    [['init'], /--co-quan "[^"]+" --loai hoi-nghi$/m],
    [['init', '--loai', 'trong'], /--co-quan "[^"]+" --trich-yeu "[^"]+"$/m],
    [['init', ...COMMUNE], /ví dụ: --loai hoi-nghi$/m],
    [['init', '--co-quan', 'Sở Y tế', '--loai', 'hoi-nghi'], /ví dụ: --chu-quan "UBND tỉnh Lâm Đồng" --dia-danh "Xuân Đông"$/m],
    [['init', '--co-quan', 'Tổ công tác 5', '--loai', 'hoi-nghi'], /ví dụ: --dia-danh "Xuân Đông" --chuc-vu "Giám đốc"$/m],
    [['init', ...COMMUNE, '--loai', 'lien-tich'], /ví dụ: --cung-ban-hanh "[^"]+"$/m],
  ])('%j lists the options that are missing, exit 2', async (argv, said) => {
    const s = desk();
    expect(await s.run(...argv)).toBe(2);
    expect(s.err).toMatch(/^lỗi: Còn câu chưa trả lời/);
    expect(s.err).toMatch(said);
    expect(s.files()).toEqual([]);
  });

  test.each([
    [['--co-quan', 'UBND xã Xuân Đông'], /--co-quan: Tên cơ quan ban hành viết đủ[\s\S]*Gõ: --co-quan "Ủy ban nhân dân xã Xuân Đông"/],
    [['--co-quan', 'Ủy ban nhân dân huyện Hóc Môn'], /không còn huyện/],
    [['--chu-quan', 'UBND tỉnh Lâm Đồng'], /--chu-quan: [\s\S]*không ghi cơ quan chủ quản[\s\S]*Bỏ --chu-quan\./],
    [['--loai', 'hoi-nghj'], /"hoi-nghj" không dùng được ở đây[\s\S]*ý bạn là hoi-nghi/],
    [['--ky-hieu', 'kh ubnd'], /--ky-hieu: /],
    [['--trich-yeu', 'Việc {{x}}'], /--trich-yeu: /],
    [['--nguoi-ky', 'PGS.TS. Nguyễn Văn An'], /--nguoi-ky: .*PGS\.TS\.[\s\S]*Gõ: --nguoi-ky "Nguyễn Văn An"/],
    [['--co-quan', ''], /Tùy chọn --co-quan để trống/],
    [['--cung-ban-hanh', 'Sở Y tế'], /chỉ dùng với --loai lien-tich/],
    [['-o', 'a.docx'], /Kế hoạch là tệp \.yaml[\s\S]*-o a\.yaml/],
    [['-o', '-'], /không đưa kế hoạch ra đầu ra chuẩn/],
    [['-o', 'co-quan.yaml'], /dành cho mặc định của cơ quan/],
    [['-o', 'a: b?.yaml'], /không được có dấu :/],
  ])('%j is refused, exit 2, nothing written', async (options, said) => {
    const s = desk();
    expect(await s.run(...FIRST, ...options)).toBe(2);
    expect(s.err).toMatch(said);
    expect(s.err).toMatch(/^lỗi: .*\n( {2}gợi ý: .*\n)?$/);
    expect(s.files()).toEqual([]);
  });

  test('what a clerk may know better is noted and kept', async () => {
    const s = desk();
    expect(await s.run(...FIRST, '--trich-yeu', 'Kế hoạch trồng cây')).toBe(0);
    expect(s.err).toMatch(/^lưu ý: --trich-yeu: .* Gõ: --trich-yeu "Trồng cây"\n/);
    expect(s.text('hoi-nghi.yaml')).toContain('trich_yeu: Kế hoạch trồng cây\n');
  });

  test('signs that mean something to YAML survive', async () => {
    const s = desk();
    const name = 'Ban "Ba không": tổ #1 - đợt \'2\'';
    expect(await s.run('init', '--co-quan', name, '--dia-danh', 'Xuân Đông', '--chuc-vu', 'Trưởng ban "Ba không": #1', '--loai', 'trong', '--trich-yeu', 'Việc #1: "khó"', '-o', 'a')).toBe(0);
    expect(await s.run('build', 'a.yaml')).toBe(0);
    expect(s.text('co-quan.yaml')).toContain('co_quan: "Ban \\"Ba không\\": tổ #1 - đợt \'2\'"');
  });
});

describe('nothing that exists is overwritten', () => {
  test('a plan of the name', async () => {
    const s = desk();
    s.put('a.yaml', 'của tôi');
    expect(await s.run(...FIRST, '-o', 'a.yaml')).toBe(2);
    expect(s.err).toContain('Tệp "a.yaml" đã có sẵn; chưa ghi gì.');
    expect(s.files()).toEqual(['a.yaml']);
    expect(s.text('a.yaml')).toBe('của tôi');
    expect(s.loads).toBe(0);
  });

  test('a file that comes up in the meantime: neither is made', async () => {
    const s: ReturnType<typeof desk> = desk({ fs: { linkSync: (from, to) => {
      if (String(to).endsWith('a.yaml')) throw systemError('EEXIST', 'link');
      fs.linkSync(from, to);
    } } });
    expect(await s.run(...FIRST, '-o', 'a.yaml')).toBe(2);
    expect(s.err).toContain('đã có sẵn');
    expect(s.files()).toEqual([]);
  });

  test('a schema, be it of another version', async () => {
    const s = desk();
    s.put('ke-hoach.schema.json', '{}');
    expect(await s.run(...FIRST)).toBe(0);
    expect(s.out).toBe('co-quan.schema.json\nco-quan.yaml\nhoi-nghi.yaml\n');
    expect(s.text('ke-hoach.schema.json')).toBe('{}');
  });

  test('where names cannot be linked, files are copied', async () => {
    const s = desk({ fs: { linkSync: () => { throw systemError('EPERM', 'link'); } } });
    expect(await s.run(...FIRST)).toBe(0);
    expect(s.files()).toEqual(expect.arrayContaining([...SCHEMAS, 'co-quan.yaml', 'hoi-nghi.yaml']));
  });

  test('a folder that is not there', async () => {
    const s = desk();
    expect(await s.run(...FIRST, '-o', 'khong-co/a.yaml')).toBe(2);
    expect(s.err).toContain('Không có thư mục "khong-co"');
    expect(s.files()).toEqual([]);
  });
});

describe('the office’s file', () => {
  test('is that of the nearest folder up to the working folder', async () => {
    const s = desk();
    await s.run(...FIRST);
    fs.mkdirSync(path.join(s.dir, '2027/quy-1'), { recursive: true });
    expect(await s.run('init', '--loai', 'kiem-tra', '-o', '2027/quy-1/')).toBe(0);
    expect(s.out).toBe(`${path.join('2027', 'quy-1', 'kiem-tra.yaml')}\n`);
    expect(s.text('2027/quy-1/kiem-tra.yaml')).toMatch(/\$schema=\.\.\/\.\.\/ke-hoach\.schema\.json\n[\s\S]*\nke_thua: \.\.\/\.\.\/co-quan\.yaml\n/);
    expect(await s.run('build', '2027/quy-1/kiem-tra.yaml')).toBe(0);
  });

  test('that has faults is said with its places; nothing is written', async () => {
    const s = desk();
    s.put('co-quan.yaml', 'co_quan: "Ủy ban\nx');
    expect(await s.run('init', '--loai', 'hoi-nghi')).toBe(1);
    expect(s.err).toMatch(/^co-quan\.yaml:1:\d+: lỗi/m);
    expect(s.err).toContain('Chưa viết kế hoạch nào.');
    expect(s.files()).toEqual(['co-quan.yaml']);
  });

  test('whose fields no plan may have is said the same way', async () => {
    const s = desk();
    await s.run(...FIRST);
    s.put('co-quan.yaml', s.text('co-quan.yaml').replace('luu:', 'luuu:'));
    expect(await s.run('init', '--loai', 'hoi-nghi')).toBe(1);
    expect(s.err).toMatch(/^co-quan\.yaml:\d+:\d+: lỗi: Không có mục "luuu"/m);
    expect(s.files()).toEqual(expect.arrayContaining([...SCHEMAS, 'co-quan.yaml', 'hoi-nghi.yaml']));
  });

  test('a project’s settings hold for the answers', async () => {
    const s = desk();
    s.put('kehoach.config.yaml', 'quy_tac:\n  ND30-SG07: tắt\n');
    expect(await s.run(...FIRST, '--nguoi-ky', 'PGS.TS. Nguyễn Văn An')).toBe(0);
    expect(s.text('co-quan.yaml')).toContain('ho_ten: PGS.TS. Nguyễn Văn An');
    expect(await s.run('build', 'hoi-nghi.yaml')).toBe(0);
  });

  test('of another office than the one given is not believed', async () => {
    const s = desk();
    await s.run(...FIRST);
    expect(await s.run('init', '--co-quan', 'Sở Y tế', '--chu-quan', 'UBND tỉnh Lâm Đồng', '--loai', 'hoi-nghi', '-o', 'so.yaml')).toBe(0);
    expect(await s.run('build', 'so.yaml')).toBe(0);
    expect(s.text('so.yaml')).toMatch(/ten: Sở Y tế[\s\S]*ky_hieu: KH-SYT[\s\S]*dia_danh: Lâm Đồng[\s\S]*Văn phòng Sở[\s\S]*chuc_vu: Giám đốc/);
  });
});
