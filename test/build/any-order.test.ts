import { describe, expect, it } from 'vitest';
import { open, overlays } from '../support/batch.js';

describe('a batch gives a row the same bytes after whichever rows', () => {
  const last = '- Các đơn vị nghiêm túc thực hiện.';
  const table = (pad: string): string => `${pad}- bang: { cot: [TT, Việc], hang: [[1, Rộng]] }\n`;

  it('where body and annex end alike, one of them below a table', async () => {
    const batch = await open({
      co_quan: 'co_quan: Ủy ban nhân dân {{ten_xa}}', noi_dung: `noi_dung:\n  Nhiệm vụ:\n    - Việc hai.\n    ${last}`,
      phu_luc: `phu_luc:\n  - tieu_de: Phân công\n    noi_dung:\n${table('      ')}      ${last}\n`,
    }, 'ma,ten_xa\n1,xã Tân Lập\n2,xã Tân Lập\n3,xã Tân Lập\n');
    const bytes: unknown[] = [];
    for (const index of [0, 1, 2, 0]) bytes.push((await batch.build(index)).bytes);
    expect(bytes[0]).toBeDefined();
    for (const one of bytes) expect(one).toEqual(bytes[0]);
  });

  it('where some rows have a table that others have not', async () => {
    const [withTable, without] = [`noi_dung:\n  Nhiệm vụ:\n${table('    ')}    ${last}\n`, `noi_dung:\n  Nhiệm vụ:\n    - Việc.\n    ${last}\n`];
    const built = async (order: readonly number[]): Promise<unknown[]> => {
      const batch = await open({}, overlays({ 'a.yaml': withTable, 'b.yaml': withTable, 'c.yaml': without, 'd.yaml': without }));
      const bytes: unknown[] = [];
      for (const index of order) bytes[index] = (await batch.build(index)).bytes;
      return bytes;
    };
    expect(await built([0, 1, 2, 3])).toEqual(await built([3, 2, 1, 0]));
  });
});
