import { describe, expect, it } from 'vitest';
import { codes, documents, open, overlays } from '../support/batch.js';
import { workbook } from '../support/workbook.js';

const PLAN = {
  co_quan: 'co_quan: Ủy ban nhân dân {{ten_xa}}',
  dia_danh: 'dia_danh: "{{ten}}"',
  noi_dung: 'noi_dung: |\n  I. MỤC ĐÍCH\n  Kế hoạch của {{ten_xa}}.\n  1. Nhiệm vụ: {{viec}}',
};
const CSV = 'Mã,Tên xã,Tên,Việc,ky.ho_ten\n01,xã Tân Lập,Tân Lập,Họp dân,Trần Văn B\n02,phường Ba Đình,Ba Đình,"Quét ""dọn"", vệ sinh",\n';

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
    expect(second).toContain('Nguyễn Văn An');
    expect(first).not.toMatch(/[\ufdd0-\ufdef]/);
  });
});
