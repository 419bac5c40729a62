import { describe, expect, it } from 'vitest';
import { codeOf, parseCode } from '../../src/plan/fields/code.js';
import { parseDate } from '../../src/plan/fields/date.js';
import { parseRecipients } from '../../src/plan/fields/recipients.js';
import { parseSignature } from '../../src/plan/fields/signature.js';

describe('parseDate', () => {
  it.each([
    ['19/12/2023', { ngay: 19, thang: 12, nam: 2023 }],
    ['5/1/2024', { ngay: 5, thang: 1, nam: 2024 }],
    ['05-01-2024', { ngay: 5, thang: 1, nam: 2024 }],
    ['2024-02-29', { ngay: 29, thang: 2, nam: 2024 }],
    ['ngày 05 tháng 3 năm 2020', { ngay: 5, thang: 3, nam: 2020 }],
    ['ngày      tháng 12 năm 2024', { thang: 12, nam: 2024 }],
    ['/12/2024', { thang: 12, nam: 2024 }],
    ['12/2024', { thang: 12, nam: 2024 }],
    ['2024', { nam: 2024 }],
  ])('%s', (text, date) => {
    expect(parseDate(text)).toEqual(date);
  });

  it.each([
    ['30/02/2024', 'calendar'], ['29/02/2023', 'calendar'], ['31/4/2025', 'calendar'], ['1/13/2024', 'calendar'],
    ['00/12/2024', 'calendar'], ['01/01/0024', 'calendar'], ['hôm nay', 'format'], ['19/12/23', 'format'], ['', 'format'],
  ])('%s is refused', (text, reason) => {
    expect(parseDate(text)).toBe(reason);
  });
});

describe('parseCode', () => {
  it.each([['SGDĐT', 'KH-SGDĐT'], ['KH-UBND', 'KH-UBND'], ['/KH-UBND', 'KH-UBND'], ['KH-MTTQ-BTT', 'KH-MTTQ-BTT'], ['KHLT-SYT-SGDĐT', 'KHLT-SYT-SGDĐT'], ['KHĐT', 'KH-KHĐT']])('%s', (typed, code) => {
    expect(parseCode(typed)).toBe(code);
  });

  it.each(['KH - UBND', '12/KH-UBND', 'kh-ubnd', 'KH–UBND', ''])('%s is refused', (typed) => {
    expect(parseCode(typed)).toBeUndefined();
  });

  it('knows the codes of collective bodies alone', () => {
    expect([codeOf('Ủy ban nhân dân xã Xuân Đông'), codeOf('UỶ BAN NHÂN DÂN TỈNH A'), codeOf('Hội đồng nhân dân xã A'), codeOf('Sở Nội vụ')])
      .toEqual(['KH-UBND', 'KH-UBND', 'KH-HĐND', undefined]);
  });
});

describe('parseSignature', () => {
  it.each([
    [{ tm: 'Ủy ban nhân dân', chuc_vu: ['Chủ tịch'] }, ['TM. Ủy ban nhân dân', 'Chủ tịch']],
    [{ tm: 'Ban Thường trực', chuc_vu: ['Chủ tịch'] }, ['TM. Ban Thường trực', 'Chủ tịch']],
    [{ chuc_vu: ['Phó Chủ tịch'], kt: 'Chủ tịch', tm: 'Ủy ban nhân dân' }, ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch']],
    [{ kt: 'KT. Giám đốc', chuc_vu: ['Phó Giám đốc'] }, ['KT. Giám đốc', 'Phó Giám đốc']],
    [{ q: 'Hiệu trưởng' }, ['Q. Hiệu trưởng']],
    [{ kt: 'Trưởng phòng', tl: 'Giám đốc', chuc_vu: ['Phó Trưởng phòng'] }, ['TL. Giám đốc', 'KT. Trưởng phòng', 'Phó Trưởng phòng']],
    [{ tuq: 'Chủ tịch', chuc_vu: ['Chánh Văn phòng'] }, ['TUQ. Chủ tịch', 'Chánh Văn phòng']],
    [{ chuc_vu: ['Giám đốc'] }, ['Giám đốc']],
    [{ chuc_vu: ['Trưởng ban', 'Phó Chủ tịch UBND xã'] }, ['Trưởng ban', 'Phó Chủ tịch UBND xã']],
  ])('%j', (input, dong) => {
    expect(parseSignature(input)).toEqual({ dong, chucVuKhac: [], duoiTen: [] });
  });

  it('takes posts above and below the name', () => {
    expect(parseSignature({ chuc_vu: ['Trưởng ban'], chuc_vu_khac: ['Phó Thủ tướng'], ho_ten: 'Nguyễn Văn An', duoi_ten: ['Trưởng Ban Xây dựng Đảng'] }))
      .toEqual({ dong: ['Trưởng ban'], chucVuKhac: ['Phó Thủ tướng'], hoTen: 'Nguyễn Văn An', duoiTen: ['Trưởng Ban Xây dựng Đảng'] });
  });

  it('says what stands in the way', () => {
    expect(parseSignature({ kt: 'Chủ tịch' })).toBe('authority-without-post');
    expect(parseSignature({ tl: 'A', tuq: 'B', chuc_vu: ['C'] })).toBe('two-authorities');
    expect(parseSignature({ tm: 'Ủy ban nhân dân' })).toBe('no-post');
  });
});

describe('parseRecipients', () => {
  const line = (text: string, ...items: string[]): object => ({ lines: [text], items });

  it('sets aside the marks of the list and finds Lưu in it', () => {
    expect(parseRecipients(['- Sở Nội vụ;', 'Chủ tịch, PCT UBND (Đ/c Cam);', '- Lưu VT, PKT.'], undefined))
      .toEqual({ twice: false, noi: [line('Sở Nội vụ'), line('Chủ tịch, PCT UBND (Đ/c Cam)')], luu: 'VT, PKT', sauLuu: [] });
  });

  it('keeps a group with its note', () => {
    expect(parseRecipients([{ nhom: ['Tỉnh ủy;', 'UBND tỉnh'], ghi_chu: 'b/c' }], 'Lưu: VT, KT.'))
      .toEqual({ twice: false, noi: [{ lines: ['Tỉnh ủy', 'UBND tỉnh'], note: '(b/c)', items: [] }], luu: 'VT, KT', sauLuu: [] });
  });

  it('keeps a list below its line, and a pasted one by its +', () => {
    const noi = [line('Các sở:', 'Tài chính', 'Nội vụ'), line('Như Điều 3')];
    expect(parseRecipients([{ 'Các sở:': ['Tài chính;', '+ Nội vụ.'] }, 'Như Điều 3;'], 'VT')).toMatchObject({ noi });
    expect(parseRecipients(['- Các sở:', '+ Tài chính;', '  + Nội vụ;', '- Như Điều 3;'], 'VT')).toMatchObject({ noi });
  });

  it.each([
    ['Lưu: VT, NV (V-10b).', 'VT, NV (V-10b)'], ['- Lưu: VT, (VX/MT.Tấn).', 'VT, (VX/MT.Tấn)'], ['Lưu: VT, KGVX (2b)', 'VT, KGVX (2b)'],
    ['- Lưu: VTMT.', 'VTMT'], ['- Lưu Ban xây dựng Đảng.', 'Ban xây dựng Đảng'], ['- Lưu: VT, KGVX. Thg.', 'VT, KGVX. Thg'],
  ])('%s', (typed, luu) => {
    expect(parseRecipients(['Như kế hoạch', typed], undefined).luu).toBe(luu);
    expect(parseRecipients(['Như kế hoạch'], typed).luu).toBe(luu);
  });

  it('leaves what stands below Lưu where it stands, and the archive among the recipients', () => {
    expect(parseRecipients(['Lưu trữ lịch sử tỉnh;', '- Lưu: VT.', '08 KH'], undefined))
      .toEqual({ twice: false, noi: [line('Lưu trữ lịch sử tỉnh')], luu: 'VT', sauLuu: ['08 KH'] });
  });

  it('leaves luu empty when nobody gave it', () => {
    expect(parseRecipients(['Như trên'], undefined).luu).toBe('');
  });
});
