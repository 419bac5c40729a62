import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/index.js';
import { legacyPassages } from '../../src/read/legacy/detect.js';
import { isSyllable } from '../../src/read/legacy/syllable.js';
import { fromLegacy } from '../../src/read/legacy/tables.js';
import { bytes, covered } from './support.js';

const SAI = [
  ['TCVN3', 'KÕ ho¹ch tæ chøc Héi nghÞ', 'Kế hoạch tổ chức Hội nghị'],
  ['TCVN3', 'ho_ten: NguyÔn V¨n An', 'ho_ten: Nguyễn Văn An'],
  ['TCVN3', 'dia_danh: Hµ Néi', 'dia_danh: Hà Nội'],
  ['TCVN3', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
  ['TCVN3', 'KÕ HO¹CH', 'KẾ HOẠCH'],
  ['TCVN3', '- §¹i biÓu ®­îc mêi', '- Đại biểu được mời'],
  ['VNI', 'Keá hoaïch toå chöùc Hoäi nghò', 'Kế hoạch tổ chức Hội nghị'],
  ['VNI', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['VNI', 'ho_ten: Nguyeãn Vaên An', 'ho_ten: Nguyễn Văn An'],
  ['TCVN3', 'KÕ ho¹ch', 'Kế hoạch'],
  ['VNI', 'ÑAÛNG UÛY', 'ĐẢNG ỦY'],
] as const;

const DUNG = [
  'Kế hoạch tổ chức Hội nghị tổng kết năm 2024', 'có là và cô thì ở', 'Đắk Lắk, Krông Nô, Ê Đê, Hrê, Srêpốk, M’Nông',
  'diện tích 12 m², cao 3½ m, góc 30°, nhiệt độ 16°C ± 2°', 'François, Noël, Citroën, Besançon, Müller', 'café, naïve, El Niño, São Paulo, Curaçao',
  'Haïti và Thaï', '«Tuần lễ» – “Áo dài” © 2024 ® ™ § 5', 'µm, µg, 5 µ', '½ ngày × 2 = 1 ngày; 3·4 ÷ 2', 'TRUNG TÂM HÀNH CHÍNH CÔNG', 'nghĩa trang Đoòng, xoong, quốc lộ, giếng, gìn giữ, khuỷu',
  'Công ty Hàn Quốc Lotte® và Nestlé®', 'Năm 1ª, 2º', 'h¹ và m²', '5 N·m, x·y', 'Bắc Kạn, Kon Tum, Ia Krêl, Kông Chro', 'Hué, Hanoï, Saïgon', 'ÀA QĐ-UBND ĐT',
];

describe('legacy encodings', () => {
  it.each(SAI)('%s: %s', (encoding, text, reads) => {
    expect(legacyPassages(text)).toMatchObject([{ encoding, sample: text, reads }]);
  });

  it.each(DUNG)('lets be: %s', (text) => {
    expect(legacyPassages(text)).toEqual([]);
  });

  it('lets all the right ones be in one file', () => {
    expect(legacyPassages(DUNG.join('\n'))).toEqual([]);
  });

  it('finds the pasted lines among proper ones, one finding for lines in a row', () => {
    const text = 'can_cu:\n  - Luật Tổ chức chính quyền địa phương\n  - C¨n cø QuyÕt ®Þnh sè 5\n\n  - C¨n cø NghÞ quyÕt\n  - Nghị quyết\n  - Caên cöù Luaät\n';
    const { value, diagnostics } = decode('f', bytes(text));
    expect(diagnostics.map((found) => [found.facts, covered(text, found.span)])).toMatchObject([
      [{ encoding: 'TCVN3' }, '- C¨n cø QuyÕt ®Þnh sè 5'],
      [{ encoding: 'VNI' }, '- Caên cöù Luaät'],
    ]);
    expect(value?.text).toBe(text);
  });

  it.each([
    ['Văn phòng chủ trì B¶o ®¶m an toµn cho hội nghị', 'B¶o ®¶m an toµn', 'Bảo đảm an toàn'],
    ['Văn phòng hòa ng\u00ADêi d©n kÕ ho¹ch.', 'ng\u00ADêi d©n kÕ ho¹ch', 'người dân kế hoạch'],
    ['Đơn vị Caên cöù Luaät Đất đai, 12 m², Thaï', 'Caên cöù Luaät', 'Căn cứ Luật'],
  ])('marks the wrong words alone: %s', (text, sample, reads) => {
    expect(legacyPassages(text).map((found) => [found.sample, found.reads, text.slice(found.start, found.end)])).toEqual([[sample, reads, sample]]);
  });

  it.each([
    ['HÆ°á»›ng dáº«n thá»±c hiá»‡n Nghị định', 'HÆ°á»›ng dáº«n thá»±c hiá»‡n', 'Hướng dẫn thực hiện'],
    ['Kế hoạch cá»§a UBND xã', 'cá»§a', 'của'],
    ['theo chá»‰ Ä‘áº¡o', 'chá»‰ Ä‘áº¡o', 'chỉ đạo'],
  ])('finds UTF-8 that was read as Latin-1: %s', (text, sample, reads) => {
    expect(legacyPassages(text)).toMatchObject([{ encoding: 'UTF-8', sample, reads }]);
  });

  it('counts single words when the whole file is made of them', () => {
    expect(legacyPassages('a: héi\nb: 5\nc: thµnh\nd: xong\ne: lËp')).toMatchObject([{ encoding: 'TCVN3', sample: 'a: héi' }]);
    expect(legacyPassages('a: héi\nb: tổ chức lễ hội ở thành phố\nc: nghÜa\ne: lËp')).toEqual([]);
  });

  it('names the encoding of a file that is no UTF-8 too', () => {
    const raw = Uint8Array.from('trich_yeu: KÕ ho¹ch tæ chøc\n', (sign) => sign.charCodeAt(0));
    const { diagnostics, value } = decode('f', raw);
    expect(diagnostics).toMatchObject([{ code: 'read.legacy-encoding', facts: { encoding: 'TCVN3', reads: 'trich_yeu: Kế hoạch tổ chức' } }]);
    expect(value?.text).toContain('ho¹ch');
  });
});

describe('syllables', () => {
  it.each(['quyết', 'nghiêng', 'Đoòng', 'giữ', 'gió', 'gì', 'nghị', 'ghế', 'quý', 'thuý', 'hoà', 'khuỷu', 'ươm', 'yêu', 'oẳn'])('%s is one', (word) => {
    expect(isSyllable(word)).toBe(true);
  });

  it.each(['ho¹ch', 'kõ', 'céng', 'nghò', 'xaõ', 'nươc', 'hoc', 'Krông', 'kế hoạch', 'năám', 'façade'])('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  it('are not converted when a sign has no meaning in the encoding', () => {
    expect(fromLegacy('TCVN3', 'm²')).toBeUndefined();
    expect(fromLegacy('VNI', 'Noël')).toBeUndefined();
  });
});
