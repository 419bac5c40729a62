import { describe, expect, it } from 'vitest';
import { codes, documents, open, overlays } from '../support/batch.js';

const PLAN = {
  co_quan: 'co_quan: Ủy ban nhân dân {{ten_xa}}',
  dia_danh: 'dia_danh: "{{ten}}"',
  noi_dung: 'noi_dung: |\n  I. MỤC ĐÍCH\n  Kế hoạch của {{ten_xa}}.\n  1. Nhiệm vụ: {{viec}}',
};

describe('fields laid over the plan', () => {
  it('by columns are plain text, with the lines of the cell', async () => {
    const [document = ''] = await documents(await open({}, 'ma;mo_dau;ky.chuc_vu;Nơi nhận\n1;"**Một**\n- hai {{ma}}";"Phó\nChủ tịch";x\n'));
    expect(document).toContain('**Một**\n- hai {{ma}}');
    expect(document).toContain('PHÓ');
  });

  it('under ghi_de are a part of the plan, names and marks too', async () => {
    const batch = await open(PLAN, [
      '- ma: 1', '  ten_xa: xã A', '  ten: A', '  viec: họp', '  ghi_de:', '    luu: VT, {{ten}}', '    noi_dung: |', '      I. MỤC', '      1. **Của** {{ten_xa}}:',
      '- ma: 2', '  ten_xa: xã B', '  ten: B', '  viec: làm', '',
    ].join('\n'));
    expect(codes(batch.diagnostics)).toEqual([]);
    const [first = '', second = ''] = await documents(batch);
    expect(first).toContain('1. Của xã A');
    expect(first).toContain('Lưu: VT, A');
    expect(second).toContain('1. Nhiệm vụ: làm');
  });

  it('by a file for each unit', async () => {
    const batch = await open({ ...PLAN, noi_dung: 'noi_dung: |\n  I. A\n  {{viec}} của {{ten_tep}}.' }, overlays({
      'don-vi/tan-lap.yaml': 'du_lieu: {ten_xa: xã Tân Lập, ten: Tân Lập, viec: Họp}\nky: {ho_ten: Trần Văn B}\n',
      'don-vi/ba-dinh.yaml': 'du_lieu: {ten_xa: phường Ba Đình, ten: Ba Đình, viec: Quét}\nso: chín\n',
    }));
    expect(batch.rows.map(({ key, file }) => [key, file])).toEqual([['ba-dinh', 'ba-dinh.docx'], ['tan-lap', 'tan-lap.docx']]);
    expect(codes(batch.diagnostics)).toEqual([]);
    const [fault] = await batch.check(0);
    expect(codes([fault as never])).toEqual(['1 ba-dinh [] plan.number']);
    expect(batch.sources.get('don-vi/ba-dinh.yaml')?.slice(fault?.span?.start, fault?.span?.end)).toBe('chín');
    expect((await documents(batch))[1]).toContain('Họp của tan-lap.');
  });
});
