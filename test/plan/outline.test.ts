import { describe, expect, it } from 'vitest';
import { outline, places, planYaml, readYaml, validPlan } from '../support/plan.js';

const indent = (text: string, by: string): string => text.split('\n').map((line) => (line ? by + line : line)).join('\n');
const body = (yaml: string): string[] => outline(validPlan(planYaml({ noi_dung: `noi_dung:\n${indent(yaml, '  ')}` })).noiDung);
const block = (text: string): string[] => outline(validPlan(planYaml({ noi_dung: `noi_dung: |\n${indent(text, '  ')}` })).noiDung);

describe('a block of text as it stands in Word', () => {
  it('reads levels from markers', () => {
    expect(block(`I. MỤC ĐÍCH - YÊU CẦU
1. Mục đích
- Công bố kết quả.
2. Thành phần tham dự: Dự kiến 250 người.
2.1 Cấp tỉnh
- Phát biểu:
+ Xã (01 xã).
2.2. Cấp xã
2.2.1. Xã
a) Đảng ủy;
b) Ủy ban nhân dân.
Đoạn văn thường.
II. NỘI DUNG
1. Công bố Quyết định.`)).toEqual([
      'I. |MỤC ĐÍCH - YÊU CẦU|',
      '  1. |Mục đích|',
      '    - Công bố kết quả.',
      '  2. |Thành phần tham dự:| Dự kiến 250 người.',
      '    2.1. |Cấp tỉnh|',
      '      - Phát biểu:',
      '        + Xã (01 xã).',
      '    2.2. |Cấp xã|',
      '      2.2.1. |Xã|',
      '        a) Đảng ủy;',
      '        b) Ủy ban nhân dân.',
      '          Đoạn văn thường.',
      'II. |NỘI DUNG|',
      '  1. Công bố Quyết định.',
    ]);
  });

  it('sets letters in Vietnamese order', () => {
    const lines = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k'].map((letter) => `${letter}) việc ${letter}.`);
    expect(block(['I. NỘI DUNG', ...lines].join('\n')).slice(1)).toEqual(lines.map((line) => `  ${line}`));
  });

  it('sets bracketed notes and banners apart', () => {
    expect(block('I. NỘI DUNG\n(Hội nghị có trưng bày).\n\\(không phải ghi chú)\n> LỄ\n> CÔNG BỐ\n(một) và (hai) là chữ.')).toEqual([
      'I. |NỘI DUNG|',
      '  (ghi chú) (Hội nghị có trưng bày).',
      '  (không phải ghi chú)',
      '  > LỄ',
      '  > CÔNG BỐ',
      '  (một) và (hai) là chữ.',
    ]);
  });

  it('lets a clerk overrule the title rule', () => {
    expect(block('I. NỘI DUNG\n1. \\Giao Sở A: làm việc.\n2. **Việc chính.**\n3. Việc.\na) **Điểm có tiêu đề**\nb) Điểm không có tiêu đề')).toEqual([
      'I. |NỘI DUNG|',
      '  1. Giao Sở A: làm việc.',
      '  2. |Việc chính.|',
      '  3. Việc.',
      '    a) |Điểm có tiêu đề|',
      '    b) Điểm không có tiêu đề',
    ]);
  });

  it('numbers anew and warns once where the typed numbers go wrong', () => {
    const yaml = planYaml({ noi_dung: 'noi_dung: |\n  I. A\n  1. Một.\n  3. Ba.\n  4. Bốn.\n  4. Bốn nữa.\n  III. B' });
    const { value, diagnostics } = readYaml(yaml);
    expect(outline(value?.noiDung ?? [])).toEqual(['I. |A|', '  1. Một.', '  2. Ba.', '  3. Bốn.', '  4. Bốn nữa.', 'II. |B|']);
    expect(places(yaml, diagnostics)).toEqual(['outline.number@7:3', 'outline.number@9:3', 'outline.number@10:3']);
    expect(diagnostics.map((d) => d.facts)).toEqual([
      { typed: '3.', expected: '2.' }, { typed: '4.', expected: '4.' }, { typed: 'III.', expected: 'II.' },
    ]);
  });

  it('takes what stands before the first section for basis and opening', () => {
    const plan = validPlan(planYaml({ noi_dung: 'noi_dung: |\n  Căn cứ Luật A;\n  Ủy ban nhân dân xã ban hành Kế hoạch như sau:\n  I. NỘI DUNG\n  Việc.' }));
    expect(plan.canCu).toHaveLength(1);
    expect(plan.moDau.map((t) => t.runs[0]?.text)).toEqual(['Ủy ban nhân dân xã ban hành Kế hoạch như sau:']);
    expect(outline(plan.noiDung)).toEqual(['I. |NỘI DUNG|', '  Việc.']);
  });
});

describe('structured lists', () => {
  it('reads a mapping as numbered headings and a list as bullets', () => {
    expect(body(`muc_dich_yeu_cau:
  muc_dich:
    - Tổng kết.
  yeu_cau: Thiết thực, tiết kiệm.
Kinh phí và cơ sở vật chất: |
  Ngân sách xã.
to_chuc_thuc_hien:
  Phòng Kinh tế:
    - Chủ trì:
        - lập dự toán;
        - mời đại biểu.
  Công an xã: Bảo đảm an ninh.
  "Thành phần tham dự: Dự kiến 250 người.":
    - Lãnh đạo xã.
  Các thôn: |
    Thông báo đến Nhân dân.`)).toEqual([
      'I. |Mục đích, yêu cầu|',
      '  1. |Mục đích|',
      '    - Tổng kết.',
      '  2. |Yêu cầu:| Thiết thực, tiết kiệm.',
      'II. |Kinh phí và cơ sở vật chất|',
      '  Ngân sách xã.',
      'III. |Tổ chức thực hiện|',
      '  1. |Phòng Kinh tế|',
      '    - Chủ trì:',
      '      + lập dự toán;',
      '      + mời đại biểu.',
      '  2. |Công an xã:| Bảo đảm an ninh.',
      '  3. |Thành phần tham dự:| Dự kiến 250 người.',
      '    - Lãnh đạo xã.',
      '  4. |Các thôn|',
      '    Thông báo đến Nhân dân.',
    ]);
  });

  it('reads a line with a colon in a list as that line', () => {
    expect(body('noi_dung:\n  - Thời gian: bắt đầu 8h\n  - Địa điểm: Hội trường')).toEqual([
      'I. |Nội dung|', '  - Thời gian: bắt đầu 8h', '  - Địa điểm: Hội trường',
    ]);
  });

  it('lets typed markers and tieu_de rule in a list', () => {
    expect(body('noi_dung:\n  - 1. Công bố.\n  - tieu_de: Trao giấy\n    noi_dung: [Trao cho chủ thể]')).toEqual([
      'I. |Nội dung|', '  1. Công bố.', '  2. |Trao giấy|', '    - Trao cho chủ thể',
    ]);
  });

  it('gives a known section another title', () => {
    expect(body('muc_dich_yeu_cau:\n  tieu_de: Mục đích - yêu cầu\n  noi_dung: Việc.')).toEqual(['I. |Mục đích - yêu cầu|', '  Việc.']);
  });

  it('reads three numbered levels, sections in a list, and keys that are numbers in their order', () => {
    expect(body('Nội dung:\n  Một:\n    Hai:\n      Ba: chữ.\n  "2026": việc năm 2026.\n  "2025": việc năm 2025.')).toEqual([
      'I. |Nội dung|', '  1. |Một|', '    1.1. |Hai|', '      1.1.1. |Ba:| chữ.', '  2. |2026:| việc năm 2026.', '  3. |2025:| việc năm 2025.',
    ]);
    expect(body('- tieu_de: Thời gian\n  noi_dung: Một ngày.\n- tieu_de: Địa điểm\n  noi_dung: Hội trường.')).toEqual([
      'I. |Thời gian|', '  Một ngày.', 'II. |Địa điểm|', '  Hội trường.',
    ]);
  });

  it('keeps the purpose of a section for its template', () => {
    const { noiDung } = validPlan(planYaml({ noi_dung: 'noi_dung:\n  muc_tieu: Một.\n  Thời gian: Hai.\n  Tổ chức thực hiện: Ba.' .replace('muc_tieu', 'Mục tiêu') }));
    expect(noiDung.map((item) => (item.kind === 'section' ? item.purpose : ''))).toEqual(['muc-dich', 'noi-dung', 'to-chuc-thuc-hien']);
  });
});

describe('what an outline cannot be', () => {
  it.each([
    ['a key that was meant for a known section', '  muc_dich_yeu_cua: Một.', 'plan.unknown-key@5:3'],
    ['a section inside a section', '  Nội dung: |\n    I. MỤC', 'outline.section-inside@6:5'],
    ['a fourth level of numbers', '  Nội dung: |\n    1.1.1.1. Sâu quá', 'outline.too-deep@6:5'],
    ['an entry without text', '  Nội dung:\n    -\n    - việc', 'plan.empty@6:6'],
  ])('%s', (_, text, place) => {
    const yaml = planYaml({ noi_dung: `noi_dung:\n${text}` });
    expect(places(yaml, readYaml(yaml).diagnostics)).toEqual([place]);
  });
});
