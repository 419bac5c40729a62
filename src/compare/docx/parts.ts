import type { DocxProblem } from '../../diagnostic.js';
import type { Parts } from './open.js';
import { elements, parseXml, type Element } from './xml.js';

/** The parts of a document that hold text or say how it is numbered. */
export interface Document {
  readonly root: Element;
  readonly styles: Element | undefined;
  readonly numbering: Element | undefined;
  readonly footnotes: Element | undefined;
  readonly endnotes: Element | undefined;
  /** The header or footer of that relation. */
  readonly margin: (id: string) => Element | undefined;
}

interface Relation {
  readonly id: string;
  /** The last word of its type: `footnotes`. */
  readonly type: string;
  readonly part: string;
}

/** Finds the document in a package by its relations: programs other than Word name the parts as they like. */
export function documentOf(parts: Parts): Document | DocxProblem {
  const main = relationsOf('', parts).find(({ type }) => type === 'officeDocument')?.part;
  const bytes = main === undefined ? undefined : parts.get(main);
  if (main === undefined || !bytes) return 'not-docx';
  const root = parseXml(bytes);
  if (typeof root === 'string') return root;
  if (root.name !== 'w:document') return 'not-docx';
  const relations = relationsOf(main, parts);
  const of = (found: Relation | undefined): Element | undefined => {
    const content = found && parts.get(found.part);
    const element = content && parseXml(content);
    return typeof element === 'object' ? element : undefined;
  };
  const typed = (type: string): Element | undefined => of(relations.find((relation) => relation.type === type));
  return {
    root,
    styles: typed('styles'),
    numbering: typed('numbering'),
    footnotes: typed('footnotes'),
    endnotes: typed('endnotes'),
    margin: (id) => of(relations.find((relation) => relation.id === id)),
  };
}

/** What the part `source` points to inside the package; '' is the package itself. */
function relationsOf(source: string, parts: Parts): Relation[] {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const content = parts.get(`${folder}_rels/${source.slice(folder.length)}.rels`);
  const root = content && parseXml(content);
  if (typeof root !== 'object') return [];
  return elements(root).filter(({ attributes }) => attributes['TargetMode'] !== 'External').map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
    part: partAt(attributes['Target'] ?? '', folder),
  }));
}

/** The name of the part that `target` means, seen from `folder`. */
function partAt(target: string, folder: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
