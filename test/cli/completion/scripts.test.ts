import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scriptOf } from '../../../src/cli/completion.js';
import { SHELLS, type Shell } from '../../../src/cli/completion/install.js';
import { wordsOf } from '../../../src/cli/completion/words.js';
import { createProgram } from '../../../src/cli/program.js';
import { stage } from '../fake-world.js';

const program = createProgram({ run: async () => {}, print: () => {}, columns: 80 });

/** A program with all that a script may meet. */
function another(): Command {
  const made = new Command('kehoach').version('1.0.0').helpCommand(false);
  const inner = made.command('tra-cuu').summary(`it's: a "[test]" \\ $HOME \`x\``).argument('[lệnh...]');
  inner.addOption(new Option('--kieu <kiểu>', 'chọn').choices(['một', 'hai ba'])).option('-d, --du-lieu <tệp>', 'dữ liệu (.csv, .xlsx)').option('-n <số>', 'mấy');
  inner.command('con').summary('lệnh con').option('-N <thư mục>', 'ở đâu');
  return made;
}

const has = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0;

const folder = mkdtempSync(join(tmpdir(), 'kehoach-completion-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  for (const name of ['ke-hoach.yaml', 'Kế hoạch 2.yml', 'b.csv', 'ghi chú.txt']) writeFileSync(join(folder, name), '');
  for (const name of ['tháng 1', 'mau']) mkdirSync(join(folder, name));
});

describe.each(SHELLS)('the script for %s', (shell) => {
  test('is printed by the command, with how to set it up at its head', async () => {
    const s = stage();
    expect(await s.run('completion', shell)).toBe(0);
    expect(s.out).toBe(scriptOf(shell, program));
    expect(s.out.split('\n').slice(0, 8).join('\n')).toContain(`kehoach completion ${shell}`);
    expect(s.loads).toBe(0);
  });

  test.each([['kehoach', program], ['another program', another()]])('holds every command and option of %s', (_, of) => {
    const script = scriptOf(shell, of);
    const commands = wordsOf(of);
    expect(commands.length).toBeGreaterThan(2);
    for (const { path, options } of commands) {
      for (const name of path.split(' ')) expect(script).toContain(name);
      // fish names its options without dashes.
      for (const flag of options.flatMap(({ flags }) => flags)) expect(script).toContain(shell === 'fish' ? `'${flag.replace(/^-+/, '')}'` : flag);
    }
  });

  const check: { readonly [S in Shell]: [string, ...string[]] } = {
    bash: ['bash', '-n'],
    zsh: ['zsh', '-n'],
    fish: ['fish', '--no-execute'],
    powershell: ['pwsh', '-NoProfile', '-NonInteractive', '-Command', '$errors = $null; $null = [System.Management.Automation.Language.Parser]::ParseFile($args[0], [ref]$null, [ref]$errors); $errors; exit $errors.Count'],
  };
  const [command, ...options] = check[shell];
  test.skipIf(!has(command)).each([['kehoach', program], ['another program', another()]])('is one that the shell reads, for %s', (_, of) => {
    const path = join(folder, `.script.${shell === 'powershell' ? 'ps1' : shell}`);
    writeFileSync(path, scriptOf(shell, of));
    const { status, stderr, stdout } = spawnSync(command, [...options, path], { encoding: 'utf8' });
    expect({ status, stderr, stdout }).toEqual({ status: 0, stderr: '', stdout: '' });
  });
});

test('the script for PowerShell is ASCII alone', () => {
  expect(scriptOf('powershell', program)).toMatch(/^[\n\x20-\x7e]*$/);
  expect(scriptOf('powershell', another())).toContain("'it''s: a \"[test]\" \\ $HOME `x`'");
});

const LINES: readonly [string, readonly string[]][] = [
  ['kehoach b', ['batch', 'build']],
  ['kehoach completion ', ['bash', 'fish', 'powershell', 'zsh']],
  ['kehoach templates ', ['copy']],
  ['kehoach build ', ['Kế hoạch 2.yml', 'ke-hoach.yaml', 'mau', 'tháng 1']],
  ['kehoach build ke-', ['ke-hoach.yaml']],
  ['kehoach build a.yaml K', ['Kế hoạch 2.yml']],
  ['kehoach build --templates ', ['mau', 'tháng 1']],
  ['kehoach build --templates=', ['mau', 'tháng 1']],
  ['kehoach build -o b', ['b.csv']],
  ['kehoach build -o x.docx ke-', ['ke-hoach.yaml']],
  ['kehoach build --out', ['--output']],
  ['kehoach templates copy m', ['mau']],
  ['kehoach help bu', ['build']],
];

describe.skipIf(!has('bash'))('bash completes', () => {
  test.each(LINES)('%s', (line, offers) => {
    // Bash cuts its words at "=", too.
    const words = line.split(/ |(=)/).filter((word) => word !== undefined);
    const ask = `${scriptOf('bash', program)}
      complete -p kehoach >/dev/null || exit 9
      COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}) COMP_CWORD=${words.length - 1}
      _kehoach 2>&1
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    const out = execFileSync('bash', ['--norc', '-c', ask], { cwd: folder, encoding: 'utf8' });
    expect(out.trimEnd().split('\n').toSorted()).toEqual([...offers].toSorted());
  });
});

describe.skipIf(!has('fish'))('fish completes', () => {
  test.each(LINES)('%s', (line, offers) => {
    writeFileSync(join(folder, '.script.fish'), scriptOf('fish', program));
    const out = execFileSync('fish', ['--no-config', '-c', `source .script.fish; complete -C '${line}'`], { cwd: folder, encoding: 'utf8' });
    const prefix = line.endsWith('=') ? line.split(' ').at(-1) ?? '' : '';
    const texts = out.trimEnd().split('\n').map((text) => (text.split('\t')[0] ?? '').replace(/\/$/, ''));
    expect(texts.toSorted()).toEqual(offers.map((offer) => prefix + offer).toSorted());
  });
});
