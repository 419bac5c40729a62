import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemaOf } from '../../../src/plan/json-schema/index.js';
import { KNOWN_SECTIONS } from '../../../src/plan/outline/sections.js';
import { KINDS } from '../../../src/plan/table/kinds.js';
import { planYaml } from '../../support/plan.js';
import { editorsFaults, validatorOf, verdicts } from './both.js';

interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly items?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
}

/** Every schema inside `schema`, with the way to it. */
function* within(schema: Schema, path = ''): Generator<[string, Schema]> {
  yield [path, schema];
  for (const [key, part] of Object.entries(schema)) {
    if (key === 'examples' || key === 'enum' || key === 'default') continue;
    const inner = Array.isArray(part) ? part : key === 'properties' || key === 'definitions' || key === 'patternProperties' ? Object.entries(part as object) : [part];
    for (const one of inner as unknown[]) {
      if (Array.isArray(one) && typeof one[1] === 'object') yield* within(one[1] as Schema, `${path}.${String(one[0])}`);
      else if (typeof one === 'object' && one !== null) yield* within(one as Schema, `${path}/${key}`);
    }
  }
}

const plan = jsonSchemaOf('ke-hoach') as Schema;
const office = jsonSchemaOf('co-quan') as Schema;
const plans = ['examples', 'test/corpus'].flatMap((dir) => readdirSync(dir).filter((name) => name.endsWith('.yaml')).map((name) => `${dir}/${name}`));

it('takes names that data will fill wherever a text may stand', () => {
  const fields = { so: 'so: "{{so_van_ban}}"', ngay: 'ngay: "{{ngay_ky}}"', ky_hieu: 'ky_hieu: KH-{{ma}}', do_khan: 'do_khan: "{{muc_khan}}"', du_thao: 'du_thao: lần {{lan}}' };
  expect(editorsFaults(planYaml(fields))).toEqual([]);
  expect(editorsFaults(planYaml({ so: 'so: "123456"', ngay: 'ngay: "{ngay_ky}"' }))).toHaveLength(2);
  expect(editorsFaults(readFileSync('examples/gui-cac-xa/ke-hoach.yaml', 'utf8'))).toEqual([]);
});

describe.each([['ke-hoach', plan], ['co-quan', office]] as const)('the schema %s', (described, schema) => {
  it('is one of draft-07, as its own schema says', () => {
    const ajv = new Ajv();
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' });
    // Compiled at its strictest it has no word that draft-07 has not.
    expect(() => validatorOf(described)).not.toThrow();
  });

  it('has a Vietnamese title and description for every field', () => {
    const fields = [...within(schema)].flatMap(([path, { properties = {} }]) => Object.entries(properties).map(([key, field]) => [`${path}.${key}`, field] as const));
    expect(fields.length).toBeGreaterThan(100);
    const bare = fields.filter(([, { title = '', description = '' }]) => !title || !description || !/[\u00c0-\u1ef9]/.test(`${title} ${description}`));
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it('shows in examples and defaults only what it takes', () => {
    const ajv = new Ajv({ strictTypes: false });
    const shown = [...within(schema)].filter(([, part]) => part.examples ?? part.default !== undefined);
    expect(shown.length).toBeGreaterThan(60);
    const wrong = shown.flatMap(([path, part]) => {
      const validate = ajv.compile({ ...part, definitions: schema.definitions });
      return [...(part.examples ?? []), ...(part.default === undefined ? [] : [part.default])].filter((value) => !validate(value)).map((value) => `${path}: ${JSON.stringify(value)}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has a title of its own in no definition but that of tables, for it would stand before the field’s', () => {
    expect(Object.entries(schema.definitions ?? {}).filter(([, { title }]) => title !== undefined).map(([name]) => name)).toEqual(['bang']);
  });

  it('offers no null, true or false, which kehoach would print', () => {
    const types = [...within(schema)].filter(([path]) => !/\/(if|then|else|not|anyOf|allOf|items)/.test(path)).map(([, part]) => (part as { type?: unknown }).type);
    expect(types.filter((type) => Array.isArray(type) || type === 'boolean')).toEqual([]);
  });
});

describe('an editor offers', () => {
  const field = (...path: string[]): Schema => path.reduce<Schema>((schema, key) => schema.properties?.[key] ?? {}, plan);

  it.each<[string[], string[]]>([
    [['do_khan'], ['khẩn', 'thượng khẩn', 'hỏa tốc']],
    [['luu_hanh'], ['xem xong trả lại', 'lưu hành nội bộ']],
    [['trinh_bay', 'co_chu'], ['lon', 'gon']],
    [['trinh_bay', 'thut_dau_dong'], ['1 cm', '1,27 cm']],
  ])('the choices of %s', (path, choices) => {
    expect(field(...path).anyOf?.[0]?.enum).toEqual(choices);
  });

  it('the kinds of tables and the fields of their rows', () => {
    const table = plan.definitions?.['bang'];
    expect(table?.properties?.['loai']?.anyOf?.[0]?.enum).toEqual(Object.keys(KINDS));
    const rows = JSON.stringify(table?.allOf);
    for (const { fields } of Object.values(KINDS)) for (const { key, title } of fields) expect(rows).toContain(`"${key}":{"title":"${title}"`);
  });

  it('the sections that have a name', () => {
    expect(Object.keys(plan.definitions?.['noi_dung']?.properties ?? {})).toEqual([...Object.keys(KNOWN_SECTIONS), 'bang']);
  });

  it('the usual value of what may be left out', () => {
    expect(field('trinh_bay', 'le', 'trai').default).toBe('30 mm');
    expect(field('du_thao').default).toBe('không');
  });
});

describe('kehoach and an editor find right', () => {
  it.each(plans)('%s', (name) => {
    expect(editorsFaults(readFileSync(name, 'utf8'))).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string>>]>([
    ['numbers where texts are meant', { so: 'so: 05', trich_yeu: 'trich_yeu: 2025', ngay: 'ngay: 2026', luu: 'luu: 1' }],
    ['a month as a number', { ngay: 'ngay: 12.2025' }],
    ['truth values where texts are meant', { dia_danh: 'dia_danh: true' }],
    ['empty fields', { extra: 'so:\nngay:\ndo_khan:\nlien_he:\nphu_luc:\nbang:\ntrinh_bay:\nke_thua:\nkem_theo:\ndo_mat:' }],
    ['empty parts', { extra: 'trinh_bay: {co_chu: , le: {trai: }}\nlien_he: {fax: }', ky: 'ky: {chuc_vu: Chủ tịch, ho_ten: }' }],
    ['choices in capitals and without accents', { extra: 'do_khan: HỎA TỐC\nluu_hanh: luu hanh noi bo\ntrinh_bay: {co_chu: Gọn, thut_dau_dong: 1.27 cm}' }],
    ['lengths as numbers and texts', { extra: 'trinh_bay: {gian_dong: 1.15, le: {trai: 30, phai: 20 mm, tren: "2,5 cm", duoi: 20.5}}' }],
    ['a draft', { extra: 'du_thao: 2', so: '', ngay: 'ngay: 01/2026' }],
    ['a draft with its mark', { extra: 'du_thao: {lan: 2, hinh_mo: có}' }],
    ['a joint plan', { co_quan: 'co_quan: [{ten: Sở Y tế, chu_quan: UBND tỉnh A}, Sở Nội vụ]', ky_hieu: 'ky_hieu: KHLT-SYT-SNV', ky: 'ky: [{chuc_vu: Giám đốc}, {q: Giám đốc}]' }],
    ['an attached plan', { kem_theo: 'kem_theo: Quyết định số 1/QĐ-UBND', dia_danh: '', noi_nhan: 'noi_nhan:', luu: '', ky: '' }],
    ['Lưu among the recipients', { noi_nhan: 'noi_nhan:\n  - Sở A\n  - Lưu: VT', luu: '' }],
    ['recipients as a text', { noi_nhan: 'noi_nhan: |\n  - Sở A;\n  - Lưu: VT.', luu: '' }],
    ['recipients of every kind', { noi_nhan: 'noi_nhan:\n  - Các sở: Y tế\n  - Các xã:\n      - A\n      - Thôn: B\n  - nhom: [Sở A]\n    ghi_chu: b/c' }],
    ['content as a text', { noi_dung: 'noi_dung: Một việc.' }],
    ['content as a list', { noi_dung: 'noi_dung:\n  - Một\n  - Thời gian: 8h\n  - 15\n  - [Hai, Ba]\n  - tieu_de: Bốn\n    noi_dung: [Năm]\n  - Sáu:\n      - Bảy' }],
    ['content by keys', { noi_dung: 'noi_dung:\n  muc_dich: Một\n  Kinh phí:\n  2026: Hai\n  kinh_phi: {tieu_de: Tiền, noi_dung: Ba}\n  to_chuc_thuc_hien:\n    Sở A: {Một: , Hai: [Ba]}' }],
    ['tables of every kind', { noi_dung: 'noi_dung:\n  A:\n    bang: {loai: chuong_trinh, hang: [{Thời gian: 8h, noi_dung: Họp}, Buổi chiều]}\n    bang_2: chung\n  B:\n    - bang: [{cot: [A, {B: [C, D]}], hang: [[1, "", {chu: x, gop_cot: 1}]]}, {tep: a.csv}]', extra: 'bang: {chung: {cot: [A], hang: [[1]], so_cot: [1], co_chu: 12}}' }],
    ['annexes', { extra: 'phu_luc:\n  - {ten: mot, tieu_de: A, huong: Ngang, kem_theo: điền, noi_dung: "Xem {{phu_luc.mot}}"}' }],
  ])('%s', (_, fields) => {
    const yaml = planYaml(fields);
    const { kehoach, editor } = verdicts(yaml);
    expect(editor).toEqual([]);
    expect(kehoach.map(({ code }) => code).filter((code) => code !== 'table.file')).toEqual([]);
  });
});

describe('kehoach and an editor find wrong', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ...['co_quan', 'dia_danh', 'trich_yeu', 'noi_dung', 'noi_nhan', 'luu', 'ky'].flatMap((field): [string, Readonly<Record<string, string>>][] =>
      [[`no ${field}`, { [field]: '' }], [`an empty ${field}`, { [field]: `${field}:` }]]),
    ['an unknown field', { extra: 'la_lam: 1' }],
    ['an unknown field without value', { extra: 'la_lam:' }],
    ['an unknown part', { ky: 'ky: {chuc_vu: Chủ tịch, hoten: A}' }],
    ['a text of nothing', { trich_yeu: 'trich_yeu: ""' }],
    ['a list for a text', { dia_danh: 'dia_danh: [một, hai]' }],
    ['a text for parts', { ky: 'ky: Nguyễn Văn An' }],
    ['a number in words', { extra: 'so: chín' }],
    ['number zero', { extra: 'so: 0' }],
    ['half a number', { extra: 'so: 1.5' }],
    ['a number of six digits', { extra: 'so: 123456' }],
    ['a date in words', { extra: 'ngay: hôm nay' }],
    ['a year before there were plans', { extra: 'ngay: 1900' }],
    ['a code in small letters', { extra: 'ky_hieu: kh-ubnd' }],
    ['a choice that is none', { extra: 'do_khan: rất gấp' }],
    ['a number for a choice', { extra: 'luu_hanh: 1' }],
    ['a margin out of range', { extra: 'trinh_bay: {le: {trai: 25}}' }],
    ['a margin that is no length', { extra: 'trinh_bay: {le: {trai: rộng}}' }],
    ['lines too far apart', { extra: 'trinh_bay: {gian_dong: 2}' }],
    ['a secret', { extra: 'do_mat: Mật' }],
    ['a draft of another kind', { extra: 'du_thao: chắc thế' }],
    ['a drafter', { extra: 'nguoi_soan: An' }],
    ['no body', { co_quan: 'co_quan: []' }],
    ['four bodies', { co_quan: 'co_quan: [A, B, C, D]', ky_hieu: 'ky_hieu: KHLT-A-B-C-D' }],
    ['a body without name', { co_quan: 'co_quan: {chu_quan: UBND tỉnh A}' }],
    ['a body whose code nobody knows', { co_quan: 'co_quan: Sở Y tế' }],
    ['a signer without post', { ky: 'ky: {tm: Ủy ban nhân dân, ho_ten: A}' }],
    ['no recipients', { noi_nhan: 'noi_nhan: []' }],
    ['an empty recipient', { noi_nhan: 'noi_nhan:\n  - Sở A\n  -' }],
    ['half a group of recipients', { noi_nhan: 'noi_nhan: [{nhom: [A]}]' }],
    ['recipients by keys', { noi_nhan: 'noi_nhan: {Sở A: b/c}' }],
    ['what belongs to the decision', { kem_theo: 'kem_theo: Quyết định số 1', extra: 'so: 5' }],
    ['an empty line of content', { noi_dung: 'noi_dung:\n  A:\n    - một\n    -' }],
    ['a name of a section with a slip', { noi_dung: 'noi_dung: {muc_dich_yeu_cua: A}' }],
    ['a heading without title', { noi_dung: 'noi_dung: [{ten: a, noi_dung: b}]' }],
    ['a heading with more', { noi_dung: 'noi_dung: [{tieu_de: a, ghi_chu: b}]' }],
    ['a table without rows', { noi_dung: 'noi_dung: [{bang: {cot: [A]}}]' }],
    ['a table without columns', { noi_dung: 'noi_dung: [{bang: {hang: [[1]]}}]' }],
    ['a table of an unknown kind', { noi_dung: 'noi_dung: [{bang: {loai: khac, hang: [[1]]}}]' }],
    ['a table with more', { noi_dung: 'noi_dung: [{bang: {cot: [A], hang: [[1]], mau: đỏ}}]' }],
    ['no table', { noi_dung: 'noi_dung: [{bang: }]' }],
    ['a column without name', { noi_dung: 'noi_dung: [{bang: {cot: [{rong: 20 mm}], hang: [[1]]}}]' }],
    ['a cell over half a column', { noi_dung: 'noi_dung: [{bang: {cot: [A], hang: [[{chu: x, gop_cot: 0.5}]]}}]' }],
    ['a name of a table', { extra: 'bang: {Chỉ tiêu: {cot: [A], hang: [[1]]}}' }],
    ['annexes that are no list', { extra: 'phu_luc: {tieu_de: A, noi_dung: B}' }],
    ['an annex without content', { extra: 'phu_luc: [{tieu_de: A}]' }],
    ['a file to inherit from that is a list', { extra: 'ke_thua: [a.yaml]' }],
  ])('%s', (_, fields) => {
    const { kehoach, editor } = verdicts(planYaml(fields));
    expect(editor).not.toEqual([]);
    expect(kehoach).not.toEqual([]);
  });

  it.each(['- một\n', 'chữ\n'])('a file that is no mapping: %j', (yaml) => {
    expect(verdicts(yaml)).toMatchObject({ kehoach: [{ code: 'plan.not-a-plan' }], editor: [' must be object'] });
  });
});

describe('a plan that inherits, to an editor', () => {
  const own = 'ke_thua: co-quan.yaml\ntrich_yeu: A\nnoi_dung: B\n';

  it.each([own, `${own}ky: {ho_ten: A}\nco_quan: {chu_quan: UBND tỉnh A}\n`, 'ke_thua: co-quan.yaml\n', `${own}lien_he:\n`])('may leave out what its office has: %j', (yaml) => {
    expect(editorsFaults(yaml)).toEqual([]);
  });

  it.each([`${own}la_lam: 1\n`, `${own}noi_nhan:\n`, `${own}do_khan: không gấp\n`, own.replace('co-quan.yaml', '')])('is held to the rest: %j', (yaml) => {
    expect(editorsFaults(yaml)).not.toEqual([]);
  });
});

describe('the file of an office, to an editor', () => {
  const validate = validatorOf('co-quan');

  it.each(['{}', 'luu: VT', 'luu:\nky: {tm: Ủy ban nhân dân}', 'co_quan: {chu_quan: UBND tỉnh A}', 'ke_thua: ../tinh.yaml\ntrinh_bay: {co_chu: gon}', ...plans.map((name) => readFileSync(name, 'utf8'))])('may have any fields', (yaml) => {
    expect(validate(parse(yaml))).toBe(true);
  });

  it.each(['la_lam: 1', 'luu: [VT]', 'trinh_bay: {co_chu: to}', 'do_mat: Mật', '- một'])('is held to what it has: %s', (yaml) => {
    expect(validate(parse(yaml))).toBe(false);
  });
});
