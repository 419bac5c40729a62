import { chmodSync, copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { smallDocx } from '../support/small-docx.js';
import { fences, repositories, root, type Repository } from './repository.js';

const repository = repositories();

/** A store under git with one commit, and git told of Word files as docs/ci.md tells it. */
function tracked(): Repository {
  const made = repository();
  made.git('init', '-q');
  writeFileSync(made.path('.gitattributes'), fences('gitattributes')[0] ?? '');
  expect(made.shell(fences('sh')[0] ?? '').status).toBe(0);
  made.git('add', '-A');
  expect(made.git('commit', '-qm', 'Bắt đầu').status).toBe(0);
  return made;
}

describe('git diff of Word files', () => {
  test('shows their text, with the part of the document that a change is in', () => {
    const { git, editInWord } = tracked();
    editInWord('ke-hoach/truong-hoc.docx', 'Phạm Thị Dung', 'Lê Thị Cúc');
    const { stdout, stderr } = git('diff');
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^-Phạm Thị Dung$/m);
    expect(stdout).toMatch(/^\+Lê Thị Cúc$/m);
    expect(stdout).toMatch(/^@@ .* @@ Nơi nhận:$/m);
    expect(stdout).not.toContain('Binary files');
  });

  test('of a new one, in show and in log, one of any origin', () => {
    const { git, path } = tracked();
    writeFileSync(path('Công văn đến.docx'), smallDocx('<w:p><w:r><w:t>Kính gửi: Sở A</w:t></w:r></w:p>'));
    git('add', '-A');
    git('commit', '-qm', 'x');
    expect(git('show').stdout).toMatch(/^\+Kính gửi: Sở A$/m);
    expect(git('log', '-p', '--reverse').stdout).toMatch(/^\+KẾ HOẠCH$/m);
  });

  test('goes on where one cannot be read, and says so', () => {
    const { git, path } = tracked();
    writeFileSync(path('rong.docx'), '');
    writeFileSync(path('lfs.docx'), 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n');
    // As Word begins a file with a password.
    writeFileSync(path('mat-khau.docx'), Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]));
    writeFileSync(path('tot.docx'), smallDocx('<w:p><w:r><w:t>Kính gửi: Sở A</w:t></w:r></w:p>'));
    git('add', '-A');
    git('commit', '-qm', 'x');
    for (const argv of [['log', '-p'], ['diff', 'HEAD~1'], ['show']]) {
      const { status, stdout, stderr } = git(...argv);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout.match(/^\+\(Không đọc được phần chữ: .+\)$/gm)).toHaveLength(3);
      expect(stdout).toMatch(/^\+Kính gửi: Sở A$/m);
    }
  });

  test('that were only saved again is empty', () => {
    const { git, editInWord } = tracked();
    editInWord('ke-hoach/hoi-nghi.docx', '<w:b/>', '');
    expect(git('diff').stdout.split('\n').filter((line) => /^[+-](?![+-])/.test(line))).toEqual([]);
  });
});

describe('the hook before a commit', () => {
  function hooked(): Repository {
    const made = tracked();
    copyFileSync(join(root, 'docs/ci/pre-commit'), made.path('.git/hooks/pre-commit'));
    chmodSync(made.path('.git/hooks/pre-commit'), 0o755);
    return made;
  }

  test('lets through what is no plan', () => {
    const { git, path } = hooked();
    writeFileSync(path('ghi-chu.txt'), 'x');
    git('add', '-A');
    expect(git('commit', '-qm', 'x')).toMatchObject({ status: 0, stderr: '' });
  });

  test('stops a plan without its new Word file, until that is there', () => {
    const { git, edit, shell } = hooked();
    edit('ke-hoach/hoi-nghi.yaml', '08 giờ 00', '07 giờ 30');
    git('add', 'ke-hoach/hoi-nghi.yaml');
    const { status, stdout, stderr } = git('commit', '-qm', 'x');
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('Tệp "ke-hoach/hoi-nghi.docx" không khớp với "ke-hoach/hoi-nghi.yaml"');
    shell('npx kehoach build -q ke-hoach/hoi-nghi.yaml');
    // Built, but not added yet: what is committed would still be the old one.
    expect(git('commit', '-qm', 'x').status).toBe(1);
    git('add', '-A');
    expect(git('commit', '-qm', 'x').status).toBe(0);
  });

  test('stops a change of what all plans inherit, until their Word files are made again', () => {
    const { git, edit, read, shell } = hooked();
    expect(read('ke-hoach/kiem-tra.yaml')).toContain('ke_thua: ../co-quan.yaml');
    edit('co-quan.yaml', 'dia_danh: Lâm Đồng', 'dia_danh: Đà Lạt');
    git('add', '-A');
    expect(git('commit', '-qm', 'x').status).toBe(1);
    expect(shell('npx kehoach build -q ke-hoach/*.yaml').status).toBe(0);
    git('add', '-A');
    expect(git('commit', '-qm', 'x').status).toBe(0);
  });

  test('stops a change of what a plan reads beside', () => {
    const { git, path } = hooked();
    writeFileSync(path('kehoach.config.yaml'), 'mau: mau-rieng\n');
    mkdirSync(path('mau-rieng'));
    writeFileSync(path('mau-rieng/ket-thuc.hbs'), '<p>Kế hoạch kết thúc tại đây.</p>\n');
    git('add', '-A');
    const { status, stdout, stderr } = git('commit', '-qm', 'x');
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('không khớp');
  });

  test('looks at what is committed, not at what is being typed', () => {
    const { git, edit, path } = hooked();
    writeFileSync(path('ke-hoach/ghi-chu.txt'), 'x');
    git('add', '-A');
    edit('ke-hoach/hoi-nghi.yaml', 'dia_danh:', 'đang gõ dở [');
    expect(git('commit', '-qm', 'x').status).toBe(0);
  });

  test('stops a Word file that was edited by hand, and leaves nothing behind', () => {
    const { git, editInWord, path } = hooked();
    editInWord('ke-hoach/truong-hoc.docx', 'Phạm Thị Dung', 'Lê Thị Cúc');
    git('add', '-A');
    const { status, stdout, stderr } = git('commit', '-qm', 'x');
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('đã được sửa trong Word');
    expect(readdirSync(path('tmp'))).toEqual([]);
  });
});

test('the hook for pre-commit passes where all is well, and fails where not', () => {
  const { repos: [{ hooks: [hook] }] } = parse(fences('yaml')[1] ?? '') as { repos: [{ hooks: [{ entry: string; files: string }] }] };
  const { shell, edit } = repository();
  expect(shell(hook.entry)).toMatchObject({ status: 0 });
  edit('ke-hoach/hoi-nghi.yaml', '08 giờ 00', '07 giờ 30');
  expect(shell(hook.entry).status).not.toBe(0);
  // Tables, pictures and templates change documents, too.
  expect(['ke-hoach/a.yaml', 'b/c.docx', 'kehoach.config.yaml', 'ds.csv', 'mau-rieng/ket-thuc.hbs', 'chu-ky.png', 'README.md', 'ke-hoach/a.txt']
    .map((name) => new RegExp(hook.files).test(name))).toEqual([true, true, true, true, true, true, false, false]);
});
