import { Parser } from 'htmlparser2';

/** An XML element as far as text needs it: names with the prefix that Word uses, text only of elements that show it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** A file that goes deeper, or holds more elements, was not made by writing: it would only exhaust the machine. */
const DEEPEST = 500;
const MOST = 4_000_000;

/** Elements whose text is kept; white space between the others is only the file's own layout. */
const WORDS = new Set(['w:t', 'm:t', 'w:instrText']);

/** The prefixes by which this room knows a namespace, both those of ISO 29500 "strict" and those that Word writes. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'urn:schemas-microsoft-com:vml': 'v',
};

interface Growing extends Element {
  readonly children: (Element | string)[];
}

const NONE: Readonly<Record<string, string>> = Object.freeze({});

/** The root element of the part `bytes`, or why there is none: not one whole element, or more than any text needs. */
export function parseXml(bytes: Uint8Array): Element | 'damaged' | 'too-large' {
  const top: Growing = { name: '', attributes: NONE, children: [] };
  const open = [top];
  const prefixes = new Map<string, string>();
  let count = 0;
  let whole = true;
  let small = true;
  const xml = textOfPart(bytes);
  const known = (name: string): string => {
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? undefined : prefixes.get(name.slice(0, colon));
    return prefix === undefined ? name : prefix + name.slice(colon);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const names = Object.keys(attributes);
        for (const key of names) {
          const prefix = key.startsWith('xmlns:') ? PREFIXES[attributes[key] ?? ''] : undefined;
          if (prefix !== undefined) prefixes.set(key.slice('xmlns:'.length), prefix);
        }
        count += 1;
        small &&= count <= MOST && open.length <= DEEPEST;
        if (!small) return parser.pause();
        const element: Growing = {
          name: known(name),
          attributes: names.length === 0 ? NONE : Object.fromEntries(names.map((key) => [known(key), attributes[key] ?? ''])),
          children: [],
        };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        const inside = open.at(-1);
        if (inside && WORDS.has(inside.name)) inside.children.push(text);
      },
      onclosetag(_, implied) {
        // A tag that closes itself is implied, too, but well formed.
        if (implied && !xml.startsWith('/>', parser.endIndex - 1)) whole = false;
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  const [root, ...more] = elements(top);
  if (!small) return 'too-large';
  return root && whole && more.length === 0 ? root : 'damaged';
}

/** Word writes UTF-8; the format lets others write UTF-16, which then begins with its mark. */
function textOfPart(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(wide).decode(bytes);
}

/** The child elements, all or those called `name`. */
export function elements(parent: Element, name?: string): Element[] {
  return parent.children.filter((child): child is Element => typeof child !== 'string' && (name === undefined || child.name === name));
}

/** The first element at the end of `path`, each step a child. */
export function at(parent: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((element, name) => element && elements(element, name)[0], parent);
}

/** Every element below `parent` that is called `name`, in document order. */
export function all(parent: Element, name: string): Element[] {
  return elements(parent).flatMap((element) => (element.name === name ? [element, ...all(element, name)] : all(element, name)));
}

/** The value of the child `name`, as in `<w:start w:val="1"/>`; undefined when there is none. */
export function valueOf(parent: Element | undefined, ...path: readonly string[]): string | undefined {
  return at(parent, ...path)?.attributes['w:val'];
}

/** Whether a switch such as `<w:vanish/>` is on. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(element.attributes['w:val'] ?? '');
}
