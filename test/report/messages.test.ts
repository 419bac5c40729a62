import { describe, expect, test } from 'vitest';
import { diagnostic } from '../../src/diagnostic.js';
import { say } from '../../src/report/messages.js';
import { ALL } from './all-codes.js';

/** Words that a clerk without programming does not know. Names of buttons and programs are no such words. */
const ENGLISH = new RegExp(
  `\\b(${[
    'key|string|mapping|map|null|undefined|error|warning|file|line|column|list|array|object|scalar|invalid|unknown',
    'expected|unexpected|token|value|number|syntax|missing|output|input|parse|schema|field|type|the|is|not|path',
    'directory|folder|permission|hash|alias|tag|anchor|indent',
  ].join('|')})\\b`,
  'i',
);

describe('the sentence of every code', () => {
  test.each(ALL.map((d) => [`${d.code} ${JSON.stringify(d.facts)}`, d] as const))('%s', (_name, d) => {
    const { message, hint } = say(d);
    expect(message).toMatch(/^\S.*[.]$/u);
    expect(message).not.toContain('\n');
    for (const text of [message, hint ?? '']) {
      expect(text).not.toMatch(/undefined|\[object|NaN/);
      // An example of a place or a file may be written in plain letters; a sentence may not.
      expect(text.replace(/\([A-Z][A-Za-z ]+\)|"[^"]*"/g, '')).not.toMatch(ENGLISH);
      expect(text).toBe(text.normalize('NFC'));
    }
  });

  test('every finding but a notice says what to do', () => {
    expect(ALL.filter((d) => say(d).hint === undefined).map((d) => d.code)).toEqual(['layout.compact']);
  });
});

describe('facts in sentences', () => {
  test('what was typed into the document of one unit goes to its row, not to the plan of all', () => {
    const edited = { path: 'ra/a.docx', plan: 'kh.yaml, hàng 4', words: 'differ' } as const;
    expect(say(diagnostic('document.edited', 'error', { ...edited, row: 4 })).hint).toContain('ghi vào hàng 4 của danh sách');
    expect(say(diagnostic('document.edited', 'error', edited)).hint).toContain('chép vào kế hoạch');
  });

  test('an unknown key names the nearest, or the known ones', () => {
    expect(say(diagnostic('plan.unknown-key', 'error', { key: 'noi_nhận', nearest: 'noi_nhan', known: [] }))).toEqual({
      message: 'Không có mục "noi_nhận".',
      hint: 'Có phải ý bạn là "noi_nhan"?',
    });
    expect(say(diagnostic('plan.unknown-key', 'error', { key: 'x', known: ['so', 'ngay'] })).hint).toContain('so và ngay');
  });

  test('a corrected line stands alone, so that it can be copied', () => {
    const { hint } = say(diagnostic('yaml.syntax', 'error', { problem: 'BAD_SCALAR_START', fix: '  - "@a: b"' }));
    expect(hint?.split('\n')).toEqual(['Sửa dòng này thành:', '  - "@a: b"']);
  });

  test('several corrected lines keep their places to each other', () => {
    const { hint } = say(diagnostic('yaml.syntax', 'error', { problem: '', fix: '  - |\n    a: b\n    c\n' }));
    expect(hint).toBe('Sửa dòng này thành:\n  - |\n    a: b\n    c');
  });

  test('an example is a line of the plan, with or without its own name', () => {
    const missing = (example: string): string | undefined =>
      say(diagnostic('plan.missing', 'error', { field: 'ky.ho_ten', title: 'họ tên', example })).hint;
    expect(missing('Bùi Hữu Cam')).toBe('Thêm vào, ví dụ:\n  ho_ten: Bùi Hữu Cam');
    expect(missing('ho_ten: Bùi Hữu Cam')).toBe('Thêm vào, ví dụ:\n  ho_ten: Bùi Hữu Cam');
    expect(missing('- Như trên\n- Lưu: VT')).toBe('Thêm vào, ví dụ:\n  ho_ten:\n    - Như trên\n    - Lưu: VT');
  });

  test('reserved braces come with the way to print them', () => {
    const { message, hint } = say(diagnostic('plan.reserved-name', 'error', { name: 'ten' }));
    expect(message).toContain('{{ten}}');
    expect(hint).toContain('\\{{ten}}');
  });

  test('long and hostile texts are cut and made harmless', () => {
    const { message } = say(diagnostic('yaml.duplicate-key', 'error', { key: `\u001b[31m\u202e${'ă'.repeat(500)}`, first: 1 }));
    expect(message.length).toBeLessThan(120);
    expect(message).not.toMatch(/\p{Cc}|\u202e/u);
  });

  test('sizes are rounded up, never down to the limit', () => {
    expect(say(diagnostic('read.too-large', 'error', { bytes: 4194305, limit: 4194304 })).message).toContain('(4,1 MB)');
  });

  test('a folder that is missing is named', () => {
    const failed = (path: string): string => say(diagnostic('output.failed', 'error', { path, reason: 'ENOENT' })).message;
    expect(failed('a/b/c.docx')).toContain('"a/b"');
    expect(failed('C:\\ho so\\c.docx')).toContain('"C:\\ho so"');
    expect(failed('/c.docx')).toContain('"/"');
    expect(failed('c.docx')).toContain('"."');
  });
});
