/** An element as a test sees it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

const TOKEN = /<\?xml [^?>]*\?>|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads a part, strictly: throws on whatever is not well formed. */
export function parseXml(xml: string): Element {
  const root: MutableElement = { name: '', attributes: {}, children: [] };
  const open: MutableElement[] = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(xml);
    if (!match) throw new Error(`not XML: ${xml.slice(at, at + 80)}`);
    const [, close, name, attributes = '', empty, text] = match;
    const parent = open.at(-1) as MutableElement;
    if (text !== undefined) parent.children.push(unescape(text));
    else if (close) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing at ${at}`);
    } else if (name) {
      const element = { name, attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [first, ...more] = root.children;
  if (open.length > 1 || typeof first !== 'object' || more.length > 0) throw new Error('not one whole element');
  return first;
}

interface MutableElement extends Element {
  readonly children: (Element | string)[];
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w.:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescape(value)] as const);
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error(`an attribute twice: ${text}`);
  return Object.fromEntries(pairs);
}

function unescape(text: string): string {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]|\]\]>/u.test(text)) throw new Error(`not a letter of XML in ${JSON.stringify(text)}`);
  return text.replaceAll(/&(?:(\w+);)?/g, (all, name: string | undefined) => {
    const letter = name && ENTITIES[name];
    if (!letter) throw new Error(`not an entity: ${all}`);
    return letter;
  });
}

/** The child elements. */
export const elements = (element: Element): readonly Element[] => element.children.filter((child) => typeof child !== 'string');

/** All elements of that name inside, in the document's order. */
export const all = (element: Element, name: string): readonly Element[] =>
  elements(element).flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

/** The one element of that name inside; throws when there are more or none. */
export function one(element: Element, name: string): Element {
  const found = all(element, name);
  if (found.length !== 1) throw new Error(`${found.length} ${name} in ${element.name}`);
  return found[0] as Element;
}

/** The text inside. */
export const textOf = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** The element as XML without namespaces: short enough to compare with a line in a test. */
export function brief({ name, attributes, children }: Element): string {
  const short = (full: string): string => full.replace(/^w:/, '');
  const start = [short(name), ...Object.entries(attributes).map(([key, value]) => `${short(key)}=${value}`)].join(' ');
  return children.length === 0 ? `<${start}>` : `<${start}>${children.map((child) => (typeof child === 'string' ? child : brief(child))).join('')}</>`;
}
