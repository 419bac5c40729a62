import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.js';
import { mended, parsed, places, plain, treeOf } from './support.js';

/** The plan of the README, on which a clerk's slips are made. */
const PLAN = /^```yaml\n(co_quan: Ủy ban[^]*?)^```$/m.exec(readFileSync('README.md', 'utf8').replaceAll('\r', ''))?.[1] ?? '';
const KY = '{ tm: Ủy ban nhân dân, kt: Chủ tịch, chuc_vu: Phó Chủ tịch, ho_ten: Nguyễn Văn An }';

const named = (text: string, found: readonly Diagnostic[]): string[] =>
  places(text, found).map((place, i) => {
    const facts = found[i]?.facts ?? {};
    return 'problem' in facts ? `${place} ${facts.problem}` : place;
  });

/** What is typed, what it is to be (the rest of the plan unchanged), and the one finding that is told. */
type Slip = readonly [is: string, typed: string, found: string];

const BRACKETS: readonly Slip[] = [
  ['Nguyễn Văn An }', '"Nguyễn Văn An }', 'yaml.syntax 33:73 OPEN_QUOTE'],
  ['tm: Ủy ban nhân dân, kt', "tm: 'Ủy ban nhân dân, kt", 'yaml.syntax 33:11 OPEN_QUOTE'],
  ['Phó Chủ tịch, ho_ten: Nguyễn Văn An', '"Phó Chủ tịch, ho_ten: "Nguyễn Văn An"', 'yaml.syntax 33:51 OPEN_QUOTE'],
  ['Phó Chủ tịch, ho_ten', 'Phó Chủ tịch ho_ten', 'yaml.syntax 33:63 MISSING_COMMA'],
  ['Ủy ban nhân dân, kt: Chủ tịch, chuc_vu', 'Ủy ban nhân dân kt: Chủ tịch chuc_vu', 'yaml.syntax 33:26 MISSING_COMMA'],
  ['Phó Chủ tịch, ho_ten', 'Phó Chủ tịch; ho_ten', 'yaml.syntax 33:63 SEMICOLON_IN_BRACES'],
  [KY, KY.replaceAll(',', ';'), 'yaml.syntax 33:26 SEMICOLON_IN_BRACES'],
  [KY, KY.replace('}', ''), 'yaml.syntax 33:5 OPEN_BRACKET'],
  [KY, KY.replace('{', '[').replace('}', ']'), 'yaml.syntax 33:5 WRONG_BRACKET'],
  [KY, KY.replace('{', '(').replace('}', ')'), 'yaml.syntax 33:5 WRONG_BRACKET'],
  [KY, KY.replace('{', '['), 'yaml.syntax 33:5 WRONG_BRACKET'],
  [KY, KY.replace('}', ']'), 'yaml.syntax 33:87 WRONG_BRACKET'],
  [KY, KY.slice(2, -2), 'yaml.syntax 33:5 MISSING_BRACE'],
  [KY, KY.slice(2), 'yaml.syntax 33:5 MISSING_BRACE'],
  [KY, KY.replaceAll(': ', ':'), 'yaml.syntax 33:9 COLON_SPACE'],
  [KY, KY.replaceAll(': ', ' = '), 'yaml.syntax 33:9 MISSING_COLON'],
  [`: ${KY}`, ` ${KY}`, 'yaml.syntax 33:4 MISSING_COLON'],
  [`: ${KY}`, KY, 'yaml.syntax 33:3 MISSING_COLON'],
  [`: ${KY}`, ` ${KY.replace('{', '[').replace('}', ']')}`, 'yaml.syntax 33:4 MISSING_COLON'],
];

const ENTRIES: readonly Slip[] = [
  ['Phòng Kinh tế: Bố', 'Phòng Kinh tế; Bố', 'yaml.syntax 24:18 SEMICOLON_FOR_COLON'],
  ['Thời gian: 08', 'Thời gian; 08', 'yaml.syntax 18:14 SEMICOLON_FOR_COLON'],
  ['dia_danh: Xuân', 'dia_danh ; Xuân', 'yaml.syntax 3:10 SEMICOLON_FOR_COLON'],
  ['  - Các cơ quan', '    - Các cơ quan', 'yaml.joined-lines 31:5'],
  ['    - Hội nghị', '      - Hội nghị', 'yaml.joined-lines 16:7'],
  ['luu: VT', 'luu VT', 'yaml.syntax 32:4 MISSING_COLON'],
  ['luu: VT', '\tluu: VT', 'yaml.syntax 32:1 TAB_AS_INDENT'],
  ['dia_danh: Xuân', '\tdia_danh: Xuân', 'yaml.syntax 3:1 TAB_AS_INDENT'],
  ['noi_nhan:', '\tnoi_nhan:', 'yaml.syntax 29:1 TAB_AS_INDENT'],
  ['dia_danh: Xuân Đông', 'dia_danh: "Xuân Đông', 'yaml.syntax 3:11 OPEN_QUOTE'],
];

/** Of a text that ends in a colon, where YAML sees a name with it. */
const LEADS: readonly Slip[] = [
  ['mo_dau: |\n  Ủy ban', 'mo_dau:\nỦy ban', 'yaml.syntax 10:8 TEXT_AT_KEY'],
  ['mo_dau: |\n  Ủy ban', 'mo_dau: Ủy ban', 'yaml.syntax 10:107 BLOCK_AS_IMPLICIT_KEY'],
  ['mo_dau: |\n  Ủy ban', 'mo_dau Ủy ban', 'yaml.syntax 10:7 MISSING_COLON'],
  ['mo_dau: |\n  Ủy ban', 'mo_dau:Ủy ban', 'yaml.syntax 10:7 COLON_SPACE'],
];

it.each([...BRACKETS, ...ENTRIES, ...LEADS])('%s ← %s', (is, typed, found) => {
  expect(PLAN.split(is)).toHaveLength(2);
  const text = PLAN.replace(is, () => typed);
  const { value, diagnostics } = parsed(text);
  expect(named(text, diagnostics)).toEqual([found]);
  expect(plain(value?.root)).toEqual(plain(treeOf(PLAN).root));
  const again = diagnostics[0] && mended(text, diagnostics[0]);
  expect(plain(treeOf(again?.text ?? '').root)).toEqual(plain(value?.root));
  // The signs that were typed stay as they are where they are right.
  if (!/["']/.test(typed) && !is.includes('|')) expect(again?.text).toBe(PLAN);
});

test.each([
  ['an entry without its colon, whose name only the clerk knows', '    Địa điểm: ', '    Địa điểm ', 'yaml.syntax 19:5 LOST_COLON'],
  ['a field among fields', 'luu: VT', 'luu theo', 'yaml.syntax 32:1 LOST_COLON'],
  ['a sentence that has a semicolon', 'Kinh tế: Bố trí kinh phí,', 'Kinh tế Bố trí kinh phí;', 'yaml.syntax 24:5 LOST_COLON'],
  ['the first entry', '    Thời gian: ', '    Thời gian ', 'yaml.syntax 18:5 LOST_COLON'],
])('%s is told without a line to copy', (_, is, typed, found) => {
  const text = PLAN.replace(is, typed);
  const { diagnostics } = parsed(text);
  expect(named(text, diagnostics)).toEqual([found]);
  expect(diagnostics[0]?.facts).not.toHaveProperty('fix');
});

it('several entries without their colon are one finding each', () => {
  const text = 'n:\n  Thời gian: 8h\n  Địa điểm Hội trường\n  Thành phần; Các thôn\n  Kinh phí: x\n';
  expect(named(text, parsed(text).diagnostics)).toEqual(['yaml.syntax 3:3 LOST_COLON', 'yaml.syntax 4:13 SEMICOLON_FOR_COLON']);
});

test.each([
  ['in a list nobody knows whether the comma is in the quotes', 'a: [1, "Sở Văn hóa, Thể thao, 5]\nb: 1', 'yaml.syntax 1:8 OPEN_QUOTE', undefined],
  ['over several lines', 'ky: {\n  tm: A,\n  ho_ten: B\nb: 1', 'yaml.syntax 3:12 OPEN_BRACKET', '  ho_ten: B }'],
  ['a quote on a line below', 'ky: { tm: A,\n  ho_ten: "B }\nb: 1', 'yaml.syntax 2:11 OPEN_QUOTE', '  ho_ten: "B" }'],
  ['a list in a list', 'hang: [[1, 2], [3, 4]\nb: 1', 'yaml.syntax 1:7 OPEN_BRACKET', 'hang: [[1, 2], [3, 4]]'],
  ['a word of the text is no field', 'a: { b: Thời gian: 8h, c: d }', 'yaml.syntax 1:9 BLOCK_IN_FLOW', "a: { b: 'Thời gian: 8h', c: d }"],
])('brackets: %s', (_, text, found, fix) => {
  const { diagnostics } = parsed(text);
  expect(named(text, diagnostics)).toEqual([found]);
  expect(diagnostics[0] && 'fix' in diagnostics[0].facts ? diagnostics[0].facts.fix : undefined).toBe(fix);
});

test.each([
  ['of a list of recipients come out together', 'noi_nhan:\n  - A\n    - B\n    - C\n', 'yaml.joined-lines 3:5', { fix: '  - B', indent: 2, outward: true, alignLine: 2, until: 4 }],
  ['may be its points elsewhere', 'n:\n  - A\n    - B\n    - C\n', 'yaml.joined-lines 2:6', { fix: '  - A:', instead: 'level' }],
  ['alone may be its point elsewhere', 'n:\n  - A\n    - B\n  - C\n', 'yaml.joined-lines 3:5', { fix: '  - B', instead: 'deeper' }],
])('items deeper than the one above %s', (_, text, found, facts) => {
  const { diagnostics } = parsed(text);
  expect(named(text, diagnostics)).toEqual([found]);
  expect(diagnostics[0]?.facts).toMatchObject(facts);
});

it('fields behind a tab come to the margin, and what hangs on them with them', () => {
  const text = 'so: 1\n\tky:\n\t\ttm: A\n';
  expect(plain(parsed(text).value?.root)).toEqual({ so: '1', ky: { tm: 'A' } });
});

it.each([
  ['a title of its own behind an empty one', 'n:\n  Kinh phí:\n  Tổ chức thực hiện kế hoạch này:\n    - a'],
  ['a long name behind an empty one, in data', 'Tên đầy đủ của đơn vị:\nĐịa chỉ trụ sở chính:\n'],
  ['an address', 'lien_he: http://xa.gov.vn\nx: 1'],
  ['words in round brackets', 'a: (tm b)'],
  ['a list of texts with a colon', '- [Thời gian: 8h, Địa điểm: Hội trường]'],
  ['a quote within a text', 'a: [xã "A", xã B]\nb: { c: xã "A, d: e }'],
])('%s is as it was meant', (_, text) => {
  expect(parsed(text).diagnostics).toEqual([]);
});

test.each([
  ['a field', PLAN.replace('so: 15', 'so: 14\nso: 15'), [['so', 2, undefined]]],
  ['the whole plan', `${PLAN}\n${PLAN}`, [['co_quan', 1, 12]]],
  ['the whole plan twice', `${PLAN}\n${PLAN}${PLAN}`, [['co_quan', 1, 12], ['co_quan', 1, 12]]],
  ['a title within', PLAN.replace('    Phòng Kinh tế', '    Thời gian: A\n    Thời gian: B\n    Phòng Kinh tế'), [['Thời gian', 24, undefined]]],
])('%s once more names the line of the first', (_, text, found) => {
  const { diagnostics } = parsed(text);
  expect(diagnostics.map(({ facts }) => ('first' in facts && 'key' in facts ? [facts.key, facts.first, 'pasted' in facts ? facts.pasted : undefined] : facts))).toEqual(found);
});
