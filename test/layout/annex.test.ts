import { expect, it } from 'vitest';
import { layout } from '../../src/layout/index.js';
import type { DocumentModel, Paragraph } from '../../src/layout/model.js';
import { createRenderer } from '../../src/render/index.js';
import { defaultTemplates } from '../../src/render/default-templates.js';
import { toMm } from '../../src/standard/units.js';
import { planYaml, validPlan } from '../support/plan.js';

function model(fields: Readonly<Record<string, string>>): DocumentModel {
  const plan = validPlan(planYaml(fields));
  const fragments = createRenderer(defaultTemplates)(plan).value;
  const value = fragments && layout(plan, fragments, '2020-01-01T00:00:00Z').value;
  if (!value) throw new Error('no model');
  return value;
}

const text = (p: Paragraph): string => p.runs.map((run) => run.text.replaceAll('\u00a0', ' ')).join('');

it('gives an annex its own section, turned on wish, with its heading and what it is enclosed with', () => {
  const phu_luc = 'phu_luc:\n  - {tieu_de: Phân công, huong: ngang, noi_dung: Việc một}\n  - {tieu_de: Tiến độ, kem_theo: để trống, noi_dung: Việc hai.}';
  const { sections } = model({ so: 'so: 7', ngay: 'ngay: 05/01/2026', phu_luc, noi_dung: 'noi_dung: Xem Phụ lục I và Phụ lục II.' });
  expect(sections.map(({ page }) => [toMm(page.width), toMm(page.height)].map(Math.round))).toEqual([[210, 297], [297, 210], [210, 297]]);
  const printed = sections.slice(1).map(({ blocks }) => blocks.flatMap((block) => (block.kind === 'paragraph' ? [`${block.style}: ${text(block)}`] : [block.kind])));
  expect(printed).toEqual([
    ['PhuLucSo: Phụ lục I', 'PhuLucTieuDe: PHÂN CÔNG',
      'KemTheo: (Kèm theo Kế hoạch số 07/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Xuân Đông)', 'rule', 'NoiDung: Việc một./.'],
    ['PhuLucSo: Phụ lục II', 'PhuLucTieuDe: TIẾN ĐỘ',
      'KemTheo: (Kèm theo Kế hoạch số      /KH-UBND ngày      tháng      năm      của Ủy ban nhân dân xã Xuân Đông)', 'rule', 'NoiDung: Việc hai./.'],
  ]);
});

it('hangs a footnote on the run that it stands behind', () => {
  const { sections } = model({ noi_dung: 'noi_dung: Theo Chỉ thị^[Số **46**.] này.' });
  const run = sections[0]?.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs : [])).find((r) => r.note);
  expect(run?.text).toBe('Theo Chỉ thị');
  expect(run?.note).toMatchObject([{ style: 'ChuThich', runs: [{ text: 'Số\u00a0' }, { text: '46', bold: true }, { text: '.' }] }]);
});
