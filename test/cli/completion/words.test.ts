import { Command, Option } from 'commander';
import { expect, test } from 'vitest';
import { wordsOf, type Value } from '../../../src/cli/completion/words.js';
import { createProgram } from '../../../src/cli/program.js';

const value = (option: Option): Value | undefined => wordsOf(new Command('k').helpCommand(false).addCommand(new Command('a').addOption(option)))
  .at(-1)?.options.find(({ flags }) => flags.includes('--x'))?.value;

test.each<[string, string, Value | undefined]>([
  ['--x', 'không nhận gì', undefined],
  ['--x <tệp>', 'kế hoạch (.yaml)', { kind: 'files', extensions: ['yaml', 'yml'] }],
  ['--x <tệp>', 'dữ liệu .csv hoặc .xlsx', { kind: 'files', extensions: ['csv', 'xlsx'] }],
  ['--x [tệp]', 'tệp nào cũng được, như kehoach.config.yaml', { kind: 'files', extensions: [] }],
  ['--x <thư mục>', 'nơi ghi', { kind: 'folders' }],
  ['--x <tên>', 'tên tệp, hoặc thư mục', { kind: 'files', extensions: [] }],
  ['--x <số>', 'bao nhiêu', { kind: 'other' }],
])('what %s takes is read from its help: %s', (flags, description, expected) => {
  expect(value(new Option(flags, description))).toEqual(expected);
});

test('choices are words', () => {
  expect(value(new Option('--x <kiểu>', 'tệp').choices(['a', 'b']))).toEqual({ kind: 'words', words: ['a', 'b'] });
});

test('kehoach’s own words', () => {
  const commands = wordsOf(createProgram({ run: async () => {}, print: () => {}, columns: 80 }));
  const at = (path: string): (typeof commands)[number] | undefined => commands.find((command) => command.path === path);
  expect(at('')?.commands).toContain('build');
  expect(at('')?.options.flatMap(({ flags }) => flags)).toEqual(['-V', '--version', '-h', '--help']);
  expect(at('build')).toMatchObject({ isOpen: true, places: [{ kind: 'files', extensions: ['yaml', 'yml'] }] });
  expect(at('build')?.options.find(({ flags }) => flags.includes('-o'))).toMatchObject({ flags: ['-o', '--output'], value: { kind: 'files', extensions: [] } });
  expect(at('templates copy')?.places[0]).toEqual({ kind: 'folders' });
  expect(at('help')?.places[0]).toEqual({ kind: 'words', words: at('')?.commands });
});
