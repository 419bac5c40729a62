import { describe, expect, test } from 'vitest';
import { readSettings } from '../../src/build.js';

const read = (text: string): ReturnType<typeof readSettings> => readSettings({ name: 'kehoach.config.yaml', bytes: new TextEncoder().encode(text) });

/** `code@offset` of each finding. */
const found = (text: string): string[] => read(text).diagnostics.map(({ code, span }) => `${code}@${span?.start ?? '-'}`);

describe('the settings of a project', () => {
  test('are a folder of templates and the weights of rules, each with its place', () => {
    const text = 'mau: mau-rieng\nquy_tac:\n  ND30-LG03: tắt\n  ND30-HD08: Lỗi\n  ND30-A01: canh bao\n  ND30-A02: lưu ý\n';
    expect(read(text)).toMatchObject({
      diagnostics: [],
      value: {
        templates: { path: 'mau-rieng', span: { file: 'kehoach.config.yaml', start: 5, end: 14 } },
        rules: [
          { id: 'ND30-LG03', level: 'off', span: { start: 26, end: 35 } },
          { id: 'ND30-HD08', level: 'error' },
          { id: 'ND30-A01', level: 'warning' },
          { id: 'ND30-A02', level: 'info' },
        ],
      },
    });
    expect(read(text).sources.get('kehoach.config.yaml')).toBe(text);
  });

  test.each(['', '# chưa đặt gì\n', 'mau:\nquy_tac:\n', 'quy_tac:\n  # ND30-LG03: tắt\n'])('may be empty: %j', (text) => {
    expect(read(text)).toMatchObject({ value: { rules: [] }, diagnostics: [] });
  });

  test.each([
    ['- mau', ['plan.type@0']],
    ['mau rieng', ['plan.type@0']],
    ['mauu: a', ['plan.unknown-key@0']],
    ['mau: [a]', ['plan.type@0']],
    ['mau: " "', ['plan.empty@5']],
    ['quy_tac: tắt', ['plan.type@9']],
    ['quy_tac:\n  - ND30-LG03', ['plan.type@0']],
    ['quy_tac:\n  ND30-LG03:', ['plan.choice@11']],
    ['quy_tac:\n  ND30-LG03: nặng', ['plan.choice@22']],
    ['quy_tac:\n  ND30-LG03: [tắt]', ['plan.type@11']],
    ['mau: a\nmau: b', ['yaml.duplicate-key@7']],
    ['mau: [a\nx: 1', ['yaml.syntax@5', 'plan.unknown-key@8', 'plan.type@0']],
  ])('%j is faulty', (text, expected) => {
    expect(found(text).sort()).toEqual([...expected].sort());
    expect(read(text).value).toBeUndefined();
  });

  test('all faults are told at once, with what was meant', () => {
    const { diagnostics } = read('mẫu: a\nquy_tacc:\n  A: b\n');
    expect(diagnostics).toMatchObject([{ facts: { key: 'mẫu', nearest: 'mau' } }, { facts: { key: 'quy_tacc', nearest: 'quy_tac' } }]);
    expect(read('quy_tac:\n  A: tawst\n  B: loi~\n  C: cảnh cáo').diagnostics).toMatchObject([
      { facts: { field: 'A', text: 'tawst' } }, { facts: { field: 'C', nearest: 'cảnh báo' } },
    ]);
  });

  test('bytes that are no text are told', () => {
    expect(readSettings({ name: 'k', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]) }).diagnostics).toMatchObject([{ code: 'read.binary' }]);
  });
});
