import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { hasErrors } from '../../src/diagnostic.js';
import { codes, documents, open } from '../support/batch.js';

const PLAN = {
  co_quan: 'co_quan: Ủy ban nhân dân {{ten_xa}}',
  dia_danh: 'dia_danh: "{{ten}}"',
  noi_dung: 'noi_dung: |\n  I. MỤC ĐÍCH\n  Kế hoạch của {{ten_xa}}.\n  1. Nhiệm vụ: {{viec}}',
};

describe('hints', () => {
  it.each([
    ['the key', 'Mã xã,Tên\nx,A\ny,a\n', '{{ten}}.docx', '{{ten}}-{{ma_xa}}.docx'],
    ['the row’s number, where the key is there already', 'Mã xã,Tên\nx,A\nX,B\n', 'KH-{{ma_xa}}', 'KH-{{ma_xa}}-{{so_hang}}.docx'],
    ['the row’s number, where there is no key', 'Tên\nA\nA\n', 'KH-{{ten}}', 'KH-{{ten}}-{{so_hang}}.docx'],
  ])('for a name tell %s, and with it there is no fault', async (_, csv, name, example) => {
    const { diagnostics } = await open({}, csv, { name });
    expect(diagnostics.find(({ code }) => code === 'names.same')?.facts).toMatchObject({ example });
    expect(hasErrors((await open({}, csv, { name: example })).diagnostics)).toBe(false);
  });

  it('for a pattern tell a column that there is', async () => {
    for (const name of ['KH', '../x', 'a\\b', '']) {
      expect((await open({}, 'STT,Mã số xã\n1,x\n2,y\n', { name })).diagnostics.find(({ code }) => code === 'names.pattern')?.facts).toMatchObject({ column: 'ma_so_xa' });
    }
  });

  it('for an empty cell keep what stands before its name, and are told once for each cell', async () => {
    const batch = await open({ ...PLAN, luu: 'luu: "{{so_cham tien}}, {{tien}}"', dia_danh: 'dia_danh: "{{ten}}"' }, `Mã,Tên xã,Tên,Việc,ky.ho_ten,tien\n01,a,b,c,,1\n02,a,b,c,,\n`);
    expect((await batch.check(1)).map(({ facts }) => facts)).toMatchObject([{ fault: { code: 'vary.empty', facts: { name: 'tien', helpers: ['so_cham'] } } }]);
    const mended = await open({ ket_thuc: 'ket_thuc: Số tiền {{mac_dinh so_cham tien "không"}}, {{mac_dinh so_cham khac "không"}}.' }, 'ma,tien,khac\n1,1000,\n');
    expect((await documents(mended))[0]).toContain('Số tiền 1.000, không.');
  });
});

describe('cells', () => {
  it('that a fault is in are called as in Excel, whatever blank rows and line ends there are', async () => {
    const batch = await open({ ...PLAN, ngay: 'ngay: "{{ngay}}"' }, '\nMã,Tên xã,Tên,Việc,Ngày\n01,"xã\nA",A,v,5/1/2026\n\n02,,A,v,30/02/2026\n03,xã A,A,v,5/1/2026,,thừa\n');
    expect((await Promise.all([1, 2].map(batch.check))).flat().map(({ facts }) => facts)).toMatchObject([
      { row: 3, columns: ['Tên xã'], at: { file: 'xa.csv', line: 5, cells: ['B5'] } },
      { row: 3, columns: ['Ngày'], at: { file: 'xa.csv', line: 5, cells: ['E5'] } },
      { row: 4, columns: [], at: { file: 'xa.csv', line: 6, cells: [] } },
    ]);
  });

  it('that are too many are told of their row, though all rows have one', async () => {
    const batch = await open(PLAN, 'Mã,Tên xã,Tên,Việc\n01,xã A,A,v,thừa\n02,xã B,B,v,thừa\n');
    expect(codes(batch.diagnostics)).toEqual([]);
    expect((await Promise.all([0, 1].map(batch.check))).flat()).toMatchObject([1, 2].map((row) => ({ code: 'rows.row', facts: { row, fault: { code: 'rows.ragged' }, at: { line: row + 1 } } })));
  });

  it('of a workbook are called so, too, and those of a list or a folder have no such name', async () => {
    const book = await writeXlsx({ sheets: [{ name: 'Xã', rows: [[], [null, 'Mã', 'so'], [null, 'x', 'chín']] }] });
    expect((await (await open({}, book)).check(0)).map(({ facts }) => facts)).toMatchObject([{ row: 1, columns: ['so'], at: { file: 'xa.xlsx', line: 3, cells: ['C3'] } }]);
    const [listed] = await (await open({}, '- ma: 1\n  so: chín\n')).check(0);
    expect(listed?.facts).not.toHaveProperty('at');
  });

  it('lose the signs that nobody sees, in texts, fields, keys and names', async () => {
    const batch = await open(PLAN, 'ma,ten_xa,ten,viec,ky.ho_ten\n01\u200b,xã\u202e Tân Lập,Tân\u2066 Lập,\ufeffHọp,\u200bAn\n', { name: 'KH-{{ma}}-{{ten}}' });
    expect(batch.rows).toMatchObject([{ key: '01', file: 'KH-01-Tân Lập.docx' }]);
    const [text = ''] = await documents(batch);
    expect(text).toContain('Kế hoạch của xã Tân Lập.');
    expect(text).not.toMatch(/[\u200b\u202e\u2066\ufeff]/);
  });
});

describe('what rows are known by', () => {
  const key = async (csv: string, asked?: string): Promise<unknown> => {
    const { rows, diagnostics } = await open({}, csv, asked === undefined ? {} : { key: asked });
    return [rows.map((row) => row.key).join(), ...codes(diagnostics).filter((code) => code !== 'rows.unused')];
  };
  it.each([
    ['a code', 'STT,Tên,Mã xã\n1,A,x\n2,B,y\n', 'x,y'],
    ['what is there and different in each', 'STT,Nhóm,Ghi chú,Tên\n1,A,,x\n2,A,u,y\n', 'x,y'],
    ['the unit’s own code before another', 'Mã xã,Mã,Tên\n1,x,A\n2,y,B\n', 'x,y'],
    ['not the code of what units belong to', 'Mã tỉnh,Nhóm,Tên\n1,A,x\n1,A,y\n', 'x,y'],
    ['a count, where there is nothing else', 'STT,Nhóm\n1,A\n2,A\n', '1,2'],
  ])('is %s', async (_, csv, keys) => {
    expect(await key(csv)).toEqual([keys]);
  });

  it('is what was asked for', async () => {
    expect(await key('ma,Đơn vị\n1,x\n2,y\n', 'Đơn vị')).toEqual(['x,y']);
    expect(await key('ma,Đơn vị\n1,x\n2,y\n', 'don_vi')).toEqual(['x,y']);
    expect(await key('ma,don_vi\n1,x\n2,\n', 'don_vi')).toEqual(['x,2', 'rows.empty-key']);
    expect(await key('ma,don_vi\n1,x\n2,x\n', 'don_vi')).toEqual(['x,x', 'rows.same-key']);
    expect(await key('ma,don_vi\n1,x\n', 'donvi')).toEqual(['1', 'rows.unknown-key']);
  });

  it.each([
    ['Mã,Tên\n1,A\n,B\n', '1,2 rows.empty-key'],
    ['Mã đơn vị,Tên\n1,A\n1,B\n', '1,1 rows.same-key'],
    ['Mã,Mã xã\n1,7\n1,8\n', '1,1 rows.same-key'],
    ['Tên,Mã xã\nA,1\nB,2\nC,\n', '1,2,3 rows.empty-key'],
    ['Tên,Mã xã\nA,1\nB,2\nC,2\n', '1,2,2 rows.same-key'],
  ])('is never another column because of a slip in the codes: %j', async (csv, found) => {
    expect((await key(csv) as string[]).join(' ')).toBe(found);
  });

  it('is told all that is wrong with it at once, each kind with its first place and how many more there are', async () => {
    const { diagnostics } = await open({}, 'ten,Mã\nA,1\nB,\nC,1\nD,2\n\nE,2\nF,\nG,1\n', { name: '{{ma}}' });
    expect(diagnostics.filter(({ code }) => code !== 'rows.unused')).toMatchObject([
      { code: 'rows.empty-key', facts: { column: 'Mã', row: 2, more: 1, at: { file: 'xa.csv', line: 3, cells: ['B3'] } } },
      { code: 'rows.same-key', facts: { key: '1', first: 1, second: 3, more: 2, at: { file: 'xa.csv', line: 4, cells: ['B2', 'B4'] } } },
    ]);
  });

  it('leaves names that are the same for another cause to be told, too', async () => {
    const { diagnostics } = await open({}, 'ma,ten\n1,A\n1,A\n2,A\n3,B\n4,b\n', { name: '{{ten}}' });
    expect(diagnostics).toMatchObject([
      { code: 'rows.same-key', facts: { first: 1, second: 2, more: 0 } },
      { code: 'names.same', facts: { first: { row: 1, key: '1' }, second: { row: 3, key: '2' }, more: 0, at: { file: 'xa.csv', line: 4, cells: ['B2', 'B4'] } } },
      { code: 'names.same', facts: { first: { row: 4, key: '3' }, second: { row: 5, key: '4' }, more: 0 } },
    ]);
  });

  it('is the number where nothing fits, with a word of warning', async () => {
    expect(await key('nhom\nA\n\nA\n')).toEqual(['1,3', 'rows.no-key']);
  });
});
