import { describe, expect, it } from 'vitest';
import { exampleJointCode, isJointCode } from '../../src/plan/fields/issuers.js';
import { places, planYaml, readYaml, validPlan } from '../support/plan.js';

const found = (fields: Readonly<Record<string, string>>): string[] => {
  const yaml = planYaml(fields);
  return places(yaml, readYaml(yaml).diagnostics);
};
const facts = (fields: Readonly<Record<string, string>>): unknown => readYaml(planYaml(fields)).diagnostics.map((d) => d.facts);

describe('a joint plan', () => {
  const joint = {
    co_quan: 'co_quan: [Sở Y tế, Sở Giáo dục và Đào tạo]',
    ky_hieu: 'ky_hieu: KHLT-SYT-SGDĐT',
    ky: 'ky: [{chuc_vu: Giám đốc Sở Y tế}, {chuc_vu: Giám đốc Sở Giáo dục và Đào tạo}]',
  };

  it('has its bodies and a signature of each in order', () => {
    const plan = validPlan(planYaml(joint));
    expect(plan.coQuan.map(({ ten }) => ten)).toEqual(['Sở Y tế', 'Sở Giáo dục và Đào tạo']);
    expect(plan.ky.map(({ dong }) => dong)).toEqual([['Giám đốc Sở Y tế'], ['Giám đốc Sở Giáo dục và Đào tạo']]);
    expect(plan.soKyHieu?.kyHieu).toBe('KHLT-SYT-SGDĐT');
  });

  it('takes a list of one as that one', () => {
    expect(found({ co_quan: 'co_quan: [Ủy ban nhân dân xã Xuân Đông]', ky: 'ky: [{chuc_vu: Chủ tịch}]' })).toEqual([]);
  });

  it('wants its code, with an example of its bodies', () => {
    expect(found({ ...joint, ky_hieu: '' })).toEqual(['plan.joint@1:1']);
    expect(facts({ ...joint, ky_hieu: '' })).toEqual([{ problem: 'code', example: 'KHLT-SYT-SGDĐT' }]);
    expect(facts({ ...joint, ky_hieu: 'ky_hieu: SYT-SGDĐT' })).toEqual([{ problem: 'code', code: 'KH-SYT-SGDĐT', example: 'KHLT-SYT-SGDĐT' }]);
    expect([isJointCode('KHLT-SYT', 2), isJointCode('KHLT-MTTQ-BTT-UBND', 2), isJointCode('KH-A-B', 2)]).toEqual([false, true, false]);
    const span = { file: '', start: 0, end: 0 };
    expect(exampleJointCode([{ ten: 'Ủy ban nhân dân xã Tân Lập', span }, { ten: 'Ủy ban Mặt trận Tổ quốc Việt Nam', span }])).toBe('KHLT-UBND-MTTQ');
    expect(exampleJointCode([{ ten: 'Công an xã Bản Mế', span }, { ten: 'Ban Chấp hành Đoàn TNCS Hồ Chí Minh xã Bản Mế', span }])).toBe('KHLT-CA-ĐTN');
    expect(found({ ...joint, ky_hieu: 'ky_hieu: SYT-SGDĐT' })).toEqual([expect.stringMatching(/^plan\.joint@\d+:10$/)]);
  });

  it.each([
    ['two signatures of three bodies', { co_quan: 'co_quan: [Sở A, Sở B, Sở C]', ky_hieu: 'ky_hieu: KHLT-A-B-C' }, { problem: 'signatures', bodies: 3, signatures: 2 }],
    ['one signature of two bodies', { ky: 'ky: {chuc_vu: Giám đốc}' }, { problem: 'signatures', bodies: 2, signatures: 1 }],
    ['two signatures of one body', { co_quan: 'co_quan: Ủy ban nhân dân xã A', ky_hieu: '' }, { problem: 'signatures', bodies: 1, signatures: 2 }],
    ['four bodies', { co_quan: 'co_quan: [Sở A, Sở B, Sở C, Sở D]' }, { problem: 'bodies', count: 4 }],
  ])('%s', (_, fields, expected) => {
    expect(facts({ ...joint, ...fields })).toEqual([expected]);
  });

  it('has faults of one signer at that signer', () => {
    const ky = 'ky:\n  - {chuc_vu: Giám đốc, hoten: A}\n  - {kt: Giám đốc}';
    expect(found({ ...joint, ky })).toEqual(['plan.unknown-key@10:25']);
    expect(found({ ...joint, ky: 'ky:\n  - {chuc_vu: Giám đốc}\n  - {kt: Giám đốc}' })).toEqual(['plan.signature@11:5']);
    expect(found({ ...joint, co_quan: 'co_quan:\n  - Sở A\n  - {ten: Sở B, chuquan: UBND tỉnh C}' })).toEqual(['plan.unknown-key@3:17']);
  });
});

describe('a plan attached to a decision', () => {
  const attached = { kem_theo: 'kem_theo: Quyết định số 15/QĐ-UBND ngày 05/01/2026', dia_danh: '', noi_nhan: '', luu: '', ky: '' };

  it('needs neither place, recipients nor signature, and no code', () => {
    const plan = validPlan(planYaml({ ...attached, co_quan: 'co_quan: Sở Nội vụ' }));
    expect(plan).not.toHaveProperty('soKyHieu');
    expect(plan).not.toHaveProperty('noiNhan');
    expect(plan.ky).toEqual([]);
    expect(plan.kemTheo?.runs).toEqual([{ text: 'Kèm theo Quyết định số 15/QĐ-UBND ngày 05/01/2026' }]);
  });

  it('may have neither of them, each told at its place', () => {
    const { kem_theo } = attached;
    expect(found({ kem_theo, extra: 'so: 5\nngay: 05/01/2026\nky_hieu: KH-UBND\nnguoi_soan: PL.(3)\nsau_luu: 08 KH' })).toEqual(
      [11, 13, 12, 7, 8, 15, 14, 9].map((line) => `plan.attached@${line}:1`));
    expect(facts({ ...attached, ky: 'ky: {chuc_vu: Chủ tịch}' })).toEqual([{ field: 'ky', title: 'Người ký' }]);
    expect(facts({ ...attached, luu: 'luu: VT' })).toEqual([{ field: 'luu', title: 'Lưu' }]);
  });

  it('is a plan of its own where the field is empty', () => {
    expect(found({ ...attached, kem_theo: 'kem_theo:' }).sort()).toEqual(['plan.missing@1:1', 'plan.missing@1:1', 'plan.missing@1:1']);
  });
});

describe('marks', () => {
  it('refuses secrecy whatever it says, even as a list', () => {
    expect(found({ extra: 'do_mat: tối mật' })).toEqual(['plan.secret@10:9']);
    expect(found({ extra: 'do_mat: [mật]' })).toEqual(['plan.secret@10:9']);
  });

  it.each([
    ['do_khan: khẩm', { choices: ['khẩn', 'thượng khẩn', 'hỏa tốc'], nearest: 'khẩn' }],
    ['do_khan: thương khân cấp', { nearest: 'thượng khẩn' }],
    ['do_khan: gấp', { choices: ['khẩn', 'thượng khẩn', 'hỏa tốc'] }],
    ['luu_hanh: lưu hành trong nội bộ', { nearest: 'lưu hành nội bộ' }],
    ['du_thao: chưa rõ', { choices: ['có', 'không', 'lần 2'] }],
    ['du_thao: {hinh_mo: cos}', { nearest: 'có' }],
  ])('%s names the words that may stand there', (extra, expected) => {
    expect(readYaml(planYaml({ extra })).diagnostics).toMatchObject([{ code: 'plan.choice', facts: expected }]);
  });

  it.each([
    ['du_thao: lần 0', 'plan.choice@10:10'], ['du_thao: {lan: hai}', 'plan.number@10:16'], ['du_thao: [1]', 'plan.type@10:1'],
    ['nguoi_soan: pl 300', 'plan.drafter@10:13'], ['nguoi_soan: PL(300)', 'plan.drafter@10:13'],
    ['lien_he: Số 5', 'plan.type@10:10'], ['lien_he: {email: a}', 'plan.unknown-key@10:11'], ['lien_he: {dia_chi: "{{a}}"}', 'plan.wants-data@10:21'],
  ])('%s', (extra, place) => {
    expect(found({ extra })).toEqual([place]);
  });
});

describe('recipients', () => {
  it.each([
    ['noi_nhan:\n  - Các sở: {a: {b: c}}', 'plan.type@8:5'],
    ['noi_nhan:\n  - Các sở: []', 'plan.empty@8:5'],
    ['noi_nhan:\n  - nhom: [A]\n    ghichu: b/c', 'plan.unknown-key@9:5'],
    ['noi_nhan:\n  - ["một"]', 'plan.type@8:5'],
  ])('%s', (noi_nhan, place) => {
    expect(found({ noi_nhan })).toEqual([place]);
  });

  it('takes a line with nothing below it, and lines with colons in lists and groups', () => {
    const { noiNhan } = validPlan(planYaml({ noi_nhan: 'noi_nhan:\n  - Như Điều 3:\n  - Các phòng:\n      - Sở A: B, C\n  - nhom:\n      - Sở D: E\n    ghi_chu: b/c' }));
    const text = (t: { runs: readonly { text: string }[] }): string => t.runs.map((run) => run.text).join('');
    expect(noiNhan?.noi.map(({ lines, items }) => [...lines, ...items].map(text))).toEqual([['Như Điều 3'], ['Các phòng', 'Sở A: B, C'], ['Sở D: E']]);
  });
});
