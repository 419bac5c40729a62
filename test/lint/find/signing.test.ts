import { expect, test } from 'vitest';
import { bodyKindOf, isDeputy, isDeputyOf } from '../../../src/lint/find/body-kind.js';
import { issuersIn } from '../../../src/lint/find/signing.js';
import { subject } from './support.js';

test('bodies and signers are found as they were typed, alone or joint, also in a plan with errors', () => {
  const joint = subject('co_quan: [Sở Y tế, { ten: Sở Nội vụ, chu_quan: UBND tỉnh Lâm Đồng }]\nky: [{ chuc_vu: Giám đốc }, { kt: Giám đốc, chuc_vu: "Phó Giám đốc" }]\nky_hieu: sai');
  expect(joint.plan).toBeUndefined();
  expect(joint.signatures.map(({ issuer, signer }) => [issuer.ten.text, issuer.chuQuan?.text, signer.kt?.text, signer.chucVu.map(({ text }) => text)])).toEqual([
    ['Sở Y tế', undefined, undefined, ['Giám đốc']], ['Sở Nội vụ', 'UBND tỉnh Lâm Đồng', 'Giám đốc', ['Phó Giám đốc']],
  ]);
});

test('a name on several lines is one name', () => {
  expect(issuersIn(subject('co_quan:\n  ten: |\n    ỦY BAN NHÂN DÂN\n    XÃ XUÂN ĐÔNG').root).map(({ ten }) => ten.text)).toEqual(['ỦY BAN NHÂN DÂN XÃ XUÂN ĐÔNG']);
});

test.each([
  ['ỦY BAN NHÂN DÂN XÃ XUÂN ĐÔNG', 'collective'], ['Uỷ ban nhân dân tỉnh Bắc Ninh', 'collective'], ['Ban Thường trực', 'collective'], ['Ban Chỉ huy Quân sự xã', 'head'],
  ['Sở Y tế', 'head'], ['Trường Tiểu học Xuân Đông', 'head'], ['Bộ Chỉ huy Quân sự tỉnh', 'head'], ['Chi cục Thuế', 'head'], ['Hội Nông dân xã', undefined], ['Trưởng thôn', undefined],
])('%s is led by: %s', (name, regime) => expect(bodyKindOf(name)?.regime).toBe(regime));

test('a deputy is told by the first word, not by a city at the end', () => {
  expect(['Phó Chủ tịch', 'PHÓ GIÁM ĐỐC', 'Thứ trưởng', 'Tổ phó'].map(isDeputy)).toEqual([true, true, true, true]);
  expect(['Chủ tịch UBND thành phố', 'Giám đốc', 'Trưởng phòng'].map(isDeputy)).toEqual([false, false, false]);
  expect(isDeputyOf('Phó Chủ tịch Thường trực', 'CHỦ TỊCH')).toBe(true);
  expect(isDeputyOf('Phó Giám đốc', 'Chủ tịch')).toBe(false);
});
