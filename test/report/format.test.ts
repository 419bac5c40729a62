import { describe, expect, test } from 'vitest';
import { diagnostic, type Diagnostic, type Span } from '../../src/diagnostic.js';
import { formatDiagnostics } from '../../src/report/format.js';

const TEXT = 'so: 5\nnoi_nhận: x\nngay: 30/02/2024\n';
const sources = (file: string): string | undefined => (file === 'plan.yaml' ? TEXT : undefined);

const at = (start: number, end: number, file = 'plan.yaml'): Span => ({ file, start, end });
const unknown = (start: number, file = 'plan.yaml'): Diagnostic =>
  diagnostic('plan.unknown-key', 'error', { key: 'noi_nhận', nearest: 'noi_nhan', known: [] }, at(start, start + 8, file));
const date = diagnostic('plan.date', 'warning', { text: '30/02/2024', reason: 'calendar' }, at(24, 34));
const missing = diagnostic('read.not-found', 'error', { path: 'x.yaml' });

describe('formatDiagnostics', () => {
  test('says place, fault, line, caret, what to do, and the count', () => {
    expect(formatDiagnostics([date, unknown(6)], sources, { color: false })).toBe(
      [
        'plan.yaml:2:1: lỗi: Không có mục "noi_nhận".',
        '  2 | noi_nhận: x',
        '    | ^^^^^^^^',
        '    gợi ý: Có phải ý bạn là "noi_nhan"?',
        '',
        'plan.yaml:3:7: cảnh báo: Ngày 30/02/2024 không có trong lịch.',
        '  3 | ngay: 30/02/2024',
        '    |       ^^^^^^^^^^',
        '    gợi ý: Kiểm tra lại ngày và tháng; ghi theo thứ tự ngày/tháng/năm.',
        '',
        '1 lỗi, 1 cảnh báo.',
        '',
      ].join('\n'),
    );
  });

  test('a corrected line stands below the line of the file, with the blanks before it', () => {
    const fix = diagnostic('yaml.syntax', 'error', { problem: '', fix: '- "@a"' }, at(0, 1));
    expect(formatDiagnostics([fix], sources, { color: false })).toContain('\n    gợi ý: Sửa dòng này thành:\n      - "@a"\n');
    const moved = diagnostic('yaml.syntax', 'error', { problem: 'BAD_INDENT', fix: '  so: 5', indent: 2, alignLine: 3, until: 2 }, at(0, 1));
    expect(formatDiagnostics([moved], sources, { color: false })).toContain(
      '  1 | so: 5\n    | ^\n    gợi ý: Lùi vào đúng 2 dấu cách, thẳng với dòng 3 (các dòng dưới, đến hết dòng 2, cũng vậy):\n        so: 5\n',
    );
  });

  test('findings without a place come first, then by file and place, whatever the order they came in', () => {
    const all = [unknown(6, 'z.yaml'), date, unknown(6), missing, unknown(0, 'a.yaml')];
    const heads = (list: readonly Diagnostic[]): string[] =>
      formatDiagnostics(list, sources, { color: false }).split('\n').filter((line) => /(lỗi|cảnh báo): /.test(line));
    expect(heads(all).map((line) => line.split(': ')[0])).toEqual(['lỗi', 'a.yaml', 'plan.yaml:2:1', 'plan.yaml:3:7', 'z.yaml']);
    expect(heads([...all].reverse())).toEqual(heads(all));
  });

  test('a file without text has no place and no line', () => {
    const empty = diagnostic('read.empty', 'error', {}, { file: 'e.yaml', start: 0, end: 0 });
    const text = formatDiagnostics([empty], () => '', { color: false });
    expect(text).toMatch(/^e\.yaml: lỗi: .*\n {2}gợi ý: .*\n\n1 lỗi\.\n$/);
  });

  test('nothing to say is nothing', () => {
    expect(formatDiagnostics([], sources, { color: true })).toBe('');
  });

  test('colour adds only escapes', () => {
    const list = [date, unknown(6), missing];
    const painted = formatDiagnostics(list, sources, { color: true });
    expect(painted).toContain('\u001b[31m');
    expect(painted.replace(/\u001b\[\d+m/g, '')).toBe(formatDiagnostics(list, sources, { color: false }));
  });

  test('a limit keeps errors before warnings and says how many are left out', () => {
    const text = formatDiagnostics([date, unknown(6), missing], sources, { color: false, limit: 2 });
    expect(text).not.toContain('cảnh báo:');
    expect(text).toContain('… và 1 chỗ khác');
    expect(text).toMatch(/2 lỗi, 1 cảnh báo\.\n$/);
  });
});
