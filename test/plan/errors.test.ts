import { describe, expect, it } from 'vitest';
import { places, planYaml, readYaml, validPlan } from '../support/plan.js';

const found = (fields: Readonly<Record<string, string>>): string[] => {
  const yaml = planYaml(fields);
  return places(yaml, readYaml(yaml).diagnostics);
};

describe('readPlan', () => {
  it('takes the least plan without a word', () => {
    expect(found({})).toEqual([]);
  });

  it.each([
    ['a list', '- một\n- hai\n'],
    ['a text', 'chỉ là chữ\n'],
  ])('%s is no plan', (_, yaml) => {
    expect(readYaml(yaml).diagnostics.map((d) => d.code)).toEqual(['plan.not-a-plan']);
  });

  it.each([
    ['co_quan', 'plan.missing@1:1'],
    ['dia_danh', 'plan.missing@1:1'],
    ['trich_yeu', 'plan.missing@1:1'],
    ['noi_dung', 'plan.missing@1:1'],
    ['noi_nhan', 'plan.missing@1:1'],
    ['luu', 'plan.missing@7:1'],
    ['ky', 'plan.missing@1:1'],
  ])('reports a missing %s at the plan', (field, place) => {
    const yaml = planYaml({ [field]: '' });
    const { diagnostics } = readYaml(yaml);
    expect(places(yaml, diagnostics)).toEqual([place]);
    expect(diagnostics[0]?.facts).toMatchObject({ field });
  });

  it('reports a missing part at its parent, and an empty value at its key', () => {
    expect(found({ co_quan: 'co_quan:\n  chu_quan: UBND tỉnh A' })).toEqual(['plan.missing@1:1']);
    expect(found({ dia_danh: 'dia_danh:' })).toEqual(['plan.empty@2:1']);
    expect(found({ noi_nhan: 'noi_nhan: []' })).toEqual(['plan.empty@7:1']);
    expect(found({ so: 'so:', ngay: 'ngay:' })).toEqual([]);
  });

  it.each([
    ['Nơi nhận', 'noi_nhan'], ['NOI_NHAN', 'noi_nhan'], ['noi nhan', 'noi_nhan'], ['noi_nhậm', 'noi_nhan'],
    ['Trích yếu', 'trich_yeu'], ['dia_dnah', 'dia_danh'], ['cancu', 'can_cu'],
  ])('names the nearest field for %s', (key, nearest) => {
    const { diagnostics } = readYaml(planYaml({ extra: `${key}: chữ` }));
    expect(diagnostics).toMatchObject([{ code: 'plan.unknown-key', facts: { key, nearest } }]);
  });

  it('says nothing more of a field that was written under a wrong name', () => {
    const yaml = planYaml({ noi_nhan: 'Nơi nhận: [Sở Nội vụ]' });
    expect(places(yaml, readYaml(yaml).diagnostics)).toEqual(['plan.unknown-key@7:1']);
  });

  it('names no field where none is near, and looks into parts', () => {
    expect(readYaml(planYaml({ extra: 'hoàn_toàn_khác: chữ' })).diagnostics[0]?.facts).not.toHaveProperty('nearest');
    expect(readYaml(planYaml({ ky: 'ky: {chuc_vu: Chủ tịch, hoten: An}' })).diagnostics).toMatchObject([{ facts: { key: 'hoten', nearest: 'ho_ten' } }]);
    expect(readYaml(planYaml({ extra: '__proto__: {a: b}' })).diagnostics).toMatchObject([{ code: 'plan.unknown-key', facts: { key: '__proto__' } }]);
  });

  it.each([
    ['ngay: 30/02/2024', 'plan.date@10:7'],
    ['ngay: mai', 'plan.date@10:7'],
    ['so: 5a', 'plan.number@10:5'],
    ['so: 0', 'plan.number@10:5'],
    ['ky_hieu: KH - UBND', 'plan.code@10:10'],
    ['trinh_bay: {co_chu: to}', 'plan.choice@10:21'],
    ['trinh_bay: {le: {trai: 25 mm}}', 'plan.length@10:24'],
    ['trinh_bay: {gian_dong: 2}', 'plan.length@10:24'],
    ['can_cu: {a: b}', 'plan.type@10:1'],
    ['mo_dau: [[một]]', 'plan.type@10:10'],
    ['ket_thuc: [{a: {b: c}}]', 'plan.type@10:13'],
  ])('%s', (extra, place) => {
    expect(found({ extra })).toEqual([place]);
  });

  it.each([
    ['dia_danh', 'dia_danh: [một, hai]', 'plan.type@2:1'],
    ['noi_nhan', 'noi_nhan: {a: {b: c}}', 'plan.type@7:1'],
    ['ky', 'ky: Nguyễn Văn An', 'plan.type@9:5'],
    ['co_quan', 'co_quan: [[một]]', 'plan.type@1:11'],
  ])('a wrong kind in %s', (field, text, place) => {
    expect(found({ [field]: text })).toEqual([place]);
  });

  it('finds all faults in one pass', () => {
    const yaml = planYaml({ dia_danh: '', ngay: 'ngay: 31/4/2025', so: 'so: chín', noi_dung: 'noi_dung: |\n  I. {{ten}}\n  II. B', extra: 'khac_hoan_toan: 1' });
    expect(places(yaml, readYaml(yaml).diagnostics).map((p) => p.split('@')[0]).sort()).toEqual(
      ['plan.date', 'plan.missing', 'plan.number', 'plan.unknown-key', 'plan.wants-data']);
  });

  it.each([
    ['trich_yeu', 'trich_yeu: Kế hoạch của {{ten_xa}}'],
    ['dia_danh', 'dia_danh: "{{ten_xa}}"'],
    ['noi_nhan', 'noi_nhan: ["{{a}}"]'],
    ['ky', 'ky: {chuc_vu: Chủ tịch, ho_ten: "{{ho_ten}}"}'],
    ['can_cu', 'can_cu: ["Luật {{a}}"]'],
    ['ket_thuc', 'ket_thuc: Trên đây là {{b}}'],
  ])('reports a name that wants data in %s', (field, text) => {
    expect(readYaml(planYaml({ [field]: text })).diagnostics.map((d) => d.code)).toEqual(['plan.wants-data']);
  });

  it.each([
    ['dia_danh: "{{ten_xa}"', '{{ten_xa}', '}}'],
    ['dia_danh: "{{ ten_xa"', '{{ ten_xa', '}}'],
    ['mo_dau: "Lúc {{gio, ngày {{ngay_hop}}"', '{{gio', '}}'],
    ['ket_thuc: Lúc gio}} ngày 5', 'gio}}', '{{'],
    ['ket_thuc: Lúc {gio}} ngày 5', '{gio}}', '{{'],
    ['so: "{{so"', '{{so', '}}'],
    ['noi_dung: {"Phòng {{loai}": A}', '{{loai}', '}}'],
  ])('reports half a name in %s', (field, text, missing) => {
    const yaml = planYaml({ [/^\w+/.exec(field)?.[0] ?? '']: field });
    const found = readYaml(yaml).diagnostics.filter(({ code }) => code !== 'plan.wants-data');
    expect(found.map(({ code, facts, span }) => [code, facts, span && yaml.slice(span.start, span.end)])).toEqual([['plan.half-name', { text, missing }, text]]);
  });

  it.each(['Tập hợp {{1, 2}, {3}}', 'Tập {a, {b}} và {{a}, b}', 'In \\{{gio', 'In \\{{gio}} và gio\\}}', 'Một dấu { hoặc }, hai dấu "{{" mở', 'f(x) = {1}}'])('takes %s as it is', (text) => {
    expect(readYaml(planYaml({ ket_thuc: `ket_thuc: '${text}'` })).diagnostics).toEqual([]);
  });

  it('names once all that a plan for many units wants, and not what follows from it', () => {
    const yaml = planYaml({ so: 'so: "{{so}}"', ngay: 'ngay: "{{ngay_ky}}"', noi_dung: 'noi_dung: |\n  I. XÃ {{hoa ten_xa}}\n  Ngày {{ngay_ky}}, {{ten_xa}}, {{mac_dinh ten_xa "xã"}}, {{Tên xã}}.' });
    const { diagnostics } = readYaml(yaml);
    expect(places(yaml, diagnostics)).toEqual(['plan.wants-data@5:9']);
    expect(diagnostics[0]?.facts).toEqual({ names: ['ten_xa', 'ngay_ky', 'Tên xã', 'so'] });
  });

  it.each([
    ['a reference in a field of one line', 'dia_danh: "{{muc.a}}"', 'dia_danh'],
    ['a reference that is not written like one', 'ket_thuc: Xem {{bang.Chỉ tiêu}}', 'ket_thuc'],
  ])('says that %s is out of place', (_, text, field) => {
    expect(readYaml(planYaml({ [field]: text })).diagnostics.map((d) => d.code)).toEqual(['plan.reserved-name']);
  });

  it('prints the signs of a name that is escaped', () => {
    const { value, diagnostics } = readYaml(planYaml({ trich_yeu: 'trich_yeu: Mẫu \\{{ten}}' }));
    expect(diagnostics).toEqual([]);
    expect(value?.trichYeu.runs).toEqual([{ text: 'Mẫu {{ten}}' }]);
  });

  it('asks for the code where the issuer does not tell it', () => {
    expect(found({ co_quan: 'co_quan: {ten: Sở Nội vụ, chu_quan: UBND tỉnh A}' })).toEqual(['plan.missing@1:1']);
    expect(validPlan(planYaml({ co_quan: 'co_quan: {ten: Sở Nội vụ, chu_quan: UBND tỉnh A}', ky_hieu: 'ky_hieu: SNV' })).soKyHieu?.kyHieu).toBe('KH-SNV');
  });

  it.each([
    ['ky: {tm: Ủy ban nhân dân}', 'plan.missing'],
    ['ky: {kt: Chủ tịch}', 'plan.signature'],
    ['ky: {tl: A, tuq: B, chuc_vu: C}', 'plan.signature'],
  ])('%s', (ky, code) => {
    expect(readYaml(planYaml({ ky })).diagnostics.map((d) => d.code)).toEqual([code]);
  });
});

it.each([
  ['co_quan: Ủy ban nhân dân xã A', '{ tm: Ủy ban nhân dân, chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An }'],
  ['co_quan: { ten: Hội đồng nhân dân xã A }', '{ tm: Hội đồng nhân dân, chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An }'],
  ['co_quan: { ten: Sở Nội vụ, chu_quan: UBND tỉnh A }', '{ chuc_vu: Giám đốc, ho_ten: Nguyễn Văn An }'],
  ['co_quan: Trường Trung học cơ sở A', '{ chuc_vu: Chủ tịch, ho_ten: Nguyễn Văn An }'],
])('a missing signature is shown as the issuer of "%s" signs', (coQuan, example) => {
  const missing = readYaml(planYaml({ co_quan: coQuan, ky: '' })).diagnostics.find(({ facts }) => 'field' in facts && facts.field === 'ky');
  expect(missing?.facts).toMatchObject({ example });
});

describe('what would be lost or wrong without a word', () => {
  it.each([
    ['a key without a value that nobody knows', { extra: 'ghi_chu_rieng:' }, 'plan.unknown-key'],
    ['the same inside a field', { ky: 'ky: {chuc_vu: Chủ tịch, hoten: }' }, 'plan.unknown-key'],
    ['a part of a draft mark without a value', { extra: 'du_thao: {lan: 2, mau: }' }, 'plan.unknown-key'],
    ['a field of a table without a value', { noi_dung: 'noi_dung: [{bang: {cot: [A], hang: [[1]], mau: }}]' }, 'plan.unknown-key'],
    ['half a group of recipients', { noi_nhan: 'noi_nhan: [{nhom: [Sở A, Sở B]}]' }, 'plan.missing'],
    ['a table that was not filled in', { noi_dung: 'noi_dung: [Một, {bang: }]' }, 'plan.type'],
    ['a name of a heading that is no text', { noi_dung: 'noi_dung: [{tieu_de: A, ten: [b]}]' }, 'plan.type'],
    ['an issuer in short', { co_quan: 'co_quan: UBND xã Xuân Đông' }, 'plan.short-issuer'],
    ['Lưu in two places', { noi_nhan: 'noi_nhan: [Sở A, "Lưu: VT"]', luu: 'luu: VT, VHXH' }, 'plan.twice'],
    ['a sentence broken in pasting', { noi_dung: 'noi_dung: |\n  Xây dựng nông thôn\n  mới trên địa bàn xã.' }, 'outline.broken-line'],
    ['a plan under > instead of |', { noi_dung: `noi_dung: >\n  I. MỤC ĐÍCH\n${'  - Việc cần làm ngay.\n'.repeat(20)}  - Việc cuối` }, 'outline.long-title'],
    ['a mark without its partner', { ket_thuc: 'ket_thuc: Trên đây là **Kế hoạch.' }, 'plan.stray-mark'],
  ])('%s', (_, fields, code) => {
    expect(readYaml(planYaml(fields as Readonly<Record<string, string>>)).diagnostics.map((d) => d.code)).toEqual([code]);
  });

  it('takes the same Lưu in two places for one', () => {
    expect(found({ noi_nhan: 'noi_nhan: [Sở A, "Lưu: VT."]', luu: 'luu: VT' })).toEqual([]);
  });
});

describe('the opening', () => {
  const opening = (canCu: string, moDau = ''): unknown => {
    const plan = validPlan(planYaml({ can_cu: canCu, mo_dau: moDau }));
    const text = (t: { runs: readonly { text: string }[] }): string => t.runs.map((r) => r.text).join('');
    return [plan.canCu.map(text), plan.moDau.map(text)];
  };

  it('puts Căn cứ in front where nothing of its kind stands', () => {
    expect(opening('can_cu:\n  - Luật Thủy sản năm 2017\n  - Căn cứ Luật B;\n  - Thực hiện Kế hoạch số 1\n  - Theo đề nghị của Sở A')).toEqual([
      ['Căn cứ Luật Thủy sản năm 2017', 'Căn cứ Luật B;', 'Thực hiện Kế hoạch số 1', 'Theo đề nghị của Sở A'], [],
    ]);
  });

  it('reads a block, and a line that ends in a colon as the lead', () => {
    expect(opening('can_cu: |\n  Căn cứ Luật A;\n  Ủy ban nhân dân ban hành Kế hoạch như sau:')).toEqual([
      ['Căn cứ Luật A;'], ['Ủy ban nhân dân ban hành Kế hoạch như sau:'],
    ]);
  });

  it('reads a line with a colon in a list as that line', () => {
    expect(opening('can_cu:\n  - Quyết định số 1: phê duyệt đề án', 'mo_dau: Một đoạn.')).toEqual([['Căn cứ Quyết định số 1: phê duyệt đề án'], ['Một đoạn.']]);
  });
});
