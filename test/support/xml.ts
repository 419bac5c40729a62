import { Parser } from 'htmlparser2';

/** An XML element as far as the tests need it: names with their prefix, text in document order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** The root element of well-formed `xml`. */
export function parseXml(xml: string): Element {
  const top: Element & { children: (Element | string)[] } = { name: '', attributes: {}, children: [] };
  const open = [top];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (text) => open.at(-1)?.children.push(text),
      onclosetag: () => open.pop(),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  const root = elements(top)[0];
  if (!root) throw new Error('no XML element');
  return root;
}

/** The child elements, all or those called `name`. */
export function elements(parent: Element, name?: string): Element[] {
  return parent.children.filter((x): x is Element => typeof x !== 'string' && (name === undefined || x.name === name));
}

/** The first element at the end of `path`, each step a child. */
export function at(parent: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>((element, name) => element && elements(element, name)[0], parent);
}

/** Every element below `parent` that is called `name`, in document order. */
export function all(parent: Element, name: string): Element[] {
  return elements(parent).flatMap((x) => (x.name === name ? [x, ...all(x, name)] : all(x, name)));
}

/** All text below `element`. */
export function textOf(element: Element): string {
  return element.children.map((x) => (typeof x === 'string' ? x : textOf(x))).join('');
}
