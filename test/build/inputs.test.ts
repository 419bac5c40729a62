import { describe, expect, it } from 'vitest';
import type { BatchInput } from '../../src/batch/contract.js';
import { filesOfBatch } from '../../src/build.js';
import { batchInput, codes, documents, open } from '../support/batch.js';
import { png } from '../support/png.js';

const PLAN = {
  co_quan: 'co_quan: Ủy ban nhân dân {{ten_xa}}',
  dia_danh: 'dia_danh: "{{ten}}"',
  noi_dung: 'noi_dung: |\n  I. MỤC ĐÍCH\n  Kế hoạch của {{ten_xa}}.\n  1. Nhiệm vụ: {{viec}}',
};
const CSV = 'Mã,Tên xã,Tên,Việc,ky.ho_ten\n01,xã Tân Lập,Tân Lập,Họp dân,Trần Văn B\n02,phường Ba Đình,Ba Đình,"Quét ""dọn"", vệ sinh",\n';

describe('digests', () => {
  const digests = async (...args: Parameters<typeof open>): Promise<[string, string[]]> => {
    const { inputsDigest, rows } = await open(...args);
    return [inputsDigest, rows.map(({ digest }) => digest)];
  };

  it('of a row change with what its document is made of, and with nothing else', async () => {
    const [inputs, [one, two]] = await digests(PLAN, CSV);
    expect(await digests(PLAN, CSV.replace('Họp dân', 'Họp thôn'))).toEqual([inputs, [expect.not.stringMatching(one ?? ''), two]]);
    expect(await digests(PLAN, CSV.replace('Trần Văn B', 'Trần Văn C'))).toEqual([inputs, [expect.not.stringMatching(one ?? ''), two]]);
    // Another order, another column that nothing uses, other names of files: the same documents.
    const lines = CSV.trim().split('\n');
    expect(await digests(PLAN, [lines[0], lines[2], lines[1]].join('\n'))).toEqual([inputs, [two, one]]);
    expect(await digests(PLAN, lines.map((line) => `${line},x`).join('\n'), { name: '{{ten}}' })).toEqual([inputs, [one, two]]);
    expect((await digests(PLAN, CSV, { start: 5 }))[1]).not.toContain(one);
  });

  it('of all change with plan, files, time and rules', async () => {
    const [inputs] = await digests(PLAN, CSV);
    expect((await digests({ ...PLAN, luu: 'luu: VP' }, CSV))[0]).not.toBe(inputs);
    expect((await digests(PLAN, CSV, { epoch: 5 }))[0]).not.toBe(inputs);
    expect((await digests(PLAN, CSV, { files: new Map([['a.csv', new Uint8Array([1])]]) }))[0]).not.toBe(inputs);
    expect((await digests(PLAN, CSV, { files: new Map([['a.csv', 'missing']]) }))[0]).not.toBe(inputs);
    const ruled = async (...rules: readonly (readonly [string, 'off' | 'error'])[]): Promise<string> =>
      (await digests(PLAN, CSV, { settings: rules.map(([id, level], start) => ({ id, level, span: { file: 'c', start, end: start } })) }))[0];
    const turnedOff = await ruled(['ND30-LG03', 'off'], ['ND30-LG01', 'off']);
    expect(turnedOff).not.toBe(await ruled());
    expect(await ruled(['ND30-LG03', 'error'], ['ND30-LG01', 'off'])).not.toBe(turnedOff);
    // Where in the file a rule is named is no matter.
    expect(await ruled(['ND30-LG01', 'off'], ['ND30-LG03', 'off'])).toBe(turnedOff);
  });
});

describe('files that plan and rows name', () => {
  const plan = { ky: 'ky: {chuc_vu: Chủ tịch, ho_ten: An, anh: "ky/{{ma}}.png"}', noi_dung: 'noi_dung:\n  A:\n    - bang: {tep: "{{ma}}_so.csv"}\n    - Hết.' };
  const data = 'ma\n1.a_b\n2\n';

  it('are asked for before', async () => {
    const asked = async (input: BatchInput): Promise<string[]> => [...(await filesOfBatch(input, async () => 'missing')).keys()];
    expect(await asked(batchInput(plan, data))).toEqual(['1.a_b_so.csv', 'ky/1.a_b.png', '2_so.csv', 'ky/2.png']);
    expect(await asked(batchInput({}, 'ma,ky.anh\n1,a.png\n2,\n'))).toEqual(['a.png']);
    expect(await asked(batchInput('co_quan: *x', data))).toEqual([]);
  });

  it('are in the documents of their rows', async () => {
    const csv = new TextEncoder().encode('Tên;Số\nXã A;5\n');
    const batch = await open(plan, data, { files: new Map<string, Uint8Array | 'missing'>([['1.a_b_so.csv', csv], ['ky/1.a_b.png', png(200, 100)], ['2_so.csv', 'missing'], ['ky/2.png', png(200, 100)]]) });
    expect((await documents(batch))[0]).toContain('Xã A');
    expect(codes(await batch.check(1))).toEqual(['2 2 [ma] table.file']);
  });

  it('are those that the plan inherits from, too, each within its folder', async () => {
    const picture = png(200, 100);
    const disk: Readonly<Record<string, Uint8Array>> = {
      'a.png': picture, 'chung/7.png': picture,
      'chung/co-quan.yaml': new TextEncoder().encode('co_quan: Ủy ban nhân dân {{ten}}\ndia_danh: "{{ten}}"\nky: {chuc_vu: Chủ tịch, ho_ten: An, anh: "{{anh}}"}\n'),
    };
    // The folder of a file is the fence of what it names.
    const read: Parameters<typeof filesOfBatch>[1] = async (path, within = '') => (path.startsWith(within) ? disk[path] ?? 'missing' : 'outside');
    const heir = { co_quan: '', dia_danh: '', ky: '', extra: 'ke_thua: chung/co-quan.yaml' };
    const rows = 'ma,ten,anh,ky.anh\n1,Tân Lập,7.png,\n2,,8.png,\n3,Ba Đình,../a.png,\n4,Ba Đình,7.png,a.png\n';
    const batch = await open(heir, rows, { files: await filesOfBatch(batchInput(heir, rows), read) });
    expect(codes(batch.diagnostics)).toEqual([]);
    const found = await Promise.all(batch.rows.map((_, i) => batch.check(i)));
    expect(found.flatMap(codes)).toEqual(['2 2 [ten] vary.empty', '2 2 [ky.anh, anh] plan.picture', '3 3 [ky.anh, anh] plan.picture']);
    const [empty] = found[1] ?? [];
    expect(batch.sources.get('chung/co-quan.yaml')?.slice(empty?.span?.start, empty?.span?.end)).toBe('{{ten}}');
    expect((await documents(batch))[0]).toContain('TÂN LẬP');
    const without = await open(heir, rows);
    expect(codes(without.diagnostics)).toContain('inherit.file');
    expect(without.rows).toEqual([]);
  });
});
