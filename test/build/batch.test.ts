import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packBatch } from '../../src/build.js';
import type { OpenedBatch } from '../../src/batch/contract.js';
import { hasErrors } from '../../src/diagnostic.js';
import { batchInput, codes, documents, open, openBatch, overlays } from '../support/batch.js';

const PLAN = {
  co_quan: 'co_quan: Ủy ban nhân dân {{ten_xa}}',
  dia_danh: 'dia_danh: "{{ten}}"',
  noi_dung: 'noi_dung: |\n  I. MỤC ĐÍCH\n  Kế hoạch của {{ten_xa}}.\n  1. Nhiệm vụ: {{viec}}',
};
const CSV = 'Mã,Tên xã,Tên,Việc,ky.ho_ten\n01,xã Tân Lập,Tân Lập,Họp dân,Trần Văn B\n02,phường Ba Đình,Ba Đình,"Quét ""dọn"", vệ sinh",\n';

const rowsOf = async (batch: OpenedBatch): Promise<string[]> => (await Promise.all(batch.rows.map((_, i) => batch.check(i)))).flatMap(codes);

describe('a batch', () => {
  it('gives each row its document', async () => {
    const batch = await open(PLAN, CSV, { start: 15 });
    expect(codes(batch.diagnostics)).toEqual([]);
    expect(batch.rows.map(({ number, key, file }) => [number, key, file])).toEqual([[1, '01', 'ke-hoach-01.docx'], [2, '02', 'ke-hoach-02.docx']]);
    const [first = '', second = ''] = await documents(batch);
    expect(first).toContain('TÂN LẬP');
    expect(first).toContain('Số: 15/KH-UBND');
    expect(first).toContain('Kế hoạch của xã Tân Lập.');
    expect(first).toContain('Trần Văn B');
    expect(second).toContain('Số: 16/KH-UBND');
    expect(second).toContain('1. Nhiệm vụ: Quét "dọn", vệ sinh');
    // An empty cell leaves the plan's own field.
    expect(second).toContain('Nguyễn Văn An');
  });

  it('may say the number that is counted, in its name and in the plan', async () => {
    const batch = await open({ ...PLAN, ket_thuc: 'ket_thuc: Kế hoạch số {{so}} của xã.' }, CSV, { start: 15, name: 'KH-{{so}}' });
    expect(codes(batch.diagnostics)).toEqual([]);
    expect(batch.rows.map(({ file }) => file)).toEqual(['KH-15.docx', 'KH-16.docx']);
    expect((await documents(batch))[1]).toContain('Kế hoạch số 16 của xã.');
  });

  it('is the same from a table that was packed for other threads', async () => {
    const input = batchInput(PLAN, CSV);
    const packed = await packBatch(input);
    expect(packed.data).not.toHaveProperty('bytes');
    const [one, two] = [await openBatch(input), await openBatch(structuredClone(packed))];
    expect(two.rows).toEqual(one.rows);
    expect(two.inputsDigest).toBe(one.inputsDigest);
    expect((await two.build(1)).bytes).toEqual((await one.build(1)).bytes);
  });

  it.each([['a broken file', 'a;b\n1;"2\n'], ['a list', '- a: 1\n']])('leaves %s as it is for the threads to open', async (_, data) => {
    const input = batchInput(PLAN, data);
    expect(await packBatch(input)).toBe(input);
  });

  it('builds what a plan with these texts typed in builds', async () => {
    const [typed, varied] = [
      await open({ ...PLAN, co_quan: 'co_quan: Ủy ban nhân dân xã Tân Lập', dia_danh: 'dia_danh: Tân Lập', noi_dung: PLAN.noi_dung.replace('{{ten_xa}}', 'xã Tân Lập').replace('{{viec}}', 'Họp dân') }, 'ma\n1\n'),
      await open(PLAN, 'ma,ten_xa,ten,viec\n1,xã Tân Lập,Tân Lập,Họp dân\n'),
    ];
    const [one, two] = [await varied.build(0), await typed.build(0)].map(({ bytes }) => unzipSync(bytes as Uint8Array));
    expect(one).toEqual(two);
  });
});

describe('faults of all rows', () => {
  it('are said once, at their place in the plan', async () => {
    const batch = await open({ ...PLAN, dia_danh: 'dia_danh: "{{tenn}}"', luu: 'luu: "{{hoa_daau ten}}"', so: 'so: chín' }, CSV);
    expect(codes(batch.diagnostics)).toEqual(['rows.unused', 'vary.unknown-name', 'vary.unknown-helper', 'plan.number']);
    const plan = batch.sources.get('ke-hoach.yaml') ?? '';
    expect(batch.diagnostics.slice(1).map(({ span }) => plan.slice(span?.start, span?.end))).toEqual(['{{tenn}}', '{{hoa_daau ten}}', 'chín']);
    expect(batch.diagnostics[1]?.facts).toMatchObject({ name: 'tenn', nearest: 'ten' });
    expect(await rowsOf(batch)).toEqual([]);
  });

  it('of the plan as YAML, or of the data, leave no rows', async () => {
    for (const batch of [await open('- a\n- b\n: c', CSV), await open('', CSV), await open(PLAN, 'a;"b\n')]) {
      expect(batch.rows).toEqual([]);
      expect(hasErrors(batch.diagnostics)).toBe(true);
      expect((await batch.build(0)).bytes).toBeUndefined();
    }
  });

  it('of the plan as YAML hide no others', async () => {
    const batch = await open({ ...PLAN, dia_danh: 'dia_danh: {{ten}}', luu: 'luu: "{{tenn}}"' }, CSV);
    expect(codes(batch.diagnostics)).toEqual(['yaml.syntax', 'vary.unknown-name']);
    expect(batch.diagnostics[0]?.facts).toMatchObject({ problem: 'NAME_AT_START', fix: "dia_danh: '{{ten}}'" });
    expect(batch.rows).toEqual([]);
    expect((await batch.build(0)).bytes).toBeUndefined();
  });

  it('are those of the columns', async () => {
    const titles = (line: string): Promise<OpenedBatch> => open({}, `${line}\n${line.replace(/[^,]+/g, '1')}\n`);
    expect(codes((await titles('ma,Tên xã,ten_xa')).diagnostics)).toContain('rows.same-column');
    expect(codes((await titles('ma,ky.hoten')).diagnostics)).toEqual(['rows.unknown-path', 'rows.unused']);
    expect(codes((await titles('ma,ky,ky.ho_ten')).diagnostics)).toContain('rows.same-column');
    expect(codes((await titles('ma,noi_dung.x')).diagnostics)).toContain('rows.unknown-path');
    expect((await titles('ma,Ghi chú,STT,dia_danh')).diagnostics).toMatchObject([{ code: 'rows.unused', severity: 'warning', facts: { columns: ['Ghi chú', 'STT'] } }]);
    // Used in a name of a file, or a key: used.
    expect(codes((await open({}, 'ma,nhom,ten\n1,2,3\n', { name: '{{nhom}}', key: 'Tên' })).diagnostics)).toEqual(['rows.unused']);
  });

  it('are columns without a title that have texts', async () => {
    expect((await open({}, 'ma,,ten_tep,\n1,,A,\n\n3,lạc,B,\n', { name: '{{ma}}-{{ten_tep}}' })).diagnostics).toMatchObject([
      { code: 'rows.nameless', severity: 'warning', facts: { column: 'B', row: 3, text: 'lạc' } },
    ]);
    expect((await open({}, 'ma,***\n1,lạc\n')).diagnostics).toMatchObject([{ code: 'rows.nameless', facts: { column: 'B' } }]);
  });

  it('are numbers that counting leads beyond', async () => {
    const batch = await open({}, 'ma\n1\n2\n3\n', { start: 99_998 });
    expect(batch.diagnostics).toMatchObject([{ code: 'rows.numbers-end', severity: 'error', facts: { start: 99_998, rows: 3, most: 99_999 } }]);
    expect((await open({}, 'ma\n1\n2\n3\n', { start: 99_997 })).diagnostics).toEqual([]);
  });

  it('are a JSON that is none, and a sheet where there is none', async () => {
    const text = '[\n{"ma": "1"},\n{"ma": "2"]';
    const batch = await open({}, text);
    expect(batch.diagnostics).toMatchObject([{ code: 'rows.json', span: { file: 'xa.json', start: text.length - 1 } }]);
    expect(batch.sources.get('xa.json')).toBe(text);
    for (const [name, data] of [['xa.csv', 'ma\n1\n'], ['xa.yaml', '- ma: 1\n']] as const) {
      const input = { name, bytes: new TextEncoder().encode(data), sheet: 'Xã' };
      expect((await open({}, input)).diagnostics).toMatchObject([{ code: 'rows.no-sheets', severity: 'error', facts: { path: name, sheet: 'Xã' } }]);
    }
  });

  it('of a YAML list are shown at their line', async () => {
    const batch = await open({}, '- ma: 1\n  ten: "a\n');
    expect(batch.diagnostics[0]?.span?.file).toBe('xa.yaml');
    expect(batch.sources.get('xa.yaml')).toContain('ten');
  });

  it('are two numbers for one document', async () => {
    expect(codes((await open({}, 'ma,so\n1,5\n', { start: 3 })).diagnostics)).toEqual(['rows.two-numbers']);
  });

  it('are names of files that are no names, or the same', async () => {
    expect(codes((await open({}, 'ma\n1\n', { name: '../{{ma}}' })).diagnostics)).toEqual(['names.pattern']);
    expect((await open({}, 'ma\n1\n', { name: '{{mã số}}' })).diagnostics).toMatchObject([
      { code: 'names.fault', facts: { pattern: '{{mã số}}', fault: { code: 'vary.unknown-name' } } },
    ]);
    const empty = await open({}, 'ma,ten\n1,A\n2,\n', { name: '{{ten}}' });
    expect((await empty.check(1)).map(({ facts }) => facts)).toMatchObject([{ row: 2, fault: { code: 'names.fault', facts: { fault: { code: 'vary.empty' } } } }]);
    const same = await open({}, 'ma,ten\n1,An Phú\n2,an phú\n3,An  Phú\n4,An Phu\n', { name: '{{ten}}' });
    expect(same.diagnostics).toMatchObject([
      { code: 'names.same', facts: { file: 'an phú.docx', first: { row: 1, key: '1' }, second: { row: 2, key: '2' }, more: 1 } },
    ]);
    expect((await open({}, 'ma\n1\n2\n', { name: 'KH' })).diagnostics).toMatchObject([{ code: 'names.pattern', facts: { problem: 'constant' } }]);
    expect((await open({}, 'ma\n1\n', { name: 'KH' })).rows.map(({ file }) => file)).toEqual(['KH.docx']);
    expect(codes((await open({}, 'ma,ten\n1,An Phú\n4,An Phu\n', { name: '{{ten}}', ascii: true })).diagnostics)).toEqual(['names.same']);
  });
});

describe('faults of one row', () => {
  it('name its number, key and column, and spoil no other', async () => {
    const batch = await open({ ...PLAN, ngay: 'ngay: "{{ngay}}"' }, [
      'Mã,Tên xã,Tên,Việc,Ngày,ky.ho_ten,so',
      '01,xã A,A,v,05/01/2026,,', '02,,A,v,05/01/2026,,', '03,xã A,A,a\u0000b,30/02/2026,,', '04,xã A,A,v,05/01/2026,x\u0001,chín', '05,xã A,A,v,05/01/2026,,5,thừa', '06,xã A,A,v,05/01/2026,,7', '',
    ].join('\n'));
    expect(codes(batch.diagnostics)).toEqual([]);
    expect(await rowsOf(batch)).toEqual([
      '2 02 [Tên xã] vary.empty',
      '3 03 [Việc] vary.character', '3 03 [Ngày] plan.date',
      '4 04 [ky.ho_ten] vary.character', '4 04 [so] plan.number',
      '5 05 [] rows.ragged',
    ]);
    const built = await Promise.all(batch.rows.map((_, i) => batch.build(i)));
    expect(built.map(({ bytes }) => bytes !== undefined)).toEqual([true, false, false, false, false, true]);
    expect(built.flatMap(({ diagnostics }) => codes(diagnostics))).toEqual(await rowsOf(batch));
    const plan = batch.sources.get('ke-hoach.yaml') ?? '';
    expect((await batch.check(1)).map(({ span }) => plan.slice(span?.start, span?.end))).toEqual(['{{ten_xa}}']);
    // A cell has no place in the plan.
    expect((await batch.check(3)).map(({ span }) => span)).toEqual([undefined, undefined]);
  });

  it('that an empty cell leaves in the plan name its column', async () => {
    const batch = await open({ ky: 'ky: {chuc_vu: Chủ tịch, ho_ten: ""}' }, 'ma,ky.ho_ten\n1,An\n2,\n3,Bình\n');
    expect(await rowsOf(batch)).toEqual(['2 2 [ky.ho_ten] plan.empty']);
  });

  it('are told in the words of the row, not in stand-ins', async () => {
    const batch = await open({ ...PLAN, ngay: 'ngay: "{{ngay}}"' }, 'ma,ten_xa,ten,viec,ngay\n1,a,b,c,*a_b*\n');
    const [fault] = await batch.check(0);
    expect(fault).toMatchObject({ code: 'rows.row', facts: { fault: { code: 'lint.adopted', facts: { found: { code: 'plan.date', facts: { text: '*a_b*' } } } } } });
  });

  it('that a rule finds are told in the words of the row, too', async () => {
    const batch = await open({}, 'ma,dia_danh\n1,tân_lập *a*\n2,Tân Lập\n', { settings: [] });
    const found = await batch.check(0);
    expect(new Set(codes(found))).toEqual(new Set(['1 1 [dia_danh] lint.rule']));
    expect(JSON.stringify([found, await batch.build(0)])).not.toMatch(/[\ufdd0-\ufdef]/);
  });

  it.each([
    ['noi_nhan: ["{{x}}"]'], ['noi_nhan: "{{x}}"'], ['noi_nhan: |\n  {{x}}\n  {{x}}'], ['noi_nhan: ["{{x}}", "{{x}} {{y}}"]'],
    ['can_cu: ["{{x}}"]'], ['mo_dau: ["{{x}}"]'], ['noi_dung: ["{{x}}"]'], ['noi_dung: {muc_dich: ["{{x}}"]}'], ['noi_dung: {"{{x}}": A}'], ['noi_dung: {a: {b: "{{x}}"}}'],
    ['ky: {tm: "{{x}}", chuc_vu: "{{x}}", ho_ten: "{{x}}"}'], ['ky: [{tm: A, chuc_vu: "{{x}}", ho_ten: B}]'], ['co_quan: {ten: "{{x}}"}'], ['phu_luc: [{tieu_de: "{{x}}", noi_dung: "{{x}}"}]'],
    ['noi_dung: [{bang: {cot: ["{{x}}"], hang: [["{{x}}"]]}}]'], ['so: "{{x}}"'], ['ngay: "{{so_cham x}}"'], ['luu: "{{x}}"'],
  ])('leave no others behind in %s', async (field) => {
    const batch = async (csv: string): Promise<OpenedBatch> => open({ [/^\w+/.exec(field)?.[0] ?? '']: field }, csv);
    expect((await rowsOf(await batch('ma,x,y\n1,,b\n2,,b\n'))).filter((code) => !/ vary\.empty$/.test(code))).toEqual([]);
    expect((await rowsOf(await batch('ma,x,y\n1,#N/A,b\n2,#REF!,b\n'))).filter((code) => !/ table\.cell-error$/.test(code))).toEqual([]);
    const unknown = await batch('ma,y\n1,b\n2,b\n');
    expect([...codes(unknown.diagnostics), ...await rowsOf(unknown)].filter((code) => !/vary\.unknown-name$|rows\.unused$/.test(code))).toEqual([]);
  });

  it('may be a text for a name that stands among the fields of the plan', async () => {
    const batch = await open({}, overlays({ 'a.yaml': 'khac_han: A\n', 'b.yaml': 'noi_nhann: [A]\n' }));
    expect((await batch.check(0)).map(({ facts }) => facts)).toMatchObject([{ fault: { code: 'plan.unknown-key', facts: { inUnit: true } } }]);
    expect(JSON.stringify(await batch.check(1))).not.toContain('inUnit');
  });

  it('are those of its file’s name', async () => {
    const batch = await open({}, 'ma,ten\n1,A\n2,\n3,***\n', { name: 'x/{{ten}}' });
    expect(await rowsOf(batch)).toEqual(['2 2 [ten] names.fault', '3 3 [ten] names.fault']);
    expect(batch.rows.map(({ file }) => file)).toEqual(['x/A.docx', 'hang-000002.docx', 'hang-000003.docx']);
    expect((await batch.build(1)).bytes).toBeUndefined();
  });

  it('of the only row are its own', async () => {
    expect(await rowsOf(await open({ ...PLAN, luu: 'luu: ""' }, CSV.split('\n').slice(0, 2).join('\n')))).toEqual(['1 01 [] plan.empty']);
  });

  it('warnings do not stop it', async () => {
    const batch = await open({ noi_dung: 'noi_dung: |\n  I. A\n  {{x}}\n  {{y}}' }, 'ma,x,y\n1,Một câu chưa hết,thì xuống dòng\n2,Một câu.,Hai câu.\n');
    const { bytes, diagnostics } = await batch.build(0);
    expect(bytes).toBeDefined();
    expect(diagnostics).toMatchObject([{ code: 'rows.row', severity: 'warning', facts: { columns: ['y'], fault: { code: 'outline.broken-line' } } }]);
  });
});
