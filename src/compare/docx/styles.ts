import { at, elements, valueOf, type Element } from './xml.js';

/** What a paragraph's or a table's style adds to what stands in the text. */
export interface Styles {
  /** The list that paragraphs of this style belong to. */
  readonly list: (style: string | undefined) => { readonly list: Element; readonly style: string } | undefined;
  /** Whether tables of this style have lines. */
  readonly lined: (style: string | undefined) => boolean;
}

/** A style that goes back to more than this many others goes in a circle. */
const CHAIN = 20;

export function stylesOf(root: Element | undefined): Styles {
  const styles = new Map((root ? elements(root, 'w:style') : []).map((style) => [style.attributes['w:styleId'] ?? '', style]));

  /** The style and those that it is based on, nearest first. */
  function chain(id: string | undefined): Element[] {
    const found: Element[] = [];
    for (let style = styles.get(id ?? ''); style && found.length < CHAIN; style = styles.get(valueOf(style, 'w:basedOn') ?? '')) {
      found.push(style);
    }
    return found;
  }

  return {
    list: (id) => {
      const owner = chain(id).find((style) => at(style, 'w:pPr', 'w:numPr'));
      const list = at(owner, 'w:pPr', 'w:numPr');
      return list && { list, style: owner?.attributes['w:styleId'] ?? '' };
    },
    lined: (id) => hasLines(chain(id).map((style) => at(style, 'w:tblPr', 'w:tblBorders')).find(Boolean)),
  };
}

/** Whether any of the borders in `borders` is drawn, or any of `sides` of them. */
export function hasLines(borders: Element | undefined, sides?: readonly string[]): boolean {
  return borders !== undefined && elements(borders).some((side) => (
    (sides === undefined || sides.includes(side.name)) && !['nil', 'none', undefined].includes(side.attributes['w:val'])
  ));
}
