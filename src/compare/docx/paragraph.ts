import type { Labels } from './labels.js';
import { withSigns } from './signs.js';
import { all, at, elements, isOn, type Element } from './xml.js';

/** What reading one document takes along from paragraph to paragraph. */
export interface Reading {
  readonly labels: Labels;
  /** The notes that have not been read yet, by the element that refers to one and its number: `w:footnoteReference 2`. */
  readonly notes: Map<string, Element>;
  /** Set once a change is met that somebody has yet to accept. */
  tracked: boolean;
}

export interface Shown {
  readonly text: string;
  /** Text boxes that are drawn at this paragraph; what is in them is not part of its text. */
  readonly boxes: readonly Element[];
}

/** A number that is another on each page. */
const PAGE_NUMBER = '‹số trang›';
const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i;

/** Properties, codes, and what stands for a drawing in old programs. */
const UNSEEN = new Set(['w:pPr', 'w:rPr', 'w:instrText', 'w:delText', 'mc:Fallback', 'w:rt']);
const REMOVED = new Set(['w:del', 'w:moveFrom']);
const ADDED = new Set(['w:ins', 'w:moveTo']);

/**
 * What a reader sees of the paragraph `p`, its automatic number aside: changes as if all were accepted, fields by their
 * last result, a footnote at its mark as `^[…]`, a line break as a space, a picture as `[hình]`.
 */
export function readParagraph(p: Element, reading: Reading): Shown {
  const out: string[] = [];
  const boxes: Element[] = [];
  /** The fields that are open, innermost last. */
  const fields: { code: string; shows: boolean }[] = [];
  let hidden = 0;

  const say = (text: string): void => {
    if (hidden === 0) out.push(text);
  };
  const isPage = (): boolean => PAGE_FIELD.test(fields.at(-1)?.code ?? '');

  function field(kind: string | undefined): void {
    const field = fields.at(-1);
    if (kind === 'begin') fields.push({ code: '', shows: false });
    else if (field && kind === 'separate' && isPage()) {
      say(PAGE_NUMBER);
      field.shows = true;
      hidden += 1;
    } else if (field && kind === 'end') {
      if (field.shows) hidden -= 1;
      else if (isPage()) say(PAGE_NUMBER);
      fields.pop();
    }
  }

  function walk(element: Element): void {
    const { name } = element;
    if (REMOVED.has(name) || ADDED.has(name)) reading.tracked = true;
    if (UNSEEN.has(name) || REMOVED.has(name)) {
      const open = fields.at(-1);
      if (name === 'w:instrText' && open) open.code += wordsOf(element);
      return;
    }
    switch (name) {
      case 'w:t':
      case 'm:t': return say(withSigns(wordsOf(element)));
      case 'w:tab':
      case 'w:ptab': return say('\t');
      case 'w:br':
      case 'w:cr': return say(' ');
      case 'w:noBreakHyphen': return say('-');
      case 'w:sym': return say(symbol(element));
      case 'w:fldChar': return field(element.attributes['w:fldCharType']);
      case 'w:footnoteReference':
      case 'w:endnoteReference': return say(note(`${name} ${element.attributes['w:id'] ?? ''}`, reading));
      case 'w:txbxContent': return void boxes.push(element);
      case 'v:textpath': return say(watermark(element.attributes['string']));
      case 'v:imagedata': return say('[hình]');
      case 'w:drawing': say(picture(element)); break;
      case 'w:r': if (isOn(at(element, 'w:rPr', 'w:vanish'))) return; break;
      case 'w:fldSimple': if (PAGE_FIELD.test(element.attributes['w:instr'] ?? '')) return say(PAGE_NUMBER); break;
    }
    for (const child of elements(element)) walk(child);
  }

  for (const child of elements(p)) walk(child);
  return { text: out.join(''), boxes };
}

const wordsOf = (element: Element): string => element.children.filter((child) => typeof child === 'string').join('');

/** The note that `key` refers to, once: a file in which two marks share a note is not made by writing. */
function note(key: string, reading: Reading): string {
  const found = reading.notes.get(key);
  if (!found) return '';
  reading.notes.delete(key);
  const text = all(found, 'w:p').map((p) => readParagraph(p, reading).text.trim()).filter(Boolean).join(' ');
  return `^[${text}]`;
}

function symbol({ attributes }: Element): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  return code > 0 && code <= 0xffff ? withSigns(String.fromCharCode(code < 0x100 ? code + 0xf000 : code)) : '';
}

/** Each kind of shape is declared once without a text of its own. */
const watermark = (text: string | undefined): string => (text ? ` [chữ mờ: ${text}] ` : '');

/** Lines and boxes that are drawn show nothing themselves. */
function picture(drawing: Element): string {
  if (['a:blip', 'c:chart', 'dgm:relIds'].every((name) => all(drawing, name).length === 0)) return '';
  const description = all(drawing, 'wp:docPr')[0]?.attributes['descr'];
  return description ? `[hình: ${description}]` : '[hình]';
}
