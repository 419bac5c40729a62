import { describe, expect, it } from 'vitest';
import { isMap, isSeq, parseDocument, visit, type Document } from 'yaml';
import { verdicts } from './both.js';

/** A plan with every kind of field in it. */
const PLAN = `
co_quan: { ten: Sở Y tế, chu_quan: UBND tỉnh A }
ky_hieu: SYT
so: 15
dia_danh: Xuân Đông
ngay: 05/01/2026
do_khan: hỏa tốc
luu_hanh: lưu hành nội bộ
du_thao: { lan: 2, hinh_mo: có }
trich_yeu: Tổ chức Hội nghị
can_cu: [Luật A, Quyết định: về việc B]
mo_dau: Như sau
noi_dung:
  muc_dich: Tổng kết.
  Kinh phí:
    - Một dòng
    - Thời gian: 8h
    - Các việc: [Một, Hai]
    - { tieu_de: Trao giấy, ten: trao_giay, noi_dung: Việc. }
    - bang: { loai: phan_cong, cot: { chu_tri: Chủ trì }, hang: [{ nhiem_vu: Một, chu_tri: Sở A }, [Một, A, B, C, D]] }
  to_chuc_thuc_hien:
    bang: { cot: [TT, { ten: Tên, rong: 20 mm, can: giữa }, { Nhóm: [X, Y] }], so_cot: có, hang: [[1, A, 2, { chu: B, gop_cot: 1 }], { TT: 1 }, Dòng chữ, { muc: I, ten: Nhóm }], co_chu: 12 }
    Văn phòng: { Một việc: Làm., Hai việc: }
phu_luc: [{ ten: mot, tieu_de: Phụ lục một, huong: ngang, kem_theo: để trống, noi_dung: [Một] }]
bang: { ds: { tieu_de: DS, cot: [A, B], hang: [[1, 2]], ghi_chu: [Một] } }
noi_nhan: [Sở A, { nhom: [Sở B, Sở C], ghi_chu: b/c }, { Các xã: [A, B] }, Báo cáo: thường trực]
luu: VT
sau_luu: 08 KH
nguoi_soan: PL.(300)
ky: { tm: Ban, kt: Giám đốc, chuc_vu: Phó Giám đốc, ho_ten: Nguyễn Văn An }
lien_he: { dien_thoai: 0251 }
trinh_bay: { co_chu: gon, thut_dau_dong: 1 cm, gian_dong: 1.15, le: { tren: 20, trai: 30 mm } }
`;

const VALUES: readonly unknown[] = [null, 'chữ', '', 5, true, [], [null], ['một'], [['một']], [{ a: 'b' }], {}, { a: null }, { a: 'b' }, { a: ['b'] }, { a: { b: 'c' } }, 'có'];
const KEYS = ['la_lam', 'Tên khác', 'ten', 'noi_dung', 'tieu_de', 'bang'];

/** Every way to break the plan at one place: `edit` does it to a fresh copy. */
function* edits(): Generator<{ what: string; edit: (doc: Document) => void }> {
  const paths: (readonly (string | number)[])[] = [];
  const walk = (node: unknown, path: readonly (string | number)[]): void => {
    paths.push(path);
    if (isMap(node)) for (const { key, value } of node.items) walk(value, [...path, String(key)]);
    if (isSeq(node)) node.items.forEach((item, i) => walk(item, [...path, i]));
  };
  walk(parseDocument(PLAN).contents, []);
  for (const path of paths.slice(1)) {
    const name = path.join('.');
    yield { what: `- ${name}`, edit: (doc) => void doc.deleteIn(path) };
    for (const value of VALUES) yield { what: `${name} = ${JSON.stringify(value)}`, edit: (doc) => doc.setIn(path, doc.createNode(value)) };
    if (typeof path.at(-1) === 'string') {
      for (const key of KEYS) yield { what: `${name} → ${key}`, edit: (doc) => {
        const parent = doc.getIn(path.slice(0, -1), true) ?? doc.contents;
        if (!isMap(parent) || parent.has(key)) return;
        const pair = parent.items.find((item) => String(item.key) === path.at(-1));
        if (pair) pair.key = doc.createNode(key);
      } };
    }
  }
}

/** Of thousands of ways these many are tried; no two neighbours of them do the same to the same place. */
const EVERY = 11;

const broken = [...edits()].filter((_, i) => i % EVERY === 0).map(({ what, edit }) => {
  const doc = parseDocument(PLAN);
  edit(doc);
  // An empty value can stand in lists and mappings that have a line for each entry.
  visit(doc, { Collection: (_, node) => void (node.flow = false) });
  return { what, yaml: doc.toString({ nullStr: '' }) };
});

describe('kehoach and an editor agree', () => {
  it('that the plan is right', () => {
    expect(verdicts(PLAN)).toEqual({ kehoach: [], ofForm: false, editor: [] });
  });

  it('on whatever is done to it', () => {
    expect(broken.length).toBeGreaterThan(200);
    const differing = broken.flatMap(({ what, yaml }) => {
      const { kehoach, ofForm, editor } = verdicts(yaml);
      // An editor may find first what kehoach takes for a fault of meaning.
      const agree = editor.length > 0 ? kehoach.length > 0 : !ofForm;
      return agree ? [] : [`${what}: ${editor.join(', ') || kehoach.map(({ code }) => code).join(', ')}`];
    });
    expect(differing).toEqual([]);
  });
});
