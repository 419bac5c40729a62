import { describe, expect, it } from 'vitest';
import { covered, fixes, parsed, places, plain } from './support.js';

/** What a clerk types, where it is pointed at, the fix, and what the rest of the run reads. */
interface Case {
  readonly text: string;
  readonly place: string;
  readonly fix: string;
  readonly reads: unknown;
}

const SIGNS: readonly Case[] = [
  { text: '- *đậm* chữ', place: 'yaml.alias 1:3', fix: "- '*đậm* chữ'", reads: ['*đậm* chữ'] },
  { text: '- **đậm**', place: 'yaml.alias 1:3', fix: "- '**đậm**'", reads: ['**đậm**'] },
  { text: '- **đậm** chữ\n  chạy tiếp\n- b', place: 'yaml.alias 1:3', fix: "- '**đậm** chữ\n  chạy tiếp'", reads: ['**đậm** chữ chạy tiếp', 'b'] },
  { text: '- **Thời gian**: 8h', place: 'yaml.alias 1:3', fix: "- '**Thời gian**: 8h'", reads: ['**Thời gian**: 8h'] },
  { text: '**Thời gian**: 8h', place: 'yaml.alias 1:1', fix: "'**Thời gian**': 8h", reads: { '**Thời gian**': '8h' } },
  { text: '- **Phát biểu**:\n  - A', place: 'yaml.alias 1:3', fix: "- '**Phát biểu**':", reads: [{ '**Phát biểu**': ['A'] }] },
  { text: 'a: *x', place: 'yaml.alias 1:4', fix: "a: '*x'", reads: { a: '*x' } },
  { text: '- @phong', place: 'yaml.syntax 1:3', fix: "- '@phong'", reads: ['@phong'] },
  { text: '- %5 số hộ', place: 'yaml.syntax 1:3', fix: "- '%5 số hộ'", reads: ['%5 số hộ'] },
  { text: '- `mã` x', place: 'yaml.syntax 1:3', fix: "- '`mã` x'", reads: ['`mã` x'] },
  { text: '- "Trích dẫn" rồi chữ', place: 'yaml.syntax 1:15', fix: "- '\"Trích dẫn\" rồi chữ'", reads: ['"Trích dẫn" rồi chữ'] },
  { text: "- 'x' y", place: 'yaml.syntax 1:7', fix: "- '''x'' y'", reads: ["'x' y"] },
  { text: '- [bản nháp] chữ', place: 'yaml.syntax 1:3', fix: "- '[bản nháp] chữ'", reads: ['[bản nháp] chữ'] },
  { text: '- [bản nháp]', place: 'yaml.syntax 1:3', fix: "- '[bản nháp]'", reads: ['[bản nháp]'] },
  { text: '- {ghi chú} chữ', place: 'yaml.syntax 1:3', fix: "- '{ghi chú} chữ'", reads: ['{ghi chú} chữ'] },
  { text: '- {ghi chú}', place: 'yaml.syntax 1:3', fix: "- '{ghi chú}'", reads: ['{ghi chú}'] },
  { text: '- {{ten}}', place: 'yaml.syntax 1:3', fix: "- '{{ten}}'", reads: ['{{ten}}'] },
  { text: '- & chữ', place: 'yaml.syntax 1:3', fix: "- '& chữ'", reads: ['& chữ'] },
  { text: '- &chú thích', place: 'yaml.syntax 1:3', fix: "- '&chú thích'", reads: ['&chú thích'] },
  { text: '- ! chữ', place: 'yaml.tag 1:3', fix: "- '! chữ'", reads: ['! chữ'] },
  { text: '- !chú ý', place: 'yaml.tag 1:3', fix: "- '!chú ý'", reads: ['!chú ý'] },
  { text: 'a: !!str 05', place: 'yaml.tag 1:4', fix: 'a: 05', reads: { a: '05' } },
  { text: 'a: !x\n  b: c', place: 'yaml.tag 1:4', fix: 'a:', reads: { a: { b: 'c' } } },
  { text: '- > LỄ', place: 'yaml.syntax 1:5', fix: "- '> LỄ'", reads: ['> LỄ'] },
  { text: '- | chữ', place: 'yaml.syntax 1:5', fix: "- '| chữ'", reads: ['| chữ'] },
  { text: 'a: | chữ\n  hai', place: 'yaml.syntax 1:6', fix: 'a: |\n  chữ', reads: { a: 'chữ\nhai' } },
  { text: '- ? chữ', place: 'yaml.syntax 1:3', fix: "- '? chữ'", reads: ['? chữ'] },
  { text: '- , chữ', place: 'yaml.syntax 1:3', fix: "- ', chữ'", reads: [', chữ'] },
  { text: 'a: ]', place: 'yaml.syntax 1:4', fix: "a: ']'", reads: { a: ']' } },
  { text: 'a: {b: *x y, c: d}', place: 'yaml.alias 1:8', fix: "a: {b: '*x y', c: d}", reads: { a: { b: '*x y', c: 'd' } } },
  { text: 'a: {b: 1,15, c: d}', place: 'yaml.syntax 1:8', fix: "a: {b: '1,15', c: d}", reads: { a: { b: '1,15', c: 'd' } } },
  {
    text: 'co_quan: { ten: Phòng Văn hóa - Xã hội, chu_quan: Sở Văn hóa, Thể thao và Du lịch }', place: 'yaml.syntax 1:51',
    fix: "co_quan: { ten: Phòng Văn hóa - Xã hội, chu_quan: 'Sở Văn hóa, Thể thao và Du lịch' }",
    reads: { co_quan: { ten: 'Phòng Văn hóa - Xã hội', chu_quan: 'Sở Văn hóa, Thể thao và Du lịch' } },
  },
];

const COLONS: readonly Case[] = [
  { text: '- Thời gian: bắt đầu: 8h', place: 'yaml.syntax 1:21', fix: "- 'Thời gian: bắt đầu: 8h'", reads: ['Thời gian: bắt đầu: 8h'] },
  { text: 'trich_yeu: Tổ chức: hội nghị', place: 'yaml.syntax 1:19', fix: "trich_yeu: 'Tổ chức: hội nghị'", reads: { trich_yeu: 'Tổ chức: hội nghị' } },
  { text: 'a: “Tổ chức: hội nghị” # x', place: 'yaml.syntax 1:12', fix: "a: '“Tổ chức: hội nghị”' # x", reads: { a: '“Tổ chức: hội nghị”' } },
  { text: '- tieu_de: Phòng: A\n  noi_dung: x', place: 'yaml.syntax 1:17', fix: "- tieu_de: 'Phòng: A'", reads: [{ tieu_de: 'Phòng: A', noi_dung: 'x' }] },
  { text: 'a: 1\nso:15\nb: 2', place: 'yaml.syntax 2:3', fix: 'so: 15', reads: { a: '1', so: '15', b: '2' } },
  { text: 'a: 1\nso :15\nb: 2', place: 'yaml.syntax 2:4', fix: 'so: 15', reads: { a: '1', so: '15', b: '2' } },
  { text: 'ky:\n  ho_ten:Bùi A', place: 'yaml.syntax 2:9', fix: '  ho_ten: Bùi A', reads: { ky: { ho_ten: 'Bùi A' } } },
  { text: 'a: 1\nso 15\nb: 2', place: 'yaml.syntax 2:3', fix: 'so: 15', reads: { a: '1', so: '15', b: '2' } },
  { text: 'a: 1\nho_ten Bùi A\nb: 2', place: 'yaml.syntax 2:7', fix: 'ho_ten: Bùi A', reads: { a: '1', ho_ten: 'Bùi A', b: '2' } },
  { text: 'a: 1\nnoi_nhan\n  - A', place: 'yaml.syntax 2:9', fix: 'noi_nhan:', reads: { a: '1', noi_nhan: ['A'] } },
  { text: 'a: - b', place: 'yaml.syntax 1:4', fix: 'a:\n  - b', reads: { a: ['b'] } },
  { text: 'a: - b\n    - c', place: 'yaml.syntax 1:4', fix: 'a:\n    - b', reads: { a: ['b', 'c'] } },
  { text: 'Phòng #3: x\nb: 1', place: 'yaml.syntax 1:1', fix: "'Phòng #3': x", reads: { 'Phòng #3': 'x', b: '1' } },
];

const QUOTES: readonly Case[] = [
  { text: 'a: "Tổ chức\nb: 2\nc: 3', place: 'yaml.syntax 1:4', fix: 'a: "Tổ chức"', reads: { a: 'Tổ chức', b: '2', c: '3' } },
  { text: 'a: "Tổ chức\nb: "2"\nc: 3', place: 'yaml.syntax 1:4', fix: 'a: "Tổ chức"', reads: { a: 'Tổ chức', b: '2', c: '3' } },
  { text: '- a: "A\n  b: "B"\n- c', place: 'yaml.syntax 1:6', fix: '- a: "A"', reads: [{ a: 'A', b: 'B' }, 'c'] },
  { text: "- 'x\n- y\n- z", place: 'yaml.syntax 1:3', fix: "- 'x'", reads: ['x', 'y', 'z'] },
  { text: "a: 'it''s", place: 'yaml.syntax 1:4', fix: "a: 'it''s'", reads: { a: "it's" } },
  { text: 'a: "C:\\Mục"', place: 'yaml.syntax 1:7', fix: "a: 'C:\\Mục'", reads: { a: 'C:\\Mục' } },
  { text: 'a: [A, B\nc: 1', place: 'yaml.syntax 1:4', fix: 'a: [A, B]', reads: { a: ['A', 'B'], c: '1' } },
  { text: 'a: [Phòng #3, B]\nc: 1', place: 'yaml.syntax 1:4', fix: "a: ['Phòng #3', B]", reads: { a: ['Phòng #3', 'B'], c: '1' } },
];

const COLUMNS: readonly Case[] = [
  { text: 'a:\n\tb: 1', place: 'yaml.syntax 2:1', fix: '  b: 1', reads: { a: { b: '1' } } },
  { text: 'a:\n\tb: 1\n\tc:\n\t\t- d\ne: 1', place: 'yaml.syntax 2:1', fix: '  b: 1', reads: { a: { b: '1', c: ['d'] }, e: '1' } },
  { text: 'a: |\n\t1. b\n\tc', place: 'yaml.syntax 2:1', fix: '  1. b', reads: { a: '1. b\nc' } },
  { text: 'a:\n  b:\n\t\t- c\n    - d', place: 'yaml.syntax 3:1', fix: '    - c', reads: { a: { b: ['c', 'd'] } } },
  { text: 'ky:\n  tm: a\n   kt: b', place: 'yaml.syntax 3:4', fix: '  kt: b', reads: { ky: { tm: 'a', kt: 'b' } } },
  { text: 'ky:\n   tm: a\n  kt: b\nx: 1', place: 'yaml.syntax 3:3', fix: '   kt: b', reads: { ky: { tm: 'a', kt: 'b' }, x: '1' } },
  { text: 'n:\n  - a\n  - b\n - c\n - d\nx: 1', place: 'yaml.syntax 4:2', fix: '  - c', reads: { n: ['a', 'b', 'c', 'd'], x: '1' } },
  { text: ' a: 1\nb: 2\nc: 3', place: 'yaml.syntax 1:2', fix: 'a: 1', reads: { a: '1', b: '2', c: '3' } },
  { text: 'a: 1\n so: 2\nb: 3', place: 'yaml.syntax 2:2', fix: 'so: 2', reads: { a: '1', so: '2', b: '3' } },
  { text: '- a: 1\n   b: 2', place: 'yaml.syntax 2:4', fix: '  b: 2', reads: [{ a: '1', b: '2' }] },
  { text: 'a: Tổ chức\nnăm 2023\nb: X', place: 'yaml.syntax 2:1', fix: '  năm 2023', reads: { a: 'Tổ chức năm 2023', b: 'X' } },
  { text: '- a\n-b', place: 'yaml.syntax 2:1', fix: '- b', reads: ['a', 'b'] },
  { text: 'n:\n  -a\n  -b', place: 'yaml.syntax 2:3', fix: '  - a', reads: { n: ['a', 'b'] } },
  { text: 'n:\n  – a\n  – b', place: 'yaml.syntax 2:3', fix: '  - a', reads: { n: ['a', 'b'] } },
  { text: '- Một\n - Hai', place: 'yaml.syntax 2:2', fix: '- Hai', reads: ['Một', 'Hai'] },
  { text: '- Một\n  - Hai\n- Ba', place: 'yaml.joined-lines 2:3', fix: '- Hai', reads: ['Một', 'Hai', 'Ba'] },
  { text: '- Một\n  - Hai\n  - Ba\n- Tư', place: 'yaml.joined-lines 1:6', fix: '- Một:', reads: [{ Một: ['Hai', 'Ba'] }, 'Tư'] },
  { text: 'n:\n  1. a\n  2. b', place: 'yaml.joined-lines 1:3', fix: 'n: |', reads: { n: '1. a\n2. b' } },
  { text: 'n: b\n  - c\n  - d', place: 'yaml.joined-lines 1:4', fix: 'n: |\n  b', reads: { n: 'b\n- c\n- d' } },
  { text: 'mo_dau:\n  UBND xã\n  như sau:\nb: 1', place: 'yaml.syntax 1:8', fix: 'mo_dau: |', reads: { mo_dau: 'UBND xã\nnhư sau:', b: '1' } },
  { text: 'n:\n  1. Mục: a\n  a) b\nb: 1', place: 'yaml.syntax 1:3', fix: 'n: |', reads: { n: '1. Mục: a\na) b', b: '1' } },
  { text: 'n: |\nI. A\n1. B: c\n- d\n\nII. E\nb: 1', place: 'yaml.syntax 2:1', fix: '  I. A', reads: { n: 'I. A\n1. B: c\n- d\n\nII. E', b: '1' } },
  { text: 'n:\nI. A\n1. B: c\nb: 1', place: 'yaml.syntax 1:3', fix: 'n: |\n  I. A', reads: { n: 'I. A\n1. B: c', b: '1' } },
  { text: 'a: |\n  b\n c\nd: 1', place: 'yaml.syntax 3:2', fix: '  c', reads: { a: 'b\nc', d: '1' } },
  { text: 'ky:\n\u00A0\u00A0tm: x\n\u00A0\u00A0kt: y', place: 'yaml.odd-space 2:1', fix: '  tm: x', reads: { ky: { tm: 'x', kt: 'y' } } },
  { text: '- a\n-\u00A0b', place: 'yaml.odd-space 2:2', fix: '- b', reads: ['a', 'b'] },
  { text: 'so:\u00A015\nb: 1', place: 'yaml.odd-space 1:4', fix: 'so: 15', reads: { so: '15', b: '1' } },
];

describe.each([['signs', SIGNS], ['colons', COLONS], ['quotes', QUOTES], ['columns', COLUMNS]])('%s', (_, cases) => {
  it.each(cases)('$text', ({ text, place, fix, reads }) => {
    const { value, diagnostics } = parsed(text);
    expect(places(text, diagnostics)).toEqual([place]);
    expect(fixes(diagnostics)).toEqual([fix]);
    expect(plain(value?.root)).toEqual(reads);
  });
});

it.each([...SIGNS, ...COLONS, ...QUOTES].filter(({ fix }) => !fix.includes('\n')))('the fix of $text is right', ({ text, place, fix, reads }) => {
  const lines = text.split('\n');
  lines[Number(/ (\d+):/.exec(place)?.[1]) - 1] = fix;
  const { value, diagnostics } = parsed(lines.join('\n'));
  expect(diagnostics).toEqual([]);
  expect(plain(value?.root)).toEqual(reads);
});

describe('text that means what it says', () => {
  it.each([
    ['- Thời gian: bắt đầu 8h', [{ 'Thời gian': 'bắt đầu 8h' }]],
    ['- Phát biểu của đại biểu:\n  - A', [{ 'Phát biểu của đại biểu': ['A'] }]],
    ['a: “Chuyển đổi số”', { a: '“Chuyển đổi số”' }],
    ['a: 8h30:họp', { a: '8h30:họp' }],
    ['a: http://xa.gov.vn', { a: 'http://xa.gov.vn' }],
    ['- giảm 5% @ R&D * a > b | c ! "d" \'e\' [f] {g}', ['giảm 5% @ R&D * a > b | c ! "d" \'e\' [f] {g}']],
    ['- dòng một\n  dòng hai', ['dòng một dòng hai']],
    ['a: [A, B]\nb: {c: d}', { a: ['A', 'B'], b: { c: 'd' } }],
    ['- {tieu_de: A, noi_dung: B}\n- - C', [{ tieu_de: 'A', noi_dung: 'B' }, ['C']]],
    ['so: 05\nb: 1e3\nc: true\nd: ~\ne: 0912345678\nf: 2023-12-19', { so: '05', b: '1e3', c: 'true', d: '~', e: '0912345678', f: '2023-12-19' }],
    ['# đầu\na: 1 # sau\n# cuối', { a: '1' }],
    ['%YAML 1.2\n---\na: 05\n...\n', { a: '05' }],
    ['---\na: 1\n---\n', { a: '1' }],
    ['a: >\n  một\n  hai\n\n  ba', { a: 'một hai\nba' }],
    ['a: &x b\nc: *x', { a: 'b', c: 'b' }],
  ])('%s', (text, reads) => {
    const { value, diagnostics } = parsed(text);
    expect(diagnostics).toEqual([]);
    expect(plain(value?.root)).toEqual(reads);
  });
});

describe('several faults', () => {
  it('are one error each, in one run', () => {
    const text = 'trich_yeu: Tổ chức: hội nghị\nso:15\nmo_dau: |\n  *thế* này: là: chữ\nnoi_nhan:\n  - @A\n  - B\n   - C\nky: {tm: D}\n';
    const { value, diagnostics } = parsed(text);
    expect(places(text, diagnostics)).toEqual(['yaml.syntax 1:19', 'yaml.syntax 2:3', 'yaml.syntax 6:5', 'yaml.syntax 8:4']);
    expect(plain(value?.root)).toEqual({
      trich_yeu: 'Tổ chức: hội nghị', so: '15', mo_dau: '*thế* này: là: chữ', noi_nhan: ['@A', 'B', 'C'], ky: { tm: 'D' },
    });
  });

  it('are found behind an open quote, and beside what only the tree shows', () => {
    const text = 'a: "Tổ chức\nb: 1\nb: 2\nc: d: e\n- x\n';
    const { diagnostics } = parsed(text);
    expect(places(text, diagnostics).slice(0, 3)).toEqual(['yaml.syntax 1:4', 'yaml.duplicate-key 3:1', 'yaml.syntax 4:5']);
  });

  it('keep the places of what is read after a repair', () => {
    const text = "a: b: it's\nc: ''\nd:\n\te: f\n";
    const { value } = parsed(text);
    const root = value?.root;
    const [a, c, d] = root?.kind === 'mapping' ? root.entries : [];
    expect(covered(text, a?.value.kind === 'text' ? a.value.place(3, 7) : undefined)).toBe("it's");
    expect(covered(text, c?.value.span)).toBe("''");
    expect(covered(text, d?.value.kind === 'mapping' ? d.value.entries[0]?.value.span : undefined)).toBe('f');
  });

  it('are still reported where no repair is known, and the line is left out', () => {
    const text = 'a: 1\n- x\nb: *x\nc: "d" e\n';
    const { value, diagnostics } = parsed(text);
    expect(value).toBeUndefined();
    expect(places(text, diagnostics)).toEqual(['yaml.syntax 2:1', 'yaml.alias 3:4', 'yaml.syntax 4:8']);
    expect(fixes(diagnostics)).toEqual([undefined, "b: '*x'", "c: '\"d\" e'"]);
  });

  it('are at most a hundred', () => {
    const { diagnostics, value } = parsed('- @a\n'.repeat(150));
    expect(diagnostics).toHaveLength(100);
    expect(value).toBeUndefined();
  });
});

describe('a sentence cut off at #', () => {
  it.each([
    ['- Họp tại phòng #3 lúc 8h', '1:17', '#3 lúc 8h', "- 'Họp tại phòng #3 lúc 8h'"],
    ["a: it's #1 # thật", '1:9', '#1', "a: 'it''s #1' # thật"],
    ['- #3 họp', '1:3', '#3 họp', "- '#3 họp'"],
    ['- "Ngày hội" #3', '1:14', '#3', "- '\"Ngày hội\" #3'"],
    ['- một\n  hai #ba', '2:7', '#ba', "- 'một\n  hai #ba'"],
  ])('%s', (text, place, lost, fix) => {
    const { diagnostics } = parsed(text);
    expect(places(text, diagnostics)).toEqual([`yaml.lost-after-hash ${place}`]);
    expect(diagnostics[0]).toMatchObject({ severity: 'warning', facts: { lost, fix } });
  });

  it.each(['a: b # c', '#a\n#b\nc: d', 'a: b #', 'a: b ####', 'a:  #b\n  c: d', 'a: |\n  x #y', 'a: x#y'])('is not %s', (text) => {
    expect(parsed(text).diagnostics).toEqual([]);
  });
});

describe('paragraphs that YAML makes one', () => {
  it('are a warning when each line ends like a sentence', () => {
    const text = 'c:\n  Căn cứ A;\n  Căn cứ B;\nd:\n  Một câu dài\n  chạy tiếp.\n';
    const { diagnostics, value } = parsed(text);
    expect(places(text, diagnostics)).toEqual(['yaml.joined-lines 1:1']);
    expect(diagnostics[0]).toMatchObject({ severity: 'warning', facts: { line: 'Căn cứ B;', fix: 'c: |' } });
    expect(plain(value?.root)).toEqual({ c: 'Căn cứ A; Căn cứ B;', d: 'Một câu dài chạy tiếp.' });
  });
});
