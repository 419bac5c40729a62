import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.js';
import { applyMends, RULES } from '../../src/lint/index.js';
import { parse } from '../../src/read/index.js';
import type { Node, Scalar } from '../../src/read/tree.js';
import { lintYaml, planWith } from './support.js';

/** A name in every field, written in ways that rules would find fault with. */
const EVERYWHERE = `co_quan: {ten: "ủy ban nhân dân {{loai}} {{ten}}", chu_quan: "{{chu_quan}}"}
so: "{{so}}"
ky_hieu: "{{ky_hieu}}"
dia_danh: "{{ten}}"
ngay: "{{ngay}}"
trich_yeu: "tổ chức  {{viec}} ."
kem_theo: "{{kem_theo}}"
can_cu: ["{{luat}}", "Nghị định số {{so_nd}}/{{nam}}/NĐ-CP ngày {{ngay_nd}} của {{cua}}"]
mo_dau: "{{mo_dau}} ,"
noi_dung:
  "{{muc_dau}}": |
    1. {{hoa_dau ten}}  {{mac_dinh nguon "ngân sách  xã ,"}} .
    a. {{gio}} , {{ngay_chu ngay}} tại {{phu_luc.mot}}
  muc_hai: ["{{a}}", "V/v {{b}} ,"]
bang: {chi_tieu: {cot: ["{{cot}}", Kinh phí], hang: [["{{o}}", "{{so_cham tien}} đ"]]}}
phu_luc: [{ten: mot, tieu_de: "{{tieu_de}}", noi_dung: "{{noi_dung}}"}]
ket_thuc: "{{ket_thuc}}"
noi_nhan: ["{{nhan}}", "như trên", "ubnd {{loai}}  {{ten}}"]
luu: "{{luu}}, {{phong}}"
ky: {tm: "{{tm}}", kt: "{{kt}}", chuc_vu: "{{chuc_vu}}", ho_ten: "{{nguoi_ky}}"}
`;

const braces = (text: string): string[] => text.match(/\{\{[^{}]*\}\}/g) ?? [];
const found = (yaml: string, rules = RULES): Diagnostic[] => lintYaml(yaml, { rules }).filter(({ code }) => code.startsWith('lint.'));

/** The findings that touch a name of `yaml`, and what they mark. */
function inNames(yaml: string, diagnostics: readonly Diagnostic[]): string[] {
  const names = [...yaml.matchAll(/(?<!\\)\{\{(?!phu_luc\.)[^{}]*\}\}/g)].map(({ index, 0: name }) => ({ from: index, to: index + name.length }));
  return diagnostics.filter(({ span }) => span && names.some(({ from, to }) => span.start < to && from < Math.max(span.end, span.start + 1)))
    .map((d) => `${JSON.stringify(d.facts)} ${d.span ? yaml.slice(d.span.start, d.span.end) : ''}`);
}

describe('names that a row fills', () => {
  test.each([['the example', readFileSync('examples/gui-cac-xa/ke-hoach.yaml', 'utf8')], ['a plan with names everywhere', EVERYWHERE]])('no rule looks into those of %s', (_, yaml) => {
    const diagnostics = found(yaml);
    expect(inNames(yaml, diagnostics)).toEqual([]);
    expect(JSON.stringify(diagnostics)).not.toMatch(/\u2060/);
    expect(braces(applyMends('plan.yaml', yaml, diagnostics).text)).toEqual(braces(yaml));
  });

  test('the example has nothing to find', () => {
    expect(found(readFileSync('examples/gui-cac-xa/ke-hoach.yaml', 'utf8'))).toEqual([]);
  });

  test('what stands beside a name is still looked at and mended', () => {
    const yaml = planWith('trich_yeu: Tổ chức  Hội nghị của {{loai}} {{ten}}');
    const { text } = applyMends('plan.yaml', yaml, found(yaml));
    expect(text).toContain('trich_yeu: Tổ chức Hội nghị của {{loai}} {{ten}}');
  });

  test('a reference hides no finding round it', () => {
    const yaml = planWith('phu_luc: [{ten: mot, tieu_de: Danh sách, noi_dung: A}]\nket_thuc: "Theo {{phu_luc.mot}} và  thực hiện."');
    const mended = applyMends('plan.yaml', yaml, found(yaml)).text;
    expect(mended).toContain('Theo {{phu_luc.mot}} và thực hiện.');
  });

  // What each rule finds fault with, with a name in the place of each word of each text; what all plans have is for one rule.
  const common = new Set(wordsIn(planWith('')).map(({ scalar }) => scalar.text));
  const checking = RULES.filter((rule) => 'check' in rule);
  test.each(checking.map((rule) => [rule.id, rule] as const))('%s says nothing of a name among its own faults', (_, rule) => {
    const plan = planWith(rule.wrong);
    for (const { scalar, from, to } of wordsIn(plan).filter(({ scalar: { text } }) => rule === checking[0] || !common.has(text))) {
      const text = `${scalar.text.slice(0, from)}{{ten x "a  b ,"}}${scalar.text.slice(to)}`;
      const yaml = plan.slice(0, scalar.span.start) + JSON.stringify(text) + plan.slice(scalar.span.end);
      const diagnostics = found(yaml, [rule]);
      expect(JSON.stringify(diagnostics)).not.toMatch(/ten x|\u2060/);
      expect(braces(applyMends('plan.yaml', yaml, diagnostics).text)).toEqual(braces(yaml));
    }
  });
});

function wordsIn(yaml: string): { readonly scalar: Scalar; readonly from: number; readonly to: number }[] {
  const root = parse({ name: 'plan.yaml', text: yaml }).value?.root;
  return root ? textsBelow(root).flatMap((scalar) => [...scalar.text.matchAll(/[\p{L}\d]+/gu)].map(({ index, 0: word }) => ({ scalar, from: index, to: index + word.length }))) : [];
}

function textsBelow(node: Node): Scalar[] {
  if (node.kind === 'text') return [node];
  if (node.kind === 'list') return node.items.flatMap(textsBelow);
  return node.kind === 'mapping' ? node.entries.flatMap(({ value }) => textsBelow(value)) : [];
}
