import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createBuild, defaultTemplates } from '../../src/build.js';
import { codes, documents, openBatch } from '../support/batch.js';
import { validateDocx } from '../support/ooxml.js';

const PLAN = 'examples/gui-cac-xa/ke-hoach.yaml';
const WORKBOOK = 'examples/gui-cac-xa/cac-xa.xlsx';
const DATA = 'examples/gui-cac-xa/cac-xa.csv';

describe('the example of a plan for many units', () => {
  const open = (): ReturnType<typeof openBatch> => openBatch({
    plan: { name: PLAN, bytes: readFileSync(PLAN) }, data: { name: DATA, bytes: readFileSync(DATA) }, files: new Map(), start: 15, name: 'KH-{{ma}}-{{ten}}.docx',
  });

  it('is built without a word', async () => {
    const batch = await open();
    expect(codes(batch.diagnostics)).toEqual([]);
    expect((await Promise.all(batch.rows.map((_, i) => batch.check(i)))).flat()).toEqual([]);
    expect(batch.rows.map(({ file }) => file)).toEqual(['KH-01-Xuân Đông.docx', 'KH-02-Tân Lập.docx', 'KH-03-Xuân Hòa.docx', 'KH-04-Đắk Song.docx', 'KH-05-Hồng Hà.docx']);
    const { bytes } = await batch.build(1);
    expect(await validateDocx([{ name: 'KH-02', bytes: bytes ?? new Uint8Array() }])).toEqual({ 'KH-02': [] });
  });

  it('has the same rows as a workbook', async () => {
    const [csv, workbook] = await Promise.all([open(), openBatch({
      plan: { name: PLAN, bytes: readFileSync(PLAN) }, data: { name: WORKBOOK, bytes: readFileSync(WORKBOOK) }, files: new Map(), start: 15, name: 'KH-{{ma}}-{{ten}}.docx',
    })]);
    expect(workbook.diagnostics).toEqual([]);
    expect(await documents(workbook)).toEqual(await documents(csv));
  });

  it('has each unit’s own texts', async () => {
    const [first = '', second = ''] = await documents(await open());
    expect(first).toContain('Số: 15/KH-UBND\nXuân Đông, ngày 01 tháng 9 năm 2026');
    expect(first).toContain('12.500.000 đồng (bằng chữ: Mười hai triệu năm trăm nghìn đồng)');
    expect(second).toContain('1. Thời gian: 08 giờ 00, ngày 10 tháng 10 năm 2026.');
    expect(second).toContain('KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Thị Bình');
  });

  it('wants its data when it is built alone', async () => {
    const { diagnostics } = await createBuild(defaultTemplates)({ name: PLAN, bytes: readFileSync(PLAN) });
    expect(diagnostics.map(({ code }) => code)).toEqual(['plan.wants-data']);
  });
});
