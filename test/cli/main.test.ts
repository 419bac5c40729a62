import { describe, expect, test } from 'vitest';
import { stage, systemError, type Options } from './fake-world.js';

describe('help', () => {
  test.each([
    [[]],
    [['--help']],
    [['-h']],
    [['help']],
    [['build', '--help']],
    [['batch', '--help']],
    [['batch', 'merge', '--help']],
    [['help', 'build']],
    [['init', '--help']],
    [['help', 'schema']],
    [['schema', '--help']],
    [['help', 'help']],
    [['help', 'diff']],
    [['help', 'text']],
    [['build', 'x', '-h']],
    [['help', 'templates']],
    [['help', 'templates', 'copy']],
    [['templates', 'copy', '--help']],
    [['completion', '--help']],
    [['doctor', '--help']],
  ])(
    'kehoach %j prints Vietnamese help on stdout',
    async (argv) => {
      const s = stage();
      expect(await s.run(...argv)).toBe(0);
      expect(s.err).toBe('');
      expect(s.out).toMatch(/^Cách dùng: kehoach /);
      expect(s.out).not.toMatch(/Usage|Options|Arguments|Commands|display|output the|\[options\]|\[command\]|default:/);
      expect(s.out).toBe(s.out.normalize('NFC'));
      expect(Math.max(...s.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110);
      expect(s.loads).toBe(0);
    },
  );

  test('of a command is the same either way', async () => {
    const s = stage();
    await s.run('help', 'build');
    const first = s.out;
    await s.run('build', '--help');
    expect(s.out).toBe(first);
    expect(first).toContain('--force');
  });

  test.each(['-V', '--version'])('%s prints the version alone', async (flag) => {
    const s = stage();
    expect(await s.run(flag)).toBe(0);
    expect(s.out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

test('a full disk behind stdout is exit 2, not a bug', async () => {
  const s = stage({ stdoutError: systemError('ENOSPC', 'write') });
  expect(await s.run('--help')).toBe(2);
  expect(s.err).toContain('ENOSPC');
});

describe('wrong usage: exit 2, said in Vietnamese on stderr, nothing loaded', () => {
  test.each<[string[], RegExp, Options?]>([
    [['build'], /cần thêm <tệp>/],
    [['build', 'a.yaml', '--forse'], /Không có tùy chọn "--forse"[\s\S]*ý bạn là --force/],
    [['build', 'a.yaml', '--xyz'], /Không có tùy chọn "--xyz"[\s\S]*kehoach help build/],
    [['build', 'a.yaml', '--force=1'], /Không có tùy chọn "--force=1"/],
    [['batch', 'merge', 'a', '--prune'], /Không có tùy chọn "--prune"\.\n.*: Gõ "kehoach help batch merge"/],
    [['batch', 'merge', 'a', '--forc'], /ý bạn là --force\? Gõ "kehoach help batch merge"/],
    [['batch', 'merg', 'a', 'b'], /Không có lệnh "batch merg"[\s\S]*ý bạn là batch merge\?/],
    [['--quiett'], /Không có tùy chọn "--quiett"/],
    [['build', 'a.yaml', '-o'], /"-o, --output <tên>" cần thêm/],
    [['biuld', 'a.yaml'], /Không có lệnh "biuld"[\s\S]*ý bạn là build/],
    [['ke hoach.yaml'], /Gõ: kehoach build "ke hoach\.yaml"/],
    [['help', 'xyz'], /Không có lệnh "xyz"/],
    [['help', 'build', 'x'], /thừa chữ[\s\S]*Gõ: kehoach help build\n/],
    [['help', 'templates', 'cop'], /Không có lệnh "templates cop"/],
    [['build', 'a.yaml', '-watch'], /Không có tùy chọn "-watch"[\s\S]*ý bạn là --watch\?/],
    [['build', 'a.yaml', '-Q'], /ý bạn là -q\?/],
    [['build', 'a.yaml', '-x'], /Không có tùy chọn "-x"\.\n.*: Gõ "kehoach help build"/],
    [['-v'], /ý bạn là -V\?/],
    [['version'], /ý bạn là --version\?/],
    [['BUILD', 'a.yaml'], /ý bạn là build\?/],
    [['help', 'bild'], /Không có lệnh "bild"[\s\S]*ý bạn là build\? Gõ "kehoach help"/],
    [['help', 'templates', 'cpy'], /Không có lệnh "templates cpy"[\s\S]*ý bạn là templates copy\?/],
    [['completion', 'bsh'], /"bsh" không dùng được[\s\S]*ý bạn là bash\? Chỉ dùng: bash, zsh, fish, powershell/],
    [['completion'], /cần thêm <loại>/],
    [['templates', 'cop'], /Không có lệnh "templates cop"[\s\S]*templates copy/],
    [['templates', 'copy', '--xyz'], /kehoach help templates copy"/],
    [['build', 'a.yaml', 'b.yaml', '-o', 'c.docx'], /"c\.docx" không phải là thư mục/],
    [['build', 'a.yaml', 'b.yaml', '-o', '-'], /một kế hoạch/],
    [['build', 'a.yaml', '-'], /đứng một mình/],
    [['build', '-', '-'], /đứng một mình/],
    [['build', ''], /để trống/],
    [['build', 'a.yaml', '-o', ''], /để trống/],
    [['build', 'a.yaml', '-o', 'a.pdf'], /-o a\.docx/],
    [['schema', '-o', ''], /để trống/],
    [['schema', 'a.yaml'], /thừa chữ[\s\S]*kehoach help schema/],
    [['batch', 'Kế', 'hoạch', 'chung.yaml', '--data', 'a.csv'], /thừa chữ "hoạch" sau "Kế"[\s\S]*trong ngoặc kép: "Kế hoạch…"/],
    [['batch', 'a.yaml', '--data', 'Danh', 'sách.csv', '--out', 'ra'], /ngoặc kép: "Danh sách.csv"/],
    [['batch', 'a.yaml', '—data', 'a.csv'], /gạch dài[\s\S]*--data/],
    [['batch', 'a.yaml', '--data', '--out', 'ra'], /"--data <tệp>" cần thêm <tệp>/],
    [['schema', '--coquan'], /ý bạn là --co-quan/],
    [['build', 'a.yaml', '-o', 'a.yaml'], /chỉ tạo tệp \.docx/],
    [['build', '–force', 'a.yaml'], /gạch dài[\s\S]*--force/],
    [['build', '-', '-o', 'ra/'], /không có tên[\s\S]*ke-hoach\.docx/],
    [['build', '-', '-w'], /--watch không theo dõi được đầu vào chuẩn/],
    [['build', 'a.yaml', '-w', '-o', '-'], /Không dùng --watch cùng với "-o -"/],
    [['build', 'a.yaml', '--open', '-o', '-'], /Không dùng --open cùng với "-o -"/],
    [['build', 'a.yaml', 'b.yaml', '--open'], /--open chỉ mở được một tệp, mà có 2/],
    [['build', '-'], /màn hình[\s\S]*-o/, { stdoutTTY: true }],
    [['build', 'a.yaml', '-o', '-'], /màn hình/, { stdoutTTY: true }],
  ])('kehoach %j', async (argv, said, options) => {
    const s = stage(options);
    s.put('a.yaml', 'ok');
    s.put('b.yaml', 'ok');
    expect(await s.run(...argv)).toBe(2);
    expect(s.err).toMatch(said);
    expect(s.err).toMatch(/^lỗi: .*\n( {2}gợi ý: .*\n)?$/);
    expect(s.err).not.toMatch(/error|unknown|missing|argument|Did you|at .*:\d+/);
    expect(s.out).toBe('');
    expect(s.loads).toBe(0);
    expect(s.files()).toEqual(['a.yaml', 'b.yaml']);
  });
});
