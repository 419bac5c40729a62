import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../../src/compare/index.js';
import { buildYaml } from '../../support/build.js';
import { plainText, readDocx as secondOpinion } from '../../support/docx-text.js';
import { words } from '../../support/fidelity.js';
import { planYaml } from '../../support/plan.js';
import { smallDocx, type MoreParts } from '../../support/small-docx.js';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inside: string): string => `<w:p>${inside}</w:p>`;

function linesOf(body: string, notes?: string, more?: MoreParts): readonly string[] {
  const { value, diagnostics } = readDocx('a.docx', smallDocx(body, notes, more));
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

describe('what kehoach writes is read back', () => {
  test.each(readdirSync('examples').filter((name) => name.endsWith('.yaml')))('%s, word for word as by a second reader', async (name) => {
    const docx = await buildYaml(readFileSync(`examples/${name}`, 'utf8'));
    const { value = [], diagnostics } = readDocx(name, docx);
    expect(diagnostics).toEqual([]);
    expect(value[0]).toBe('[đầu trang] ‹số trang›');
    const text = value.slice(1).join('\n').replaceAll(/\^\[(.*?)\](?!\])/g, ' $1 ');
    expect(words(text)).toEqual(words(plainText(secondOpinion(docx))));
  });

  test('header, marks, watermark, annex and contact', async () => {
    const docx = await buildYaml(planYaml({
      do_khan: 'do_khan: hỏa tốc', luu_hanh: 'luu_hanh: lưu hành nội bộ', du_thao: 'du_thao: {lan: 2, hinh_mo: có}',
      lien_he: 'lien_he: {dien_thoai: "(0251) 3 123 456"}',
      noi_dung: 'noi_dung: |\n  Theo {{phu_luc.a}}.\n  | A | B |\n  |---|---|\n  | 1^[Một.] | 2 |',
      ket_thuc: 'ket_thuc: Hết.',
      phu_luc: 'phu_luc: [{ten: a, tieu_de: Tiêu đề, noi_dung: Việc.}]',
    }));
    const { value = [] } = readDocx('a.docx', docx);
    expect(value).toEqual(expect.arrayContaining([
      '[đầu trang] ‹số trang› [chữ mờ: DỰ THẢO]', '[đầu trang] | LƯU HÀNH NỘI BỘ |', '[đầu trang] | DỰ THẢO LẦN 2 |',
      '| HỎA TỐC |', '| A | B |', '| 1^[Một.] | 2 |', 'Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN', 'Phụ lục', 'TIÊU ĐỀ',
    ]));
    expect(value.filter((line) => line.startsWith('[chân trang] '))).toEqual([expect.stringContaining('(0251) 3 123 456')]);
  });
});

describe('paragraphs', () => {
  test.each<[string, string, string[]]>([
    ['empty ones are none', p('') + p(run(' ')) + p(run('a')), ['a']],
    ['runs that Word has split are joined', p(`${run('Kế ho')}<w:proofErr w:type="spellStart"/>${run('ạch')}`), ['Kế hoạch']],
    ['tabs stay, line breaks are spaces', p(`<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t></w:r>`), ['a\tb c d']],
    ['no-break spaces and hyphens are like others', p(`<w:r><w:t>a\u00a0b\u202fc  d\u2011e</w:t><w:noBreakHyphen/><w:softHyphen/><w:t>f\u00adg\u200b</w:t></w:r>`), ['a b c d-e-fg']],
    ['letters in two pieces are composed', p(run('Kê\u0301 hoa\u0323ch')), ['Kế hoạch']],
    ['signs and entities', p(run('a &amp; b &lt;w:p&gt; &#7871;')), ['a & b <w:p> ế']],
    ['signs of symbol fonts', p('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings" w:char="A8"/><w:sym w:font="Wingdings" w:char="F021"/></w:r>'), ['☑☐[U+F021]']],
    ['hidden text does not show', p(`<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>hiện</w:t></w:r>`), ['hiện']],
    ['links, content controls and smart tags are looked into', p(`<w:hyperlink>${run('a')}</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>${run('b')}</w:sdtContent></w:sdt><w:smartTag>${run('c')}</w:smartTag>`) + `<w:sdt><w:sdtContent>${p(run('d'))}</w:sdtContent></w:sdt>`, ['abc', 'd']],
    ['formulas', p('<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>'), ['x+1']],
    ['a text box follows its paragraph, once', p(`${run('a')}<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${p(run('hộp'))}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(run('hộp'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('b')}`), ['ab', 'hộp']],
    ['pictures, with what is told of them', p('<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="Chữ ký"/><a:blip/></wp:inline></w:drawing></w:r>') + p('<w:r><w:pict><v:imagedata/></w:pict></w:r>'), ['[hình: Chữ ký]', '[hình]']],
    ['drawn lines are nothing', p(`${run('a')}<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Line 1"/></wp:inline></w:drawing></w:r>`), ['a']],
    ['of a field the result', p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Mục I')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`), ['Mục I']],
    ['a field that nobody closed loses nothing', p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`) + p(run('a')), ['‹số trang›', 'a']],
  ])('%s', (_, body, lines) => {
    expect(linesOf(body)).toEqual(lines);
  });

  test('the number of a page is the same on each', () => {
    const field = (code: string, result: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(linesOf(p(run('Trang ') + field(' PAGE \\* MERGEFORMAT ', '2') + run('/') + field('NUMPAGES', '7')) + p('<w:fldSimple w:instr=" PAGE "><w:r><w:t>3</w:t></w:r></w:fldSimple>')))
      .toEqual(['Trang ‹số trang›/‹số trang›', '‹số trang›']);
  });
});

describe('changes that somebody tracked', () => {
  const tracked = `<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:ins>${run('mới')}</w:ins><w:moveFrom>${run('đi')}</w:moveFrom><w:moveTo>${run(' đến')}</w:moveTo>`;

  test('are read as accepted, and that is said', () => {
    const { value, diagnostics } = readDocx('a.docx', smallDocx(p(tracked)));
    expect(value).toEqual(['mới đến']);
    expect(diagnostics).toMatchObject([{ code: 'docx.tracked', severity: 'info', span: { file: 'a.docx' } }]);
  });

  test('a paragraph whose end is deleted runs on into the next; a deleted row is gone', () => {
    expect(linesOf(`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('một ')}</w:p>${p(run('hai'))}`)).toEqual(['một hai']);
    expect(linesOf(`<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('một')}</w:p>`)).toEqual(['một']);
    expect(linesOf(`<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p(run('a'))}</w:tc></w:tr><w:tr><w:tc>${p(run('b'))}</w:tc></w:tr></w:tbl>`)).toEqual(['b']);
  });
});

describe('notes', () => {
  const mark = (id: number, kind = 'footnote'): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

  test('stand at their marks, whatever their numbers', () => {
    const notes = `<w:footnote w:id="7"><w:p><w:r><w:footnoteRef/></w:r>${run(' Một.')}</w:p>${p(run('Hai.'))}</w:footnote>`;
    expect(linesOf(p(run('a') + mark(7) + run('; b') + mark(3, 'endnote')), notes, { endnotes: `<w:endnote w:id="3">${p(run('Cuối.'))}</w:endnote>` }))
      .toEqual(['a^[Một. Hai.]; b^[Cuối.]']);
  });

  test('that point to themselves or are pointed to a thousand times are read once', () => {
    expect(linesOf(p(mark(1).repeat(1000)), `<w:footnote w:id="1">${p(run('x') + mark(1))}</w:footnote>`)).toEqual(['^[x]']);
  });

  test('that are nowhere are nothing', () => {
    expect(linesOf(p(run('a') + mark(9)))).toEqual(['a']);
  });
});

describe('margins', () => {
  const section = (title: string): string => `<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="first" r:id="footer"/>${title}</w:sectPr>`;
  const parts = { header: p(run('Đầu')) + p(''), footer: p(run('Chân')) };

  test('come first, once for all sections', () => {
    expect(linesOf(`<w:p><w:pPr>${section('<w:titlePg/>')}</w:pPr>${run('a')}</w:p>${section('<w:titlePg/>')}`, undefined, parts)).toEqual(['[đầu trang] Đầu', '[chân trang] Chân', 'a']);
  });

  test('of a first page show only where it differs', () => {
    expect(linesOf(p(run('a')) + section(''), undefined, parts)).toEqual(['[đầu trang] Đầu', 'a']);
  });
});

describe('packages of other programs', () => {
  const parts = unzipSync(smallDocx(p(run('chữ'))));
  const changed = (change: (xml: string) => string, names: Readonly<Record<string, string>> = {}): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [names[name] ?? name, strToU8(change(strFromU8(bytes)))])));

  test.each<[string, Uint8Array]>([
    ['parts under other names', changed((xml) => xml.replace('Target="word/document.xml"', 'Target="/word/document2.xml"'), { 'word/document.xml': 'word/document2.xml' })],
    ['another prefix', changed((xml) => xml.replaceAll('w:', 'ns0:').replace('xmlns:w=', 'xmlns:ns0='))],
    ['the strict namespaces', changed((xml) => xml
      .replaceAll('schemas.openxmlformats.org/wordprocessingml/2006/main', 'purl.oclc.org/ooxml/wordprocessingml/main')
      .replaceAll('schemas.openxmlformats.org/officeDocument/2006/', 'purl.oclc.org/ooxml/officeDocument/'))],
    ['a byte order mark', zipSync({ ...parts, 'word/document.xml': strToU8(`\ufeff${strFromU8(parts['word/document.xml'] as Uint8Array)}`) })],
    ['UTF-16', zipSync({ ...parts, 'word/document.xml': Buffer.from(`\ufeff${strFromU8(parts['word/document.xml'] as Uint8Array)}`, 'utf16le') })],
    ['stored without compression', zipSync(parts, { level: 0 })],
  ])('%s', (_, bytes) => {
    expect(readDocx('a.docx', bytes).value).toEqual(['chữ']);
  });
});
