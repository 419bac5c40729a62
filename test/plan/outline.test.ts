import { describe, expect, it } from 'vitest';
import { outline, places, planYaml, readYaml, validPlan } from '../support/plan.js';

const indent = (text: string, by: string): string => text.split('\n').map((line) => (line ? by + line : line)).join('\n');
const body = (yaml: string): string[] => outline(validPlan(planYaml({ noi_dung: `noi_dung:\n${indent(yaml, '  ')}` })).noiDung);
const block = (text: string): string[] => outline(validPlan(planYaml({ noi_dung: `noi_dung: |\n${indent(text, '  ')}` })).noiDung);

describe('a block of text as it stands in Word', () => {
  it("takes Word's second bullet, the letter o, for a dash where a tab or another such line says so", () => {
    expect(block('1. Mục đích\no Một.\no Hai.\n2. Yêu cầu\no\tBa.\n3. Khác\no Bốn.')).toEqual([
      '1. |Mục đích|', '  - Một.', '  - Hai.', '2. |Yêu cầu|', '  - Ba.', '3. |Khác|', '  o Bốn.',
    ]);
  });

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
      '  (note) (Hội nghị có trưng bày).',
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
    expect(places(yaml, diagnostics)).toEqual(['outline.number@7:3', 'outline.number@10:3']);
    expect(diagnostics.map((d) => d.facts)).toEqual([
      { typed: '3.', expected: '2.' }, { typed: 'III.', expected: 'II.' },
    ]);
  });

  it.each([
    ['of two alike the one out of place', 'I. A\n  Một.\n  II. B\n  Hai.\n  IV. C\n  Ba.\n  IV. D\n  Bốn.', ['outline.number@9:3']],
    ['nothing behind a point that was typed as a paragraph', 'I. A\n  1. B\n  A) Một.\n  b) Hai.\n  2. C\n  a) Ba.\n  B) Bốn.\n  c) Năm.', []],
    ['nothing behind a section with an Arabic number', 'I. A\n  1. Một.\n  2. HOẠT ĐỘNG CHÍNH\n  1. Hai.\n  2. Ba.\n  III. C\n  Bốn.', []],
    ['a point that is missing', 'I. A\n  1. B\n  a) Một.\n  c) Hai.', ['outline.number@8:3']],
  ])('tells of %s', (_, body, expected) => {
    const yaml = planYaml({ noi_dung: `noi_dung: |\n  ${body}` });
    expect(places(yaml, readYaml(yaml).diagnostics)).toEqual(expected);
  });

  it('takes what stands before the first section for basis and opening', () => {
    const plan = validPlan(planYaml({ noi_dung: 'noi_dung: |\n  Căn cứ Luật A;\n  Ủy ban nhân dân xã ban hành Kế hoạch như sau:\n  I. NỘI DUNG\n  Việc.' }));
    expect(plan.canCu).toHaveLength(1);
    expect(plan.moDau.map((t) => t.runs[0]?.text)).toEqual(['Ủy ban nhân dân xã ban hành Kế hoạch như sau:']);
    expect(outline(plan.noiDung)).toEqual(['I. |NỘI DUNG|', '  Việc.']);
  });
});

describe('what stands above, beside and between the usual levels', () => {
  it('reads parts above sections, by ordinal and by letter', () => {
    expect(block('Phần thứ nhất\nMỤC TIÊU\nI. CHUNG\nViệc.\nII. RIÊNG\nPhần thứ hai: Nhiệm vụ\nI. MỘT')).toEqual([
      'Phần thứ nhất |MỤC TIÊU|', '  I. |CHUNG|', '    Việc.', '  II. |RIÊNG|', 'Phần thứ hai |Nhiệm vụ|', '  I. |MỘT|',
    ]);
    expect(block('A. TÌNH HÌNH\nI. MỘT\nB. NHIỆM VỤ\nI. HAI\nC. KẾT')).toEqual(['A. |TÌNH HÌNH|', '  I. |MỘT|', 'B. |NHIỆM VỤ|', '  I. |HAI|', 'C. |KẾT|']);
    expect(body('Phần I. Mục tiêu:\n  Chung: Việc.\nPhần II. Nhiệm vụ:\n  Riêng: Việc.')).toEqual([
      'Phần I |Mục tiêu|', '  I. |Chung|', '    Việc.', 'Phần II |Nhiệm vụ|', '  I. |Riêng|', '    Việc.',
    ]);
  });

  it('reads bracketed numbers, star lines, subheadings and notices', () => {
    expect(block('I. NỘI DUNG\na) Hiệp thương:\n(1) Lần thứ nhất.\n(2) Lần thứ hai.\n- Gạch.\n* Thời gian thực hiện: tháng 3\n- Dưới sao.\n**Đơn vị chủ trì**\nLưu ý: mang giấy mời.')).toEqual([
      'I. |NỘI DUNG|', '  a) Hiệp thương:', '    (1) Lần thứ nhất.', '    (2) Lần thứ hai.', '      - Gạch.',
      '      * Thời gian thực hiện: tháng 3', '        - Dưới sao.', '      (subheading) [b]Đơn vị chủ trì[/]', '      (notice) Lưu ý: mang giấy mời.',
    ]);
  });

  it('keeps the look of a number alone', () => {
    expect(block('I. PHÂN CÔNG\n**1.** Đồng chí A - Phó ban: Trực tiếp chỉ đạo.\n*2.* Đồng chí B\n**3**. **Mục đích**\n4. **Yêu cầu**')).toEqual([
      'I. |PHÂN CÔNG|', '  [b]1. Đồng chí A - Phó ban: Trực tiếp chỉ đạo.', '  [i]2. Đồng chí B', '  [b]3. |Mục đích|', '  4. |Yêu cầu|',
    ]);
  });

  it('begins at any level', () => {
    expect(block('1. Một việc.\n1.1. Việc nhỏ.')).toEqual(['1. Một việc.', '  1.1. Việc nhỏ.']);
    expect(block('a) Điểm một;\nb) Điểm hai.')).toEqual(['a) Điểm một;', 'b) Điểm hai.']);
    expect(block('2.1. Bắt đầu giữa chừng.\n2.2. Tiếp.').map((line) => line.trim())).toEqual(['2.1. Bắt đầu giữa chừng.', '2.2. Tiếp.']);
  });

  it('takes a line that is bold in pieces for a title', () => {
    expect(block('I. NỘI DUNG\n6. **Giám sát** **việc**')).toEqual(['I. |NỘI DUNG|', '  1. |Giám sát việc|']);
  });

  it('takes slogans for text', () => {
    expect(block('V. KHẨU HIỆU\n1. Nhiệt liệt chào mừng cuộc bầu cử!\n2. \\Ngày bầu cử là ngày hội')).toEqual([
      'V. |KHẨU HIỆU|'.replace('V', 'I'), '  1. Nhiệt liệt chào mừng cuộc bầu cử!', '  2. Ngày bầu cử là ngày hội',
    ]);
  });

  it('reads footnotes where they stand', () => {
    expect(block('I. NỘI DUNG\nTheo Chỉ thị số 46^[Chỉ thị số 46-CT/TW *ngày 16/5/2025* [bản sao].] của Bộ Chính trị; giá x^2.')).toEqual([
      'I. |NỘI DUNG|', '  Theo Chỉ thị số 46^(Chỉ thị số 46-CT/TW [i]ngày 16/5/2025[/] [bản sao].) của Bộ Chính trị; giá x^2.',
    ]);
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
    expect(body('noi_dung:\n  - Thời gian: bắt đầu 8h\n  - Địa điểm: Hội trường\n  - Như sau:')).toEqual([
      'I. |Nội dung|', '  - Thời gian: bắt đầu 8h', '  - Địa điểm: Hội trường', '  - Như sau:',
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
    ['a heading without its title', '  - {ten: kinh_phi, noi_dung: Một.}', 'plan.missing@5:6'],
    ['a heading whose title is a list', '  - tieu_de: [Một]', 'plan.type@5:14'],
    ['a heading with more than it has', '  - {noi_dung: Một., ghi_chu: Hai.}', 'plan.unknown-key@5:22'],
    ['a key that was meant for a known section', '  muc_dich_yeu_cua: Một.', 'plan.unknown-key@5:3'],
    ['a section inside a section', '  Nội dung: |\n    I. MỤC', 'outline.section-inside@6:5'],
    ['a fourth level of numbers', '  Nội dung: |\n    1.1.1.1. Sâu quá', 'outline.too-deep@6:5'],
    ['an entry without text', '  Nội dung:\n    -\n    - việc', 'plan.empty@6:6'],
  ])('%s', (_, text, place) => {
    const yaml = planYaml({ noi_dung: `noi_dung:\n${text}` });
    expect(places(yaml, readYaml(yaml).diagnostics)).toEqual([place]);
  });
});
