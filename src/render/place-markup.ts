import { diagnostic, type Diagnostic, type Span } from '../diagnostic.js';
import { withoutComments } from './place.js';
import { fileOf, type TemplateSet } from './template-set.js';

/**
 * A finding about the HTML that a template made, with the place in the template that wrote it: layout sees only what
 * came out. The one that it names may have called another for it. Any other finding comes back as it is.
 */
export function placeMarkup(d: Diagnostic, set: TemplateSet): Diagnostic {
  if (d.span) return d;
  switch (d.code) {
    case 'template.unknown-element': {
      const [name = '', ...classes] = d.facts.element.split('.');
      const found = findTag(name, classes.length > 0 ? `class\\s*=\\s*["']?${escaped(classes.join('.'))}` : '', d.facts.template, set);
      return found ? diagnostic(d.code, d.severity, { ...d.facts, template: found.template }, found.span) : d;
    }
    case 'template.unknown-attribute': {
      const found = findTag(d.facts.element, `\\b${escaped(d.facts.attribute)}`, d.facts.template, set);
      return found ? diagnostic(d.code, d.severity, { ...d.facts, template: found.template }, found.span) : d;
    }
    case 'template.loose-text': {
      const typed = find(new RegExp(escaped(d.facts.text.split('\n')[0] ?? '')), d.facts.template, set);
      const found = typed ?? find(PRINTED, d.facts.template, set, outsideParagraphs);
      return found ? diagnostic(d.code, d.severity, { ...d.facts, template: found.template }, found.span) : d;
    }
    default:
      return d;
  }
}

interface Found {
  readonly template: string;
  readonly span: Span;
}

/** The first tag `name` that holds `inside`, a regular expression. */
function findTag(name: string, inside: string, template: string, set: TemplateSet): Found | undefined {
  return find(new RegExp(`<${escaped(name)}\\b[^>]*?${inside}[^>]*>`, 'i'), template, set);
}

/** A name that is printed. */
const PRINTED = /\{\{~?(?![#/>!^~]|else\b)[^}]*\}\}/;

/** `text` with its paragraphs blanked, everything else at its place. */
function outsideParagraphs(text: string): string {
  return text.replace(/<(p|h[2-6])\b[\s\S]*?<\/\1\s*>/gi, (paragraph) => paragraph.replace(/[^\n]/g, ' '));
}

function find(what: RegExp, first: string, set: TemplateSet, part: (text: string) => string = (text) => text): Found | undefined {
  for (const template of new Set([first, ...Object.keys(set.own ?? {}).sort()])) {
    const text = set.sources[template] ?? '';
    const match = what.exec(part(withoutComments(text)));
    if (match) return { template, span: { file: fileOf(set, template), start: match.index, end: match.index + match[0].length } };
  }
  return undefined;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
