import { Paragraph, TextRun, UnderlineType } from 'docx';
import { cast } from '../mould.js';
import type { Mould } from '../mould.js';
import { paragraphKey, runKey } from '../moulds.js';
import type { Moulds, ParagraphHole } from '../moulds.js';
import { RED, THIN } from '../styles.js';
import { RUNS, SECTION, STYLE, TEXT, element, keyed, withRuns, withSection } from './cut.js';
import type { Specimens, XmlOf } from './cut.js';

const LENGTH = { before: 710003, after: 710004, left: 710005, right: 710006, inset: 710007 } as const;

const SWITCH = [undefined, true, false] as const;
const GIVEN = [false, true] as const;
const PARAGRAPH_KINDS = SWITCH.flatMap((keepNext) => GIVEN.flatMap((before) => GIVEN.flatMap((after) => GIVEN.map(
  (inset) => ({ keepNext, before, after, inset }),
))));
const RUN_KINDS = SWITCH.flatMap((bold) => SWITCH.flatMap((italic) => SWITCH.map((underline) => ({ bold, italic, underline }))));

type ParagraphKind = (typeof PARAGRAPH_KINDS)[number];
type RunKind = (typeof RUN_KINDS)[number];

export const textSpecimens = (): Specimens => [
  ...PARAGRAPH_KINDS.map((of) => [`paragraph${keyOfParagraph(of)}`, paragraph(of)] as const),
  ...RUN_KINDS.map((of) => [`run${keyOfRun(of)}`, new Paragraph({ children: [run(of)] })] as const),
  ['rule-true', rule(true)],
  ['rule-false', rule(false)],
  ['joint', new Paragraph({
    spacing: { before: 0, after: 0, ...THIN.line },
    run: { size: THIN.size },
  })],
];

export function cutText(xmlOf: XmlOf): Pick<Moulds, 'paragraphs' | 'runs' | 'red' | 'lineBreak' | 'rules' | 'joint'> {
  const coloured = xmlOf(`run${runKey(undefined, undefined, undefined)}`);
  const red = { among: element(coloured, 'w:color'), alone: element(coloured, 'w:rPr') };
  const lineBreak = element(coloured, 'w:br');
  const cutRun = (xml: string): Mould<'ink' | 'lineBreak' | 'text'> =>
    cast(element(xml, 'w:r'), { ink: xml.includes(red.alone) ? red.alone : red.among, lineBreak, text: TEXT });
  return {
    paragraphs: keyed(PARAGRAPH_KINDS, keyOfParagraph, (of, key) => cutParagraph(xmlOf(`paragraph${key}`), of)),
    runs: keyed(RUN_KINDS, keyOfRun, (_, key) => cutRun(xmlOf(`run${key}`))),
    red,
    lineBreak,
    rules: { true: cutRule(xmlOf('rule-true')), false: cutRule(xmlOf('rule-false')) },
    joint: cast(withRuns(withSection(xmlOf('joint'))), { section: SECTION, runs: RUNS }),
  };
}

const keyOfParagraph = ({ keepNext, before, after, inset }: ParagraphKind): string =>
  paragraphKey(keepNext, before, after, inset);
const keyOfRun = ({ bold, italic, underline }: RunKind): string => runKey(bold, italic, underline);

const run = ({ bold, italic, underline }: RunKind): TextRun => new TextRun({
  text: TEXT,
  break: 1,
  ...(bold !== undefined && { bold }),
  ...(italic !== undefined && { italics: italic }),
  ...(underline !== undefined && { underline: { type: underline ? UnderlineType.SINGLE : UnderlineType.NONE } }),
  color: RED,
});

const paragraph = ({ keepNext, before, after, inset }: ParagraphKind): Paragraph => new Paragraph({
  style: STYLE,
  ...(keepNext !== undefined && { keepNext }),
  ...((before || after) && { spacing: { ...(before && { before: LENGTH.before }), ...(after && { after: LENGTH.after }) } }),
  ...(inset && { indent: { left: LENGTH.inset, right: LENGTH.inset } }),
  children: [new TextRun(TEXT)],
});

const cutParagraph = (xml: string, { before, after, inset }: ParagraphKind): Mould<ParagraphHole> =>
  cast<ParagraphHole>(withSection(xml), {
    style: STYLE,
    runs: element(xml, 'w:r'),
    section: SECTION,
    ...(before && { before: String(LENGTH.before) }),
    ...(after && { after: String(LENGTH.after) }),
    ...(inset && { inset: String(LENGTH.inset) }),
  });

const rule = (keepNext: boolean): Paragraph => new Paragraph({
  style: 'DuongKe',
  keepNext,
  spacing: { before: LENGTH.before, after: LENGTH.after },
  indent: { left: LENGTH.left, right: LENGTH.right, firstLine: 0 },
});

const cutRule = (xml: string): Moulds['rules']['true'] => cast(withSection(xml), {
  before: String(LENGTH.before),
  after: String(LENGTH.after),
  left: String(LENGTH.left),
  right: String(LENGTH.right),
  section: SECTION,
});
