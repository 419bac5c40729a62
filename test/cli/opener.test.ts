import { expect, test } from 'vitest';
import { openerFor, openFile } from '../../src/cli/opener.js';

test.each<[NodeJS.Platform, string, string[]]>([
  ['linux', 'xdg-open', ['/kế hoạch/a & b.docx']],
  ['darwin', 'open', ['/kế hoạch/a & b.docx']],
])('on %s it is %s', (platform, command, args) => {
  expect(openerFor('/kế hoạch/a & b.docx', platform)).toEqual({ command, args });
});

test('on Windows the shell sees the name only as a variable, so that & and % in it do nothing', () => {
  const { command, args, env } = openerFor('C:\\kế hoạch\\50% & nhanh.docx', 'win32');
  expect(command).toBe('cmd.exe');
  expect(args.join(' ')).not.toContain('50%');
  expect(env).toEqual({ KEHOACH_TEP: 'C:\\kế hoạch\\50% & nhanh.docx' });
});

test('it is opened when the command ends well', async () => {
  await expect(openFile('/a.docx', { command: process.execPath, args: ['-e', ''] })).resolves.toBeUndefined();
});

test.each([
  ['no such command', { command: 'khong-co-lenh-nay', args: [] }, 'ENOENT'],
  ['a command that gives up', { command: process.execPath, args: ['-e', 'process.exit(3)'] }, `${process.execPath}: 3`],
])('%s is an error of the system', async (_, opener, code) => {
  await expect(openFile('/a.docx', opener)).rejects.toMatchObject({ code, syscall: expect.any(String) });
});
