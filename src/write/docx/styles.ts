import {
  AlignmentType, BorderStyle, BuilderElement, DocumentDefaults, ImportedXmlComponent, LineRuleType, StyleForParagraph,
} from 'docx';
import type { IParagraphStyleOptions, XmlComponent } from 'docx';
import { pt } from '../../standard/units.js';
import type { Align, ParagraphStyle, StyleId } from '../../layout/model.js';
import type { Look } from './look.js';
import { eighths, halfPoints, lineUnits, twips } from './units.js';

export const FONT = 'Times New Roman';
export const LANGUAGE = 'vi-VN';
/** The style of the page number's line: Word's own id and name, so that its ribbon knows it. */
export const HEADER_STYLE = 'Header';
/** The style of footnotes' marks in styles.xml, which docx names in every mark. Only documents with footnotes have it. */
export const NOTE_STYLE = '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>'
  + '<w:aliases w:val="Tham chiếu chú thích"/><w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/>'
  + '<w:unhideWhenUsed/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';

/** Where Word goes on when a clerk presses Enter at a paragraph's end; in the same style where this says nothing. */
const NEXT: Partial<Record<StyleId, StyleId>> = {
  QuocHieu: 'TieuNgu', CoQuanChuQuan: 'CoQuanBanHanh', TenLoai: 'TrichYeu', TrichYeu: 'NoiDung',
  Heading1: 'NoiDung', Heading2: 'NoiDung', Heading3: 'NoiDung', Heading4: 'NoiDung', Heading5: 'NoiDung',
  ChuGiua: 'NoiDung', NoiNhanTieuDe: 'NoiNhan', QuyenHanChucVu: 'HoTen',
};

/** Styles that Word knows by a name of its own, under which it finds them when a clerk makes a new footnote. */
const BUILT_IN: Partial<Record<StyleId, string>> = { ChuThich: 'footnote text' };

const ALIGNMENT = {
  left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT, justify: AlignmentType.BOTH,
} as const satisfies Record<Align, string>;

/** Spacing and size of a paragraph that is there only for its border or its mark: as low as Word allows. */
export const THIN = { line: { line: twips(pt(1)), lineRule: LineRuleType.EXACT }, size: halfPoints(pt(1)) } as const;

export const BLACK = '000000';
/** Bright red, of stamps alone (I.III.2b). */
export const RED = 'FF0000';

/** The lines of tables and braces. */
export const HAIRLINE = { style: BorderStyle.SINGLE, size: eighths(pt(0.5)), space: 0, color: BLACK } as const;

/** A rule is its paragraph's top border. */
const RULE = { top: { style: BorderStyle.SINGLE, size: eighths(pt(0.75)), space: 0, color: BLACK } } as const;

/** All that styles.xml holds, in the schema's order. */
export const stylesOf = ({ styles, bodySize }: Look): readonly XmlComponent[] => [
  new DocumentDefaults({
    run: {
      font: FONT, size: halfPoints(bodySize), color: 'auto', language: { value: LANGUAGE, eastAsia: LANGUAGE },
    },
    paragraph: PLAIN,
  }),
  ...builtIn(),
  new StyleForParagraph({
    id: 'Normal', name: 'Normal', quickFormat: true, uiPriority: 0,
    paragraph: PLAIN,
    run: { font: FONT, size: halfPoints(bodySize), language: { value: LANGUAGE, eastAsia: LANGUAGE } },
  }),
  new NamedStyle({
    id: HEADER_STYLE, name: 'header', basedOn: 'Normal', uiPriority: 99,
    paragraph: { alignment: AlignmentType.CENTER },
  }, 'Số trang'),
  ...styles.map((style, index) => named(style, index, styles)),
];

/** docx writes `widowControl` in a style although its type for styles does not list it. */
const PLAIN = {
  widowControl: true,
  spacing: { before: 0, after: 0, line: lineUnits(1), lineRule: LineRuleType.AUTO },
} as const;

/** Throws on a name with a comma: Word would read it as two names. */
function named(style: ParagraphStyle, index: number, all: readonly ParagraphStyle[]): XmlComponent {
  if (style.name.includes(',')) throw new Error(`bug: a comma in the name of style ${style.id}`);
  const heading = /^Heading([1-9])$/.exec(style.id)?.[1];
  const builtInName = heading ? `heading ${heading}` : BUILT_IN[style.id];
  const next = NEXT[style.id];
  const rule = style.id === 'DuongKe';
  const outlineLevel = style.outlineLevel ?? (heading && Number(heading));
  return new NamedStyle({
    id: style.id,
    name: builtInName ?? style.name,
    basedOn: 'Normal',
    ...(next && all.some(({ id }) => id === next) && { next }),
    uiPriority: index + 1,
    quickFormat: true,
    paragraph: {
      ...(style.keepNext && { keepNext: true }),
      ...(rule && { border: RULE }),
      spacing: {
        before: twips(style.before),
        after: twips(style.after),
        ...(rule ? THIN.line : { line: lineUnits(style.line), lineRule: LineRuleType.AUTO }),
      },
      ...(style.firstLine !== 0 && { indent: { firstLine: twips(style.firstLine) } }),
      alignment: ALIGNMENT[style.align],
      ...(outlineLevel && { outlineLevel: outlineLevel - 1 }),
    },
    run: {
      ...(style.bold && { bold: true }),
      ...(style.italic && { italics: true }),
      size: rule ? THIN.size : halfPoints(style.size),
    },
  }, builtInName && style.name);
}

/** docx's paragraph style with a second name, which Word's style list shows beside a built-in one's. */
class NamedStyle extends StyleForParagraph {
  constructor(options: IParagraphStyleOptions, alias?: string) {
    super(options);
    if (!alias) return;
    const aliases = new BuilderElement({ name: 'w:aliases', attributes: { val: { key: 'w:val', value: alias } } });
    const afterName = 2;
    this.root.splice(afterName, 0, aliases);
  }
}

/**
 * What Word expects under every document and docx does not hand out: its hidden styles set aside, so that the style
 * list shows the plan's own, and the defaults that text, tables and lists made later by hand stand on.
 */
const builtIn = (): readonly XmlComponent[] => [
  `<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" w:defQFormat="0"
    w:count="376"/>`,
  hidden('character', 'DefaultParagraphFont', 'Default Paragraph Font', 1),
  hidden('table', 'TableNormal', 'Normal Table', 99, `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>
    <w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/>
    </w:tblCellMar></w:tblPr>`.replaceAll(/\n */g, '')),
  hidden('numbering', 'NoList', 'No List', 99),
].map((xml) => ImportedXmlComponent.fromXmlString(xml));

const hidden = (type: string, id: string, name: string, priority: number, properties = ''): string =>
  `<w:style w:type="${type}" w:default="1" w:styleId="${id}"><w:name w:val="${name}"/><w:uiPriority w:val="${priority}"/>`
  + `<w:semiHidden/><w:unhideWhenUsed/>${properties}</w:style>`;
